/** A server that puts content after its 204s, in bytes that no HTTP library would write. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { RunningServer } from '../../src/http/server.ts';

/** Stands before the server at the URL, and adds this header and this content to each 204. */
export async function startCarelessProxy(
  url: string,
  header: string,
  content: string,
): Promise<RunningServer> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const server = connect(Number(port), hostname);
    const pair = [client, server];
    for (const socket of pair) {
      sockets.add(socket);
      socket.on('error', () => pair.forEach((other) => other.destroy()));
    }
    client.pipe(server);
    server.on('data', (bytes) => client.write(addContent(bytes, header, content)));
    server.on('end', () => client.end());
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const close = async () => {
    proxy.close();
    sockets.forEach((socket) => socket.destroy());
  };
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, close };
}

/** The connection is not used again, since what follows on it is not HTTP. */
function addContent(bytes: Buffer, header: string, content: string): Buffer | string {
  const text = bytes.toString('latin1');
  if (!text.startsWith('HTTP/1.1 204')) return bytes;
  const head = text.slice(0, text.indexOf('\r\n\r\n')).replace(/connection: .*/i, 'X-Was: open');
  return `${head}\r\nConnection: close\r\n${header}\r\n\r\n${content}`;
}
