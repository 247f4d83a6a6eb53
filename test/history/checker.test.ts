import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkHistory,
  checkObject,
  type CheckOptions,
} from '../../src/contract/history/checker.ts';
import type { History } from '../../src/contract/history/history.ts';
import { segmentsOf } from '../../src/contract/history/segment.ts';
import { stepTask, type Task, type TaskCommand } from '../../src/model/task.ts';
import { taskLedger } from './ledger.ts';
import { makeSample, plans } from './random-history.ts';

const samples = fc
  .boolean()
  .chain((isTimed) => plans({ calls: 12, corruptions: 2, workers: 3 }, isTimed))
  .map((plan) => makeSample(plan, 8));

const twoWinners = taskLedger(
  [0, 1, 'alice', 'acquire', 'done'],
  [2, 5, 'alice', 'extend', 'done'],
  [3, 6, 'bob', 'acquire', 'done'],
  [4, 7, 'carol', 'acquire', 'refused'],
);

describe('the budget', () => {
  it('is never the reason for a wrong verdict', () => {
    fc.assert(
      fc.property(samples, fc.double({ min: 0, max: 1, noNaN: true }), (sample, part) => {
        const { history, options } = sample;
        const { verdict, steps } = checkHistory(history, options);

        const maxSteps = Math.floor(part * (steps - 1));
        const hasEnough = checkHistory(history, { ...options, maxSteps: steps });
        const hasTooFew = steps > 0 ? checkHistory(history, { ...options, maxSteps }) : null;

        expect(hasEnough).toMatchObject({ verdict, steps });
        expect(hasTooFew?.verdict ?? 'unknown').toBe('unknown');
      }),
      { numRuns: 2_000 },
    );
  });

  it('is for each object, and what is illegal is so beside what is unknown', () => {
    const twins = beside(twoWinners, longRound());

    const judgement = checkHistory(twins, { maxSteps: 12 });

    expect(judgement).toMatchObject({ verdict: 'illegal', undecided: ['other task'] });
    expect(judgement.contradictions.map(({ object }) => object)).toEqual(['task']);
  });

  it('names the objects that it was too small for', () => {
    const judgement = checkHistory(longRound(), { maxSteps: 12 });

    expect(judgement).toEqual({
      verdict: 'unknown',
      contradictions: [],
      undecided: ['task'],
      steps: 12,
    });
  });
});

describe('objects', () => {
  it('know nothing of each other', () => {
    const alice = taskLedger([0, 5, 'alice', 'acquire', 'done']);
    const bob = taskLedger([1, 6, 'bob', 'acquire', 'done']);

    expect(checkHistory(beside(alice, bob)).verdict).toBe('ok');
  });

  it('are illegal together when one is', () => {
    const { contradictions, verdict } = checkHistory(
      beside(taskLedger([0, 5, 'alice', 'acquire', 'done']), twoWinners),
    );

    expect(verdict).toBe('illegal');
    expect(contradictions.map(({ object }) => object)).toEqual(['other task']);
  });

  it('are judged alike in whatever order their operations are listed', () => {
    fc.assert(
      fc.property(samples, fc.infiniteStream(fc.nat()), ({ history, options }, places) => {
        const operations = history.operations
          .map((operation) => ({ operation, place: places.next().value }))
          .sort((one, other) => one.place - other.place)
          .map(({ operation }) => operation);

        const { verdict } = checkHistory({ ...history, operations }, options);

        expect(verdict).toBe(checkHistory(history, options).verdict);
      }),
      { numRuns: 2_000 },
    );
  });

  it('must be described before they are called upon', () => {
    const { operations } = twoWinners;

    expect(() => checkHistory({ objects: [], operations })).toThrow('nothing is said of task');
  });
});

describe('quiescent points', () => {
  it('divide operations where all have returned before the next is called', () => {
    const { operations } = taskLedger(
      [0, 2, 'alice', 'acquire', 'done'],
      [2, 3, 'bob', 'acquire', 'refused'],
      [4, Infinity, 'carol', 'acquire', 'info'],
      [5, 9, 'alice', 'extend', 'done'],
      [6, 7, 'bob', 'extend', 'refused'],
      [8, 9, 'alice', 'extend', 'done'],
      [10, 11, 'alice', 'complete', 'done'],
    );

    const segments = segmentsOf(operations).map((segment) => segment.map(({ id }) => id));

    expect(segments).toEqual([[1, 2], [3], [4, 5, 6], [7]]);
  });

  it('change no verdict', () => {
    fc.assert(
      fc.property(samples, ({ object, history, options }) => {
        const inOrder = history.operations.toSorted((one, other) => one.callMs - other.callMs);

        const cut = checkObject(object, segmentsOf(inOrder), options);
        const whole = checkObject(object, [inOrder], options);

        expect(cut.verdict).toBe(whole.verdict);
      }),
      { numRuns: 6_000 },
    );
  });
});

