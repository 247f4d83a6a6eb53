import { expect, test } from 'vitest';
import { createTestbed, startMs } from './testbed.ts';

type Testbed = ReturnType<typeof createTestbed>;

const list = async (bed: Testbed, path: string) => (await bed.send(`/_lockproof/${path}`)).json;
const idsOf = (answer: any): string[] => answer.tasks.map(({ id }: { id: string }) => id);
const instant = (afterMs: number) => new Date(startMs + afterMs).toISOString();

/** One task in each of the states, by it. */
async function makeOneOfEach(bed: Testbed) {
  const make = async (params: object = {}): Promise<string> =>
    (await bed.provide('external task', params)).id;
  const [free, held, lapsed, ended] = [await make(), await make(), await make(), await make()];
  const failed = await make({ topicName: 'invoice', retries: 0 });
  await bed.lock(lapsed, 'bob', 1_000);
  await bed.lock(ended, 'carol');
  await bed.complete(ended, 'carol');
  bed.clock.advance(1_000);
  await bed.lock(held, 'alice', 5_000);
  return { free, held, lapsed, failed, ended };
}

test('each task is in one of five states, and counted there', async () => {
  const bed = createTestbed();
  const made = await makeOneOfEach(bed);

  const { tasks, total, counts, now, nextLapseAt } = await list(bed, 'tasks');

  const states = Object.fromEntries(tasks.map((each: any) => [each.id, each.state]));
  const wanted = Object.entries(made).map(([state, id]) => [id, state]);
  expect(states).toEqual(Object.fromEntries(wanted));
  expect([total, counts]).toEqual([5, { free: 1, held: 1, lapsed: 1, failed: 1, ended: 1 }]);
  expect([now, nextLapseAt]).toEqual([instant(1_000), instant(6_000)]);
});

test('a task is told with its lock, and with what is known of its work', async () => {
  const bed = createTestbed();
  const params = { topicName: 'invoice', businessKey: 'order-17', priority: 5, retries: 2 };
  const { id } = await bed.provide('external task', params);
  await bed.lock(id, 'alice', 5_000);

  const { tasks } = await list(bed, 'tasks');

  const facts = { topic: 'invoice', businessKey: 'order-17', priority: 5, retries: 2 };
  const lock = { holder: 'alice', expiresAt: instant(5_000) };
  expect(tasks).toEqual([{ id, state: 'held', ...lock, ...facts, errorMessage: null }]);
});

test('a lock is held until the instant it ends, and lapsed at it', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  await bed.lock(id, 'alice', 1_000);
  const stateNow = async () => (await list(bed, 'tasks')).tasks[0].state;

  bed.clock.advance(999);
  const before = await stateNow();
  bed.clock.advance(1);

  expect([before, await stateNow()]).toEqual(['held', 'lapsed']);
});

test('a task without retries left that somebody locked by its id is held', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task', { topicName: 'invoice', retries: 0 });
  await bed.lock(id, 'alice');

  expect((await list(bed, 'tasks')).counts).toMatchObject({ held: 1, failed: 0 });
});

test('a lock without an end in sight ends with the year 9999', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  await bed.lock(id, 'alice', Number.MAX_SAFE_INTEGER);

  const { tasks, nextLapseAt } = await list(bed, 'tasks');

  expect([tasks[0].expiresAt, nextLapseAt]).toEqual(
    Array.from({ length: 2 }, () => '9999-12-31T23:59:59.999Z'),
  );
});

test('pages hold every task once, the newest first', async () => {
  const bed = createTestbed();
  const { ids } = await bed.provide('external tasks', { count: 25 });

  const pages = [0, 10, 20, 30].map((offset) => list(bed, `tasks?offset=${offset}&limit=10`));
  const told = (await Promise.all(pages)).map(idsOf);

  expect(told.map((page) => page.length)).toEqual([10, 10, 5, 0]);
  expect(told.flat()).toEqual(ids.toReversed());
});

