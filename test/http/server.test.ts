/** The server that a handler is put behind: how it resets a connection, and how it closes. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { serve } from '../../src/http/server.ts';

test('an answer of Response.error() resets the connection', async () => {
  const server = await serve(() => Response.error());
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');

  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const error = await once(socket, 'data').catch((trouble: unknown) => trouble);
  await server.close();

  expect(error).toMatchObject({ code: 'ECONNRESET' });
});

test('a server that has reset a connection goes on serving', async () => {
  let calls = 0;
  const server = await serve(() => ((calls += 1) === 1 ? Response.error() : new Response('here')));

  const first = await fetch(server.url).catch((error: Error) => error.cause);
  const second = await fetch(server.url).then((answer) => answer.text());
  await server.close();

  expect(first).toMatchObject({ code: 'ECONNRESET' });
  expect(second).toBe('here');
});

/** Serves a call with a body, and tells what was known of it before anybody read it, and what was read. */
async function bodyOf(init: RequestInit): Promise<{ ahead: string | undefined; read: string }> {
  let ahead: string | undefined;
  const server = await serve(async (request, arrival) => {
    ahead = arrival?.text;
    return new Response(await request.text());
  });
  const answer = await fetch(server.url, { method: 'POST', ...init });
  const read = await answer.text();
  await server.close();
  return { ahead, read };
}

test.each([
  ['short', 'a short body', 'a short body'],
  ['empty', '', ''],
  ['as short as can be waited for', 'ä'.repeat(32_768), 'ä'.repeat(32_768)],
  ['in a byte order mark', '\uFEFF{}', '{}'],
])('a body is read ahead that is %s', async (_, body, text) => {
  expect(await bodyOf({ body })).toEqual({ ahead: text, read: text });
});

test.each([
  ['is longer', { body: 'a'.repeat(65_537) }],
  ['has an encoding', { body: 'a', headers: { 'content-encoding': 'gzip' } }],
  ['comes in pieces', { body: new Blob(['a']).stream(), duplex: 'half' }],
])('a body is left to whoever asks for it that %s', async (_, init) => {
  const { ahead, read } = await bodyOf(init);

  expect(ahead).toBeUndefined();
  expect(read).toMatch(/^a+$/);
});

test('a connection that is idle is not told when it will be closed', async () => {
  const server = await serve(() => new Response(null));

  const { headers } = await fetch(server.url);
  await server.close();

  expect(headers.get('connection')).toBe('keep-alive');
  expect(headers.has('keep-alive')).toBe(false);
});

test('the header fields that a server hands on are those of the request', async () => {
  const given: Record<string, (string | null)[]> = {};
  const server = await serve(({ headers }, arrival) => {
    for (const name of ['content-type', 'prefer', 'x-one', 'x-none', 'constructor']) {
      given[name] = [headers.get(name), arrival!.headers!.get(name)];
    }
    given['has'] = ['x-one', 'x-none'].map((name) => String(arrival!.headers!.has(name)));
    return new Response(null);
  });
  const twice = (name: string, ...values: string[]) =>
    values.map((value) => `${name}: ${value}\r\n`).join('');
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  const fields = [
    twice('Content-Type', 'text/plain', 'application/json'),
    twice('Prefer', 'code=404', 'example=a'),
    'X-One:  1 \r\n',
  ].join('');
  socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\n${fields}\r\n`);
  await once(socket, 'data');
  socket.destroy();
  await server.close();

  expect(given).toEqual({
    'content-type': ['text/plain, application/json', 'text/plain, application/json'],
    prefer: ['code=404, example=a', 'code=404, example=a'],
    'x-one': ['1', '1'],
    'x-none': [null, null],
    constructor: [null, null],
    has: ['true', 'false'],
  });
});

/** How long a server takes to close, given that nothing is to be waited for. */
async function timeToClose(server: { close(): Promise<void> }): Promise<number> {
  const startedMs = performance.now();
  await server.close();
  return performance.now() - startedMs;
}

/** The server lets calls in flight finish for a second. */
const graceMs = 1_000;

test('a call that waits for tasks is answered when the server closes', async () => {
  const server = await serve(createEmulator().fetch);
  const topics = [{ topicName: 'mail', lockDuration: 1_000 }];
  const body = { workerId: 'alice', maxTasks: 1, topics, asyncResponseTimeout: 60_000 };
  const waiting = fetch(`${server.url}/external-task/fetchAndLock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await fetch(`${server.url}/external-task`);

  const closing = timeToClose(server);
  const answer = await waiting;

  expect([answer.status, await answer.json()]).toEqual([200, []]);
  expect(await closing).toBeLessThan(graceMs);
});

test('the events of the journal end when the server closes', async () => {
  const server = await serve(createEmulator().fetch);
  const events = await fetch(`${server.url}/_lockproof/journal`, {
    headers: { accept: 'text/event-stream' },
  });
  await fetch(`${server.url}/external-task`);

  const closing = timeToClose(server);
  const text = await events.text();

  expect(text).toMatch(/^id: 1\n.*\n\n$/s);
  expect(await closing).toBeLessThan(graceMs);
});

test.each([
  ['that is announced', 'Content-Length: 1000\r\n\r\n{"workerId"'],
  ['that comes in chunks', 'Transfer-Encoding: chunked\r\n\r\nb\r\n{"workerId"\r\n'],
])('a call whose body breaks off, %s, reaches the journal', async (_, rest) => {
  const server = await serve(createEmulator().fetch);
  const events = await fetch(`${server.url}/_lockproof/journal`, {
    headers: { accept: 'text/event-stream' },
  });
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(`POST /external-task/x/lock HTTP/1.1\r\nHost: localhost\r\n${rest}`);
  await once(socket, 'ready');

  socket.resetAndDestroy();
  const { value } = await events.body!.pipeThrough(new TextDecoderStream()).getReader().read();
  await server.close();

  expect(value).toContain('"operation":"lockExternalTask"');
  expect(value).toContain('"body":"","isCut":true');
});

test('nothing is queued for a reader of events that does not read', async () => {
  const server = await serve(createEmulator().fetch);
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(
    'GET /_lockproof/journal HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n',
  );
  await once(socket, 'readable');

  const body = 'a'.repeat(16_000);
  for (let call = 0; call < 2_500; call += 1) {
    const answer = await fetch(`${server.url}/external-task/x/lock`, { method: 'POST', body });
    await answer.text();
  }
  const seen: number[] = [];
  for await (const line of createInterface(socket)) {
    if (line.startsWith('id: ')) seen.push(Number(line.slice('id: '.length)));
    if (seen.at(-1) === 2_500) break;
  }
  socket.destroy();
  await server.close();

  // What the sockets hold, and then what the journal still has.
  expect(seen.length).toBeLessThan(2_500);
  expect(seen.slice(-1_000)).toEqual(Array.from({ length: 1_000 }, (_, index) => 1_501 + index));
});
