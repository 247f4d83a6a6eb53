/** Targets that no server should be: verify ends within its deadlines, and says what happened. */
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { expect, test } from 'vitest';
import { serve } from '../../src/http/server.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { createManualClock } from '../../src/emulator/clock.ts';
import { lockproof } from './command-line.ts';

/** Serves for the length of a test, and gives its URL. */
async function listening(server: Server): Promise<{ url: string } & AsyncDisposable> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => sockets.add(socket));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const http = (listener: RequestListener) => createHttpServer(listener);

const targets: readonly (readonly [what: string, make: () => Server, said: RegExp])[] = [
  ['never answers', () => createServer(() => {}), /did not answer within 300 ms/],
  ['closes at once', () => createServer((socket) => socket.destroy()), /closed the connection/],
  [
    'closes in the middle of its answer',
    () =>
      http((_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"id":', () => response.destroy());
      }),
    /closed the connection/,
  ],
  [
    'never ends its answer',
    () => http((_, response) => void response.writeHead(200).write('{')),
    /did not answer within 300 ms/,
  ],
  [
    'sends a huge answer',
    () => http((_, response) => void response.end('x'.repeat(5_000_000))),
    /answer longer than 1048576 bytes/,
  ],
  [
    'redirects',
    () => http((_, response) => void response.writeHead(302, { location: '/elsewhere' }).end()),
    /302/,
  ],
  ['answers with broken JSON', () => http((_, response) => void response.end('{"id": ')), /JSON/],
  ['does not speak HTTP', () => createServer((socket) => socket.end('220 mail\r\n')), /not HTTP/],
];

test.each(targets)('a server that %s could not be judged: exit code 2', async (_, make, said) => {
  await using server = await listening(make());

  for (const option of ['--camunda', '--states']) {
    // Only a server that is silent is to be waited for in vain, and a busy machine may take its time.
    const timeout = said.source.includes('300 ms') ? '300' : '20000';
    const { code, stderr } = await lockproof('verify', option, server.url, '--timeout', timeout);

    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(2);
  }
});

test('a closed port could not be judged: exit code 2', async () => {
  const { url } = await listening(createServer()).then(async (server) => {
    await server[Symbol.asyncDispose]();
    return server;
  });

  const { code, stderr } = await lockproof('verify', '--camunda', url);

  expect(stderr).toContain('cannot be reached. Is the server running');
  expect(code).toBe(2);
});

test('a server that falls silent after its states are set does not conform, and is given up', async () => {
  const emulator = createEmulator({ clock: createManualClock() });
  await using server = await serveFor((request) =>
    request.url.includes('/_lockproof/') ? emulator.fetch(request) : new Promise(() => {}),
  );

  const { code, stdout } = await lockproof(
    'verify',
    '--states',
    `${server.url}/_lockproof/states`,
    '--timeout',
    '300',
  );

  expect(stdout).toContain('The last 16 calls got no answer, so the run was given up.');
  expect(stdout).toContain('did not answer within 300 ms');
  expect(code).toBe(1);
});

test('a states URL that breaks down in the middle leaves the run unfinished: exit code 2', async () => {
  const emulator = createEmulator({ clock: createManualClock() });
  let left = 20;
  await using server = await serveFor((request) => {
    if (request.url.includes('/_lockproof/') && (left -= 1) < 0) {
      return new Response('out of order', { status: 500 });
    }
    return emulator.fetch(request);
  });

  const { code, stdout } = await lockproof('verify', '--states', `${server.url}/_lockproof/states`);

  expect(stdout).toContain('Could not finish');
  expect(stdout).toContain('out of order');
  expect(code).toBe(2);
});

async function serveFor(handler: (request: Request) => Response | Promise<Response>) {
  const server = await serve(handler);
  return { url: server.url, [Symbol.asyncDispose]: () => server.close() };
}
