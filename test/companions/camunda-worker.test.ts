/** Workers built on Camunda's official client, unchanged, against the emulator over a real socket. */
import { Client, Variables, type Work } from 'camunda-external-task-client-js';
import { afterEach, expect, test } from 'vitest';
import { createManualClock } from '../../src/emulator/clock.ts';
import { startEmulator, type LiveEmulator } from './live-emulator.ts';

const running: { emulators: LiveEmulator[]; workers: Client[] } = { emulators: [], workers: [] };

afterEach(async () => {
  for (const worker of running.workers.splice(0)) worker.stop();
  for (const { close } of running.emulators.splice(0)) await close();
});

async function start(options: Parameters<typeof startEmulator>[0] = {}): Promise<LiveEmulator> {
  const emulator = await startEmulator(options);
  running.emulators.push(emulator);
  return emulator;
}

/** A worker that asks for the next tasks as soon as it has got some. */
function createWorker(
  { url }: LiveEmulator,
  workerId: string,
  options: Partial<ConstructorParameters<typeof Client>[0]> = {},
): Client {
  const worker = new Client({
    baseUrl: `${url}/engine-rest`,
    workerId,
    autoPoll: true,
    interval: 1,
    asyncResponseTimeout: 500,
    ...options,
  });
  running.workers.push(worker);
  return worker;
}

/** Tells when as many tasks have been finished. */
function createTally(count: number) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const finished: string[] = [];
  return {
    finished,
    all: promise,
    add(id: string): void {
      finished.push(id);
      if (finished.length >= count) resolve();
    },
  };
}

/** The ids of the tasks that a call of this verb was answered for with 204. */
function idsOf({ exchanges }: LiveEmulator, verb: string): string[] {
  return exchanges
    .filter(({ path, status }) => path.endsWith(`/${verb}`) && status === 204)
    .map(({ path }) => path.split('/').at(-2)!);
}

test('a worker extends and completes a thousand tasks, each exactly once', async () => {
  const emulator = await start();
  const tally = createTally(1_000);
  const worker = createWorker(emulator, 'aWorker', { maxTasks: 100 });
  worker.subscribe('mail', async ({ task, taskService }: Work) => {
    await taskService.extendLock(task, 120_000);
    const n = task.variables.get('n');
    await taskService.complete(task, new Variables().set('answer', `${String(n)}!`));
    tally.add(task.id);
  });

  const params = { topicName: 'mail', count: 1_000, variables: { n: { value: 'yes' } } };
  const { ids } = await emulator.provide('external tasks', params);
  await tally.all;

  const everyTask = ids.toSorted();
  expect(tally.finished.toSorted()).toEqual(everyTask);
  expect(idsOf(emulator, 'extendLock').toSorted()).toEqual(everyTask);
  expect(idsOf(emulator, 'complete').toSorted()).toEqual(everyTask);
  expect(emulator.exchanges.filter(({ status }) => status >= 400)).toEqual([]);
  expect(await emulator.provide('completed variables', { id: ids[999] })).toMatchObject({
    variables: { answer: { value: 'yes!' } },
  });
});

test('two workers share a thousand tasks, and none is done twice', async () => {
  const emulator = await start();
  const tally = createTally(1_000);
  const shares: Record<string, number> = { alice: 0, bob: 0 };
  for (const name of Object.keys(shares)) {
    const worker = createWorker(emulator, name, { maxTasks: 20, maxParallelExecutions: 20 });
    worker.subscribe('mail', async ({ task, taskService }: Work) => {
      await taskService.complete(task);
      shares[name]! += 1;
      tally.add(task.id);
    });
  }

  const { ids } = await emulator.provide('external tasks', { topicName: 'mail', count: 1_000 });
  await tally.all;

  expect(idsOf(emulator, 'complete').toSorted()).toEqual(ids.toSorted());
  expect(emulator.exchanges.filter(({ status }) => status >= 400)).toEqual([]);
  expect(Math.min(shares['alice']!, shares['bob']!)).toBeGreaterThan(100);
});

