import { expect, test } from 'vitest';
import { createTestbed, type Testbed } from './testbed.ts';

interface Fetch {
  topics?: readonly object[];
  maxTasks?: number;
  [name: string]: unknown;
}

const topics = [{ topicName: 'mail', lockDuration: 10_000 }];

/** The tasks that a worker is given, which must be answered at once. */
async function fetchTasks(bed: Testbed, workerId: string, asked: Fetch = {}): Promise<any[]> {
  const body = { workerId, maxTasks: 10, topics, ...asked };
  const { status, json, text } = await bed.camunda('POST', '/external-task/fetchAndLock', body);
  if (status !== 200) throw new Error(text);
  return json;
}

async function fetchIds(bed: Testbed, workerId: string, asked?: Fetch): Promise<string[]> {
  return (await fetchTasks(bed, workerId, asked)).map(({ id }) => id);
}

async function provideTask(bed: Testbed, params: object = {}): Promise<string> {
  const { id } = await bed.provide('external task', { topicName: 'mail', ...params });
  return id;
}

function callTask(bed: Testbed, id: string, verb: string, body?: object) {
  return bed.camunda('POST', `/external-task/${id}/${verb}`, body);
}

test('a worker is told everything of a task that it is given', async () => {
  const bed = createTestbed();
  const id = await provideTask(bed, {
    priority: 7,
    businessKey: 'order-1',
    processInstanceId: 'anInstance',
    processDefinitionKey: 'invoice',
    processDefinitionVersionTag: 'v2',
    tenantId: 'aTenant',
    retries: 3,
    variables: { amount: { value: 42 }, when: { value: 'now', type: 'String' } },
  });
  bed.clock.advance(5_000);

  const tasks = await fetchTasks(bed, 'alice');

  expect(tasks).toEqual([
    {
      id,
      topicName: 'mail',
      workerId: 'alice',
      lockExpirationTime: '2026-01-31T12:00:15.000+0000',
      createTime: '2026-01-31T12:00:00.000+0000',
      retries: 3,
      errorMessage: null,
      errorDetails: null,
      priority: 7,
      suspended: false,
      activityId: 'work',
      activityInstanceId: `work:${id}`,
      executionId: id,
      processInstanceId: 'anInstance',
      processDefinitionId: 'invoice:1',
      processDefinitionKey: 'invoice',
      processDefinitionVersionTag: 'v2',
      tenantId: 'aTenant',
      businessKey: 'order-1',
      variables: {
        amount: { value: 42, type: 'Integer', valueInfo: {} },
        when: { value: 'now', type: 'String', valueInfo: {} },
      },
    },
  ]);
});

test('the answer is of exactly the media type that official clients look for', async () => {
  const bed = createTestbed();
  const body = { workerId: 'alice', maxTasks: 1, topics };

  const { headers } = await bed.camunda('POST', '/external-task/fetchAndLock', body);

  expect(headers.get('content-type')).toBe('application/json');
});

test('a task that is given to one worker is not given to another until its lock lapses', async () => {
  const bed = createTestbed();
  const id = await provideTask(bed);

  const first = await fetchIds(bed, 'alice');
  const meanwhile = await fetchIds(bed, 'bob');
  bed.clock.advance(9_999);
  const before = await fetchIds(bed, 'bob');
  bed.clock.advance(1);
  const after = await fetchIds(bed, 'bob');

  expect([first, meanwhile, before, after]).toEqual([[id], [], [], [id]]);
});

test('a worker does not get a task twice while it holds its lock', async () => {
  const bed = createTestbed();
  const id = await provideTask(bed);

  expect([await fetchIds(bed, 'alice'), await fetchIds(bed, 'alice')]).toEqual([[id], []]);
});

test('no more tasks are given than were asked for, the oldest first', async () => {
  const bed = createTestbed();
  const ids = [await provideTask(bed), await provideTask(bed), await provideTask(bed)];

  const first = await fetchIds(bed, 'alice', { maxTasks: 2 });
  const second = await fetchIds(bed, 'alice', { maxTasks: 2 });

  expect([first, second]).toEqual([[ids[0], ids[1]], [ids[2]]]);
});

