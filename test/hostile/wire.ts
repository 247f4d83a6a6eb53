/**
 * HTTP/1.1 as bytes on a socket, since every client library mends what a hostile caller sends.
 *
 * It writes what it is given and reads one answer. It knows nothing of what either means.
 */
import { connect, type Socket } from 'node:net';

/** An answer as it came over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What became of the bytes: an answer, or a connection that the server closed without one. */
export type Outcome = WireAnswer | 'closed';

/** How long an answer may take. */
const patienceMs = 2_000;

/** Sends the bytes, and waits for one answer. Neither an answer nor an end in time is an error. */
export async function exchange(url: string, bytes: Buffer): Promise<Outcome> {
  const socket = open(url);
  socket.write(bytes);
  try {
    return await readAnswer(socket, bytes.subarray(0, 5).toString() === 'HEAD ');
  } finally {
    socket.destroy();
  }
}

/** Sends the bytes and leaves the connection as it is. The caller destroys it. */
export async function leaveOpen(url: string, bytes: Buffer): Promise<Socket> {
  const socket = open(url);
  const { promise, resolve } = Promise.withResolvers<void>();
  socket.write(bytes, () => resolve());
  await promise;
  return socket;
}

function open(url: string): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // A server may well reset the connection of a hostile caller.
  socket.on('error', () => {});
  return socket;
}

async function readAnswer(socket: Socket, isHead: boolean): Promise<Outcome> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
  const timer = setTimeout(
    () => reject(new Error(`Neither an answer nor an end within ${patienceMs} ms.`)),
    patienceMs,
  );
  let received = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    try {
      const answer = parseAnswer(received, isHead);
      if (answer !== null) resolve(answer);
    } catch (error) {
      reject(error);
    }
  });
  socket.on('close', () => resolve('closed'));
  return promise.finally(() => clearTimeout(timer));
}

/** The answer, or null as long as it is not complete. */
function parseAnswer(bytes: Buffer, isHead: boolean): WireAnswer | null {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [statusLine, ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const status = Number(statusLine!.split(' ')[1]);
  const headers = new Headers(lines.map((line) => line.split(/: ?(.*)/s, 2) as [string, string]));
  if (headers.has('transfer-encoding')) throw new Error('A short answer came in chunks.');
  const length = isHead ? 0 : Number(headers.get('content-length') ?? 0);
  const body = bytes.subarray(end + 4);
  return body.length < length ? null : { status, headers, text: body.toString('utf8') };
}
