/** How tasks and queues come into the emulator for workers and crawlers. */
import { expect, test } from 'vitest';
import { createTestbed, type Testbed } from './testbed.ts';

function refuse(bed: Testbed, state: string, params: object) {
  const body = JSON.stringify({ state, params });
  return bed.send('/_lockproof/states', { method: 'POST', body });
}

test('without params, a task is as it always was', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');

  const { json } = await bed.camunda('GET', `/external-task/${id}`);

  expect(json).toMatchObject({ topicName: null, retries: null, businessKey: null });
  expect(await bed.provide('completed variables', { id })).toEqual({ variables: {} });
});

test('variables and retries need no topic', async () => {
  const bed = createTestbed();
  const params = { retries: 2, variables: { a: { value: 1 } } };
  const { id } = await bed.provide('external task', params);

  const { json } = await bed.camunda('GET', `/external-task/${id}`);

  expect(json).toMatchObject({ topicName: null, retries: 2 });
  expect(await bed.provide('completed variables', { id })).toEqual({
    variables: { a: { value: 1, type: 'Integer' } },
  });
});

test('a param that is null counts as one that is not there', async () => {
  const bed = createTestbed();
  const params = { topicName: null, retries: null, variables: null, businessKey: undefined };

  const { id } = await bed.provide('external task', params);

  expect((await bed.camunda('GET', `/external-task/${id}`)).json.topicName).toBeNull();
});

test('many tasks are made at once, each with its own id and its own variables', async () => {
  const bed = createTestbed();
  const params = { topicName: 'mail', count: 3, variables: { a: { value: 1 } } };
  const { ids } = await bed.provide('external tasks', params);
  await bed.camunda('POST', `/external-task/${ids[0]}/lock`, {
    workerId: 'alice',
    lockDuration: 1_000,
  });
  await bed.camunda('POST', `/external-task/${ids[0]}/complete`, {
    workerId: 'alice',
    variables: { a: { value: 2 } },
  });

  const values = [];
  for (const id of ids) {
    const { variables } = await bed.provide('completed variables', { id });
    values.push(variables.a.value);
  }

  expect(new Set(ids).size).toBe(3);
  expect(values).toEqual([2, 1, 1]);
});

test('a task that cannot be resumed can have a topic too', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('unresumable external task', { topicName: 'mail' });
  await bed.camunda('POST', '/external-task/fetchAndLock', {
    workerId: 'alice',
    maxTasks: 1,
    topics: [{ topicName: 'mail', lockDuration: 1_000 }],
  });

  const { status } = await bed.camunda('POST', `/external-task/${id}/complete`, {
    workerId: 'alice',
  });

  expect(status).toBe(500);
});

test.each([
  ['external task', { topicName: 5 }, 'topicName must be a string'],
  ['external task', { topicName: '' }, 'topicName must not be empty'],
  ['external task', { topicName: 'a', priority: 1.5 }, 'priority must be a whole number'],
  ['external task', { topicName: 'a', priority: '1' }, 'priority must be a number'],
  ['external task', { retries: -1 }, 'retries must be a whole number, 0 or more'],
  ['external task', { priority: 1 }, 'priority needs a topicName'],
  ['external task', { businessKey: 'b' }, 'businessKey needs a topicName'],
  ['external task', { variables: [] }, 'variables must be an object'],
  ['external task', { variables: { a: 1 } }, 'variables must be an object'],
  ['external task', { variables: { a: { type: 1 } } }, 'variables must be an object'],
  ['external task', { variables: { a: { valueInfo: 1 } } }, 'variables must be an object'],
  ['external tasks', {}, 'count must be a number'],
  ['external tasks', { count: 0 }, 'count must be a whole number, 1 or more'],
  ['external tasks', { count: 1_000_001 }, 'count must not be above 1000000'],
])("state '%s' with %j is refused", async (state, params, problem) => {
  const { status, json } = await refuse(createTestbed(), state, params);

  expect(status).toBe(400);
  expect(json.message).toContain(problem);
});

test('a request of a provider state is one of the API, with the id of its unique key', async () => {
  const bed = createTestbed();
  const params = { clientKey: 'alice', lockSecs: 60 };
  const { queueId, requestId } = await bed.provide('locked request', params);
  const path = `/request-queues/${queueId}/requests`;

  const { json: got } = await bed.apify('GET', `${path}/${requestId}`);
  const { uniqueKey, url } = got.data;
  const { json: added } = await bed.apify('POST', path, { uniqueKey, url });
  const { json: queue } = await bed.apify('GET', `/request-queues/${queueId}`);

  expect(got.data).toMatchObject({
    id: requestId,
    method: 'GET',
    lockByClient: 'alice',
    lockExpiresAt: '2026-01-31T12:01:00.000Z',
  });
  expect(added.data).toEqual({ requestId, wasAlreadyPresent: true, wasAlreadyHandled: false });
  expect(queue.data).toMatchObject({ totalRequestCount: 3, pendingRequestCount: 3, name: null });
});

test('the order of a queue is told alike by the provider state and by the API', async () => {
  const bed = createTestbed();
  const { queueId } = await bed.provide('unlocked request');
  for (const forefront of ['1', '0']) {
    const url = `https://example.com/${forefront}`;
    const path = `/request-queues/${queueId}/requests?forefront=${forefront}`;
    await bed.apify('POST', path, { uniqueKey: url, url });
  }

  const { requestIds } = await bed.provide('queue order', { queueId });
  const { json } = await bed.apify('POST', `/request-queues/${queueId}/head/lock?lockSecs=60`);

  expect(requestIds).toHaveLength(5);
  expect(json.data.items.map(({ id }: { id: string }) => id)).toEqual(requestIds);
});

test('a lock that lasts longer than any calendar is told by the last instant of all', async () => {
  const bed = createTestbed();
  const params = { clientKey: 'alice', lockSecs: 1e300 };
  const { queueId, requestId } = await bed.provide('locked request', params);

  const { json } = await bed.apify('GET', `/request-queues/${queueId}/requests/${requestId}`);

  expect(json.data.lockExpiresAt).toBe('9999-12-31T23:59:59.999Z');
});
