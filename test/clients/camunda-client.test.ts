import { Client, Variables } from 'camunda-external-task-client-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { serve, type RunningServer } from '../../src/http/server.ts';
import { startMock } from '../../src/mock/mock.ts';
import { provide } from './emulator-state.ts';

function createClient(url: string, workerId: string, prefer?: string): Client {
  const interceptors = (options: object) => ({ ...options, headers: { prefer } });
  const options = { baseUrl: `${url}/engine-rest`, workerId, autoPoll: false };
  return new Client(prefer === undefined ? options : { ...options, interceptors });
}

/** One variable of each type that the client knows, in its own spelling. */
function manyVariables(): Variables {
  return new Variables()
    .set('aString', 'text')
    .set('anInteger', 42)
    .set('aBoolean', true)
    .set('aNull', null)
    .set('aList', [1, 2])
    .set('aDate', new Date(0))
    .setTransient('aTransient', 'for now')
    .setTyped('aLong', { type: 'long', value: 2 ** 40, valueInfo: {} })
    .setTyped('aDouble', { type: 'double', value: 0.5 });
}

describe("Camunda's client calls the mock", () => {
  let mock: RunningServer;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  test('lock, extendLock and complete succeed', async () => {
    const client = createClient(mock.url, 'aWorker');
    const succeeded: string[] = [];
    for (const event of ['lock', 'extendLock', 'complete']) {
      client.on(`${event}:success`, () => succeeded.push(event));
    }

    await client.taskService.lock('aTask', 1_000);
    await client.taskService.extendLock({ id: 'aTask' }, 1_000);
    await client.taskService.complete('aTask', manyVariables());

    expect(succeeded).toEqual(['lock', 'extendLock', 'complete']);
  });

  test('a negative duration is the documented error', async () => {
    const { taskService } = createClient(mock.url, 'aWorker');

    await expect(taskService.lock('aTask', -1)).rejects.toMatchObject({
      name: 'EngineError',
      httpStatusCode: 400,
      type: 'InvalidRequestException',
      engineMsg: 'lockDuration is not greater than 0',
    });
  });

  test.each([
    ['lock', 'example=held-by-another', 400, 'InvalidRequestException'],
    ['extendLock', 'example=cancelled-task', 404, 'RestException'],
    ['complete', 'code=500', 500, 'ProcessEngineException'],
  ] as const)('%s fails as %s asks', async (method, prefer, httpStatusCode, type) => {
    const { taskService } = createClient(mock.url, 'aWorker', prefer);
    const calls = {
      lock: () => taskService.lock('aTask', 1_000),
      extendLock: () => taskService.extendLock('aTask', 1_000),
      complete: () => taskService.complete('aTask'),
    };

    await expect(calls[method]()).rejects.toMatchObject({ httpStatusCode, type });
  });
});

describe("Camunda's client calls the emulator", () => {
  let emulator: RunningServer;
  beforeAll(async () => {
    emulator = await serve(createEmulator().fetch);
  });
  afterAll(() => emulator.close());

  async function provideTask(state = 'external task'): Promise<string> {
    return (await provide<{ id: string }>(emulator.url, state)).id;
  }

  test('a worker locks a task, keeps it and completes it with variables', async () => {
    const id = await provideTask();
    const { taskService } = createClient(emulator.url, 'aWorker');

    await taskService.lock(id, 60_000);
    await taskService.extendLock(id, 60_000);
    await taskService.complete(id, manyVariables());

    expect(await provide(emulator.url, 'completed variables', { id })).toMatchObject({
      variables: {
        aString: { value: 'text' },
        anInteger: { value: 42 },
        aBoolean: { value: true },
        aNull: { value: null },
        aLong: { value: 2 ** 40 },
        aDouble: { value: 0.5 },
      },
    });
  });

  test('a second worker is refused with an EngineError, and told of it by an event', async () => {
    const id = await provideTask();
    await createClient(emulator.url, 'aWorker').taskService.lock(id, 60_000);
    const second = createClient(emulator.url, 'anotherWorker');
    const events: unknown[] = [];
    second.on('lock:error', (task) => events.push(task));

    const refused = second.taskService.lock(id, 60_000);

    await expect(refused).rejects.toMatchObject({
      name: 'EngineError',
      httpStatusCode: 400,
      type: 'InvalidRequestException',
      engineMsg: expect.stringContaining('aWorker'),
    });
    expect(events).toEqual([id]);
  });

  test('the lock of another worker is neither extended nor completed', async () => {
    const id = await provideTask();
    await createClient(emulator.url, 'aWorker').taskService.lock(id, 60_000);
    const { taskService } = createClient(emulator.url, 'anotherWorker');

    await expect(taskService.extendLock(id, 60_000)).rejects.toHaveProperty('httpStatusCode', 400);
    await expect(taskService.complete(id)).rejects.toHaveProperty('httpStatusCode', 400);
  });

  test('a completed task is gone', async () => {
    const id = await provideTask();
    const { taskService } = createClient(emulator.url, 'aWorker');
    await taskService.lock(id, 60_000);
    await taskService.complete(id);

    await expect(taskService.lock(id, 60_000)).rejects.toHaveProperty('httpStatusCode', 404);
  });

  test('a process that cannot go on is an EngineError of 500', async () => {
    const id = await provideTask('unresumable external task');
    const { taskService } = createClient(emulator.url, 'aWorker');
    await taskService.lock(id, 60_000);

    await expect(taskService.complete(id)).rejects.toHaveProperty('httpStatusCode', 500);
  });
});
