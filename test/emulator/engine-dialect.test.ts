/** What a real engine answers, call by call. Every line was seen on one; here it is kept without one. */
import { expect, test } from 'vitest';
import {
  abstractNumber,
  bodyOf,
  cannotComplete,
  cannotExtend,
  cannotLock,
  cannotResume,
  convertFails,
  createEngineBed,
  expired,
  lapsedFor,
  lockedBy,
  missing,
  noLock,
  noTime,
  noWorker,
  persistence,
  rest,
  send,
  tell,
  unreadable,
  type Bed,
} from './engine-dialect-bed.ts';
import { createTestbed, startMs } from './testbed.ts';

/** How tasks come into their states, and what w1 is answered by lock, extendLock and complete. */
const states: Readonly<Record<string, [come: (bed: Bed) => Promise<string>, ...told: string[]]>> = {
  'a task that was never locked': [
    async (bed) => (await bed.provide('external task')).id,
    '204',
    cannotExtend('null'),
    cannotComplete('null'),
  ],
  'a task that w1 holds': [(bed) => lockedBy(bed, 'w1'), '204', '204', '204'],
  'a task that w1 held until its lock lapsed': [
    (bed) => lapsedFor(bed, 'w1'),
    '204',
    expired,
    '204',
  ],
  'a task that w2 holds': [
    (bed) => lockedBy(bed, 'w2'),
    cannotLock('w2'),
    cannotExtend('w2'),
    cannotComplete('w2'),
  ],
  'a task that w2 held until its lock lapsed': [
    (bed) => lapsedFor(bed, 'w2'),
    '204',
    cannotExtend('w2'),
    cannotComplete('w2'),
  ],
  'a task that the empty worker holds': [
    (bed) => lockedBy(bed, ''),
    cannotLock(''),
    cannotExtend(''),
    cannotComplete(''),
  ],
  'a task that was cancelled': [
    async (bed) => (await bed.provide('cancelled external task')).id,
    missing,
    missing,
    missing,
  ],
  'a task that never was': [async () => 'no-such-task', missing, missing, missing],
  'a task whose process cannot go on': [
    (bed) => lockedBy(bed, 'w1', 'unresumable external task'),
    '204',
    '204',
    cannotResume,
  ],
};

test.each(Object.entries(states))('%s is answered as by an engine', async (_, [come, ...told]) => {
  const answers = [];
  for (const verb of ['lock', 'extendLock', 'complete']) {
    const bed = createEngineBed();
    const id = await come(bed);
    answers.push(tell(await send(bed, id, verb, bodyOf('w1')), id));
  }

  expect(answers).toEqual(told);
});

test('checks come in the order of an engine: body, variables, input, task, worker', async () => {
  const bed = createEngineBed();
  const id = await lockedBy(bed, 'w2');
  const bad = { a: { value: 'x', type: 'Integer' } };
  const unsettable = { a: { value: 1, type: 'Number' } };

  const answers = [
    await send(
      bed,
      'anId',
      'complete',
      '{"variables":{"a":{"value":"x","type":"Integer"}},"workerId":{}}',
    ),
    await send(bed, 'anId', 'complete', { variables: bad }),
    await send(bed, 'anId', 'complete', { variables: unsettable }),
    await send(bed, 'anId', 'complete', { workerId: 'w1', variables: unsettable }),
    await send(bed, id, 'complete', { workerId: 'w1', variables: unsettable }),
    await send(bed, id, 'complete', { workerId: 'w2', variables: unsettable }),
    await send(bed, 'anId', 'lock', { lockDuration: 0 }),
    await send(bed, 'anId', 'lock', bodyOf('w1', 0)),
    await send(bed, 'anId', 'extendLock', { newDuration: 0 }),
    await send(bed, 'anId', 'extendLock', { newDuration: 1 }),
  ];

  expect(answers.map((answer) => tell(answer, id).replace('anId', '<id>'))).toEqual([
    unreadable,
    convertFails('x', 'Integer', 'java.lang.Integer'),
    noWorker,
    missing,
    cannotComplete('w2'),
    abstractNumber,
    noWorker,
    noLock,
    noTime,
    noWorker,
  ]);
});

