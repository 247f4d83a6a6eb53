/**
 * Shapes of histories that the literature on databases and locks knows by name, each beside a twin that
 * differs as little as can be and is judged the other way.
 */
import { describe, expect, it } from 'vitest';
import { checkHistory, type CheckOptions } from '../../src/contract/history/checker.ts';
import type { Operation } from '../../src/contract/history/history.ts';
import { requestLedger, taskLedger, type Line } from './ledger.ts';

const exact: CheckOptions = { timing: { allowanceMs: 0 } };

function verdictOn(lines: readonly Line[], options: CheckOptions = {}) {
  return checkHistory(taskLedger(...lines), options).verdict;
}

interface Shape {
  readonly name: string;
  readonly options?: CheckOptions;
  readonly illegal: readonly Line[];
  readonly legal: readonly Line[];
}

const shapes: readonly Shape[] = [
  {
    name: 'two winners',
    illegal: [
      [0, 5, 'alice', 'acquire', 'done'],
      [1, 6, 'bob', 'acquire', 'done'],
    ],
    legal: [
      [0, 5, 'alice', 'acquire', 'done'],
      [1, 6, 'bob', 'acquire', 'refused'],
    ],
  },
  {
    name: 'no winner',
    illegal: [
      [0, 5, 'alice', 'acquire', 'refused'],
      [1, 6, 'bob', 'acquire', 'refused'],
    ],
    legal: [
      [0, 5, 'alice', 'acquire', 'refused'],
      [1, 6, 'bob', 'acquire', 'done'],
    ],
  },
  {
    name: 'a lost update: the extension was confirmed, and is not there',
    options: exact,
    illegal: [
      [0, 1, 'alice', 'acquire 10', 'done'],
      [5, 6, 'alice', 'extend 100', 'done'],
      [20, 21, 'bob', 'acquire 10', 'done'],
    ],
    legal: [
      [0, 1, 'alice', 'acquire 10', 'done'],
      [5, 6, 'alice', 'extend 100', 'done'],
      [106, 107, 'bob', 'acquire 10', 'done'],
    ],
  },
  {
    name: 'a lost update: of two extensions at once, neither is what is left',
    options: exact,
    illegal: [
      [0, 1, 'alice', 'acquire 10', 'done'],
      [5, 7, 'alice', 'extend 50', 'done'],
      [5, 7, 'alice', 'extend 80', 'done'],
      [40, 41, 'bob', 'acquire 10', 'done'],
    ],
    legal: [
      [0, 1, 'alice', 'acquire 10', 'done'],
      [5, 7, 'alice', 'extend 50', 'done'],
      [5, 7, 'alice', 'extend 80', 'done'],
      [60, 61, 'bob', 'acquire 10', 'done'],
    ],
  },
  {
    name: 'a stale read: the holder is told that it holds nothing',
    illegal: [
      [0, 1, 'alice', 'acquire', 'done'],
      [2, 3, 'alice', 'extend', 'refused'],
    ],
    legal: [
      [0, 2, 'alice', 'acquire', 'done'],
      [1, 3, 'alice', 'extend', 'refused'],
    ],
  },
  {
    name: 'a stale read: the task is there for one caller and gone for an earlier one',
    illegal: [
      [0, 1, 'alice', 'acquire', 'done'],
      [2, 9, 'alice', 'complete', 'done'],
      [3, 4, 'bob', 'acquire', 'missing'],
      [5, 6, 'carol', 'acquire', 'refused'],
    ],
    legal: [
      [0, 1, 'alice', 'acquire', 'done'],
      [2, 9, 'alice', 'complete', 'done'],
      [3, 4, 'bob', 'acquire', 'refused'],
      [5, 6, 'carol', 'acquire', 'missing'],
    ],
  },
  {
    name: 'a resurrected lock: it was taken over, and comes back',
    options: exact,
    illegal: [
      [0, 1, 'alice', 'acquire 10', 'done'],
      [20, 21, 'bob', 'acquire 10', 'done'],
      [22, 23, 'alice', 'extend 10', 'done'],
    ],
    legal: [
      [0, 1, 'alice', 'acquire 10', 'done'],
      [20, 21, 'bob', 'acquire 10', 'done'],
      [22, 23, 'alice', 'extend 10', 'refused'],
    ],
  },
  {
    name: 'a resurrected lock: it had lapsed for one call and holds for the next',
    options: exact,
    illegal: [
      [0, 1, 'alice', 'acquire 10', 'done'],
      [8, 12, 'alice', 'extend 10', 'refused'],
      [11, 13, 'bob', 'acquire 10', 'done'],
      [14, 15, 'alice', 'complete', 'done'],
    ],
    legal: [
      [0, 1, 'alice', 'acquire 10', 'done'],
      [8, 12, 'alice', 'extend 10', 'refused'],
      [11, 13, 'bob', 'acquire 10', 'done'],
      [14, 15, 'alice', 'complete', 'refused'],
    ],
  },
  {
    name: 'a completion undone: the task is locked again',
    illegal: [
      [0, 1, 'alice', 'acquire', 'done'],
      [2, 3, 'alice', 'complete', 'done'],
      [4, 5, 'alice', 'acquire', 'done'],
    ],
    legal: [
      [0, 1, 'alice', 'acquire', 'done'],
      [2, 3, 'alice', 'complete', 'done'],
      [4, 5, 'alice', 'acquire', 'missing'],
    ],
  },
  {
    name: 'a completion undone: it is completed twice',
    illegal: [
      [0, 1, 'alice', 'acquire', 'done'],
      [2, 5, 'alice', 'complete', 'done'],
      [3, 6, 'alice', 'complete', 'done'],
    ],
    legal: [
      [0, 1, 'alice', 'acquire', 'done'],
      [2, 5, 'alice', 'complete', 'missing'],
      [3, 6, 'alice', 'complete', 'done'],
    ],
  },
  {
    name: 'a lock by a stranger after the holder has extended its own',
    illegal: [
      [0, 1, 'alice', 'acquire', 'done'],
      [2, 5, 'alice', 'extend', 'done'],
      [3, 6, 'bob', 'acquire', 'done'],
    ],
    legal: [
      [0, 1, 'alice', 'acquire', 'done'],
      [2, 5, 'alice', 'extend', 'done'],
      [3, 6, 'bob', 'acquire', 'refused'],
    ],
  },
  {
    name: 'a call without answer that must have taken effect',
    illegal: [[4, 5, 'bob', 'acquire', 'refused']],
    legal: [
      [0, Infinity, 'alice', 'acquire', 'info'],
      [4, 5, 'bob', 'acquire', 'refused'],
    ],
  },
  {
    name: 'a call without answer that must not have taken effect',
    illegal: [
      [0, 1, 'alice', 'acquire', 'done'],
      [4, 5, 'bob', 'acquire', 'done'],
    ],
    legal: [
      [0, Infinity, 'alice', 'acquire', 'info'],
      [4, 5, 'bob', 'acquire', 'done'],
    ],
  },
  {
    name: 'a call without answer that must have taken effect, and must not have',
    illegal: [
      [0, Infinity, 'alice', 'acquire', 'info'],
      [4, 5, 'bob', 'acquire', 'refused'],
      [6, 7, 'bob', 'acquire', 'done'],
    ],
    legal: [
      [0, Infinity, 'alice', 'acquire', 'info'],
      [4, 7, 'bob', 'acquire', 'refused'],
      [6, 7, 'alice', 'complete', 'done'],
    ],
  },
  {
    name: 'a call without answer that takes effect long after others',
    illegal: [
      [0, Infinity, 'alice', 'complete', 'info'],
      [1, 2, 'alice', 'acquire', 'done'],
      [3, 4, 'alice', 'extend', 'missing'],
      [5, 6, 'alice', 'extend', 'done'],
    ],
    legal: [
      [0, Infinity, 'alice', 'complete', 'info'],
      [1, 2, 'alice', 'acquire', 'done'],
      [3, 4, 'alice', 'extend', 'done'],
      [5, 6, 'alice', 'extend', 'missing'],
    ],
  },
  {
    name: 'a call without answer that takes effect before it was made',
    illegal: [
      [0, 1, 'bob', 'acquire', 'refused'],
      [2, Infinity, 'alice', 'acquire', 'info'],
    ],
    legal: [
      [0, 2, 'bob', 'acquire', 'refused'],
      [2, Infinity, 'alice', 'acquire', 'info'],
    ],
  },
  {
    name: 'one call without answer that takes effect twice',
    options: exact,
    illegal: [
      [0, Infinity, 'alice', 'acquire 10', 'info'],
      [1, 2, 'bob', 'acquire 10', 'refused'],
      [30, 31, 'bob', 'acquire 10', 'refused'],
    ],
    legal: [
      [0, Infinity, 'alice', 'acquire 10', 'info'],
      [0, Infinity, 'alice', 'acquire 10', 'info'],
      [1, 2, 'bob', 'acquire 10', 'refused'],
      [30, 31, 'bob', 'acquire 10', 'refused'],
    ],
  },
  {
    name: 'real-time order violated across a quiescent point',
    illegal: [
      [0, 1, 'alice', 'acquire', 'refused'],
      [2, 3, 'bob', 'acquire', 'done'],
    ],
    legal: [
      [0, 2, 'alice', 'acquire', 'refused'],
      [2, 3, 'bob', 'acquire', 'done'],
    ],
  },
  {
    name: 'a lock that is held at the very instant it expires',
    options: exact,
    illegal: [
      [0, 0, 'alice', 'acquire 10', 'done'],
      [10, 10, 'bob', 'acquire 10', 'refused'],
    ],
    legal: [
      [0, 0, 'alice', 'acquire 10', 'done'],
      [9, 9, 'bob', 'acquire 10', 'refused'],
    ],
  },
  {
    name: 'a lock that lapses too early',
    options: exact,
    illegal: [
      [0, 0, 'alice', 'acquire 10', 'done'],
      [9, 9, 'bob', 'acquire 10', 'done'],
    ],
    legal: [
      [0, 0, 'alice', 'acquire 10', 'done'],
      [10, 10, 'bob', 'acquire 10', 'done'],
    ],
  },
  {
    name: 'an extension that lasts from the old expiry on',
    options: exact,
    illegal: [
      [0, 0, 'alice', 'acquire 10', 'done'],
      [5, 5, 'alice', 'extend 10', 'done'],
      [16, 16, 'bob', 'acquire 10', 'refused'],
    ],
    legal: [
      [0, 0, 'alice', 'acquire 10', 'done'],
      [5, 5, 'alice', 'extend 10', 'done'],
      [14, 14, 'bob', 'acquire 10', 'refused'],
    ],
  },
  {
    name: 'an extension of a lapsed lock',
    options: exact,
    illegal: [
      [0, 1, 'alice', 'acquire 10', 'done'],
      [11, 15, 'alice', 'extend 10', 'done'],
    ],
    legal: [
      [0, 1, 'alice', 'acquire 10', 'done'],
      [10, 15, 'alice', 'extend 10', 'done'],
    ],
  },
  {
    name: 'a chain of instants, each of which fits only its neighbour',
    options: exact,
    illegal: [
      [0, 4, 'alice', 'acquire 10', 'done'],
      [10, 13, 'bob', 'acquire 10', 'refused'],
      [13, 20, 'alice', 'extend 10', 'done'],
      [24, 24, 'bob', 'acquire 10', 'refused'],
    ],
    legal: [
      [0, 4, 'alice', 'acquire 10', 'done'],
      [10, 13, 'bob', 'acquire 10', 'refused'],
      [13, 20, 'alice', 'extend 10', 'done'],
      [23, 23, 'bob', 'acquire 10', 'refused'],
    ],
  },
  {
    name: 'an instant that lies strictly behind another, seen only from a third',
    options: exact,
    illegal: [
      [0, 4, 'alice', 'acquire 10', 'done'],
      [10, 10, 'carol', 'acquire 5', 'refused'],
      [9, 12, 'carol', 'acquire 5', 'done'],
      [15, 15, 'dave', 'acquire 5', 'done'],
    ],
    legal: [
      [0, 4, 'alice', 'acquire 10', 'done'],
      [10, 10, 'carol', 'acquire 5', 'refused'],
      [9, 12, 'carol', 'acquire 5', 'done'],
      [16, 16, 'dave', 'acquire 5', 'done'],
    ],
  },
  {
    name: 'an instant for which there is no room',
    options: exact,
    illegal: [
      [0, 4, 'alice', 'acquire 10', 'done'],
      [10, 10, 'carol', 'acquire 5', 'refused'],
      [9, 10, 'carol', 'acquire 5', 'done'],
    ],
    legal: [
      [0, 4, 'alice', 'acquire 10', 'done'],
      [10, 10, 'carol', 'acquire 5', 'refused'],
      [9, 11, 'carol', 'acquire 5', 'done'],
    ],
  },
  {
    name: 'a lock that is given anew as it was, which matters only once others have come',
    options: exact,
    illegal: [
      [0, 0, 'alice', 'acquire 10', 'done'],
      [0, 8, 'alice', 'acquire 10', 'done'],
      [3, 4, 'bob', 'acquire 10', 'refused'],
      [18, 18, 'bob', 'acquire 10', 'refused'],
    ],
    legal: [
      [0, 0, 'alice', 'acquire 10', 'done'],
      [0, 8, 'alice', 'acquire 10', 'done'],
      [3, 4, 'bob', 'acquire 10', 'refused'],
      [15, 15, 'bob', 'acquire 10', 'refused'],
    ],
  },
  {
    name: 'a call without answer that took over before the lock had lapsed',
    options: exact,
    illegal: [
      [0, 0, 'alice', 'acquire 100', 'done'],
      [1, Infinity, 'bob', 'acquire 10', 'info'],
      [2, Infinity, 'bob', 'extend 10', 'info'],
      [50, 60, 'alice', 'complete', 'refused'],
    ],
    legal: [
      [0, 0, 'alice', 'acquire 100', 'done'],
      [1, Infinity, 'bob', 'acquire 10', 'info'],
      [2, Infinity, 'bob', 'extend 10', 'info'],
      [50, 100, 'alice', 'complete', 'refused'],
    ],
  },
  {
    name: 'two calls without answer, of which either is needed by what comes next',
    options: exact,
    illegal: [
      [8, Infinity, 'bob', 'acquire 8', 'info'],
      [0, 16, 'bob', 'extend 8', 'done'],
      [16, 24, 'alice', 'extend 8', 'done'],
      [16, 24, 'alice', 'acquire 8', 'refused'],
    ],
    legal: [
      [0, Infinity, 'alice', 'acquire 8', 'info'],
      [8, Infinity, 'bob', 'acquire 8', 'info'],
      [0, 16, 'bob', 'extend 8', 'done'],
      [16, 24, 'alice', 'extend 8', 'done'],
      [16, 24, 'alice', 'acquire 8', 'refused'],
    ],
  },
];

