import { expect, test } from 'vitest';
import { tokens } from '../../src/emulator/request-queue.ts';
import { lockRequest } from '../../src/model/queue.ts';
import { createTestbed, startMs } from './testbed.ts';

const aliceFor60 = { clientKey: 'alice', lockSecs: '60' };

test('a prolongation answers with the instant of the clock plus lockSecs', async () => {
  const bed = createTestbed();
  const request = await bed.provide('locked request', { clientKey: 'alice', lockSecs: 60 });
  bed.clock.advance(30_000);

  const { status, json } = await bed.prolong(request, { clientKey: 'alice', lockSecs: '90.5' });

  expect(status).toBe(200);
  expect(json).toEqual({
    data: { lockExpiresAt: new Date(startMs + 30_000 + 90_500).toISOString() },
  });
});

test('a lock is prolonged until it lapses, and not after', async () => {
  const bed = createTestbed();
  const request = await bed.provide('locked request', { clientKey: 'alice', lockSecs: 1 });

  bed.clock.advance(999);
  const before = await bed.prolong(request, { clientKey: 'alice', lockSecs: '1' });
  bed.clock.advance(1_000);
  const after = await bed.prolong(request, { clientKey: 'alice', lockSecs: '1' });

  expect([before.status, after.status]).toEqual([200, 400]);
});

test('another client, and one that names no key, are refused, and change nothing', async () => {
  const bed = createTestbed();
  const request = await bed.provide('locked request', { clientKey: 'alice', lockSecs: 1 });

  const another = await bed.prolong(request, { clientKey: 'bob', lockSecs: '600' });
  const nobody = await bed.prolong(request, { lockSecs: '600' });
  bed.clock.advance(1_000);
  const order = await bed.provide('queue order', { queueId: request.queueId });

  expect([another.status, nobody.status]).toEqual([400, 400]);
  expect(order.requestIds).toContain(request.requestId);
});

test.each([
  ['true', 0],
  ['1', 0],
  ['false', 2],
  ['0', 2],
])('with forefront=%s the request comes back at place %i of three', async (forefront, place) => {
  const bed = createTestbed();
  const request = await bed.provide('locked request', { clientKey: 'alice', lockSecs: 60 });
  const { queueId, requestId } = request;

  await bed.prolong(request, { clientKey: 'alice', lockSecs: '1', forefront });
  const { requestIds: meanwhile } = await bed.provide('queue order', { queueId });
  bed.clock.advance(1_000);
  const { requestIds } = await bed.provide('queue order', { queueId });

  expect(meanwhile).not.toContain(requestId);
  expect(requestIds).toHaveLength(3);
  expect(requestIds.indexOf(requestId)).toBe(place);
});

test('a lock may last until the last instant of the year 9999', async () => {
  const bed = createTestbed();
  const request = await bed.provide('locked request', { clientKey: 'alice', lockSecs: 60 });
  const lockSecs = `${(Date.UTC(9999, 11, 31, 23, 59, 59, 999) - startMs) / 1_000}`;

  const { status, json } = await bed.prolong(request, { clientKey: 'alice', lockSecs });

  expect(status).toBe(200);
  expect(json.data.lockExpiresAt).toBe('9999-12-31T23:59:59.999Z');
});

test.each(['253402300800', '8640000000000', '1e308'])(
  'a lock of %s seconds, whose end no timestamp can name, is an invalid input',
  async (lockSecs) => {
    const bed = createTestbed();
    const request = await bed.provide('locked request', { clientKey: 'alice', lockSecs: 60 });

    const { status, json } = await bed.prolong(request, { clientKey: 'alice', lockSecs });

    expect(status).toBe(400);
    expect(json.error).toEqual({
      type: 'invalid-input',
      message: 'The request is not valid: lockSecs is too large.',
    });
  },
);

