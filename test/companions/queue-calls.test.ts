/** Queues and their requests, as the Apify API has them. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tokens } from '../../src/emulator/request-queue.ts';
import { createTestbed, type Testbed } from './testbed.ts';

function pageOf(path: string, more: object = {}) {
  const url = `https://example.com/${path}`;
  return { uniqueKey: url, url, ...more };
}

/** As clients make it from a unique key, without asking. */
function idOf({ uniqueKey }: { uniqueKey: string }): string {
  const digest = createHash('sha256').update(uniqueKey).digest('base64');
  return digest.replaceAll(/[+/=]/g, '').slice(0, 15);
}

/** A queue of its own, and the calls to it. */
async function createQueue(bed: Testbed, name?: string) {
  const query = name === undefined ? '' : `?name=${name}`;
  const { json } = await bed.apify('POST', `/request-queues${query}`);
  const path = `/request-queues/${json.data.id}`;
  const names = ({ json: told }: { json: any }): string[] =>
    told.data.items.map(({ url }: { url: string }) => url.split('/').at(-1));
  return {
    id: json.data.id as string,
    path,
    add: (...pages: readonly object[]) => bed.apify('POST', `${path}/requests/batch`, pages),
    head: async () => names(await bed.apify('GET', `${path}/head`)),
    lock: async (clientKey: string, lockSecs = 60, limit = 25) =>
      names(
        await bed.apify(
          'POST',
          `${path}/head/lock?clientKey=${clientKey}&lockSecs=${lockSecs}&limit=${limit}`,
        ),
      ),
    get: async (page: { uniqueKey: string }) =>
      (await bed.apify('GET', `${path}/requests/${idOf(page)}`)).json.data,
    put: (page: { uniqueKey: string }, query = '') =>
      bed.apify('PUT', `${path}/requests/${idOf(page)}?${query}`, page),
    unlock: (page: { uniqueKey: string }, query = '') =>
      bed.apify('DELETE', `${path}/requests/${idOf(page)}/lock?${query}`),
    info: async () => (await bed.apify('GET', path)).json.data,
  };
}

const [a, b, c] = [pageOf('a'), pageOf('b'), pageOf('c')];

test('a queue is made once for its name, and is found by its id and by user and name', async () => {
  const bed = createTestbed();

  const made = await bed.apify('POST', '/request-queues?name=my-queue');
  const again = await bed.apify('POST', '/request-queues?name=my-queue');
  const { id } = made.json.data;
  const found = [
    await bed.apify('GET', `/request-queues/${id}`),
    await bed.apify('GET', '/request-queues/somebody~my-queue'),
  ];
  const byNameAlone = await bed.apify('GET', '/request-queues/my-queue');

  expect([made.status, again.status]).toEqual([201, 200]);
  expect(made.headers.get('location')).toBe(`/v2/request-queues/${id}`);
  expect(id).toMatch(/^[A-Za-z0-9]{17}$/);
  expect([again, ...found].map(({ json }) => json.data.id)).toEqual([id, id, id]);
  expect([byNameAlone.status, byNameAlone.json.error.type]).toEqual([404, 'record-not-found']);
});

test('queues without a name are new ones each time', async () => {
  const bed = createTestbed();
  const first = await createQueue(bed);
  const second = await createQueue(bed);

  expect(first.id).not.toBe(second.id);
  expect((await first.info()).name).toBeNull();
});

test('a deleted queue is gone with its requests, and its name is free', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed, 'my-queue');
  await queue.add(a);

  const deleted = await bed.apify('DELETE', '/request-queues/me~my-queue');
  const again = await bed.apify('DELETE', queue.path);
  const next = await createQueue(bed, 'my-queue');

  expect([deleted.status, again.status, again.json.error.type]).toEqual([
    204,
    404,
    'record-not-found',
  ]);
  expect(next.id).not.toBe(queue.id);
  expect(await next.head()).toEqual([]);
});

test.each([
  ['GET', ''],
  ['DELETE', ''],
  ['GET', '/head'],
  ['POST', '/head/lock?lockSecs=1'],
  ['GET', '/requests'],
  ['POST', '/requests', a],
  ['POST', '/requests/batch', [a]],
  ['POST', '/requests/unlock'],
  ['GET', '/requests/anId'],
  ['PUT', '/requests/anId', a],
  ['DELETE', '/requests/anId/lock'],
])('where there is no queue, %s …%s is not found', async (method, path, body?: unknown) => {
  const { status, json } = await createTestbed().apify(method, `/request-queues/none${path}`, body);

  expect(status).toBe(404);
  expect(json.error).toEqual({ type: 'record-not-found', message: 'Request Queue was not found' });
});

