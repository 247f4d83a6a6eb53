/** The one place that opens a socket: it serves a web-standard handler. */
import { createServer, type Server } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Fault } from '../fault.ts';
import { headersOf, mendIncoming } from './incoming.ts';
import { readAhead, textOf } from './read-ahead.ts';
import { whenThere, type Eventual } from './eventual.ts';
import type { Arrival } from './passage.ts';
import { keepTick } from './ticks.ts';

/**
 * A handler as the web platform knows it: Request in, Response out. `Response.error()` resets the connection,
 * as it does in a service worker.
 */
export type Handler = (request: Request, arrival?: Arrival) => Eventual<Response>;

/** Where to listen. Loopback and a free port unless told otherwise. */
export interface ListenOptions {
  readonly host?: string;
  /** 0 takes a free port. */
  readonly port?: number;
}

/** A server that listens. */
export interface RunningServer {
  /** Its address without a slash at the end, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Lets calls in flight finish for a moment, then closes every connection. */
  close(): Promise<void>;
}

/** How long calls in flight may take once the server is told to close. */
const graceMs = 1_000;

/** Serves the handler. A port that cannot be had is a fault. */
export async function serve(handler: Handler, options: ListenOptions = {}): Promise<RunningServer> {
  keepTick();
  const { host = '127.0.0.1', port = 0 } = options;
  const urlHost = isIP(host) === 6 ? `[${host}]` : host;
  const closing = new AbortController();
  const answer = getRequestListener(
    (request, { incoming, outgoing }) =>
      whenThere(
        handler(request, {
          closing: closing.signal,
          text: textOf(incoming),
          headers: headersOf(incoming),
        }),
        // Its status is quicker to ask for than its type, and no other response has this one.
        (response) => (response.status === 0 ? reset(outgoing.socket) : response),
      ),
    { hostname: urlHost },
  );
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      // A connection that is closed when it has been idle for long fails the call that comes just then, and
      // clients do not repeat a POST. Those whose client is gone without a word are found by TCP.
      keepAliveTimeout: 0,
      keepAlive: true,
      requireHostHeader: false,
      // As `Headers` does: see headersOf.
      joinDuplicateHeaders: true,
    },
    (incoming, outgoing) => {
      mendIncoming(incoming);
      readAhead(incoming, () => void answer(incoming, outgoing));
    },
  );
  // Node would answer an expectation that it does not know by itself, with a 417 that no page documents.
  server.on('checkExpectation', (...exchange) => server.emit('request', ...exchange));
  await listen(server, host, port);
  const address = server.address();
  const boundPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${urlHost}:${boundPort}`,
    close() {
      closing.abort();
      return close(server);
    },
  };
}

function reset(socket: Socket | null): Response {
  socket?.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  try {
    await promise;
  } catch (cause) {
    throw new Fault('cannot-listen', explain(cause as NodeJS.ErrnoException, host, port), {
      cause,
    });
  }
}

function explain({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  const where = `Cannot listen on ${host}, port ${port}`;
  if (code === 'EADDRINUSE')
    return `${where}: it is taken. Choose another, or --port 0 for a free one.`;
  if (code === 'EACCES') return `${where}: this user may not. Choose a port above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${where}: this machine has no such address. Try --host 127.0.0.1.`;
  }
  return `${where}: ${message}.`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Nobody tells when a connection has had its last answer, and would only be kept alive.
  const idle = setInterval(() => server.closeIdleConnections(), 10);
  const grace = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(grace);
}
