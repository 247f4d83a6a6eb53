/**
 * Short bodies are read before anybody asks for them. Nearly every call has one, and it comes with the head:
 * whoever answers such a call need not wait for anything, which takes a quarter less time.
 */
import type { IncomingMessage } from 'node:http';

/** Bodies that are announced to be longer are left to whoever may want to refuse them. */
const shortBytes = 65_536;

/** A message whose body was read. @hono/node-server finds it there, as it does in cloud functions. */
type ReadMessage = object & { rawBody?: Buffer };

const decoder = new TextDecoder();

/** Goes on once the body has been read, if it is short. One that breaks off is left to whoever asks for it. */
export function readAhead(incoming: IncomingMessage, goOn: () => void): void {
  const { 'content-length': length, 'content-encoding': encoding } = incoming.headers;
  if (length === undefined || Number(length) > shortBytes || encoding !== undefined) return goOn();
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('error', goOn);
  incoming.on('end', () => {
    (incoming as ReadMessage).rawBody = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    goOn();
  });
}

/** The body that was read ahead; undefined where none was. */
export function textOf(incoming: object): string | undefined {
  const { rawBody } = incoming as ReadMessage;
  return rawBody === undefined ? undefined : decoder.decode(rawBody);
}