test.each([
  ['the oldest first', {}, ['low', 'high', 'middle', 'high']],
  ['by priority', { usePriority: true }, ['high', 'high', 'middle', 'low']],
  [
    'the newest first',
    { sorting: [{ sortBy: 'createTime', sortOrder: 'desc' }] },
    ['high', 'middle', 'high', 'low'],
  ],
  [
    'the oldest first when that is said',
    { sorting: [{ sortBy: 'createTime', sortOrder: 'asc' }] },
    ['low', 'high', 'middle', 'high'],
  ],
])('tasks are given %s', async (_, asked, expected) => {
  const bed = createTestbed();
  const priorities = { low: -1, middle: 0, high: 5 };
  for (const [businessKey, priority] of [
    ['low', priorities.low],
    ['high', priorities.high],
    ['middle', priorities.middle],
    ['high', priorities.high],
  ]) {
    await provideTask(bed, { priority, businessKey });
  }

  const given = await fetchTasks(bed, 'alice', asked);

  expect(given.map(({ businessKey }) => businessKey)).toEqual(expected);
});

test('of one priority, the newest comes first when that is asked for', async () => {
  const bed = createTestbed();
  const ids = [
    await provideTask(bed, { priority: 1 }),
    await provideTask(bed, { priority: 2 }),
    await provideTask(bed, { priority: 2 }),
  ];
  const sorting = [{ sortBy: 'createTime', sortOrder: 'desc' }];

  const given = await fetchIds(bed, 'alice', { usePriority: true, sorting });

  expect(given).toEqual([ids[2], ids[1], ids[0]]);
});

test('every order stays right when tasks come and go between calls of another order', async () => {
  const bed = createTestbed();
  const sorting = [{ sortBy: 'createTime', sortOrder: 'desc' }];
  const ids = [await provideTask(bed), await provideTask(bed, { priority: 1 })];

  await fetchIds(bed, 'alice', { maxTasks: 1, sorting });
  ids.push(await provideTask(bed));
  const byPriority = await fetchIds(bed, 'alice', { maxTasks: 1, usePriority: true });
  await callTask(bed, ids[1]!, 'unlock');
  const newest = await fetchIds(bed, 'alice', { maxTasks: 1, sorting });
  const rest = await fetchIds(bed, 'alice', { usePriority: true });

  expect([byPriority, newest, rest]).toEqual([[ids[0]], [ids[2]], [ids[1]]]);
});

test('of several topics, tasks come by priority, each under the duration of its topic', async () => {
  const bed = createTestbed();
  const mail = await provideTask(bed, { priority: 1 });
  const print = await provideTask(bed, { topicName: 'print', priority: 2 });
  await provideTask(bed, { topicName: 'other', priority: 3 });
  const asked = [
    { topicName: 'mail', lockDuration: 1_000 },
    { topicName: 'print', lockDuration: 2_000 },
    { topicName: 'nothing', lockDuration: 3_000 },
  ];

  const given = await fetchTasks(bed, 'alice', { topics: asked, usePriority: true });

  expect(given.map(({ id, lockExpirationTime }) => [id, lockExpirationTime])).toEqual([
    [print, '2026-01-31T12:00:02.000+0000'],
    [mail, '2026-01-31T12:00:01.000+0000'],
  ]);
});

test('tasks without a topic are given to nobody', async () => {
  const bed = createTestbed();
  await bed.provide('external task');

  expect(await fetchIds(bed, 'alice')).toEqual([]);
});

