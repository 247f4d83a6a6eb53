import { expect, test } from 'vitest';
import { freshTask } from '../../src/model/task.ts';
import { createTestbed } from './testbed.ts';

test('a task goes from the first lock to its completion', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');

  const answers = [
    await bed.lock(id, 'alice', 10_000),
    await bed.lock(id, 'bob'),
    await bed.extend(id, 'alice', 20_000),
    await bed.extend(id, 'bob'),
    await bed.complete(id, 'bob'),
    await bed.complete(id, 'alice'),
    await bed.complete(id, 'alice'),
  ];

  expect(answers.map(({ status }) => status)).toEqual([204, 400, 204, 400, 400, 204, 404]);
});

test('a lock lapses when the clock says so, and at no other time', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  await bed.lock(id, 'alice', 1_000);

  bed.clock.advance(999);
  const before = await bed.lock(id, 'bob');
  bed.clock.advance(1);
  const after = await bed.lock(id, 'bob');

  expect([before.status, after.status]).toEqual([400, 204]);
});

test('a holder whose lock has lapsed may complete, but not extend', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  await bed.lock(id, 'alice', 1_000);
  bed.clock.advance(5_000);

  const extension = await bed.extend(id, 'alice');
  const completion = await bed.complete(id, 'alice');

  expect([extension.status, completion.status]).toEqual([400, 204]);
  expect(extension.json.message).toContain('the lock has lapsed');
});

test('every refusal says by whom the task was locked, in the words of the operation', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  const never = await bed.complete(id, 'bob');
  await bed.lock(id, 'alice');

  const answers = [
    never,
    await bed.lock(id, 'bob'),
    await bed.extend(id, 'bob'),
    await bed.complete(id, 'bob'),
  ];

  expect(answers.map(({ json }) => json)).toEqual([
    {
      type: 'InvalidRequestException',
      message: `External task ${id} cannot be completed by worker 'bob': it is not locked.`,
    },
    {
      type: 'InvalidRequestException',
      message: `External task ${id} cannot be locked by worker 'bob': worker 'alice' locked it.`,
    },
    {
      type: 'InvalidRequestException',
      message: `The lock of external task ${id} cannot be extended by worker 'bob': worker 'alice' locked it.`,
    },
    {
      type: 'InvalidRequestException',
      message: `External task ${id} cannot be completed by worker 'bob': worker 'alice' locked it.`,
    },
  ]);
});

test('a task that never was is not found, whatever is asked of it', async () => {
  const bed = createTestbed();

  const answers = [
    await bed.lock('anId', 'alice'),
    await bed.extend('anId', 'alice'),
    await bed.complete('anId', 'alice'),
  ];

  expect(answers.map(({ status, json }) => [status, json.type])).toEqual([
    [404, 'NotFoundException'],
    [404, 'NotFoundException'],
    [404, 'NotFoundException'],
  ]);
});

test('a completion that cannot go on is a 500, and leaves task, lock and variables as they were', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('unresumable external task');
  await bed.lock(id, 'alice');

  const completion = await bed.complete(id, 'alice', { aVariable: { value: 1 } });
  const another = await bed.lock(id, 'bob');
  const again = await bed.extend(id, 'alice');

  expect([completion.status, another.status, again.status]).toEqual([500, 400, 204]);
  expect(await bed.provide('completed variables', { id })).toEqual({ variables: {} });
});

test('variables arrive with their types, and those without get the type of their value', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  await bed.lock(id, 'alice');

  await bed.complete(id, 'alice', {
    aString: { value: 'text' },
    anInteger: { value: 42 },
    aLong: { value: 2 ** 31 },
    aDouble: { value: 1.5 },
    aBoolean: { value: false },
    aNull: { value: null },
    nothing: {},
    anObject: { value: { deep: [1] } },
    aDate: { value: '2026-01-31T12:00:00.000+0000', type: 'Date' },
  });

  expect(await bed.provide('completed variables', { id })).toEqual({
    variables: {
      aString: { value: 'text', type: 'String' },
      anInteger: { value: 42, type: 'Integer' },
      aLong: { value: 2 ** 31, type: 'Long' },
      aDouble: { value: 1.5, type: 'Double' },
      aBoolean: { value: false, type: 'Boolean' },
      aNull: { value: null, type: 'Null' },
      nothing: { value: null, type: 'Null' },
      anObject: { value: { deep: [1] }, type: 'Object' },
      aDate: { value: '2026-01-31T12:00:00.000+0000', type: 'Date' },
    },
  });
});

test('__proto__ and constructor are names of variables like any other', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  await bed.lock(id, 'alice');
  const names = '{"__proto__":{"value":"polluted"},"constructor":{"value":1},"":{"value":true}}';

  const { status } = await bed.sendComplete(id, `{"workerId":"alice","variables":${names}}`);

  const { variables } = await bed.provide('completed variables', { id });
  expect(status).toBe(204);
  expect(Object.entries(variables)).toEqual([
    ['__proto__', { value: 'polluted', type: 'String' }],
    ['constructor', { value: 1, type: 'Integer' }],
    ['', { value: true, type: 'Boolean' }],
  ]);
  expect(({} as Record<string, unknown>)['value']).toBeUndefined();
});

test.each(['__proto__', 'constructor', 'toString'])('no task is called %s', async (id) => {
  expect((await createTestbed().lock(id, 'alice')).status).toBe(404);
});

test('an id with a slash, a blank, a per cent sign or an emoji names its own task', async () => {
  const bed = createTestbed();
  const ids = ['a/b', 'a b', '100%', 'a%2Fb', '🔒', '{id}', 'ä;b=c?d#e'];
  for (const id of ids) bed.store.tasks.set(id, { task: freshTask, variables: null });

  const statuses = [];
  for (const id of ids) statuses.push((await bed.lock(id, 'alice')).status);

  expect(statuses).toEqual(ids.map(() => 204));
  expect([...bed.store.tasks.values()].every(({ task }) => task.lock !== null)).toBe(true);
});

test('the longest duration that the document allows is a lock like any other', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');

  const longest = await bed.lock(id, 'alice', Number.MAX_SAFE_INTEGER);
  const other = await bed.lock(id, 'bob');

  expect([longest.status, other.status]).toEqual([204, 400]);
});

test('a request that breaks the document is refused with what is wrong, before the task is looked for', async () => {
  const { status, json } = await createTestbed().lock('anId', '', -1);

  expect(status).toBe(400);
  expect(json).toEqual({
    type: 'InvalidRequestException',
    message:
      'The request is not valid: the body at /workerId must NOT have fewer than 1 characters; ' +
      'the body at /lockDuration must be >= 1.',
  });
});

test('of very many violations, the first five are told and the others counted', async () => {
  const bed = createTestbed();
  const variables = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`v${n}`, n]));

  const { status, json } = await bed.complete('anId', 'alice', variables);

  expect(status).toBe(400);
  expect(json.message).toMatch(/v4 must be object; and 995 more\.$/);
});

test('a refused request leaves the task as free as it was', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');

  const refused = await bed.lock(id, 'alice', -1);
  const other = await bed.lock(id, 'bob');

  expect([refused.status, other.status]).toEqual([400, 204]);
});
