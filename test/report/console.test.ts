import { describe, expect, test } from 'vitest';
import type { CaseResult } from '../../src/contract/report.ts';
import { createConsoleReporter, eraseProgress } from '../../src/report/console.ts';
import { everyPair, everySituation, makeReport, makeResult } from '../contract/results.ts';

/** Everything that a person is shown of a run with these results. */
function show(
  results: readonly CaseResult[],
  facts: Parameters<typeof makeReport>[1] = {},
  hasColors = false,
): string {
  const written: string[] = [];
  const reporter = createConsoleReporter((text) => written.push(text), hasColors);
  const report = makeReport(results, facts);
  reporter.onEvent({ kind: 'started', target: report.target, caseCount: results.length });
  for (const result of results) reporter.onEvent({ kind: 'case-finished', result });
  reporter.onEvent({ kind: 'finished', report });
  return written.join('');
}

test('a run reads from the target, by the promises, to what to look at first', () => {
  const results = [
    makeResult({ promise: 'It holds.' }),
    makeResult({
      id: 'lock/held-task-is-refused-to-another',
      promise: 'It holds too.',
      verdict: 'fail',
      reason: 'lock by bob was answered 204, not 400',
    }),
    makeResult({
      id: 'extend/holder-extends',
      promise: 'It is extended.',
      verdict: 'known-deviation',
      reason: 'We know. Seen: 500.',
    }),
    makeResult({
      id: 'extend/cancelled-task-is-not-found',
      promise: 'It is gone.',
      verdict: 'not-run',
      reason: 'There is no such state.',
    }),
    makeResult({
      id: 'lock/zero-duration',
      level: 'observed',
      promise: 'What it does.',
      verdict: 'observed',
      reason: '400 InvalidRequestException',
    }),
  ];

  expect(show(results)).toBe(`\
Lockproof judges the target: 5 cases

lock
  pass    lock/free-task-is-locked  It holds.
  FAIL    lock/held-task-is-refused-to-another  It holds too.
          lock by bob was answered 204, not 400

extend
  known   extend/holder-extends  It is extended.
          We know. Seen: 500.
  not run extend/cancelled-task-is-not-found  It is gone.
          There is no such state.

lock, where the page is silent
  saw     lock/zero-duration  What it does. 400 InvalidRequestException

17 of 17 documented (operation, status) pairs seen.
25 of 25 documented situations met.
1 of 4 documented promises kept, 1 broken, 1 known deviations, 1 not run; 1 habits observed; 1.2 s.
It does not conform. Look first at lock/held-task-is-refused-to-another: lock by bob was answered 204, not 400
`);
});

describe('the last line', () => {
  function lastLineOf(
    results: readonly CaseResult[],
    facts: Parameters<typeof makeReport>[1] = {},
  ): string {
    return show(results, facts).trimEnd().split('\n').at(-1)!;
  }

  test('says that the target conforms when it does, and everything was tried', () => {
    expect(lastLineOf([makeResult()])).toBe('It conforms.');
  });

  test('does not hide that not everything was tried', () => {
    const told = 'It conforms in what was exercised. Not everything was.';

    expect(lastLineOf([makeResult()], { seen: new Set() })).toBe(told);
    expect(lastLineOf([makeResult({ verdict: 'not-run', reason: '' })])).toBe(told);
  });

  test('names the first broken promise of several', () => {
    const results = ['lock/a', 'lock/b'].map((id) =>
      makeResult({ id, verdict: 'fail', reason: `it is ${id}` }),
    );

    expect(lastLineOf(results)).toBe('It does not conform. Look first at lock/a: it is lock/a');
  });
});

test('pairs that were never seen are listed, and situations that were never met', () => {
  const seen = new Set([...everyPair].slice(2));
  const met = new Set([...everySituation].slice(1));

  const shown = show([makeResult()], { seen, met });

  expect(shown).toContain(`
15 of 17 documented (operation, status) pairs seen.
  never seen: lockExternalTask 204
  never seen: lockExternalTask 400
24 of 25 documented situations met.
  never met: lockExternalTask, free
`);
});

test('a race that failed can be run again with the same calls', () => {
  const race = { id: 'race/one-of-many-locks', verdict: 'fail', reason: 'r' } as const;
  const again = 'The same calls again: --seed 7 --rounds 10';

  expect(show([makeResult(race)])).toContain(again);
  expect(show([makeResult({ ...race, id: 'lock/a' })])).not.toContain(again);
  expect(show([makeResult({ ...race, verdict: 'pass' })])).not.toContain(again);
});

test('how far the run is goes to where somebody watches, and nowhere else', () => {
  const written: string[] = [];
  const shown: string[] = [];
  const print = (text: string) => void written.push(text);
  const reporter = createConsoleReporter(print, false, (text) => void shown.push(text));
  const results = [makeResult({ id: 'lock/a' }), makeResult({ id: 'lock/b' })];

  reporter.onEvent({ kind: 'started', target: 't', caseCount: 2 });
  for (const result of results) reporter.onEvent({ kind: 'case-finished', result });
  reporter.onEvent({ kind: 'finished', report: makeReport(results) });

  expect(shown.filter((text) => text !== eraseProgress)).toEqual(['1 of 2', '2 of 2']);
  expect(shown.at(-1)).toBe(eraseProgress);
  expect(written.join('')).not.toContain('1 of 2');
});

test('a run that could not finish says so, and why', () => {
  const shown = show([makeResult()], { fault: 'The deployment could not be taken away.' });

  expect(shown).toContain('\nCould not finish: The deployment could not be taken away.\n');
});

test('what a server says stays in its line, and moves no terminal', () => {
  const hostile = 'a\u001B[2Jb\r\n::error::c\n\u009Bd\u2028e\u0007';
  const results = [
    makeResult({ verdict: 'fail', reason: hostile }),
    makeResult({ level: 'observed', verdict: 'observed', reason: hostile }),
  ];

  const lines = show(results, { fault: hostile, target: hostile }).split('\n');

  expect(lines.filter((line) => line.startsWith('::'))).toEqual([]);
  expect(lines.filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes('a [2Jb ::error::c d e'))).toHaveLength(5);
});

test('an observation that was not run is no promise that was not kept', () => {
  const shown = show([
    makeResult(),
    makeResult({ level: 'observed', verdict: 'not-run', reason: 'r' }),
  ]);

  expect(shown).toContain(
    '1 of 1 documented promises kept, 0 broken, 0 known deviations, 0 not run;',
  );
});

test('without colors there is not one escape sequence, with them there are', () => {
  const results = [makeResult(), makeResult({ verdict: 'fail', reason: 'r' })];

  const [plain, painted] = [show(results), show(results, {}, true)];

  expect(plain).not.toContain('\u001B');
  expect(painted).toContain('\u001B[31mFAIL');
  // oxlint-disable-next-line no-control-regex -- it is the beginning of an escape sequence
  expect(painted.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain);
});