test.each([
  ['businessKey', { businessKey: 'b' }],
  ['processDefinitionKey', { processDefinitionKey: 'q' }],
  ['processDefinitionKeyIn', { processDefinitionKeyIn: ['x', 'q'] }],
  ['processDefinitionId', { processDefinitionId: 'q:1' }],
  ['processDefinitionIdIn', { processDefinitionIdIn: ['q:1'] }],
  ['processDefinitionVersionTag', { processDefinitionVersionTag: 'v2' }],
  ['tenantIdIn', { tenantIdIn: ['t2', 't3'] }],
  ['processVariables', { processVariables: { country: 'NL', amount: 2 } }],
])('with %s, only tasks that meet it are given', async (_, filter) => {
  const bed = createTestbed();
  await provideTask(bed, {
    businessKey: 'a',
    processDefinitionKey: 'p',
    tenantId: 't1',
    variables: { country: { value: 'NL' }, amount: { value: '2' } },
  });
  const wanted = await provideTask(bed, {
    businessKey: 'b',
    processDefinitionKey: 'q',
    processDefinitionVersionTag: 'v2',
    tenantId: 't2',
    variables: { country: { value: 'NL' }, amount: { value: 2 } },
  });

  const given = await fetchIds(bed, 'alice', { topics: [{ ...topics[0], ...filter }] });

  expect(given).toEqual([wanted]);
});

test('a worker may ask for tasks of no tenant', async () => {
  const bed = createTestbed();
  await provideTask(bed, { tenantId: 't1' });
  const wanted = await provideTask(bed);

  const given = await fetchIds(bed, 'alice', { topics: [{ ...topics[0], withoutTenantId: true }] });

  expect(given).toEqual([wanted]);
});

test('tasks that meet a condition come in the same order as others', async () => {
  const bed = createTestbed();
  const low = await provideTask(bed, { businessKey: 'b', priority: 1 });
  await provideTask(bed, { businessKey: 'a', priority: 9 });
  const high = await provideTask(bed, { businessKey: 'b', priority: 2 });
  const asked = [{ ...topics[0], businessKey: 'b' }];

  const given = await fetchIds(bed, 'alice', { topics: asked, usePriority: true, maxTasks: 5 });

  expect(given).toEqual([high, low]);
  expect(await fetchIds(bed, 'bob', { topics: asked })).toEqual([]);
});

test.each([
  ['all of them, unless it says which', {}, ['a', 'b']],
  ['those that it names', { variables: ['b', 'c'] }, ['b']],
  ['none when it names none', { variables: [] }, []],
  ['none when it wants local ones only', { localVariables: true }, []],
  ['all of them with null', { variables: null, localVariables: null }, ['a', 'b']],
])('a worker is told of variables: %s', async (_, asked, expected) => {
  const bed = createTestbed();
  await provideTask(bed, { variables: { a: { value: 1 }, b: { value: 2 } } });

  const [task] = await fetchTasks(bed, 'alice', { topics: [{ ...topics[0], ...asked }] });

  expect(Object.keys(task.variables)).toEqual(expected);
});

test('extension properties have a place in the answer only when they are asked for', async () => {
  const bed = createTestbed();
  await bed.provide('external tasks', { topicName: 'mail', count: 2 });
  const asked = [{ ...topics[0], includeExtensionProperties: true }];

  const [without] = await fetchTasks(bed, 'alice', { maxTasks: 1 });
  const [withThem] = await fetchTasks(bed, 'alice', { topics: asked });

  expect(without).not.toHaveProperty('extensionProperties');
  expect(withThem.extensionProperties).toEqual({});
});

test('what is done to a task by its id counts for those who fetch', async () => {
  const bed = createTestbed();
  const [locked, released, extended, completed] = [
    await provideTask(bed),
    await provideTask(bed),
    await provideTask(bed),
    await provideTask(bed),
  ];
  await callTask(bed, locked, 'lock', { workerId: 'alice', lockDuration: 60_000 });
  await callTask(bed, released, 'lock', { workerId: 'alice', lockDuration: 60_000 });
  await callTask(bed, released, 'unlock');
  await callTask(bed, extended, 'lock', { workerId: 'alice', lockDuration: 1_000 });
  await callTask(bed, extended, 'extendLock', { workerId: 'alice', newDuration: 30_000 });
  await callTask(bed, completed, 'lock', { workerId: 'alice', lockDuration: 1_000 });
  await callTask(bed, completed, 'complete', { workerId: 'alice' });

  const atOnce = await fetchIds(bed, 'bob');
  bed.clock.advance(29_999);
  const before = await fetchIds(bed, 'carol', { topics: [{ ...topics[0], lockDuration: 99_999 }] });
  bed.clock.advance(1);
  const after = await fetchIds(bed, 'carol');
  bed.clock.advance(30_000);
  const last = await fetchIds(bed, 'dave');

  expect([atOnce, before, after]).toEqual([[released], [released], [extended]]);
  expect(last).toEqual([locked, extended]);
});

