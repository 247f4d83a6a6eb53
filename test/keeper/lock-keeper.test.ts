import { getEventListeners } from 'node:events';
import { describe, expect, it, test } from 'vitest';
import {
  keepLock,
  LockLostError,
  UnsafePathParameterError,
  type HeldLock,
  type KeeperClock,
} from '../../src/client/client.ts';
import { Fault } from '../../src/fault.ts';
import { rejectionOf } from '../client/calls.ts';
import { createSimulation, durationMs, worker, type Journey } from './simulation.ts';

const journey = (fate: Journey['fate'], thereMs = 0, backMs = 0): Journey => ({
  fate,
  thereMs,
  backMs,
});
const instantsOf = (calls: readonly { verb: string; atMs: number }[]) =>
  calls.map(({ verb, atMs }) => `${verb} at ${atMs}`);

/** Work that goes on until it is told to stop, and keeps when and why that was. */
function createWork() {
  const stopped: { atMs?: number; reason?: unknown } = {};
  const until = async ({ signal }: HeldLock, now: () => number) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
    await promise;
    Object.assign(stopped, { atMs: now(), reason: signal.reason });
  };
  return { stopped, until };
}

/** A clock that can jump without ringing, as one does for whoever was blocked meanwhile. */
function createLateClock({ now, wakeAt }: KeeperClock) {
  let lateMs = 0;
  return {
    now: () => now() + lateMs,
    wakeAt,
    jump(ms: number) {
      lateMs += ms;
    },
  };
}