test('a request is added once for its unique key, under the id that clients expect', async () => {
  const bed = createTestbed();
  const { path } = await createQueue(bed);

  const added = await bed.apify('POST', `${path}/requests`, a);
  const again = await bed.apify('POST', `${path}/requests`, { ...a, url: 'https://example.com' });

  const requestId = idOf(a);
  expect([added.status, again.status]).toEqual([201, 201]);
  expect(added.json.data).toEqual({
    requestId,
    wasAlreadyPresent: false,
    wasAlreadyHandled: false,
  });
  expect(again.json.data).toEqual({ requestId, wasAlreadyPresent: true, wasAlreadyHandled: false });
});

test('of many requests, those that are there already are told so, be it from the same call', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(a);

  const { json } = await queue.add(a, b, b);

  const told = json.data.processedRequests.map((one: any) => [
    one.uniqueKey,
    one.wasAlreadyPresent,
  ]);
  expect(told).toEqual([
    [a.uniqueKey, true],
    [b.uniqueKey, false],
    [b.uniqueKey, true],
  ]);
  expect(json.data.unprocessedRequests).toEqual([]);
  expect(await queue.head()).toEqual(['a', 'b']);
});

test('a request comes back with everything that was stored with it', async () => {
  const queue = await createQueue(createTestbed());
  const page = pageOf('a', {
    method: 'POST',
    payload: 'text',
    headers: { accept: 'text/html' },
    userData: { depth: [1, { deeper: null }] },
    noRetry: true,
    retryCount: 2,
    errorMessages: ['first', 'second'],
    loadedUrl: 'https://example.com/loaded',
  });

  await queue.add({ ...page, lockByClient: 'mallory', lockExpiresAt: 5 });

  expect(await queue.get(a)).toEqual({ id: idOf(a), ...page });
});

test('requests may be added to the head of the queue', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(a, b);

  await bed.apify('POST', `${queue.path}/requests?forefront=1`, c);

  expect(await queue.head()).toEqual(['c', 'a', 'b']);
});

test('what is added as handled was never to be done', async () => {
  const queue = await createQueue(createTestbed());

  await queue.add(a, { ...b, handledAt: '2026-01-31T12:00:00.000Z' });

  expect(await queue.head()).toEqual(['a']);
  expect(await queue.info()).toMatchObject({ totalRequestCount: 2, handledRequestCount: 1 });
});

test('what one client has locked no other gets, and it is told until when', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(a, b, c);

  const { status, json } = await bed.apify(
    'POST',
    `${queue.path}/head/lock?lockSecs=1.5&limit=2&clientKey=alice`,
  );
  const others = await queue.lock('bob');
  const { lockExpiresAt, lockByClient } = await queue.get(a);
  bed.clock.advance(1_499);
  const before = await queue.lock('carol');
  bed.clock.advance(1);
  const after = await queue.lock('carol');

  expect(status).toBe(201);
  expect(json.data).toEqual({
    limit: 2,
    lockSecs: 1.5,
    clientKey: 'alice',
    queueModifiedAt: '2026-01-31T12:00:00.000Z',
    hadMultipleClients: true,
    queueHasLockedRequests: true,
    items: [a, b].map((page) => ({
      id: idOf(page),
      ...page,
      method: 'GET',
      retryCount: 0,
      lockExpiresAt: '2026-01-31T12:00:01.500Z',
    })),
  });
  expect({ lockExpiresAt, lockByClient }).toEqual({
    lockExpiresAt: '2026-01-31T12:00:01.500Z',
    lockByClient: 'alice',
  });
  expect([others, before, after]).toEqual([['c'], [], ['a', 'b']]);
});

test('the queue tells whether anybody holds a lock in it', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(a);
  const look = async () =>
    (await bed.apify('POST', `${queue.path}/head/lock?lockSecs=60&limit=0`)).json.data
      .queueHasLockedRequests;

  const before = await look();
  await queue.lock('alice', 60);
  const meanwhile = await look();
  bed.clock.advance(60_000);
  const after = await look();

  expect([before, meanwhile, after]).toEqual([false, true, false]);
});

test('the lock of a client without a key is nobody’s, and lapses like any other', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(a);
  await bed.apify('POST', `${queue.path}/head/lock?lockSecs=60`);

  const given = await queue.unlock(a);
  const all = await bed.apify('POST', `${queue.path}/requests/unlock`);
  bed.clock.advance(60_000);

  expect([given.status, all.json.data.unlockedCount]).toEqual([400, 0]);
  expect(await queue.head()).toEqual(['a']);
});