test('a lock that is shortened by its holder lapses at its new end', async () => {
  const bed = createTestbed();
  const id = await provideTask(bed);
  await fetchIds(bed, 'alice');
  await callTask(bed, id, 'lock', { workerId: 'alice', lockDuration: 100 });

  bed.clock.advance(100);

  expect(await fetchIds(bed, 'bob')).toEqual([id]);
});

test('a task that the last worker completes after its lock has lapsed is given to nobody', async () => {
  const bed = createTestbed();
  const id = await provideTask(bed);
  await fetchIds(bed, 'alice');
  bed.clock.advance(10_000);

  const { status } = await callTask(bed, id, 'complete', { workerId: 'alice' });

  expect(status).toBe(204);
  expect(await fetchIds(bed, 'bob')).toEqual([]);
});

test('a lock for longer than a date can say is told with the last date that can be said', async () => {
  const bed = createTestbed();
  await provideTask(bed);
  const asked = [{ topicName: 'mail', lockDuration: Number.MAX_SAFE_INTEGER }];

  const [task] = await fetchTasks(bed, 'alice', { topics: asked });

  expect(task.lockExpirationTime).toBe('9999-12-31T23:59:59.999+0000');
});

test('when a topic is named twice, the last one counts', async () => {
  const bed = createTestbed();
  await provideTask(bed);
  const asked = [topics[0]!, { topicName: 'mail', lockDuration: 1_000 }];

  const [task] = await fetchTasks(bed, 'alice', { topics: asked });

  expect(task.lockExpirationTime).toBe('2026-01-31T12:00:01.000+0000');
});

test('after a reset there is nothing to fetch, and what is made later is found', async () => {
  const bed = createTestbed();
  await provideTask(bed);
  await bed.send('/_lockproof/reset', { method: 'POST' });

  const nothing = await fetchIds(bed, 'alice');
  const id = await provideTask(bed);

  expect(nothing).toEqual([]);
  expect(await fetchIds(bed, 'alice')).toEqual([id]);
});

test.each([
  ['no body', undefined, 'must be application/json'],
  ['no worker', { maxTasks: 1, topics }, '/workerId must be there'],
  ['an empty worker', { workerId: '', maxTasks: 1, topics }, '/workerId'],
  ['no tasks', { workerId: 'alice', maxTasks: 0, topics }, '/maxTasks must be >= 1'],
  ['no topics', { workerId: 'alice', maxTasks: 1, topics: [] }, '/topics'],
  [
    'a topic without a duration',
    { workerId: 'alice', maxTasks: 1, topics: [{ topicName: 'mail' }] },
    '/topics/0/lockDuration must be there',
  ],
  [
    'a negative duration',
    { workerId: 'alice', maxTasks: 1, topics: [{ topicName: 'mail', lockDuration: -1 }] },
    '/topics/0/lockDuration must be >= 1',
  ],
  [
    'more than half an hour of waiting',
    { workerId: 'alice', maxTasks: 1, topics, asyncResponseTimeout: 1_800_001 },
    '/asyncResponseTimeout must be <= 1800000',
  ],
  [
    'an unknown sorting',
    { workerId: 'alice', maxTasks: 1, topics, sorting: [{ sortBy: 'mood' }] },
    '/sorting/0/sortBy',
  ],
])('with %s the call is refused, and nothing is locked', async (_, body, problem) => {
  const bed = createTestbed();
  const id = await provideTask(bed);

  const { status, json } = await bed.camunda('POST', '/external-task/fetchAndLock', body);

  expect(status).toBe(400);
  expect(json).toEqual({
    type: 'InvalidRequestException',
    message: expect.stringContaining(problem),
  });
  expect(await fetchIds(bed, 'bob')).toEqual([id]);
});
