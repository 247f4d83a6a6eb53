/** What holds of the model whatever is asked of it, in whatever order, and at whatever time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHeld, isHeldBy } from '../../src/model/lock.ts';
import { lockRequest, prolong } from '../../src/model/queue.ts';
import {
  end,
  freshTask,
  stepTask,
  type Task,
  type TaskCommand,
  type TaskStep,
} from '../../src/model/task.ts';

const names = ['alice', 'bob', 'carol'] as const;
const someone = fc.constantFrom(...names);
const someDuration = fc.integer({ min: 1, max: 50 });
const someInstant = fc.integer({ min: 0, max: 200 });

const someCommand: fc.Arbitrary<TaskCommand> = fc.oneof(
  fc.record({ kind: fc.constant('acquire'), worker: someone, durationMs: someDuration }),
  fc.record({ kind: fc.constant('extend'), worker: someone, durationMs: someDuration }),
  fc.record({ kind: fc.constant('complete'), worker: someone }),
);

/** Commands with the time that passes before each. */
const someHistory = fc.array(fc.tuple(fc.nat({ max: 30 }), someCommand), { maxLength: 12 });

/** A task in any state that can be reached, and an instant after the last command. */
const someSituation = fc
  .record({ history: someHistory, isResumable: fc.boolean(), waitMs: fc.nat({ max: 60 }) })
  .map(({ history, isResumable, waitMs }) => {
    let task: Task = { ...freshTask, isResumable };
    let nowMs = 0;
    for (const [passMs, command] of history) {
      nowMs += passMs;
      const step = stepTask(task, command, nowMs);
      if (step.kind === 'done') task = step.task;
    }
    return { task: freeze(task), nowMs: nowMs + waitMs };
  });

const someActiveSituation = someSituation.filter(({ task }) => task.isActive);

function freeze<T extends object>(value: T): T {
  for (const each of Object.values(value)) {
    if (typeof each === 'object' && each !== null) freeze(each);
  }
  return Object.freeze(value);
}

function acquire(task: Task, worker: string, durationMs: number, nowMs: number): TaskStep {
  return stepTask(task, { kind: 'acquire', worker, durationMs }, nowMs);
}