test('a worker that stalls loses its locks, and the other finishes its tasks', async () => {
  const clock = createManualClock();
  const emulator = await start({ clock });
  const stalled = createTally(5);
  const work: Work[] = [];
  const alice = createWorker(emulator, 'alice', { lockDuration: 10_000 });
  alice.subscribe('mail', async (given: Work) => {
    work.push(given);
    stalled.add(given.task.id);
  });
  const { ids } = await emulator.provide('external tasks', { topicName: 'mail', count: 5 });
  await stalled.all;
  alice.stop();
  const tally = createTally(5);
  const bob = createWorker(emulator, 'bob', { asyncResponseTimeout: 60_000 });
  bob.subscribe('mail', async ({ task, taskService }: Work) => {
    await taskService.complete(task);
    tally.add(task.id);
  });

  clock.advance(9_999);
  const before = [...tally.finished];
  clock.advance(1);
  await tally.all;

  expect(before).toEqual([]);
  expect(tally.finished.toSorted()).toEqual(ids.toSorted());
  const { task, taskService } = work[0]!;
  await expect(taskService.complete(task)).rejects.toHaveProperty('httpStatusCode', 404);
  expect(idsOf(emulator, 'complete').toSorted()).toEqual(ids.toSorted());
});

test('a stalled worker whose task another one holds is refused', async () => {
  const clock = createManualClock();
  const emulator = await start({ clock });
  const holders: Promise<Work>[] = [];
  for (const name of ['alice', 'bob']) {
    const { promise, resolve } = Promise.withResolvers<Work>();
    holders.push(promise);
    const worker = createWorker(emulator, name, { lockDuration: 10_000 });
    worker.subscribe('mail', async (work: Work) => resolve(work));
    if (name === 'alice') {
      await emulator.provide('external task', { topicName: 'mail' });
      await promise;
      worker.stop();
      clock.advance(10_000);
    }
  }

  const [alice, bob] = await Promise.all(holders);

  await expect(alice!.taskService.extendLock(alice!.task, 1_000)).rejects.toMatchObject({
    httpStatusCode: 400,
    engineMsg: expect.stringContaining("worker 'bob' locked it"),
  });
  await expect(alice!.taskService.complete(alice!.task)).rejects.toHaveProperty(
    'httpStatusCode',
    400,
  );
  await expect(bob!.taskService.complete(bob!.task)).resolves.toBeUndefined();
});

test('a task that fails is tried again until it has no retries left', async () => {
  const emulator = await start();
  const tally = createTally(3);
  const seen: unknown[] = [];
  const worker = createWorker(emulator, 'aWorker');
  worker.subscribe('mail', async ({ task, taskService }: Work) => {
    seen.push([task.retries, task.errorMessage]);
    const retries = (task.retries ?? 3) - 1;
    const options = {
      errorMessage: `${retries} left`,
      errorDetails: '…',
      retries,
      retryTimeout: 0,
    };
    await taskService.handleFailure(task, options);
    tally.add(task.id);
  });

  const { id } = await emulator.provide('external task', { topicName: 'mail' });
  await tally.all;

  expect(seen).toEqual([
    [null, null],
    [2, '2 left'],
    [1, '1 left'],
  ]);
  const task = await fetch(`${emulator.url}/external-task/${id}`);
  expect(await task.json()).toMatchObject({ retries: 0, errorMessage: '0 left' });
});

