/** How a worker lets go of a task without completing it, and how anybody looks at tasks. */
import { expect, test } from 'vitest';
import { createTestbed, type Testbed } from './testbed.ts';

const inMail = { topicName: 'mail' };

function call(bed: Testbed, id: string, verb: string, body?: object) {
  return bed.camunda('POST', `/external-task/${id}/${verb}`, body);
}

function lock(bed: Testbed, id: string, workerId: string, lockDuration = 10_000) {
  return call(bed, id, 'lock', { workerId, lockDuration });
}

async function fetchIds(bed: Testbed, workerId: string): Promise<string[]> {
  const topics = [{ topicName: 'mail', lockDuration: 10_000 }];
  const body = { workerId, maxTasks: 10, topics };
  const { json } = await bed.camunda('POST', '/external-task/fetchAndLock', body);
  return json.map(({ id }: { id: string }) => id);
}

async function listIds(bed: Testbed, query: string): Promise<string[]> {
  const { json } = await bed.camunda('GET', `/external-task?${query}`);
  return json.map(({ id }: { id: string }) => id);
}

test('a failure is told with the task, until the next one replaces it', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task', inMail);
  await fetchIds(bed, 'alice');
  const failure = {
    workerId: 'alice',
    errorMessage: 'first',
    errorDetails: 'at length',
    retries: 2,
  };

  const first = await call(bed, id, 'failure', failure);
  const { json: told } = await bed.camunda('GET', `/external-task/${id}`);
  const topics = [{ topicName: 'mail', lockDuration: 1_000 }];
  const again = { workerId: 'bob', maxTasks: 1, topics };
  const { json: fetched } = await bed.camunda('POST', '/external-task/fetchAndLock', again);
  const second = await call(bed, id, 'failure', { workerId: 'bob', retries: 1 });
  const { json: toldAgain } = await bed.camunda('GET', `/external-task/${id}`);

  expect([first.status, second.status]).toEqual([204, 204]);
  expect(told).toMatchObject({ retries: 2, errorMessage: 'first', workerId: 'alice' });
  expect(fetched).toMatchObject([{ retries: 2, errorMessage: 'first', errorDetails: 'at length' }]);
  expect(toldAgain).toMatchObject({ retries: 1, errorMessage: null, workerId: 'bob' });
});

test('a failure may set variables of the process', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task', inMail);
  await lock(bed, id, 'alice');

  const variables = { reason: { value: 'no ink', type: 'String' } };
  await call(bed, id, 'failure', { workerId: 'alice', retries: 1, variables });

  expect(await bed.provide('completed variables', { id })).toEqual({ variables });
});

test('a task that fails without retries is not fetched again, until it is given new ones', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task', inMail);
  await fetchIds(bed, 'alice');

  await call(bed, id, 'failure', { workerId: 'alice', errorMessage: 'for good' });
  const none = await fetchIds(bed, 'bob');
  const noRetries = await listIds(bed, 'noRetriesLeft=true');
  await call(bed, id, 'failure', { workerId: 'alice', retries: 1 });

  expect([none, noRetries]).toEqual([[], [id]]);
  expect(await fetchIds(bed, 'bob')).toEqual([id]);
});

test('a task without a topic fails like any other', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  await lock(bed, id, 'alice');
  const failure = { workerId: 'alice', retries: 3, retryTimeout: 5_000 };

  const { status } = await call(bed, id, 'failure', failure);
  bed.clock.advance(4_999);
  const before = await lock(bed, id, 'bob');
  bed.clock.advance(1);
  const after = await lock(bed, id, 'bob');

  expect([status, before.status, after.status]).toEqual([204, 400, 204]);
  expect((await bed.camunda('GET', `/external-task/${id}`)).json.retries).toBe(3);
});

test('a BPMN error ends the task, and its variables reach the process', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task', inMail);
  await fetchIds(bed, 'alice');
  const variables = { reason: { value: 'refused' } };
  const error = { workerId: 'alice', errorCode: 'card-refused', errorMessage: null, variables };

  const { status } = await call(bed, id, 'bpmnError', error);

  const afterwards = [
    (await bed.camunda('GET', `/external-task/${id}`)).status,
    (await call(bed, id, 'complete', { workerId: 'alice' })).status,
    (await call(bed, id, 'bpmnError', error)).status,
  ];
  expect([status, ...afterwards]).toEqual([204, 404, 404, 404]);
  bed.clock.advance(60_000);
  expect(await fetchIds(bed, 'bob')).toEqual([]);
  expect(await bed.provide('completed variables', { id })).toMatchObject({
    variables: { reason: { value: 'refused' } },
  });
});