describe.each(shapes)('$name', ({ options, illegal, legal }) => {
  it('is illegal', () => {
    expect(verdictOn(illegal, options)).toBe('illegal');
  });

  it('has a legal twin', () => {
    expect(verdictOn(legal, options)).toBe('ok');
  });
});

describe('the allowance for the clock of the target', () => {
  const lateByTwo: readonly Line[] = [
    [0, 0, 'alice', 'acquire 10', 'done'],
    [11, 11, 'bob', 'acquire 10', 'refused'],
  ];

  it('is for each reading of it', () => {
    expect(verdictOn(lateByTwo, { timing: { allowanceMs: 0 } })).toBe('illegal');
    expect(verdictOn(lateByTwo, { timing: { allowanceMs: 0.5 } })).toBe('illegal');
    expect(verdictOn(lateByTwo, { timing: { allowanceMs: 1 } })).toBe('ok');
  });

  it('does not loosen the order of operations', () => {
    const stale: readonly Line[] = [
      [0, 1, 'alice', 'acquire 100', 'done'],
      [2, 3, 'alice', 'extend 100', 'refused'],
    ];

    expect(verdictOn(stale, { timing: { allowanceMs: 5 } })).toBe('illegal');
  });
});

describe('a clock that a test moves', () => {
  const at = (instant: number) => ({ clock: { fromMs: instant, untilMs: instant } });
  const { objects, operations } = taskLedger(
    [0, 1, 'alice', 'acquire 10', 'done'],
    [2, 3, 'bob', 'acquire 10', 'refused'],
    [4, 5, 'bob', 'acquire 10', 'done'],
  );
  const withClock = (...instants: readonly number[]) => ({
    objects,
    operations: operations.map((operation, index) => ({ ...operation, ...at(instants[index]!) })),
  });

  it('is what locks lapse by, whatever our own clock shows', () => {
    expect(checkHistory(withClock(0, 9, 10), exact).verdict).toBe('ok');
    expect(checkHistory(withClock(0, 10, 10), exact).verdict).toBe('illegal');
    expect(checkHistory(withClock(0, 9, 9), exact).verdict).toBe('illegal');
  });

  it('tells which of two lost calls for the same may have come earlier', () => {
    const lost = taskLedger(
      [0, Infinity, 'alice', 'acquire 10', 'info'],
      [0, Infinity, 'alice', 'acquire 10', 'info'],
      [1, 2, 'bob', 'acquire 10', 'refused'],
    ).operations;
    const [late, early, refused] = [30, 0, 9].map((instant, index) => ({
      ...lost[index]!,
      ...at(instant),
    }));

    const verdictFor = (...some: readonly Operation[]) =>
      checkHistory({ objects, operations: some }, exact).verdict;

    expect(verdictFor(late!, refused!)).toBe('illegal');
    expect(verdictFor(late!, early!, refused!)).toBe('ok');
  });

  it('does not hide the order of calls that were made at one of its instants', () => {
    const [first, second] = taskLedger(
      [0, 1, 'bob', 'acquire 10', 'refused'],
      [2, 3, 'alice', 'acquire 10', 'done'],
    ).operations.map((operation) => ({ ...operation, ...at(7) }));

    expect(checkHistory({ objects, operations: [first!, second!] }, exact).verdict).toBe('illegal');
  });
});

describe('a lock on a request', () => {
  const verdict = (lines: readonly Line[], options: CheckOptions = {}) =>
    checkHistory(requestLedger('alice', ...lines), options).verdict;

  it('is prolonged by its holder only', () => {
    expect(verdict([[1, 3, 'alice', 'prolong', 'done']])).toBe('ok');
    expect(verdict([[1, 3, 'bob', 'prolong', 'refused']])).toBe('ok');
    expect(verdict([[1, 3, 'bob', 'prolong', 'done']])).toBe('illegal');
    expect(verdict([[1, 3, 'alice', 'prolong', 'refused']])).toBe('illegal');
  });

  it('is prolonged only before it lapses', () => {
    expect(verdict([[9, 12, 'alice', 'prolong', 'done']], exact)).toBe('ok');
    expect(verdict([[10, 12, 'alice', 'prolong', 'done']], exact)).toBe('illegal');
  });

  it('is never missing', () => {
    expect(verdict([[1, 3, 'alice', 'prolong', 'missing']])).toBe('illegal');
  });
});