test('a lock that was taken through the API is prolonged by its client only', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed, 'my-queue');
  await queue.add(a);
  await queue.lock('alice');
  const prolong = (reference: string, clientKey: string) =>
    bed.apify(
      'PUT',
      `/request-queues/${reference}/requests/${idOf(a)}/lock?lockSecs=90&clientKey=${clientKey}`,
    );

  const answers = [
    await prolong(queue.id, 'alice'),
    await prolong('me~my-queue', 'alice'),
    await prolong(queue.id, 'bob'),
  ];

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 400]);
  expect((await queue.get(a)).lockExpiresAt).toBe('2026-01-31T12:01:30.000Z');
});

test('a lock that is given back frees the request, at the end of the queue or at its head', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(a, b, c);
  await queue.lock('alice', 60, 2);

  const toTheEnd = await queue.unlock(a, 'clientKey=alice');
  const toTheHead = await queue.unlock(b, 'clientKey=alice&forefront=true');

  expect([toTheEnd.status, toTheHead.status]).toEqual([204, 204]);
  expect(await queue.head()).toEqual(['b', 'c', 'a']);
});

test('who does not hold a lock cannot give it back', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(a);
  const never = await queue.unlock(a, 'clientKey=alice');
  await queue.lock('alice', 1);
  const another = await queue.unlock(a, 'clientKey=bob');
  bed.clock.advance(1_000);
  const lapsed = await queue.unlock(a, 'clientKey=alice');
  const missing = await queue.unlock(b, 'clientKey=alice');

  const told = [never, another, lapsed].map(({ status, json }) => [status, json.error]);
  const refusal = {
    type: 'invalid-input',
    message: 'Invalid input: the request is not locked by this client.',
  };
  expect(told).toEqual([
    [400, refusal],
    [400, refusal],
    [400, refusal],
  ]);
  expect([missing.status, missing.json.error.type]).toEqual([404, 'record-not-found']);
});

test('a client gives back all its locks at once, and no other’s', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(a, b, c, pageOf('d'));
  await queue.lock('alice', 60, 2);
  await queue.lock('bob', 60, 1);

  const { json } = await bed.apify('POST', `${queue.path}/requests/unlock?clientKey=alice`);

  expect(json.data).toEqual({ unlockedCount: 2 });
  expect(await queue.head()).toEqual(['d', 'a', 'b']);
});

test('requests that are unlocked together keep their order, whichever was added first', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(a);
  await bed.apify('POST', `${queue.path}/requests?forefront=1`, b);
  const before = await queue.lock('alice');

  await bed.apify('POST', `${queue.path}/requests/unlock?clientKey=alice`);

  expect([before, await queue.head()]).toEqual([
    ['b', 'a'],
    ['b', 'a'],
  ]);
});

test('a handled request is out of the queue, its lock is gone, and it is still known', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(a, b);
  await queue.lock('alice');
  const handled = { ...a, handledAt: '2026-01-31T12:00:30.000Z', retryCount: 1 };

  const { status, json } = await queue.put(handled, 'clientKey=alice');
  const again = await queue.put(handled, 'clientKey=alice');
  const readded = await queue.add(a);
  bed.clock.advance(60_000);

  expect([status, json.data.wasAlreadyHandled]).toEqual([200, false]);
  expect(again.json.data.wasAlreadyHandled).toBe(true);
  expect(readded.json.data.processedRequests[0].wasAlreadyHandled).toBe(true);
  expect(await queue.head()).toEqual(['b']);
  expect(await queue.get(a)).toEqual({ id: idOf(a), method: 'GET', ...handled });
  expect(await queue.info()).toMatchObject({
    totalRequestCount: 2,
    handledRequestCount: 1,
    pendingRequestCount: 1,
  });
});

test('a handled request can be put back into the queue', async () => {
  const queue = await createQueue(createTestbed());
  await queue.add({ ...a, handledAt: '2026-01-31T12:00:30.000Z' }, b);

  await queue.put({ ...a, handledAt: null } as typeof a, 'forefront=1');

  expect(await queue.head()).toEqual(['a', 'b']);
  expect((await queue.info()).handledRequestCount).toBe(0);
});

test('an update keeps the lock, and the place unless another one is asked for', async () => {
  const queue = await createQueue(createTestbed());
  await queue.add(a, b, c);
  await queue.lock('alice', 60, 1);

  const updates = [await queue.put({ ...a, userData: { n: 1 } } as typeof a)];
  updates.push(await queue.put(b), await queue.put(c, 'forefront=true'));

  expect(updates.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await queue.get(a)).toMatchObject({ lockByClient: 'alice', userData: { n: 1 } });
  expect(await queue.head()).toEqual(['c', 'b']);
});

