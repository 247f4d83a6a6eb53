import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkHistory, type CheckOptions } from '../../src/contract/history/checker.ts';
import { drawTimeline } from '../../src/contract/history/drawing.ts';
import type { History, Operation } from '../../src/contract/history/history.ts';
import { shrink } from '../../src/contract/history/shrinking.ts';
import { taskLedger } from './ledger.ts';
import { makeSample, plans } from './random-history.ts';

const twoWinners = taskLedger(
  [0, 1, 'carol', 'extend', 'refused'],
  [2, 9, 'alice', 'acquire', 'done'],
  [3, 8, 'bob', 'acquire', 'done'],
  [4, 7, 'carol', 'acquire', 'refused'],
  [10, 11, 'alice', 'extend', 'done'],
  [12, 13, 'alice', 'complete', 'done'],
);

test('of a history with two winners, the two calls are left that both won', () => {
  const { operations } = shrinkFirst(twoWinners);

  expect(operations.map(({ call }) => call)).toEqual([
    expect.objectContaining({ kind: 'acquire', worker: 'alice' }),
    expect.objectContaining({ kind: 'acquire', worker: 'bob' }),
  ]);
});

test('what is left cannot be, whatever all other calls did, and each call of it is needed', () => {
  fc.assert(
    fc.property(plans({ corruptions: 2, workers: 2, calls: 6, isLossy: false }, false), (plan) => {
      const { history, options } = makeSample(plan, 1);
      const [found] = checkHistory(history, options).contradictions;
      fc.pre(found !== undefined);

      const kept = shrink(history, found, options).operations;
      const verdictWith = (needed: readonly Operation[]) =>
        checkHistory(supposing(history, needed, options), options).verdict;

      expect(verdictWith(kept)).toBe('illegal');
      for (const one of kept) expect(verdictWith(kept.filter((each) => each !== one))).toBe('ok');
    }),
    { numRuns: 500 },
  );
});

test('the picture counts from its first call, and says what cannot be', () => {
  const timeline = drawTimeline(shrinkFirst(twoWinners));

  expect(timeline.calls).toMatchObject([
    { label: 'acquire by alice for 600 s → done', callMs: 0, returnMs: 7, outcome: 'done' },
    { label: 'acquire by bob for 600 s → done', callMs: 1, returnMs: 6, outcome: 'done' },
  ]);
  expect(timeline.holders).toHaveLength(1);
  expect(timeline.explanation).toMatch(/No order explains these calls.*400, another holds it/);
});

function shrinkFirst(history: History) {
  return shrink(history, checkHistory(history).contradictions[0]!, {});
}

/** The history, where of all other calls nothing is known. What was refused without doubt changed nothing. */
function supposing(
  history: History,
  needed: readonly Operation[],
  { failedCalls }: CheckOptions,
): History {
  const ids = new Set(needed.map(({ id }) => id));
  const idle = ['refused', 'missing', ...(failedCalls === 'unclear' ? [] : ['failed'])];
  const operations = history.operations
    .filter(({ id, outcome }) => ids.has(id) || !idle.includes(outcome))
    .map((each) => (ids.has(each.id) || each.outcome === 'failed' ? each : takenForInfo(each)));
  return { ...history, operations };
}

function takenForInfo(operation: Operation): Operation {
  return { ...operation, outcome: 'info', returnMs: Infinity };
}
