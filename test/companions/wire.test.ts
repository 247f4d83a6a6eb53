/** What the wire does before a companion call is understood: methods, media types, encodings, limits. */
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { operations } from '../../generated/companions-operations.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { tokens } from '../../src/emulator/request-queue.ts';
import { createTestbed } from './testbed.ts';

const queues = '/v2/request-queues';
const token = `token=${tokens.valid}`;
const page = { uniqueKey: 'aKey', url: 'https://example.com' };
const json = { 'content-type': 'application/json' };

function post(body: BodyInit, headers: Record<string, string>): RequestInit {
  return { method: 'POST', body, headers };
}

async function createQueue(bed: ReturnType<typeof createTestbed>): Promise<string> {
  const { json: answer } = await bed.apify('POST', '/request-queues');
  return answer.data.id;
}

describe('a path says which methods it takes when it is called with another', () => {
  test.each([
    ['/external-task/fetchAndLock', 'GET', 'OPTIONS, POST'],
    ['/engine-rest/external-task/fetchAndLock', 'DELETE', 'OPTIONS, POST'],
    ['/external-task', 'POST', 'OPTIONS, GET'],
    ['/external-task/anId', 'POST', 'OPTIONS, GET'],
    ['/external-task/anId/unlock', 'GET', 'OPTIONS, POST'],
    ['/external-task/anId/lock', 'GET', 'OPTIONS, POST'],
  ])('%s called with %s', async (path, method, allow) => {
    const { status, headers, json: body } = await createTestbed().send(path, { method });

    expect([status, headers.get('allow')]).toEqual([405, allow]);
    expect(body.type).toBe('NotAllowedException');
  });

  test.each([
    [queues, 'PUT', 'POST'],
    [`${queues}/q`, 'POST', 'GET, DELETE'],
    [`${queues}/q/head`, 'POST', 'GET'],
    [`${queues}/q/head/lock`, 'GET', 'POST'],
    [`${queues}/q/requests`, 'PUT', 'GET, POST'],
    [`${queues}/q/requests/batch`, 'GET', 'POST'],
    [`${queues}/q/requests/unlock`, 'PUT', 'POST'],
    [`${queues}/q/requests/r`, 'POST', 'GET, PUT'],
    [`${queues}/q/requests/r/lock`, 'GET', 'PUT, DELETE'],
    ['/v2/key-value-stores', 'GET', 'POST'],
    ['/v2/key-value-stores/s/records/k', 'POST', 'GET, PUT, DELETE'],
  ])('%s called with %s', async (path, method, allowed) => {
    const { status, headers, json: body } = await createTestbed().send(path, { method });

    expect([status, headers.get('allow')]).toEqual([405, `OPTIONS, ${allowed}`]);
    expect(body.error).toEqual({
      type: 'method-not-allowed',
      message: `This API end-point can only be accessed using the following HTTP methods: OPTIONS,${allowed.replaceAll(' ', '')}`,
    });
  });
});

test.each(['/external-task', '/engine-rest/external-task'])(
  'HEAD %s is answered as GET is, without the body',
  async (path) => {
    const emulator = createEmulator();
    const send = async (method: string) =>
      emulator.fetch(new Request(`http://localhost${path}`, { method }));
    const [got, headed] = await Promise.all([send('GET'), send('HEAD')]);

    expect(await got.text()).toBe('[]');
    expect(headed.status).toBe(200);
    expect(headed.headers.get('content-type')).toBe(got.headers.get('content-type'));
    expect(await headed.text()).toBe('');
  },
);

test.each(Object.entries(operations))(
  'a page of another origin may call %s',
  async (_, { path, method }) => {
    const headers = {
      origin: 'http://localhost:3000',
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization,content-type',
    };

    const answer = await createTestbed().send(path, { method: 'OPTIONS', headers });

    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-methods')).toContain(method);
  },
);

test('every answer has the date of the clock of the emulator', async () => {
  const bed = createTestbed();
  bed.clock.advance(1_000);

  const answers = [
    await bed.camunda('GET', '/external-task'),
    await bed.apify('POST', '/request-queues'),
  ];

  const dates = answers.map(({ headers }) => headers.get('date'));
  expect(dates).toEqual(['Sat, 31 Jan 2026 12:00:01 GMT', 'Sat, 31 Jan 2026 12:00:01 GMT']);
});

test.each([
  ['POST', queues],
  ['POST', `${queues}/{q}/head/lock?lockSecs=60`],
  ['POST', `${queues}/{q}/requests/unlock`],
])('%s %s takes an empty form, as clients send it', async (method, template) => {
  const bed = createTestbed();
  const path = template.replace('{q}', await createQueue(bed));
  const separator = path.includes('?') ? '&' : '?';

  const { status } = await bed.send(`${path}${separator}${token}`, {
    method,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: '',
  });

  expect(status).toBeLessThan(300);
});

const encodings = [
  ['br', brotliCompressSync],
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['GZIP', gzipSync],
] as const;

test.each(encodings)('a body that is encoded with %s is understood', async (encoding, encode) => {
  const bed = createTestbed();
  const path = `${queues}/${await createQueue(bed)}/requests/batch?${token}`;
  const requests = Array.from({ length: 25 }, (_, n) => ({ ...page, uniqueKey: `ä${n}` }));
  const body = encode(JSON.stringify(requests));

  const answer = await bed.send(path, post(body, { ...json, 'content-encoding': encoding }));

  expect(answer.status).toBe(201);
  expect(answer.json.data.processedRequests.map((one: any) => one.uniqueKey)).toEqual(
    requests.map(({ uniqueKey }) => uniqueKey),
  );
});