test('an update of a request that is not there adds it', async () => {
  const queue = await createQueue(createTestbed());
  await queue.add(a);

  const { status, json } = await queue.put(b, 'forefront=1');

  expect(status).toBe(200);
  expect(json.data).toEqual({
    requestId: idOf(b),
    wasAlreadyPresent: false,
    wasAlreadyHandled: false,
  });
  expect(await queue.head()).toEqual(['b', 'a']);
});

test('an id that does not belong to the unique key is refused', async () => {
  const bed = createTestbed();
  const { path } = await createQueue(bed);

  const answers = [
    await bed.apify('PUT', `${path}/requests/${idOf(b)}`, a),
    await bed.apify('PUT', `${path}/requests/${idOf(a)}`, { ...a, id: idOf(b) }),
  ];

  expect(answers.map(({ status, json }) => [status, json.error.type])).toEqual([
    [400, 'request-id-invalid'],
    [400, 'request-id-invalid'],
  ]);
});

test('a request that is not there is not found', async () => {
  const bed = createTestbed();
  const { path } = await createQueue(bed);

  const { status, json } = await bed.apify('GET', `${path}/requests/none`);

  expect(status).toBe(404);
  expect(json.error).toEqual({ type: 'record-not-found', message: 'Request was not found' });
});

test('requests are listed page by page, in the order in which they were added', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(a, b, { ...c, handledAt: '2026-01-31T12:00:30.000Z' });
  const list = async (query: string) =>
    (await bed.apify('GET', `${queue.path}/requests?${query}`)).json.data;

  const first = await list('limit=2');
  const second = await list(`limit=2&cursor=${first.nextCursor}`);
  const older = await list(`exclusiveStartId=${idOf(a)}`);

  const urls = [first, second, older].map(({ items }) => items.map((item: any) => item.url));
  expect(urls).toEqual([[a.url, b.url], [c.url], [b.url, c.url]]);
  expect([first.nextCursor, second.nextCursor]).toEqual([idOf(b), undefined]);
});

test.each([
  ['locked', ['b']],
  ['pending', ['a', 'b']],
  ['locked,pending', ['a', 'b']],
])('the list of what is %s has %j', async (filter, expected) => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  await queue.add(b);
  await queue.lock('alice');
  await bed.apify('POST', `${queue.path}/requests?forefront=1`, a);
  await queue.add({ ...c, handledAt: '2026-01-31T12:00:30.000Z' });

  const { json } = await bed.apify('GET', `${queue.path}/requests?filter=${filter}`);

  const names = json.data.items.map(({ url }: { url: string }) => url.split('/').at(-1));
  expect(names.toSorted()).toEqual(expected);
});

test.each([
  ['one client', ['clientKey=alice', 'clientKey=alice'], false],
  ['two clients', ['clientKey=alice', 'clientKey=bob'], true],
  ['one client without a key', [''], false],
  ['two calls without a key, which nobody can tell apart from two clients', ['', ''], true],
])('the queue knows that it was used by %s', async (_, queries, expected) => {
  const bed = createTestbed();
  const queue = await createQueue(bed);

  for (const query of queries) await bed.apify('GET', `${queue.path}/head?${query}`);

  expect((await queue.info()).hadMultipleClients).toBe(expected);
});

test('the queue knows when it was made, changed and last used', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed);
  bed.clock.advance(1_000);
  await queue.add(a);
  bed.clock.advance(1_000);
  await queue.lock('alice');
  bed.clock.advance(1_000);
  await queue.head();

  expect(await queue.info()).toMatchObject({
    createdAt: '2026-01-31T12:00:00.000Z',
    modifiedAt: '2026-01-31T12:00:02.000Z',
    accessedAt: '2026-01-31T12:00:03.000Z',
  });
});