test('whoever unlocks a task need not hold it, nor need it be locked', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task', inMail);
  await fetchIds(bed, 'alice');

  const answers = [await call(bed, id, 'unlock'), await call(bed, id, 'unlock')];

  const { json } = await bed.camunda('GET', `/external-task/${id}`);
  expect(answers.map(({ status }) => status)).toEqual([204, 204]);
  expect(json).toMatchObject({ workerId: null, lockExpirationTime: null });
  expect(await fetchIds(bed, 'bob')).toEqual([id]);
});

test('who may not report is told whose the task is, and nothing has changed', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task', inMail);
  const failure = { workerId: 'bob', errorMessage: 'mine', retries: 0, variables: { a: {} } };
  const error = { workerId: 'bob', errorCode: 'e', variables: { a: {} } };
  const never = await call(bed, id, 'failure', failure);
  await lock(bed, id, 'alice');

  const answers = [
    never,
    await call(bed, id, 'failure', failure),
    await call(bed, id, 'bpmnError', error),
  ];

  expect(answers.map(({ status, json }) => [status, json])).toEqual([
    [
      400,
      {
        type: 'InvalidRequestException',
        message: `A failure of external task ${id} cannot be reported by worker 'bob': it is not locked.`,
      },
    ],
    [
      400,
      {
        type: 'InvalidRequestException',
        message: `A failure of external task ${id} cannot be reported by worker 'bob': worker 'alice' locked it.`,
      },
    ],
    [
      400,
      {
        type: 'InvalidRequestException',
        message: `A BPMN error of external task ${id} cannot be reported by worker 'bob': worker 'alice' locked it.`,
      },
    ],
  ]);
  const { json: task } = await bed.camunda('GET', `/external-task/${id}`);
  expect(task).toMatchObject({ retries: null, errorMessage: null, workerId: 'alice' });
  expect(await bed.provide('completed variables', { id })).toEqual({ variables: {} });
});

test('a task that is not there is not found, whatever is asked of it', async () => {
  const bed = createTestbed();
  const { id: cancelled } = await bed.provide('cancelled external task');

  for (const id of ['anId', cancelled]) {
    const answers = [
      await bed.camunda('GET', `/external-task/${id}`),
      await call(bed, id, 'unlock'),
      await call(bed, id, 'failure', { workerId: 'alice', retries: 1 }),
      await call(bed, id, 'bpmnError', { workerId: 'alice', errorCode: 'e' }),
    ];
    expect(answers.map(({ status, json }) => [status, json.type])).toEqual(
      answers.map(() => [404, 'NotFoundException']),
    );
  }
});

test.each([
  ['failure', {}, '/workerId must be there'],
  ['failure', { workerId: '' }, '/workerId'],
  ['failure', { workerId: 'alice', retries: -1 }, '/retries must be >= 0'],
  ['failure', { workerId: 'alice', retries: 1.5 }, '/retries must be integer'],
  ['failure', { workerId: 'alice', retryTimeout: -1 }, '/retryTimeout must be >= 0'],
  ['failure', { workerId: 'alice', variables: { a: 1 } }, '/variables/a must be object'],
  ['bpmnError', { workerId: 'alice' }, '/errorCode must be there'],
  ['bpmnError', { workerId: 'alice', errorCode: '' }, '/errorCode'],
])('an invalid %s, %j, is refused before the task is looked for', async (verb, body, problem) => {
  const { status, json } = await call(createTestbed(), 'anId', verb, body);

  expect(status).toBe(400);
  expect(json).toEqual({
    type: 'InvalidRequestException',
    message: expect.stringContaining(problem),
  });
});

test('a task is told as it is now, be it without a topic', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');

  const { status, json, headers } = await bed.camunda('GET', `/external-task/${id}`);

  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/json');
  expect(json).toMatchObject({ id, topicName: null, createTime: null, priority: 0 });
});

