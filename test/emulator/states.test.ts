import { expect, test } from 'vitest';
import { systemClock } from '../../src/emulator/clock.ts';
import { createTestbed } from './testbed.ts';

function post(body: unknown): RequestInit {
  return { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) };
}

test('an external task is active, and nobody has locked it', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');

  const extension = await bed.extend(id, 'alice');
  const lock = await bed.lock(id, 'alice');

  expect([extension.status, lock.status]).toEqual([400, 204]);
});

test('a cancelled external task is not found', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('cancelled external task');

  expect((await bed.lock(id, 'alice')).status).toBe(404);
});

test('an unresumable external task can be locked, but not completed', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('unresumable external task');

  const lock = await bed.lock(id, 'alice');
  const completion = await bed.complete(id, 'alice');

  expect([lock.status, completion.status]).toEqual([204, 500]);
});

test('a task that is not completed has no variables', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');

  expect(await bed.provide('completed variables', { id })).toEqual({ variables: {} });
});

test('a locked request is locked by that client, in a queue with two that are available', async () => {
  const bed = createTestbed();
  const params = { clientKey: 'alice', lockSecs: 1.5 };
  const { queueId, requestId } = await bed.provide('locked request', params);

  const before = await bed.provide('queue order', { queueId });
  bed.clock.advance(1_500);
  const after = await bed.provide('queue order', { queueId });

  expect(before.requestIds).toHaveLength(2);
  expect(before.requestIds).not.toContain(requestId);
  expect(after.requestIds).toEqual([...before.requestIds, requestId]);
});

test('an unlocked request is available, between two others', async () => {
  const bed = createTestbed();
  const { queueId, requestId } = await bed.provide('unlocked request');

  const { requestIds } = await bed.provide('queue order', { queueId });

  expect(requestIds).toHaveLength(3);
  expect(requestIds[1]).toBe(requestId);
});

test('every state is made anew, so tests do not meet in it', async () => {
  const bed = createTestbed();

  const tasks = [await bed.provide('external task'), await bed.provide('external task')];
  const requests = [await bed.provide('unlocked request'), await bed.provide('unlocked request')];

  expect(tasks[0].id).not.toBe(tasks[1].id);
  expect(requests[0].queueId).not.toBe(requests[1].queueId);
});

test.each(['token', 'forbidden token', 'rate-limited token'])('a %s is a text', async (state) => {
  const { token } = await createTestbed().provide(state);

  expect(token).toMatch(/^\S+$/);
});

test('the clock moves by as much as the state says', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  await bed.lock(id, 'alice', 1_000);

  expect(await bed.provide('clock', { advanceMs: 999 })).toEqual({});
  const before = await bed.lock(id, 'bob');
  await bed.provide('clock', { advanceMs: 0.5 });
  await bed.provide('clock', { advanceMs: 0.5 });
  const after = await bed.lock(id, 'bob');

  expect([before.status, after.status]).toEqual([400, 204]);
});

test.each([
  ['a queue that does not exist', { state: 'queue order', params: { queueId: 'none' } }],
  ['no queue', { state: 'queue order' }],
  ['a task that does not exist', { state: 'completed variables', params: { id: 'none' } }],
  ['no task', { state: 'completed variables', params: {} }],
  ['a task whose id is a number', { state: 'completed variables', params: { id: 5 } }],
  ['no client key', { state: 'locked request', params: { lockSecs: 60 } }],
  ['no lockSecs', { state: 'locked request', params: { clientKey: 'a' } }],
  ['lockSecs in quotes', { state: 'locked request', params: { clientKey: 'a', lockSecs: '60' } }],
  ['a clock that does not say how far', { state: 'clock' }],
  ['a clock that goes back', { state: 'clock', params: { advanceMs: -1 } }],
  ['params in a list', { state: 'external task', params: [] }],
  ['params that are null', { state: 'external task', params: null }],
  ['a state that is a number', { state: 5 }],
  ['no state', {}],
  ['a list', []],
  ['null', null],
  ['no JSON', '{'],
  ['nothing', ''],
])('%s is a bad request', async (_, body) => {
  const { status, json } = await createTestbed().send('/_lockproof/states', post(body));

  expect(status).toBe(400);
  expect(json.message).toMatch(/\.$/);
});

test.each(['no such state', '', '__proto__', 'toString', 'EXTERNAL TASK'])(
  'the state "%s" is not implemented',
  async (state) => {
    const { status, json } = await createTestbed().send('/_lockproof/states', post({ state }));

    expect(status).toBe(501);
    expect(json).toEqual({ message: `This server has no state '${state}'.` });
  },
);

test('on the time of this machine there is no state "clock"', async () => {
  const bed = createTestbed({ clock: systemClock });
  const body = { state: 'clock', params: { advanceMs: 0 } };

  expect((await bed.send('/_lockproof/states', post(body))).status).toBe(501);
});