test.each([
  ['the id', (id: string) => id.slice(4, 20)],
  ['the topic, whatever the case', () => 'INVOI'],
  ['the business key', () => 'der-17'],
  ['the holder', () => 'alic'],
])('a task is found by a part of %s', async (_, wordsOf) => {
  const bed = createTestbed();
  await bed.provide('external tasks', { count: 3, topicName: 'other', businessKey: 'none' });
  const params = { topicName: 'Invoice', businessKey: 'order-17' };
  const { id } = await bed.provide('external task', params);
  await bed.lock(id, 'alice');

  const answer = await list(bed, `tasks?search=${wordsOf(id)}`);

  expect([idsOf(answer), answer.total, answer.counts.free]).toEqual([[id], 1, 0]);
});

test('a state narrows the list, and leaves the numbers of the others', async () => {
  const bed = createTestbed();
  const made = await makeOneOfEach(bed);

  const answer = await list(bed, 'tasks?state=lapsed');

  expect([idsOf(answer), answer.total, answer.counts.free]).toEqual([[made.lapsed], 1, 1]);
});

test.each([
  ['tasks?offset=-1', 'offset must be a whole number from 0 to 9007199254740991.'],
  ['tasks?limit=501', 'limit must be a whole number from 1 to 500.'],
  ['tasks?state=lost', 'state must be one of free, held, lapsed, failed, ended.'],
  ['requests?state=held', 'state must be one of available, locked, lapsed, handled.'],
])('the question %s is refused with what it must be', async (path, message) => {
  const { status, json } = await createTestbed().send(`/_lockproof/${path}`);

  expect([status, json]).toEqual([400, { message }]);
});

test('other calls have their turn while a long list is gone through', async () => {
  const bed = createTestbed();
  await bed.provide('external tasks', { count: 50_000 });
  const order: string[] = [];

  const listed = list(bed, 'tasks?search=nothing').then(() => order.push('list'));
  const locked = bed.lock('anId', 'alice').then(() => order.push('call'));
  await Promise.all([listed, locked]);

  expect(order).toEqual(['call', 'list']);
});

test('each request is in one of four states, with its queue and its lock', async () => {
  const bed = createTestbed();
  const { queueId, requestId } = await bed.provide('locked request', {
    clientKey: 'alice',
    lockSecs: 5,
  });

  const held = await list(bed, 'requests');
  bed.clock.advance(5_000);
  const lapsed = await list(bed, 'requests?state=lapsed');

  expect(held.counts).toEqual({ available: 2, locked: 1, lapsed: 0, handled: 0 });
  expect(held.nextLapseAt).toBe(instant(5_000));
  expect(lapsed.requests).toEqual([
    expect.objectContaining({ queueId, requestId, queueName: null, state: 'lapsed' }),
  ]);
  expect(lapsed.requests[0]).toMatchObject({ holder: 'alice', expiresAt: instant(5_000) });
});

test('requests are those of one queue where it is named, and none where it is not there', async () => {
  const bed = createTestbed();
  const { queueId } = await bed.provide('unlocked request');
  await bed.provide('unlocked request');

  const totals = ['requests', `requests?queueId=${queueId}`, 'requests?queueId=nowhere'].map(
    async (path) => (await list(bed, path)).total,
  );

  expect(await Promise.all(totals)).toEqual([6, 3, 0]);
});

test('a request is found by a part of its address, its id or its queue', async () => {
  const bed = createTestbed();
  const { queueId, requestId } = await bed.provide('unlocked request');
  const { requests } = await list(bed, `requests?search=${requestId}`);

  const byUrl = await list(bed, `requests?search=${encodeURIComponent(requests[0].url)}`);
  const byQueue = await list(bed, `requests?search=${queueId.toLowerCase()}`);

  expect([byUrl.total, byQueue.total]).toEqual([1, 3]);
});