describe.each(['camunda', 'apify'] as const)('a lock of %s', (api) => {
  const end = api === 'camunda' ? ['complete at 1500'] : [];
  const kind = api === 'camunda' ? 'completed' : 'done';

  it('is extended at the start, and each time a third of its duration is over', async () => {
    const simulation = createSimulation({ api });

    const outcome = await simulation.play(simulation.keep(() => simulation.wait(1_500)));

    expect(outcome).toMatchObject({ kind });
    expect(instantsOf(simulation.calls)).toEqual([
      'extend at 0',
      'extend at 400',
      'extend at 800',
      'extend at 1200',
      ...end,
    ]);
  });

  it('is not extended at the start when it is known since when it is held', async () => {
    const simulation = createSimulation({ api });
    simulation.advance(300);

    await simulation.play(simulation.keep(() => simulation.wait(200), { askedAtMs: 0 }));

    expect(simulation.calls.map(({ atMs }) => atMs)[0]).toBe(400);
  });

  it('is extended by when the last call was sent, however long its answer took', async () => {
    const journeys = [journey('answered', 100, 100), journey('answered', 50, 100)];
    const simulation = createSimulation({ api, journeys });

    await simulation.play(simulation.keep(() => simulation.wait(700)));

    const extensions = simulation.calls.filter(({ verb }) => verb === 'extend');
    expect(extensions.map(({ atMs }) => atMs)).toEqual([0, 400, 800]);
  });

  it.each([
    ['request lost', 700],
    ['answer lost', 700],
    ['unreachable', 500],
    ['bad gateway', 500],
  ] as const)('survives one call of which comes: %s', async (fate, againAtMs) => {
    const journeys = [journey('answered'), journey(fate)];
    const simulation = createSimulation({ api, journeys });

    const outcome = await simulation.play(simulation.keep(() => simulation.wait(1_000)));

    expect(outcome).toMatchObject({ kind });
    expect(simulation.calls.slice(1, 3).map(({ atMs }) => atMs)).toEqual([400, againAtMs]);
  });

  it('is lost when another has taken it, and the signal tells the answer', async () => {
    const simulation = createSimulation({ api });
    const { stopped, until } = createWork();
    const work = async (held: HeldLock) => {
      await simulation.wait(100);
      simulation.give({ holder: 'another', expiresAtMs: 9_000 });
      await until(held, simulation.clock.now);
    };

    const outcome = await simulation.play(simulation.keep(work));

    expect(outcome).toEqual({ kind: 'lost', reason: stopped.reason });
    expect(stopped.reason).toBeInstanceOf(LockLostError);
    expect(stopped).toMatchObject({
      atMs: 400,
      reason: { answer: { status: 400 }, message: expect.stringContaining('refused with 400') },
    });
    expect(instantsOf(simulation.calls)).toEqual(['extend at 0', 'extend at 400']);
  });

  it('is lost when there is nothing any more that it could be the lock of', async () => {
    const simulation = createSimulation({ api });
    const { stopped, until } = createWork();
    const work = async (held: HeldLock) => {
      simulation.remove();
      await until(held, simulation.clock.now);
    };

    const outcome = await simulation.play(simulation.keep(work));

    expect(outcome).toMatchObject({ kind: 'lost', reason: { answer: { status: 404 } } });
    expect(stopped.atMs).toBe(400);
  });

  it('is given up before it can lapse when the server is out of reach', async () => {
    const journeys = [journey('answered'), ...Array(20).fill(journey('unreachable'))];
    const simulation = createSimulation({ api, journeys });
    const { stopped, until } = createWork();

    const outcome = await simulation.play(
      simulation.keep((held) => until(held, simulation.clock.now)),
    );

    expect(outcome).toMatchObject({
      kind: 'lost',
      reason: { answer: undefined, cause: expect.any(Fault) },
    });
    expect(stopped).toMatchObject({
      atMs: 1_080,
      reason: { message: expect.stringContaining('was not extended for 1080 ms, and may lapse.') },
    });
    expect(simulation.calls.at(-1)).toMatchObject({ atMs: 1_000 });
  });

  it('is given up earlier by as much time as the work is granted to stop', async () => {
    const journeys = [journey('answered'), ...Array(20).fill(journey('request lost'))];
    const simulation = createSimulation({ api, journeys });
    const { stopped, until } = createWork();
    const work = (held: HeldLock) => until(held, simulation.clock.now);

    await simulation.play(simulation.keep(work, { marginMs: 500 }));

    expect(stopped.atMs).toBe(700);
  });

  it('is not worked under when it cannot be extended at the start', async () => {
    const simulation = createSimulation({ api, lock: { holder: 'another', expiresAtMs: 9_000 } });
    let hasWorked = false;
    const work = () => {
      hasWorked = true;
    };

    const outcome = await simulation.play(simulation.keep(work));

    expect(outcome).toMatchObject({ kind: 'lost', reason: { answer: { status: 400 } } });
    expect(hasWorked).toBe(false);
  });

  it('is lost when it was taken too long ago, and nothing is sent', async () => {
    const simulation = createSimulation({ api });
    simulation.advance(1_100);

    const outcome = await simulation.play(simulation.keep(() => {}, { askedAtMs: 0 }));

    expect(outcome).toMatchObject({ kind: 'lost' });
    expect(simulation.calls).toEqual([]);
  });

  it('is lost when the work blocked everything until it may have lapsed', async () => {
    const simulation = createSimulation({ api });
    const clock = createLateClock(simulation.clock);
    let remainingMs: number | undefined;
    const work = (held: HeldLock) => {
      clock.jump(2_000);
      remainingMs = held.remainingMs();
    };

    const outcome = await simulation.play(simulation.keep(work, { clock }));

    expect(outcome).toMatchObject({ kind: 'lost' });
    expect(remainingMs).toBe(0);
    expect(instantsOf(simulation.calls)).toEqual(['extend at 0']);
  });

  it('is not extended by a timer that is so late that the lock may have lapsed', async () => {
    const simulation = createSimulation({ api });
    const clock = createLateClock(simulation.clock);
    const { stopped, until } = createWork();
    const work = async (held: HeldLock) => {
      await simulation.wait(300);
      clock.jump(2_000);
      await until(held, simulation.clock.now);
    };

    const outcome = await simulation.play(simulation.keep(work, { clock }));

    expect(outcome).toMatchObject({ kind: 'lost' });
    expect(stopped.atMs).toBe(400);
    expect(instantsOf(simulation.calls)).toEqual(['extend at 0']);
  });

  it('is not extended once the work is over, and leaves no alarm behind', async () => {
    const simulation = createSimulation({ api });

    await simulation.play(simulation.keep(() => simulation.wait(500)));
    const sent = simulation.calls.length;
    await simulation.play(simulation.wait(5_000));

    expect(simulation.calls).toHaveLength(sent);
    expect(simulation.clock.countAlarms()).toBe(0);
  });

  it('is left to lapse when the work throws, and what it throws is thrown on', async () => {
    const simulation = createSimulation({ api });
    const work = async () => {
      await simulation.wait(500);
      throw new Error('the work failed');
    };

    const thrown = await simulation.play(rejectionOf(simulation.keep(work)));
    await simulation.play(simulation.wait(5_000));

    expect(thrown).toEqual(new Error('the work failed'));
    expect(instantsOf(simulation.calls)).toEqual(['extend at 0', 'extend at 400']);
    expect(simulation.lock()).toEqual({ holder: worker, expiresAtMs: 400 + durationMs });
    expect(simulation.clock.countAlarms()).toBe(0);
  });

  it('is left to lapse at once when the work throws while an extension is on its way', async () => {
    const journeys = [journey('answered'), journey('answered', 200, 200)];
    const simulation = createSimulation({ api, journeys });
    let firedAtMs: number | null = null;
    const work = async ({ signal }: HeldLock) => {
      signal.addEventListener('abort', () => (firedAtMs = simulation.clock.now()));
      await simulation.wait(500);
      throw new Error('the work failed');
    };

    const thrown = await simulation.play(rejectionOf(simulation.keep(work)));

    expect(thrown).toEqual(new Error('the work failed'));
    expect(simulation.clock.now()).toBe(500);
    expect(firedAtMs).toBeNull();
  });

  it('tells what work threw after the lock was lost, if it is not the reason itself', async () => {
    const lock = { holder: worker, expiresAtMs: 100 };
    const first = createSimulation({ api, lock });
    const second = createSimulation({ api, lock });
    const rethrow = async (simulation: typeof first, { signal }: HeldLock) => {
      await simulation.wait(500);
      signal.throwIfAborted();
    };
    const breakDown = async () => {
      await second.wait(500);
      throw new Error('the work failed');
    };

    const outcomes = [
      await first.play(first.keep((held) => rethrow(first, held), { askedAtMs: 0 })),
      await second.play(second.keep(breakDown, { askedAtMs: 0 })),
    ];

    const reason = expect.any(LockLostError);
    expect(outcomes).toEqual([
      { kind: 'lost', reason },
      { kind: 'lost', reason, thrown: new Error('the work failed') },
    ]);
  });

  it("is no longer extended when the caller's signal fires, and its reason goes to work and caller", async () => {
    const simulation = createSimulation({ api });
    const controller = new AbortController();
    const { stopped, until } = createWork();
    const work = async (held: HeldLock) => {
      await simulation.wait(500);
      controller.abort('shutting down');
      await until(held, simulation.clock.now);
      await simulation.wait(1_000);
    };

    const { signal } = controller;
    const kept = simulation.keep(work, { signal });
    const thrown = await simulation.play(rejectionOf(kept));

    expect(thrown).toBe('shutting down');
    expect(stopped.reason).toBe('shutting down');
    expect(instantsOf(simulation.calls)).toEqual(['extend at 0', 'extend at 400']);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(simulation.clock.countAlarms()).toBe(0);
  });

  it("is not touched when the caller's signal has fired already", async () => {
    const simulation = createSimulation({ api });
    let hasWorked = false;
    const work = () => {
      hasWorked = true;
    };

    const signal = AbortSignal.abort('too late');
    const thrown = await simulation.play(rejectionOf(simulation.keep(work, { signal })));

    expect(thrown).toBe('too late');
    expect([hasWorked, simulation.calls]).toEqual([false, []]);
  });

  it("leaves nothing on the caller's signal, which may live longer", async () => {
    const simulation = createSimulation({ api });
    const { signal } = new AbortController();

    await simulation.play(simulation.keep(() => simulation.wait(1_000), { signal }));

    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('leaves nothing on the signal of the work for each extension', async () => {
    const simulation = createSimulation({ api });
    let listeners: unknown[] = [];
    const work = async ({ signal }: HeldLock) => {
      await simulation.wait(10_000);
      listeners = getEventListeners(signal, 'abort');
    };

    await simulation.play(simulation.keep(work));

    expect(listeners).toEqual([]);
  });

  it('gives up a call although its fetch does not heed the signal', async () => {
    const journeys = [journey('answered'), journey('answer lost')];
    const simulation = createSimulation({ api, journeys, isDeaf: true });

    const outcome = await simulation.play(simulation.keep(() => simulation.wait(1_000)));

    expect(outcome).toMatchObject({ kind });
  });

  it.each([
    [{ marginMs: -1 }, 'marginMs is -1, and must be from 0 to 600'],
    [{ marginMs: 601 }, 'marginMs is 601, and must be from 0 to 600'],
    [{ marginMs: Number.NaN }, 'marginMs is NaN'],
  ])('is not kept with %j', async (options, message) => {
    const simulation = createSimulation({ api });

    const thrown = await rejectionOf(simulation.keep(() => {}, options));

    expect(thrown).toBeInstanceOf(RangeError);
    expect(thrown).toMatchObject({ message: expect.stringContaining(message) });
    expect(simulation.calls).toEqual([]);
  });
});

describe('the end of a task', () => {
  const api = 'camunda';

  it('takes along what the work returned', async () => {
    const simulation = createSimulation({ api });
    const variables = { total: { value: 7, type: 'Integer' } };

    const outcome = await simulation.play(simulation.keep(() => ({ variables })));

    expect(outcome).toEqual({ kind: 'completed' });
    expect(simulation.task()).toMatchObject({ task: { isActive: false } });
    expect([...simulation.task().variables!]).toEqual([['total', variables.total]]);
  });

  it('is not asked for while an extension is on its way', async () => {
    const journeys = [journey('answered'), journey('answered', 100, 100)];
    const simulation = createSimulation({ api, journeys });

    const outcome = await simulation.play(simulation.keep(() => simulation.wait(450)));

    expect(outcome).toEqual({ kind: 'completed' });
    expect(simulation.calls.at(-1)).toMatchObject({ verb: 'complete', atMs: 600 });
  });

  it('is told when the server refuses it', async () => {
    const journeys = [journey('answered'), journey('answered', 900, 0)];
    const simulation = createSimulation({ api, journeys });
    const work = () => simulation.wait(350);
    const other = { holder: 'another', expiresAtMs: 9_000 };

    const kept = simulation.keep(work);
    await simulation.play(simulation.wait(360));
    simulation.give(other);
    const outcome = await simulation.play(kept);

    expect(outcome).toMatchObject({ kind: 'refused', answer: { status: 400 } });
    expect(instantsOf(simulation.calls)).toEqual(['extend at 0', 'complete at 350']);
  });

  it('is told when nobody can tell what became of it', async () => {
    const simulation = createSimulation({
      api,
      journeys: [journey('answered'), journey('bad gateway')],
    });

    const outcome = await simulation.play(simulation.keep(() => {}));

    expect(outcome).toMatchObject({
      kind: 'undocumented',
      answer: { response: expect.objectContaining({ status: 502 }) },
    });
  });

  it('is asked for once, and a missing answer is a fault', async () => {
    const journeys = [journey('answered'), journey('unreachable')];
    const simulation = createSimulation({ api, journeys });

    const thrown = await simulation.play(rejectionOf(simulation.keep(() => {})));
    await simulation.play(simulation.wait(5_000));

    expect(thrown).toMatchObject({ name: 'Fault', code: 'no-answer' });
    expect(instantsOf(simulation.calls)).toEqual(['extend at 0', 'complete at 0']);
  });

  it("is given up when the caller's signal fires", async () => {
    const journeys = [journey('answered'), journey('answer lost')];
    const simulation = createSimulation({ api, journeys });
    const controller = new AbortController();

    const kept = rejectionOf(simulation.keep(() => {}, { signal: controller.signal }));
    await simulation.play(simulation.wait(10));
    controller.abort('shutting down');

    expect(await simulation.play(kept)).toBe('shutting down');
  });
});

describe('a mistake of the caller', () => {
  test('a duration that is none is refused before anything is sent', async () => {
    const { clock, camunda, calls } = createSimulation({ api: 'camunda' });
    const keep = async (lockDurationMs: number) => {
      const lock = { taskId: 'aTask', workerId: worker, lockDurationMs };
      return keepLock(camunda, lock, () => {}, { clock });
    };

    const thrown = await Promise.all(
      [0, -1, Number.NaN, Infinity].map((ms) => rejectionOf(keep(ms))),
    );

    expect(thrown).toEqual(Array(4).fill(expect.any(RangeError)));
    expect(calls).toEqual([]);
  });

  test('an id that cannot stand in a path is thrown at once, and not tried again', async () => {
    const { clock, camunda, calls } = createSimulation({ api: 'camunda' });
    const lock = { taskId: '..', workerId: worker, lockDurationMs: durationMs };

    const thrown = await rejectionOf(keepLock(camunda, lock, () => {}, { clock }));

    expect(thrown).toBeInstanceOf(UnsafePathParameterError);
    expect(calls).toEqual([]);
  });
});
