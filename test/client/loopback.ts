/** Real servers on a free port of the loopback interface, each for one test. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as the server saw it. */
export interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server that ends, with all its connections, when it goes out of scope. */
export interface Loopback extends AsyncDisposable {
  readonly baseUrl: string;
  /** Every request so far, the last one last. */
  readonly received: readonly Received[];
}

/** A server that answers as `answer` says, once the request has been read. */
export async function serve(answer: RequestListener): Promise<Loopback> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method, url: path, headers } = request;
    received.push({ method, path, headers, body: await text(request) });
    answer(request, response);
  });
  const close = () => server.closeAllConnections();
  return listen(server, received, close);
}

/** A server that gives every request the same answer. */
export async function serveAnswer(
  status: number,
  headers: Record<string, string> = {},
  body = '',
): Promise<Loopback> {
  return serve((_, response) => response.writeHead(status, headers).end(body));
}

/** A server that gives every request the same answer in JSON. */
export async function serveJson(status: number, value: unknown): Promise<Loopback> {
  return serveAnswer(status, { 'content-type': 'application/json' }, JSON.stringify(value));
}

/** A server that answers with these bytes and hangs up; for what `node:http` refuses to send. */
export async function serveBytes(bytes: string): Promise<Loopback> {
  const server = createSocketServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.end(bytes));
  });
  return listen(server, [], () => {});
}

/** The address of a server that is gone. */
export async function closedPort(): Promise<string> {
  await using server = await serveAnswer(204);
  return server.baseUrl;
}

/** What the fetch of a browser gives for a redirect that is not followed; Node shows the redirect. */
export function opaqueRedirect(): Response {
  return Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  });
}

async function listen(server: Server, received: Received[], close: () => void): Promise<Loopback> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const dispose = async () => {
    const closed = once(server, 'close');
    server.close();
    close();
    await closed;
  };
  return { baseUrl: `http://127.0.0.1:${port}`, received, [Symbol.asyncDispose]: dispose };
}