test.each([
  ['in the header', aliceFor60, { authorization: `Bearer ${tokens.valid}` }],
  [
    'in the header, the scheme in small letters',
    aliceFor60,
    { authorization: `bearer ${tokens.valid}` },
  ],
  ['in the address', { ...aliceFor60, token: tokens.valid }, {}],
])('the token may stand %s', async (_, query, headers) => {
  const bed = createTestbed();
  const request = await bed.provide('locked request', { clientKey: 'alice', lockSecs: 60 });

  const { status } = await bed.prolong(request, query, headers as Record<string, string>);

  expect(status).toBe(200);
});

test.each([
  ['no token', aliceFor60, {}, 401, 'token-not-valid'],
  ['an empty token in the address', { ...aliceFor60, token: '' }, {}, 401, 'token-not-valid'],
  ['a wrong token', aliceFor60, { authorization: 'Bearer wrong' }, 401, 'token-not-valid'],
  ['another scheme', aliceFor60, { authorization: 'Basic YTpi' }, 401, 'token-not-valid'],
  [
    'a wrong token in the header and the right one in the address',
    { ...aliceFor60, token: tokens.valid },
    { authorization: 'Bearer wrong' },
    ...([401, 'token-not-valid'] as const),
  ],
  [
    'a token without permission',
    aliceFor60,
    { authorization: `Bearer ${tokens.forbidden}` },
    ...([403, 'permission-denied'] as const),
  ],
  [
    'a token that is over its limit',
    aliceFor60,
    { authorization: `Bearer ${tokens.rateLimited}` },
    ...([429, 'rate-limit-exceeded'] as const),
  ],
])('with %s the answer is the documented error', async (_, query, headers, status, type) => {
  const bed = createTestbed();
  const request = await bed.provide('locked request', { clientKey: 'alice', lockSecs: 60 });

  const answer = await bed.prolong(request, query, headers as Record<string, string>);

  expect([answer.status, answer.json.error.type]).toEqual([status, type]);
});

test('an unknown token is told which token this emulator takes', async () => {
  const bed = createTestbed();
  const request = { queueId: 'aQueue', requestId: 'aRequest' };

  const { json } = await bed.prolong(request, aliceFor60, { authorization: 'Bearer mine' });

  expect(json.error.message).toContain(tokens.valid);
});

test('what is missing is named: the queue, or the request in it', async () => {
  const bed = createTestbed();
  const { queueId, requestId } = await bed.provide('unlocked request');

  const noQueue = await bed.prolong({ queueId: 'none', requestId }, aliceFor60);
  const noRequest = await bed.prolong({ queueId, requestId: 'none' }, aliceFor60);

  expect([noQueue.status, noRequest.status]).toEqual([404, 404]);
  expect([noQueue.json.error.message, noRequest.json.error.message]).toEqual([
    'Request Queue was not found',
    'Request was not found',
  ]);
});

test('a request that nobody has locked has no lock to prolong', async () => {
  const bed = createTestbed();
  const request = await bed.provide('unlocked request');

  expect((await bed.prolong(request, aliceFor60)).status).toBe(400);
});

test('a queue may be named by its user and its name', async () => {
  const bed = createTestbed();
  const request = { queueId: 'some.user~my-queue', requestId: 'a/b' };
  const queue = new Map([[request.requestId, lockRequest('alice', 60_000, startMs)]]);
  bed.store.queues.set(request.queueId, queue);

  expect((await bed.prolong(request, aliceFor60)).status).toBe(200);
});

test('a client key of an emoji is a key like any other', async () => {
  const bed = createTestbed();
  const clientKey = '🔒'.repeat(32);
  const request = await bed.provide('locked request', { clientKey, lockSecs: 60 });

  expect((await bed.prolong(request, { clientKey, lockSecs: '1' })).status).toBe(200);
});

test('an invalid query is refused with all that is wrong with it', async () => {
  const request = { queueId: 'aQueue', requestId: 'aRequest' };

  const { status, json } = await createTestbed().prolong(request, { clientKey: '' });

  expect([status, json.error.type]).toEqual([400, 'invalid-input']);
  expect(json.error.message).toBe(
    'The request is not valid: the query at /lockSecs must be there; ' +
      'the query at /clientKey must NOT have fewer than 1 characters.',
  );
});
