/** A dry run: it sends nothing, tells no secret, and counts what a run really sends. */
import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createPlaceholders } from '../../src/cli/rehearsal/placeholders.ts';
import { rehearse } from '../../src/cli/rehearsal/rehearsal.ts';
import { cases } from '../../src/contract/cases.ts';
import { tokens } from '../../src/emulator/request-queue.ts';
import { startEmulator } from '../companions/live-emulator.ts';
import { lockproof } from './command-line.ts';

const page = new URL('../../docs/apify.md', import.meta.url);

/** A place where nobody may come. */
async function listenForAnybody() {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    connections: () => connections,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

const few = ['--only', 'prolong/holder-prolongs', '--only', 'lock/cancelled-*'];

test.each(['--apify', '--camunda', '--states'])('nothing is sent to %s', async (option) => {
  await using anybody = await listenForAnybody();

  const { code, stdout } = await lockproof('verify', option, anybody.url, ...few, '--dry-run');

  expect(stdout).toContain(`What a run against ${anybody.url} would send. Nothing is sent now.`);
  expect(stdout).toMatch(/^\d+ requests for [12] cases, with --rounds 10:$/m);
  expect(code).toBe(0);
  expect(anybody.connections()).toBe(0);
});

test('every request is told, with its address, its headers, its body and what it is for', async () => {
  const url = 'https://api.apify.com';
  const only = ['--only', 'prolong/holder-prolongs'];

  const { stdout } = await lockproof('verify', '--apify', url, ...only, '--dry-run');

  const item =
    '{"url":"https://example.com/{random}","uniqueKey":"https://example.com/{random}","method":"GET"}';
  expect(stdout.split('\n')).toEqual([
    `What a run against ${url} would send. Nothing is sent now.`,
    '',
    'prolong/holder-prolongs',
    `  POST ${url}/v2/request-queues?name=lockproof-{run}-1`,
    '      authorization: ***',
    `  POST ${url}/v2/request-queues/{queueId-1}/requests/batch?clientKey=lockproof`,
    '      authorization: ***',
    '      content-type: application/json',
    `      [${item},${item},${item}]`,
    `  GET ${url}/v2/request-queues/{queueId-1}/head?clientKey=lockproof&limit=25`,
    '      authorization: ***',
    `  POST ${url}/v2/request-queues/{queueId-1}/head/lock?clientKey=alice&lockSecs=600&limit=1`,
    '      authorization: ***',
    `  PUT ${url}/v2/request-queues/{queueId-1}/requests/{requestId-1}/lock?lockSecs=60&clientKey=alice`,
    '      authorization: ***',
    '',
    'At the end, also after Ctrl-C',
    `  DELETE ${url}/v2/request-queues/{queueId-1}`,
    '      authorization: ***',
    '',
    '6 requests for 1 cases, with --rounds 10:',
    '      1  POST /v2/request-queues',
    '      1  POST /v2/request-queues/{queueId}/requests/batch',
    '      1  GET /v2/request-queues/{queueId}/head',
    '      1  POST /v2/request-queues/{queueId}/head/lock',
    '      1  PUT /v2/request-queues/{queueId}/requests/{requestId}/lock',
    '      1  DELETE /v2/request-queues/{queueId}',
    'Made, and taken away at the end: queues: 1.',
    '',
  ]);
});

test('it counts what a run really sends, and docs/apify.md tells the same', async () => {
  const emulator = await startEmulator();
  const options = ['--apify', emulator.url, '--token', tokens.valid];

  const dry = await lockproof('verify', ...options, '--dry-run');
  await lockproof('verify', ...options);
  await emulator.close();

  const sent = emulator.exchanges.map(({ method, path }) => `${method} ${kindOf(path)}`);
  const rows = [...dry.stdout.matchAll(/^ +(\d+) {2}([A-Z]+ \S+)$/gm)];
  expect(rows.length).toBe(8);
  for (const [, count, call] of rows) {
    expect([call, sent.filter((one) => one === call).length]).toEqual([call, Number(count)]);
  }
  expect(dry.stdout).toContain(`${sent.length} requests for 47 cases`);
  expect(dry.stdout).not.toMatch(/[\da-f]{8}-[\da-f]{4}/);
  const summary = dry.stdout.slice(dry.stdout.indexOf(`${sent.length} requests`)).trim();
  expect(await readFile(page, 'utf8')).toContain(summary);
});

function kindOf(path: string): string {
  return path
    .replace(/request-queues\/[^/]+/, 'request-queues/{queueId}')
    .replace(/requests\/(?!batch|unlock)[^/]+/, 'requests/{requestId}');
}

test('no secret is told, wherever it stands', async () => {
  const secrets = ['aSecretToken', 'aSecretHeader', 'Zm9vOmJhcg=='];
  const [token, header, basic] = secrets;
  const headers = ['--header', `x-secret: ${header}`, '--header', `Authorization: Basic ${basic}`];
  const args = ['--apify', 'http://apify.invalid', '--token', token!, ...headers];
  const only = ['--only', 'prolong/token-in-query', '--only', 'prolong/missing-token-is-refused'];

  const { stdout } = await lockproof('verify', ...args, ...only, '--dry-run');

  expect(stdout).toContain('&token=***');
  expect(stdout).toContain('x-secret: ***');
  expect(secrets.filter((secret) => stdout.includes(secret))).toEqual([]);
});

test('what would not be run is told, with the reason', async () => {
  const only = ['--only', 'prolong/exceeded-*'];

  const { stdout } = await lockproof('verify', '--apify', 'http://a.invalid', ...only, '--dry-run');

  expect(stdout).toContain(
    "2 cases would not be run:\n         The Apify API cannot make state 'rate-limited token'.",
  );
});

test('without a URL there is nothing to send: exit code 2', async () => {
  const { code, stderr } = await lockproof('verify', '--dry-run');

  expect(stderr).toContain('--dry-run: without a URL nothing is sent. Say with --camunda');
  expect(code).toBe(2);
});

test.each([
  ['an engine', { camundaUrl: 'http://engine.invalid/engine-rest/' }],
  ['an API', { apifyUrl: 'http://apify.invalid/proxy', token: 'aToken' }],
  ['both', { camundaUrl: 'http://one.invalid', apifyUrl: 'http://one.invalid/apify' }],
  ['a server with states', { statesUrl: 'http://own.invalid/states' }],
])('it goes as a run against %s goes that keeps every promise', async (_, urls) => {
  const brief = cases.filter(({ takesTime, level }) => !takesTime && level === 'documented');
  const target = { name: 'nobody', headers: {}, ...urls };

  const { report, requests } = await rehearse({ target, cases: brief, rounds: 1 });

  expect(report.cases.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  expect([report.conforms, report.fault]).toEqual([true, null]);
  expect(requests.length).toBeGreaterThan(100);
  const text = JSON.stringify(requests);
  expect(text).not.toMatch(/[\da-f]{8}-[\da-f]{4}-|lockproof-[\da-f]{12}/);
});

test('an id is called the same wherever it stands, and other words are left alone', () => {
  const placeholders = createPlaceholders();
  placeholders.learn('queueId', 'aQueue');
  placeholders.learn('queueId', 'anotherQueue');
  placeholders.learn('queueId', 'aQueue');
  placeholders.learn('requestId', undefined);

  const filled = placeholders.fill('/aQueue/anotherQueue/aQueues?key=aQueue&none');

  expect(filled).toBe('/{queueId-1}/{queueId-2}/aQueues?key={queueId-1}&none');
});