test('the list has every task that is there, in the order in which they were made', async () => {
  const bed = createTestbed();
  const { ids } = await bed.provide('external tasks', { ...inMail, count: 3 });
  const { id } = await bed.provide('external task');
  await lock(bed, ids[1], 'alice');
  await call(bed, ids[1], 'complete', { workerId: 'alice' });
  await bed.provide('cancelled external task');

  expect(await listIds(bed, '')).toEqual([ids[0], ids[2], id]);
});

test.each([
  ['topicName=print', ['print']],
  ['topicName=nothing', []],
  ['workerId=alice', ['held', 'lapsed']],
  ['workerId=bob', []],
  ['locked=true', ['held']],
  ['notLocked=true', ['free', 'lapsed', 'print', 'plain']],
  ['locked=false', ['free', 'held', 'lapsed', 'print', 'plain']],
  ['withRetriesLeft=true', ['free', 'held', 'lapsed', 'plain']],
  ['noRetriesLeft=true', ['print']],
  ['processInstanceId=anInstance', ['print']],
  ['processDefinitionId=process:1', ['free', 'held', 'lapsed', 'print', 'plain']],
  ['processDefinitionId=other:1', []],
  ['activityId=work', ['free', 'held', 'lapsed', 'print', 'plain']],
  ['activityId=play', []],
  ['active=true', ['free', 'held', 'lapsed', 'print', 'plain']],
  ['suspended=true', []],
  ['priorityHigherThanOrEquals=5', ['held', 'lapsed']],
  ['priorityLowerThanOrEquals=0', ['free', 'plain']],
  ['topicName=mail&notLocked=true', ['free', 'lapsed']],
  ['sortBy=taskPriority&sortOrder=desc&maxResults=2', ['lapsed', 'held']],
  ['sortBy=taskPriority&sortOrder=asc&firstResult=3', ['held', 'lapsed']],
  ['sortBy=lockExpirationTime&sortOrder=desc&maxResults=1', ['held']],
  ['sortBy=createTime&sortOrder=desc&maxResults=1', ['print']],
  ['sortBy=processInstanceId&processInstanceId=anInstance', ['print']],
  ['maxResults=2', ['free', 'held']],
  ['maxResults=0', []],
  ['firstResult=4', ['plain']],
  ['somethingElse=1', ['free', 'held', 'lapsed', 'print', 'plain']],
])('the list with %s has %j', async (query, expected) => {
  const bed = createTestbed();
  const make = async (params: object) => (await bed.provide('external task', params)).id;
  const ids: Record<string, string> = {
    free: await make({ ...inMail, priority: 0 }),
    held: await make({ ...inMail, priority: 5 }),
    lapsed: await make({ ...inMail, priority: 9 }),
    print: await make({
      topicName: 'print',
      priority: 1,
      retries: 0,
      processInstanceId: 'anInstance',
    }),
    plain: await make({}),
  };
  await lock(bed, ids['held']!, 'alice', 20_000);
  await lock(bed, ids['lapsed']!, 'alice', 10_000);
  bed.clock.advance(10_000);

  expect(await listIds(bed, query)).toEqual(expected.map((name) => ids[name]));
});

test('one task is found by its id', async () => {
  const bed = createTestbed();
  const { ids } = await bed.provide('external tasks', { count: 2 });

  expect(await listIds(bed, `externalTaskId=${ids[1]}`)).toEqual([ids[1]]);
  expect(await listIds(bed, 'sortBy=id')).toEqual(ids.toSorted());
});

test('nobody is told of more than ten thousand tasks at once', async () => {
  const bed = createTestbed();
  const { ids } = await bed.provide('external tasks', { ...inMail, count: 10_001 });

  const told = await listIds(bed, 'maxResults=1000000');
  const given = await bed.camunda('POST', '/external-task/fetchAndLock', {
    workerId: 'alice',
    maxTasks: 1_000_000,
    topics: [{ ...inMail, lockDuration: 1_000 }],
  });

  expect(told).toEqual(ids.slice(0, 10_000));
  expect(given.json).toHaveLength(10_000);
});

test.each([
  'locked=maybe',
  'maxResults=-1',
  'maxResults=x',
  'sortBy=mood',
  'topicName=a&topicName=b',
])('the list with %s is refused', async (query) => {
  const { status, json } = await createTestbed().camunda('GET', `/external-task?${query}`);

  expect([status, json.type]).toEqual([400, 'InvalidRequestException']);
});