describe('a failed call', () => {
  const failedAcquire = (later: 'done' | 'refused') =>
    taskLedger([0, 1, 'alice', 'acquire', 'failed'], [2, 3, 'bob', 'acquire', later]);
  const verdicts = (history: History) =>
    (['nothing', 'unclear', 'as-the-model'] satisfies CheckOptions['failedCalls'][]).map(
      (failedCalls) => checkHistory(history, { failedCalls }).verdict,
    );

  it('has changed nothing, unless it may have, or is no legal answer at all', () => {
    expect(verdicts(failedAcquire('done'))).toEqual(['ok', 'ok', 'illegal']);
    expect(verdicts(failedAcquire('refused'))).toEqual(['illegal', 'ok', 'illegal']);
  });

  it('is what the model answers where a process cannot go on', () => {
    const { operations } = taskLedger(
      [0, 1, 'alice', 'acquire', 'done'],
      [2, 3, 'alice', 'complete', 'failed'],
      [4, 5, 'alice', 'extend', 'done'],
    );
    const traits = { isActive: true, isResumable: false, lock: null };
    const object = { id: 'task', kind: 'task', ...traits } as const;

    expect(verdicts({ objects: [object], operations })).toEqual(['ok', 'ok', 'ok']);
  });
});

describe('a contradiction', () => {
  it('tells the object, the segment, the longest order, and why nothing can follow', () => {
    const { operations } = twoWinners;

    const { contradictions } = checkHistory(twoWinners);

    expect(contradictions).toEqual([
      {
        object: 'task',
        segment: operations.slice(1),
        segmentIndex: 1,
        order: [
          { operation: operations[0], isActive: true, holder: 'alice' },
          { operation: operations[1], isActive: true, holder: 'alice' },
          { operation: operations[3], isActive: true, holder: 'alice' },
        ],
        deadEnds: [{ operation: operations[2], answers: ['held-by-another'] }],
      },
    ]);
  });

  it('tells the longest order, not the last that was tried', () => {
    const history = taskLedger(
      [0, 9, 'alice', 'acquire', 'done'],
      [0, 9, 'alice', 'extend', 'done'],
      [0, 9, 'bob', 'acquire', 'done'],
    );

    const [found] = checkHistory(history).contradictions;

    expect(found?.order.map(({ operation }) => operation.id)).toEqual([1, 2]);
  });

  it('tells where time counts when each lock may expire', () => {
    const history = taskLedger(
      [0, 2, 'alice', 'acquire 10', 'done'],
      [11, 11.5, 'bob', 'acquire 10', 'refused'],
      [12, 13, 'carol', 'extend 10', 'done'],
    );

    const [found] = checkHistory(history, { timing: { allowanceMs: 0 } }).contradictions;

    expect(found?.order.map(({ expiry }) => expiry)).toEqual([
      { fromMs: 10, untilMs: 12 },
      { fromMs: 11, untilMs: 12 },
    ]);
    expect(found?.deadEnds.map(({ answers }) => answers)).toEqual([['held-by-another']]);
  });

  it('has an order that the model agrees with, and cannot go on with', () => {
    const untimed = plans({ calls: 12, corruptions: 3, workers: 3 }, false);

    fc.assert(
      fc.property(untimed, (plan) => {
        const { object, history, options } = makeSample({ ...plan, kind: 'task' }, 8);
        for (const { order, deadEnds } of checkHistory(history, options).contradictions) {
          let task = { ...object, lock: object.lock && givenAtZero(object.lock) } as Task;
          for (const { operation, holder, isActive } of order) {
            const step = stepTask(task, operation.call as TaskCommand, 0);
            if (step.kind === 'done') task = step.task;
            expect(task).toMatchObject({ isActive, ...(holder && { lock: { holder } }) });
          }
          expect(deadEnds).not.toEqual([]);
          for (const { operation, answers } of deadEnds) {
            const step = stepTask(task, operation.call as TaskCommand, 0);
            expect(answers).toEqual([step.kind === 'done' ? 'done' : step.reason]);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

function givenAtZero({ holder, durationMs }: { holder: string; durationMs: number }) {
  return { holder, expiresAtMs: durationMs };
}

/** Eight locks at once of which each could be the first, and none fits after the last. */
function longRound(): History {
  const workers = Array.from({ length: 8 }, (_, index) => `worker-${index + 1}`);
  return taskLedger(...workers.map((who) => [0, 9, who, 'acquire', 'done'] as const));
}

/** Two histories of a task each, as one. */
function beside(one: History, other: History): History {
  return {
    objects: [...one.objects, ...other.objects.map((object) => ({ ...object, id: 'other task' }))],
    operations: [
      ...one.operations,
      ...other.operations.map((operation) => ({
        ...operation,
        id: operation.id + one.operations.length,
        object: 'other task',
      })),
    ],
  };
}