describe('a task, always', () => {
  test('has nothing to give back when it refuses, so a refused command changes nothing', () => {
    fc.assert(
      fc.property(someSituation, someCommand, ({ task, nowMs }, command) => {
        const step = stepTask(task, freeze(command), nowMs);

        fc.pre(step.kind === 'refused');
        expect(Object.keys(step).toSorted()).toEqual(['kind', 'reason']);
      }),
    );
  });

  test('answers one question at one instant in one way, and leaves what it was given alone', () => {
    fc.assert(
      fc.property(someSituation, someCommand, ({ task, nowMs }, command) => {
        const before = structuredClone(task);

        const [first, second] = [1, 2].map(() => stepTask(task, freeze(command), nowMs));

        expect(first).toEqual(second);
        expect(task).toEqual(before);
      }),
    );
  });

  test('lets at most one of several strangers in at one instant, whatever their order', () => {
    const strangers = fc.shuffledSubarray(['dave', 'erin', 'frank', 'grace']);
    fc.assert(
      fc.property(
        someSituation,
        strangers,
        someDuration,
        ({ task, nowMs }, workers, durationMs) => {
          const outcomes = workers.map((worker) => {
            const step = acquire(task, worker, durationMs, nowMs);
            if (step.kind === 'done') task = step.task;
            return step.kind;
          });

          expect(outcomes.filter((kind) => kind === 'done').length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('lets a stranger in exactly when nobody holds the lock', () => {
    fc.assert(
      fc.property(someActiveSituation, someDuration, ({ task, nowMs }, durationMs) => {
        const { kind } = acquire(task, 'dave', durationMs, nowMs);

        expect(kind).toBe(isHeld(task.lock, nowMs) ? 'refused' : 'done');
      }),
    );
  });

  test('keeps others out for the duration of a lock, and not one instant longer', () => {
    fc.assert(
      fc.property(
        someActiveSituation,
        someone,
        someDuration,
        ({ task, nowMs }, worker, lastsMs) => {
          const step = acquire(task, worker, lastsMs, nowMs);

          fc.pre(step.kind === 'done');
          const kinds = [nowMs, nowMs + lastsMs - 1, nowMs + lastsMs].map(
            (atMs) => acquire(step.task, 'dave', 1, atMs).kind,
          );
          expect(kinds).toEqual(['refused', 'refused', 'done']);
        },
      ),
    );
  });

  test.each(['acquire', 'extend'] as const)(
    'has a lock that expires exactly the duration from now after "%s"',
    (kind) => {
      fc.assert(
        fc.property(someSituation, someone, someDuration, ({ task, nowMs }, worker, durationMs) => {
          const step = stepTask(task, { kind, worker, durationMs }, nowMs);

          fc.pre(step.kind === 'done');
          expect(step.task).toEqual({
            ...task,
            lock: { holder: worker, expiresAtMs: nowMs + durationMs },
          });
        }),
      );
    },
  );

  test('is extended exactly for the one that holds it', () => {
    fc.assert(
      fc.property(someActiveSituation, someone, ({ task, nowMs }, worker) => {
        const step = stepTask(task, { kind: 'extend', worker, durationMs: 1 }, nowMs);

        expect(step.kind).toBe(isHeldBy(task.lock, worker, nowMs) ? 'done' : 'refused');
      }),
    );
  });

  test('is completed exactly for the one that locked it most recently', () => {
    fc.assert(
      fc.property(someActiveSituation, someone, ({ task, nowMs }, worker) => {
        const step = stepTask(task, { kind: 'complete', worker }, nowMs);

        const mayComplete = task.lock?.holder === worker && task.isResumable;
        expect(step.kind).toBe(mayComplete ? 'done' : 'refused');
      }),
    );
  });

  test('is there for nobody once it has ended', () => {
    fc.assert(
      fc.property(someSituation, someCommand, ({ task, nowMs }, command) => {
        expect(stepTask(end(task), command, nowMs)).toEqual({ kind: 'refused', reason: 'missing' });
      }),
    );
  });
});

describe('a request of a queue, always', () => {
  const someProlongation = fc.record({
    clientKey: someone,
    durationMs: fc.double({ min: 0.001, max: 50, noNaN: true }),
    isForefront: fc.boolean(),
  });
  const someRequest = fc.oneof(
    fc.constant({ orderKey: 0, lock: null }),
    fc.tuple(someone, someDuration, someInstant).map((args) => lockRequest(...args)),
  );

  test('has a lock that expires exactly lockSecs from now after a prolongation', () => {
    fc.assert(
      fc.property(someRequest, someProlongation, someInstant, (request, asked, nowMs) => {
        const step = prolong(freeze(request), freeze(asked), nowMs);

        fc.pre(step.kind === 'done');
        const { holder, expiresAtMs } = step.request.lock;
        expect([holder, expiresAtMs]).toEqual([asked.clientKey, nowMs + asked.durationMs]);
      }),
    );
  });

  test('is prolonged exactly for the client that holds it, and refused without a trace', () => {
    fc.assert(
      fc.property(someRequest, someProlongation, someInstant, (request, asked, nowMs) => {
        const step = prolong(freeze(request), freeze(asked), nowMs);

        const keys = isHeldBy(request.lock, asked.clientKey, nowMs) ? 'request' : 'reason';
        expect(Object.keys(step)).toEqual(['kind', keys]);
      }),
    );
  });

  test('comes back before all others with forefront, and behind all others without', () => {
    fc.assert(
      fc.property(someProlongation, fc.integer({ min: 1 }), (asked, nowMs) => {
        const other = { orderKey: nowMs, lock: null };
        const step = prolong(lockRequest(asked.clientKey, 1, nowMs), asked, nowMs);

        fc.pre(step.kind === 'done');
        const isBefore = step.request.orderKey < other.orderKey;
        expect(isBefore).toBe(asked.isForefront);
      }),
    );
  });
});