test('a failed task comes back when its retry timeout is over, and not before', async () => {
  const clock = createManualClock();
  const emulator = await start({ clock });
  const attempts = [createTally(1), createTally(2)];
  const worker = createWorker(emulator, 'aWorker', { asyncResponseTimeout: 600_000 });
  worker.subscribe('mail', async ({ task, taskService }: Work) => {
    const options = { errorMessage: 'not now', retries: 5, retryTimeout: 60_000 };
    await taskService.handleFailure(task, options);
    for (const attempt of attempts) attempt.add(task.id);
  });
  await emulator.provide('external task', { topicName: 'mail' });
  await attempts[0]!.all;

  clock.advance(59_999);
  const before = attempts[1]!.finished.length;
  clock.advance(1);
  await attempts[1]!.all;

  expect(before).toBe(1);
});

test('a worker reports a BPMN error, and the task is gone', async () => {
  const emulator = await start();
  const tally = createTally(1);
  const worker = createWorker(emulator, 'aWorker');
  worker.subscribe('mail', async ({ task, taskService }: Work) => {
    const variables = new Variables().set('reason', 'no ink');
    await taskService.handleBpmnError(task, 'out-of-ink', 'There is no ink.', variables);
    tally.add(task.id);
  });

  const { id } = await emulator.provide('external task', { topicName: 'mail' });
  await tally.all;

  expect((await fetch(`${emulator.url}/external-task/${id}`)).status).toBe(404);
  expect(await emulator.provide('completed variables', { id })).toMatchObject({
    variables: { reason: { value: 'no ink' } },
  });
});

test('a worker gives a task back, and gets it again', async () => {
  const emulator = await start();
  const tally = createTally(2);
  const worker = createWorker(emulator, 'aWorker');
  worker.subscribe('mail', async ({ task, taskService }: Work) => {
    if (tally.finished.length === 0) await taskService.unlock(task);
    else await taskService.complete(task);
    tally.add(task.id);
  });

  const { id } = await emulator.provide('external task', { topicName: 'mail' });
  await tally.all;

  expect(tally.finished).toEqual([id, id]);
});

test('a worker reads variables of every type, and gets only what it has asked for', async () => {
  const emulator = await start();
  const { promise, resolve } = Promise.withResolvers<Work>();
  const worker = createWorker(emulator, 'aWorker');
  const options = { businessKey: 'order-1', variables: ['list', 'when', 'amount', 'nothing'] };
  worker.subscribe('mail', options, async (work: Work) => resolve(work));
  const variables = {
    list: { value: '[1,2]', type: 'Json' },
    when: { value: '2026-01-31T12:00:00.000+0000', type: 'Date' },
    amount: { value: 42 },
    nothing: { value: null },
    other: { value: 'hidden' },
  };

  const params = { topicName: 'mail', variables };
  await emulator.provide('external task', { ...params, businessKey: 'order-2' });
  const { id } = await emulator.provide('external task', { ...params, businessKey: 'order-1' });
  const { task } = await promise;

  expect([task.id, task.businessKey]).toEqual([id, 'order-1']);
  expect(task.variables.getAll()).toEqual({
    list: [1, 2],
    when: new Date('2026-01-31T12:00:00.000Z'),
    amount: 42,
    nothing: null,
  });
});

test('tasks come by priority, or the newest first, as the worker asks', async () => {
  const emulator = await start();
  const orders: Record<string, string[]> = {};
  for (const [topicName, options] of Object.entries({
    urgent: { usePriority: true },
    recent: { usePriority: false, sorting: [{ sortBy: 'createTime', sortOrder: 'desc' }] },
  })) {
    for (const [businessKey, priority] of Object.entries({ first: 1, second: 9, third: 5 })) {
      await emulator.provide('external task', { topicName, businessKey, priority });
    }
    const tally = createTally(3);
    const worker = createWorker(emulator, topicName, { maxTasks: 1, ...options });
    worker.subscribe(topicName, async ({ task }: Work) => tally.add(task.businessKey!));
    await tally.all;
    orders[topicName] = tally.finished;
  }

  expect(orders).toEqual({
    urgent: ['second', 'third', 'first'],
    recent: ['third', 'second', 'first'],
  });
});
