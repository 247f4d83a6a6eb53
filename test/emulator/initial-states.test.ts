/** States that say how things stand from the start: ids, locks, and queues with requests. */
import { describe, expect, test } from 'vitest';
import { createTestbed, type Testbed } from './testbed.ts';

async function refusalOf(bed: Testbed, state: string, params: object): Promise<string> {
  const body = JSON.stringify({ state, params });
  const { status, json } = await bed.send('/_lockproof/states', { method: 'POST', body });
  expect(status).toBe(400);
  return json.message;
}

test.each(['external task', 'cancelled external task', 'unresumable external task'])(
  'the state "%s" takes the id that it is given',
  async (state) => {
    const bed = createTestbed();

    expect(await bed.provide(state, { id: 'invoice/1' })).toEqual({ id: 'invoice/1' });
    expect(await refusalOf(bed, state, { id: 'invoice/1' })).toContain(
      'id must be new, and there is a task invoice/1.',
    );
  },
);

test.each(['external task', 'unresumable external task'])(
  'the state "%s" can be locked, by whom and for how long it says',
  async (state) => {
    const bed = createTestbed();
    const params = { lockedBy: 'alice', lockDuration: 1_000 };
    const { id } = await bed.provide(state, params);

    const refused = await bed.lock(id, 'bob');
    const extended = await bed.extend(id, 'alice', 500);
    bed.clock.advance(500);
    const taken = await bed.lock(id, 'bob');

    expect([refused.status, extended.status, taken.status]).toEqual([400, 204, 204]);
  },
);

test('tasks that are locked are fetched when their locks lapse', async () => {
  const bed = createTestbed();
  const lock = { lockedBy: 'alice', lockDuration: 1_000 };
  const { ids } = await bed.provide('external tasks', { count: 2, topicName: 'mail', ...lock });
  const body = JSON.stringify({
    workerId: 'bob',
    maxTasks: 5,
    topics: [{ topicName: 'mail', lockDuration: 1_000 }],
  });
  const headers = { 'content-type': 'application/json' };
  const fetchAndLock = async () => {
    const init = { method: 'POST', headers, body };
    const { text } = await bed.send('/external-task/fetchAndLock', init);
    return (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
  };

  const before = await fetchAndLock();
  bed.clock.advance(1_000);
  const after = await fetchAndLock();

  expect([before, after]).toEqual([[], ids]);
});

test.each([
  ['external task', { lockedBy: 'alice' }, 'lockedBy needs a lockDuration.'],
  ['external task', { lockDuration: 1 }, 'lockDuration needs a lockedBy.'],
  ['external task', { lockedBy: '', lockDuration: 1 }, 'lockedBy must not be empty.'],
  [
    'external task',
    { lockedBy: 'a', lockDuration: 0 },
    'lockDuration must be a whole number, 1 or more.',
  ],
  ['external task', { id: '' }, 'id must not be empty.'],
  ['external tasks', { count: 2, id: 'a' }, 'there is no param id: it takes count, lockedBy,'],
  ['cancelled external task', { topicName: 'a' }, 'there is no param topicName: it takes id.'],
  ['token', { any: 1 }, 'there is no param any: it takes no params.'],
])('the state "%s" takes no %j', async (state, params, message) => {
  expect(await refusalOf(createTestbed(), state, params)).toContain(`State '${state}': ${message}`);
});

describe('a queue', () => {
  test('has the requests that it is given, in their order', async () => {
    const bed = createTestbed();
    const requests = ['https://example.com/b', 'https://example.com/a'];

    const queue = await bed.provide('queue', { id: 'pages', name: 'my-pages', requests });
    const { requestIds } = await bed.provide('queue order', { queueId: 'pages' });

    expect(queue).toEqual({ queueId: 'pages', requestIds });
    expect(requestIds).toHaveLength(2);
    const found = await bed.send(`/v2/request-queues/pages/head?token=lockproof-token`);
    expect(found.json.data.items.map(({ url }: { url: string }) => url)).toEqual(requests);
  });

  test('is found by its name', async () => {
    const bed = createTestbed();
    await bed.provide('queue', { id: 'pages', name: 'my-pages' });

    const { status, json } = await bed.send('/v2/request-queues/me~my-pages?token=lockproof-token');

    expect([status, json.data.id]).toEqual([200, 'pages']);
  });

  test('has as many requests as it says, and none when it does not say', async () => {
    const bed = createTestbed();

    const three = await bed.provide('queue', { requests: 3 });
    const none = await bed.provide('queue');

    expect(new Set(three.requestIds).size).toBe(3);
    expect(none).toEqual({ queueId: expect.stringMatching(/^\w{17}$/), requestIds: [] });
  });

  test.each([
    [{ requests: -1 }, 'requests must be a number from 0 to 100000, or a list of URLs.'],
    [{ requests: 100_001 }, 'requests must be a number from 0 to 100000, or a list of URLs.'],
    [{ requests: 'all' }, 'requests must be a number from 0 to 100000, or a list of URLs.'],
    [{ requests: ['a'] }, 'requests must be URLs, but one is "a".'],
    [{ requests: [5] }, 'requests must be URLs, but one is 5.'],
    [
      { requests: ['https://a.example', 'https://b.example', 'https://a.example'] },
      'requests must be different, but https://a.example comes twice.',
    ],
    [{ id: 'there' }, 'id must be new, and there is a queue there.'],
    [{ name: 'there' }, 'name must be new, and there is a queue named there.'],
    [{ id: 5 }, 'id must be a string.'],
    [{ url: 'a' }, 'there is no param url: it takes id, name, requests.'],
  ])('cannot be made with %j', async (params, message) => {
    const bed = createTestbed();
    await bed.provide('queue', { id: 'there', name: 'there' });

    expect(await refusalOf(bed, 'queue', params)).toBe(`State 'queue': ${message}`);
  });
});