test.each([
  ['POST', '/head/lock', undefined, '/lockSecs must be there'],
  ['POST', '/head/lock?lockSecs=0', undefined, '/lockSecs must be > 0'],
  ['POST', '/head/lock?lockSecs=NaN', undefined, '/lockSecs must be number'],
  ['POST', '/head/lock?lockSecs=1&limit=26', undefined, '/limit must be <= 25'],
  ['POST', '/head/lock?lockSecs=1&clientKey=', undefined, '/clientKey'],
  ['POST', `/head/lock?lockSecs=1&clientKey=${'k'.repeat(33)}`, undefined, '/clientKey'],
  ['POST', '/head/lock?lockSecs=8640000000000', undefined, 'lockSecs is too large'],
  ['GET', '/head?limit=-1', undefined, '/limit must be >= 0'],
  ['GET', '/requests?filter=mine', undefined, '/filter'],
  ['POST', '/requests', undefined, 'must be application/json'],
  ['POST', '/requests', { url: 'https://example.com' }, '/uniqueKey must be there'],
  ['POST', '/requests', { uniqueKey: 'k' }, '/url must be there'],
  ['POST', '/requests?forefront=perhaps', a, '/forefront'],
  ['POST', '/requests', { ...a, handledAt: 'yesterday' }, '/handledAt'],
  ['POST', '/requests', { ...a, userData: 'text' }, '/userData'],
  ['POST', '/requests/batch', [], 'must NOT have fewer than 1 items'],
  ['POST', '/requests/batch', Array(26).fill(a), 'must NOT have more than 25 items'],
  ['POST', '/requests/batch', [a, {}], '/1/url must be there'],
  ['PUT', `/requests/${idOf(a)}`, { ...a, retryCount: -1 }, '/retryCount'],
  ['DELETE', `/requests/${idOf(a)}/lock?forefront=2`, undefined, '/forefront'],
])('%s …%s with %j is an invalid input', async (method, path, body, problem) => {
  const bed = createTestbed();
  const queue = await createQueue(bed);

  const { status, json } = await bed.apify(method, queue.path + path, body);

  expect(status).toBe(400);
  expect(json.error).toEqual({
    type: 'invalid-input',
    message: expect.stringContaining(problem),
  });
});

test.each([
  ['no token', undefined, 401, 'token-not-valid'],
  ['a wrong token', 'mine', 401, 'token-not-valid'],
  ['a token without permission', tokens.forbidden, 403, 'permission-denied'],
  ['a token that is over its limit', tokens.rateLimited, 429, 'rate-limit-exceeded'],
])('with %s no companion is answered', async (_, token, status, type) => {
  const bed = createTestbed();
  const headers: Record<string, string> =
    token === undefined ? {} : { authorization: `Bearer ${token}` };

  const answers = [
    await bed.send('/v2/request-queues?name=q', { method: 'POST', headers }),
    await bed.send('/v2/request-queues/none/head/lock', { method: 'POST', headers }),
    await bed.send('/v2/key-value-stores/none', { headers }),
  ];

  expect(answers.map((answer) => [answer.status, answer.json.error.type])).toEqual(
    answers.map(() => [status, type]),
  );
});

test('a token may stand in the address', async () => {
  const path = `/v2/request-queues?token=${tokens.valid}`;

  expect((await createTestbed().send(path, { method: 'POST' })).status).toBe(201);
});

test('a key-value store remembers records of JSON, and nothing else', async () => {
  const bed = createTestbed();
  const made = await bed.apify('POST', '/key-value-stores?name=default');
  const again = await bed.apify('POST', '/key-value-stores?name=default');
  const path = `/key-value-stores/${made.json.data.id}`;
  const missing = await bed.apify('GET', `${path}/records/STATE`);
  const stored = await bed.apify('PUT', `${path}/records/STATE`, { sessions: [1] });
  const got = await bed.apify('GET', '/key-value-stores/me~default/records/STATE');
  const text = await bed.send(`/v2${path}/records/TEXT?token=${tokens.valid}`, {
    method: 'PUT',
    headers: { 'content-type': 'text/plain' },
    body: 'text',
  });
  const deleted = await bed.apify('DELETE', `${path}/records/STATE`);
  const nowhere = await bed.apify('GET', '/key-value-stores/default');

  expect([made.status, again.status, again.json.data.id]).toEqual([201, 200, made.json.data.id]);
  expect([missing.status, missing.json.error.type]).toEqual([404, 'record-not-found']);
  expect([stored.status, got.status, got.json]).toEqual([201, 200, { sessions: [1] }]);
  expect([text.status, text.json.error.type]).toEqual([400, 'invalid-input']);
  expect(deleted.status).toBe(204);
  expect((await bed.apify('GET', `${path}/records/STATE`)).status).toBe(404);
  expect([nowhere.status, nowhere.json.error.type]).toEqual([404, 'record-not-found']);
});

test('a reset takes away queues, stores and their names', async () => {
  const bed = createTestbed();
  const queue = await createQueue(bed, 'my-queue');
  const store = await bed.apify('POST', '/key-value-stores?name=default');
  await bed.send('/_lockproof/reset', { method: 'POST' });

  const answers = [
    await bed.apify('GET', queue.path),
    await bed.apify('GET', `/key-value-stores/${store.json.data.id}`),
    await bed.apify('POST', '/request-queues?name=my-queue'),
  ];

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 201]);
});
