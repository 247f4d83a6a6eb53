import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHistory } from '../../src/contract/history/checker.ts';
import { hasOrder, unitMs } from './oracle.ts';
import { makeSample, plans, type Plan } from './random-history.ts';

const small = { corruptions: 2, workers: 3 };

describe.each([
  { name: 'no lock lapses', isTimed: false, calls: 8, isLossy: false, runs: 15_000 },
  {
    name: 'no lock lapses and answers get lost',
    isTimed: false,
    calls: 7,
    isLossy: true,
    runs: 5_000,
  },
  { name: 'locks lapse', isTimed: true, calls: 5, isLossy: false, runs: 8_000 },
  { name: 'locks lapse and answers get lost', isTimed: true, calls: 4, isLossy: true, runs: 4_000 },
])('where $name', ({ isTimed, calls, isLossy, runs }) => {
  it(`the checker and the oracle agree on ${runs} small histories`, () => {
    const counts = { ok: 0, illegal: 0, unknown: 0 };

    fc.assert(
      fc.property(plans({ ...small, calls, isLossy }, isTimed), (plan) => {
        const { object, history, options } = makeSample(plan, unitMs(plan.calls.length));
        const { verdict } = checkHistory(history, options);
        counts[verdict] += 1;
        expect(verdict).toBe(hasOrder(object, history.operations, options) ? 'ok' : 'illegal');
      }),
      { numRuns: runs },
    );

    // Were nearly all of them legal, or nearly none, there would be little to agree on.
    expect(Math.min(counts.ok, counts.illegal)).toBeGreaterThan(runs / 10);
  });
});

describe.each([
  { name: 'no lock lapses', isTimed: false },
  { name: 'locks lapse', isTimed: true },
])('where $name', ({ isTimed }) => {
  it('what a lock really did is never called illegal, however long the history', () => {
    const long = plans({ calls: 80, corruptions: 0, workers: 8 }, isTimed);

    fc.assert(
      fc.property(long, (plan) => {
        const { history, options } = makeSample(honest(plan), 8);

        expect(checkHistory(history, options).verdict).toBe('ok');
      }),
      { numRuns: 1_000 },
    );
  });
});

/**
 * The plan, with failed calls read as they are carried out here, and few answers lost: each lost call of
 * a timed history may double what is to be searched.
 */
function honest(plan: Plan): Plan {
  let lost = 0;
  const calls = plan.calls.map((call) => {
    if (call.fate.endsWith('lost')) lost += 1;
    return lost > 4 ? { ...call, fate: 'answered' as const } : call;
  });
  return { ...plan, calls, failedCalls: 'nothing' };
}
