/** Calls that wait for a task: what ends them, and that nothing else does. */
import { afterEach, describe, expect, test } from 'vitest';
import { createManualClock, systemClock, type Clock } from '../../src/emulator/clock.ts';
import { createMemoryStore } from '../../src/emulator/store.ts';
import { startEmulator, type LiveEmulator } from './live-emulator.ts';
import { createTestbed, type Testbed } from './testbed.ts';

const topics = [{ topicName: 'mail', lockDuration: 10_000 }];

interface Asked {
  maxTasks?: number;
  topics?: readonly object[];
  asyncResponseTimeout?: number;
}

/** Asks for tasks with 30 seconds of patience. The ids are told when they are given. */
function waitForTasks(bed: Testbed, workerId: string, asked: Asked = {}): Promise<string[]> {
  const body = { workerId, maxTasks: 10, topics, asyncResponseTimeout: 30_000, ...asked };
  return bed
    .camunda('POST', '/external-task/fetchAndLock', body)
    .then(({ json }) => json.map(({ id }: { id: string }) => id));
}

/** Lets everything that can happen without an event happen. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}

async function isPending(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  await settle();
  return (await Promise.race([promise, Promise.resolve(pending)])) === pending;
}

async function provideTask(bed: Testbed, params: object = {}): Promise<string> {
  const { id } = await bed.provide('external task', { topicName: 'mail', ...params });
  return id;
}

describe('a call that finds no task waits', () => {
  test('until a task of its topic is made', async () => {
    const bed = createTestbed();
    const call = waitForTasks(bed, 'alice');
    await settle();

    const before = await isPending(call);
    await provideTask(bed, { topicName: 'other' });
    const meanwhile = await isPending(call);
    const id = await provideTask(bed);

    expect([before, meanwhile]).toEqual([true, true]);
    expect(await call).toEqual([id]);
  });

  test('until the year 9999 is over, after which no clock goes on', async () => {
    const bed = createTestbed();
    const call = waitForTasks(bed, 'alice', { asyncResponseTimeout: 1_800_000 });
    bed.clock.advance(Date.UTC(9999, 11, 31, 23, 45) - bed.clock.now());
    const other = waitForTasks(bed, 'bob', { asyncResponseTimeout: 1_800_000 });
    await settle();

    bed.clock.advance(1_800_000);
    const last = waitForTasks(bed, 'carol');

    expect(await Promise.all([call, other, last])).toEqual([[], [], []]);
  });

  test('until the lock of another worker lapses', async () => {
    const bed = createTestbed();
    const id = await provideTask(bed);
    await waitForTasks(bed, 'alice');
    const call = waitForTasks(bed, 'bob');
    await settle();

    bed.clock.advance(9_999);
    const before = await isPending(call);
    bed.clock.advance(1);

    expect(before).toBe(true);
    expect(await call).toEqual([id]);
  });

  test('until a lock lapses that was given, extended or shortened after it began to wait', async () => {
    const bed = createTestbed();
    const id = await provideTask(bed, { topicName: 'print' });
    const asked = { topics: [{ topicName: 'print', lockDuration: 10_000 }] };
    await waitForTasks(bed, 'alice', asked);
    const call = waitForTasks(bed, 'bob', asked);
    await settle();
    const hold = { workerId: 'alice', newDuration: 20_000, lockDuration: 5_000 };

    await bed.camunda('POST', `/external-task/${id}/extendLock`, hold);
    bed.clock.advance(10_000);
    const afterTheFirst = await isPending(call);
    await bed.camunda('POST', `/external-task/${id}/lock`, hold);
    bed.clock.advance(4_999);
    const before = await isPending(call);
    bed.clock.advance(1);

    expect([afterTheFirst, before]).toEqual([true, true]);
    expect(await call).toEqual([id]);
  });

  test('until a task is unlocked', async () => {
    const bed = createTestbed();
    const id = await provideTask(bed);
    await waitForTasks(bed, 'alice');
    const call = waitForTasks(bed, 'bob');
    await settle();

    await bed.camunda('POST', `/external-task/${id}/unlock`);

    expect(await call).toEqual([id]);
  });

  test('until the retry timeout of a failed task is over', async () => {
    const bed = createTestbed();
    const id = await provideTask(bed);
    await waitForTasks(bed, 'alice');
    const call = waitForTasks(bed, 'bob');
    await settle();
    const failure = { workerId: 'alice', retries: 1, retryTimeout: 3_000 };

    await bed.camunda('POST', `/external-task/${id}/failure`, failure);
    bed.clock.advance(2_999);
    const before = await isPending(call);
    bed.clock.advance(1);

    expect(before).toBe(true);
    expect(await call).toEqual([id]);
  });

  test('until its time is over, and is answered with nothing', async () => {
    const bed = createTestbed();
    const call = waitForTasks(bed, 'alice', { asyncResponseTimeout: 1_000 });
    await settle();

    bed.clock.advance(999);
    const before = await isPending(call);
    bed.clock.advance(1);

    expect(before).toBe(true);
    expect(await call).toEqual([]);
  });

  test('until its time is really over, when it is woken too early', async () => {
    const manual = createManualClock();
    const hasty = {
      ...manual,
      wakeAt: (atMs: number, wake: () => void) => manual.wakeAt(atMs - 5, wake),
    };
    const bed = createTestbed({ clock: hasty });
    const call = waitForTasks(bed, 'alice', { asyncResponseTimeout: 1_000 });
    await settle();

    manual.advance(995);
    const before = await isPending(call);
    manual.advance(5);

    expect(before).toBe(true);
    expect(await call).toEqual([]);
  });

  test('not at all without a timeout', async () => {
    const bed = createTestbed();
    const body = { workerId: 'alice', maxTasks: 1, topics };

    const { json } = await bed.camunda('POST', '/external-task/fetchAndLock', body);

    expect(json).toEqual([]);
  });

  test('and is not answered by what it does not want', async () => {
    const bed = createTestbed();
    const asked = { topics: [{ ...topics[0], businessKey: 'wanted' }] };
    const call = waitForTasks(bed, 'alice', asked);
    await settle();

    await provideTask(bed, { businessKey: 'unwanted' });
    await provideTask(bed, { retries: 0, businessKey: 'wanted' });
    const before = await isPending(call);
    const id = await provideTask(bed, { businessKey: 'wanted' });

    expect(before).toBe(true);
    expect(await call).toEqual([id]);
  });

  test('and the date of its answer is that of its end', async () => {
    const bed = createTestbed();
    const body = { workerId: 'alice', maxTasks: 1, topics, asyncResponseTimeout: 5_000 };
    const call = bed.camunda('POST', '/external-task/fetchAndLock', body);

    await settle();
    bed.clock.advance(5_000);

    expect((await call).headers.get('date')).toBe('Sat, 31 Jan 2026 12:00:05 GMT');
  });
});

describe('of several calls that wait', () => {
  test('the one that came first is given the task, and the others wait on', async () => {
    const bed = createTestbed();
    const first = waitForTasks(bed, 'alice');
    const second = waitForTasks(bed, 'bob');
    await settle();

    const id = await provideTask(bed);
    const isSecondPending = await isPending(second);
    const next = await provideTask(bed);

    expect(await first).toEqual([id]);
    expect(isSecondPending).toBe(true);
    expect(await second).toEqual([next]);
  });

  test('each is given as many as it asked for of tasks that are made at once', async () => {
    const bed = createTestbed();
    const calls = ['alice', 'bob', 'carol'].map((worker) =>
      waitForTasks(bed, worker, { maxTasks: 3 }),
    );
    await settle();

    const { ids } = await bed.provide('external tasks', { topicName: 'mail', count: 7 });

    const given = await Promise.all(calls);
    expect(given.map(({ length }) => length)).toEqual([3, 3, 1]);
    expect(given.flat().toSorted()).toEqual(ids.toSorted());
  });

  test('a thousand are each given one task, and no task is given twice', async () => {
    const bed = createTestbed();
    const calls = Array.from({ length: 1_000 }, (_, n) =>
      waitForTasks(bed, `worker-${n}`, { maxTasks: 1 }),
    );
    await settle();

    const { ids } = await bed.provide('external tasks', { topicName: 'mail', count: 1_000 });

    const given = (await Promise.all(calls)).flat();
    expect(given.toSorted()).toEqual(ids.toSorted());
  });

  test('one is woken by the lock of a task that another was given meanwhile', async () => {
    const bed = createTestbed();
    const short = { topics: [{ topicName: 'mail', lockDuration: 100 }] };
    const first = waitForTasks(bed, 'alice', short);
    const second = waitForTasks(bed, 'bob', short);
    await settle();

    const id = await provideTask(bed);
    await first;
    bed.clock.advance(100);

    expect(await second).toEqual([id]);
  });

  test('one that wants two topics is given tasks of both', async () => {
    const bed = createTestbed();
    const both = { topics: [...topics, { topicName: 'print', lockDuration: 1_000 }] };
    const first = waitForTasks(bed, 'alice', both);
    await settle();
    const print = await provideTask(bed, { topicName: 'print' });
    const second = waitForTasks(bed, 'bob', both);
    await settle();
    const mail = await provideTask(bed);

    expect([await first, await second]).toEqual([[print], [mail]]);
  });
});

test('a reset leaves those who wait waiting, and what is made later reaches them', async () => {
  const bed = createTestbed();
  await provideTask(bed);
  await waitForTasks(bed, 'alice');
  const call = waitForTasks(bed, 'bob');
  await settle();

  await bed.send('/_lockproof/reset', { method: 'POST' });
  bed.clock.advance(10_000);
  const before = await isPending(call);
  const id = await provideTask(bed);

  expect(before).toBe(true);
  expect(await call).toEqual([id]);
});

test('whoever has gone is given no task', async () => {
  const store = createMemoryStore();
  const bed = createTestbed({ store });
  const leaving = new AbortController();
  const body = JSON.stringify({
    workerId: 'alice',
    maxTasks: 1,
    topics,
    asyncResponseTimeout: 30_000,
  });
  const call = bed.send('/external-task/fetchAndLock', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: leaving.signal,
  });
  await settle();

  leaving.abort();
  await call;
  const id = await provideTask(bed);

  expect(await waitForTasks(bed, 'bob')).toEqual([id]);
  expect(store.companions?.waiting.size).toBe(0);
});

describe('over a socket, on the time of this machine', () => {
  const emulators: LiveEmulator[] = [];
  afterEach(async () => {
    for (const { close } of emulators.splice(0)) await close();
  });

  async function start(options: Parameters<typeof startEmulator>[0] = {}): Promise<LiveEmulator> {
    const emulator = await startEmulator(options);
    emulators.push(emulator);
    return emulator;
  }

  function fetchAndLock(url: string, body: object, signal?: AbortSignal): Promise<Response> {
    return fetch(`${url}/external-task/fetchAndLock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ workerId: 'alice', maxTasks: 10, topics, ...body }),
      ...(signal === undefined ? {} : { signal }),
    });
  }

  test('a call waits for as long as it may, and the clock is not asked again and again', async () => {
    let readings = 0;
    const clock: Clock = {
      now: () => {
        readings += 1;
        return systemClock.now();
      },
    };
    const { url } = await start({ clock });
    const startedAtMs = performance.now();

    const answer = await fetchAndLock(url, { asyncResponseTimeout: 300 });

    const tookMs = performance.now() - startedAtMs;
    expect(await answer.json()).toEqual([]);
    // Timers and the clock may disagree by a millisecond.
    expect(tookMs).toBeGreaterThanOrEqual(298);
    expect(readings).toBeLessThan(12);
  });

  test('a call waits for a lock to lapse, and no longer', async () => {
    const { url, provide } = await start();
    const { id } = await provide('external task', { topicName: 'mail' });
    const short = [{ topicName: 'mail', lockDuration: 200 }];
    await fetchAndLock(url, { topics: short });

    const answer = await fetchAndLock(url, { workerId: 'bob', asyncResponseTimeout: 20_000 });

    expect(await answer.json()).toMatchObject([{ id, workerId: 'bob' }]);
  });

  test('a caller that hangs up is forgotten, and the task goes to the next one', async () => {
    const store = createMemoryStore();
    const { url, provide } = await start({ store });
    const hanging = new AbortController();
    const patient = { asyncResponseTimeout: 20_000 };
    const first = fetchAndLock(url, patient, hanging.signal).catch((error: Error) => error.name);
    await waitersIn(store, 1);

    hanging.abort();
    expect(await first).toBe('AbortError');
    await waitersIn(store, 0);
    const second = fetchAndLock(url, { ...patient, workerId: 'bob' });
    await waitersIn(store, 1);
    const { id } = await provide('external task', { topicName: 'mail' });

    expect(await (await second).json()).toMatchObject([{ id, workerId: 'bob' }]);
  });

  test('a server that closes does not wait for those who wait', async () => {
    const store = createMemoryStore();
    const { url, close } = await start({ store });
    const call = fetchAndLock(url, { asyncResponseTimeout: 1_800_000 }).catch(() => 'cut off');
    await waitersIn(store, 1);
    const startedAtMs = performance.now();

    await close();
    emulators.splice(0);

    expect(performance.now() - startedAtMs).toBeLessThan(5_000);
    expect(await call).toBe('cut off');
    await waitersIn(store, 0);
  });
});

/** Waits, turn by turn of the event loop, until as many calls wait for the topic. */
async function waitersIn(store: ReturnType<typeof createMemoryStore>, count: number) {
  while ((store.companions?.waiting.get('mail')?.looks.size ?? 0) !== count) await settle();
}