test.each([
  ['123', '123'],
  ['1.50', '1.50'],
  ['1e3', '1e3'],
  ['true', 'true'],
])('the worker %s is taken for a text', async (given, worker) => {
  const bed = createEngineBed();
  const { id } = await bed.provide('external task');

  await send(bed, id, 'lock', `{"workerId":${given},"lockDuration":9000}`);

  expect(bed.store.tasks.get(id)?.task.lock?.holder).toBe(worker);
});

test('a worker whose name no column holds takes no lock, and is a stranger to every task', async () => {
  const bed = createEngineBed();
  const { id } = await bed.provide('external task');
  const longest = await send(bed, id, 'lock', bodyOf('w'.repeat(255), 1));
  bed.clock.advance(1);

  const tooLong = await send(bed, id, 'lock', bodyOf('w'.repeat(256)));
  const completion = await send(bed, id, 'complete', bodyOf('w'.repeat(256)));

  expect([longest, tooLong].map((answer) => tell(answer))).toEqual(['204', persistence]);
  expect(completion.status).toBe(400);
  expect(bed.store.tasks.get(id)?.task.lock?.holder).toBe('w'.repeat(255));
});

test('a lock whose end lies beyond all instants of the engine has lapsed at once', async () => {
  const bed = createEngineBed();
  const { id } = await bed.provide('external task');
  const overflowing = '{"workerId":"w1","lockDuration":9223372036854775807}';

  const lock = await send(bed, id, 'lock', overflowing);
  const other = await send(bed, id, 'lock', bodyOf('w2'));

  expect([lock.status, other.status]).toEqual([204, 204]);
});

test('the longest lock that does not overflow keeps others out', async () => {
  const bed = createEngineBed();
  const { id } = await bed.provide('external task');
  const longest = 2n ** 63n - 1n - BigInt(startMs);

  const lock = await send(bed, id, 'lock', `{"workerId":"w1","lockDuration":${longest}}`);
  const other = await send(bed, id, 'lock', bodyOf('w2'));

  expect([lock.status, other.status]).toEqual([204, 400]);
});

test('the calls around the three operations are refused in the words of an engine', async () => {
  const bed = createEngineBed();
  const id = await lockedBy(bed, 'w2');
  const stranger = { workerId: 'w1', errorCode: 'e' };

  const answers = [
    await send(bed, id, 'failure', stranger),
    await send(bed, id, 'bpmnError', stranger),
    await send(bed, 'anId', 'unlock', ''),
    await send(bed, 'anId', 'failure', stranger),
    await bed.send('/engine-rest/external-task/anId'),
  ];

  expect(answers.map((answer) => tell(answer, id).replace('anId', '<id>'))).toEqual([
    rest(
      "Failure of External Task <id> cannot be reported by worker 'w1'. It is locked by worker 'w2'.",
    ),
    rest(
      "Bpmn error of External Task <id> cannot be reported by worker 'w1'. It is locked by worker 'w2'.",
    ),
    missing,
    missing,
    missing.replace('(0)', '(null)'),
  ]);
});

test('Apify is the same in both dialects', async () => {
  const answers = [];
  for (const dialect of ['documented', 'engine'] as const) {
    const bed = createTestbed({ dialect });
    const lock = { lockSecs: '60', clientKey: 'aKey' };
    const ids = { queueId: 'aQueue', requestId: 'aRequest' };
    const refused = await bed.prolong(ids, lock);
    const method = await bed.send('/v2/request-queues/a/requests/b/lock', { method: 'POST' });
    const path = await bed.send('/v2/nothing');
    answers.push([refused, method, path].map(({ status, text }) => `${status} ${text}`));
  }

  expect(answers[1]).toEqual(answers[0]);
});

test('a dialect that is none is told, with those that there are', () => {
  const dialect = 'camunda' as 'engine';

  expect(() => createTestbed({ dialect })).toThrow(
    "There is no dialect 'camunda': it must be documented or engine.",
  );
});