test.each(encodings)(
  'a body that %s makes small, but that would be too long, is refused',
  async (encoding, encode) => {
    const bed = createTestbed();
    const path = `${queues}/${await createQueue(bed)}/requests?${token}`;
    const bomb = encode(JSON.stringify({ ...page, payload: '0'.repeat(50_000_000) }));

    const answer = await bed.send(path, post(bomb, { ...json, 'content-encoding': encoding }));

    expect(bomb.byteLength).toBeLessThan(100_000);
    expect([answer.status, answer.json.error.type]).toEqual([413, 'request-too-large']);
  },
);

test('a body of as many bytes as may be is read, and one more is too many', async () => {
  const bed = createTestbed();
  const path = `${queues}/${await createQueue(bed)}/requests?${token}`;
  const longest = JSON.stringify(page).padEnd(9_437_184);

  const answers = [
    await bed.send(path, post(longest, json)),
    await bed.send(path, post(`${longest} `, json)),
    await bed.send(path, post(gzipSync(longest), { ...json, 'content-encoding': 'gzip' })),
    await bed.send(path, post(gzipSync(`${longest} `), { ...json, 'content-encoding': 'gzip' })),
  ];

  expect(answers.map(({ status }) => status)).toEqual([201, 413, 201, 413]);
});

test.each([
  ['compress', 415, 'unsupported-content-encoding'],
  ['gzip, br', 415, 'unsupported-content-encoding'],
  ['__proto__', 415, 'unsupported-content-encoding'],
  ['gzip', 400, 'invalid-input'],
  ['br', 400, 'invalid-input'],
  ['identity', 201, undefined],
])('a plain body that says it is %s gets a %i', async (encoding, status, type) => {
  const bed = createTestbed();
  const path = `${queues}/${await createQueue(bed)}/requests?${token}`;
  const headers = { ...json, 'content-encoding': encoding };

  const answer = await bed.send(path, post(JSON.stringify(page), headers));

  expect([answer.status, answer.json.error?.type]).toEqual([status, type]);
});

test('a body that is cut off in its encoding is refused', async () => {
  const bed = createTestbed();
  const path = `${queues}/${await createQueue(bed)}/requests?${token}`;
  const body = gzipSync(JSON.stringify(page)).subarray(0, -10);

  const answer = await bed.send(path, post(body, { ...json, 'content-encoding': 'gzip' }));

  expect([answer.status, answer.json.error.type]).toEqual([400, 'invalid-input']);
});

test('a call of Camunda is as long as one of the contract may be', async () => {
  const body = JSON.stringify({ workerId: 'alice' }).padEnd(1_048_577);

  const answer = await createTestbed().send(
    '/external-task/anId/failure',
    post(body, { 'content-type': 'application/json' }),
  );

  expect([answer.status, answer.json.type]).toEqual([400, 'InvalidRequestException']);
});

test.each([
  ['deeply nested', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400],
  ['nested as deep as may be', `{"a":${'['.repeat(990)}${']'.repeat(990)}}`, 201],
])('user data that is %s gets an answer', async (_, userData, status) => {
  const bed = createTestbed();
  const path = `${queues}/${await createQueue(bed)}/requests`;
  const body = `{"uniqueKey":"aKey","url":"https://example.com","userData":${userData}}`;

  const added = await bed.send(`${path}?${token}`, post(body, json));
  const listed = await bed.send(`${path}?${token}`);

  expect([added.status, listed.status]).toEqual([status, 200]);
});

test.each(['{', '[1,]', 'null', '"text"', '5', ''])('a body of %j is refused', async (body) => {
  const bed = createTestbed();
  const path = `${queues}/${await createQueue(bed)}/requests?${token}`;

  const answers = [
    await bed.send(path, post(body, json)),
    await bed.send('/external-task/fetchAndLock', post(body, json)),
  ];

  expect(answers.map(({ status }) => status)).toEqual([400, 400]);
});

test('__proto__ and constructor are names like any other', async () => {
  const bed = createTestbed();
  const names = ['__proto__', 'constructor', 'toString'];

  for (const name of names) {
    const { id } = await bed.provide('external task', { topicName: name });
    const topics = [{ topicName: name, lockDuration: 1_000, processVariables: {} }];
    const asked = { workerId: name, maxTasks: 1, topics };
    const { json: given } = await bed.camunda('POST', '/external-task/fetchAndLock', asked);
    const made = await bed.apify('POST', `/request-queues?name=${name}`);
    const missing = await bed.apify('GET', `/request-queues/${name}`);

    expect(given.map((task: { id: string }) => task.id)).toEqual([id]);
    expect([made.status, made.json.data.name, missing.status]).toEqual([201, name, 404]);
  }
  expect(({} as Record<string, unknown>)['workerId']).toBeUndefined();
});

test('a call that hides its required keys in __proto__ is refused', async () => {
  const body = '{"__proto__":{"workerId":"alice","maxTasks":1,"topics":[]}}';

  const answer = await createTestbed().send('/external-task/fetchAndLock', post(body, json));

  expect(answer.status).toBe(400);
});
