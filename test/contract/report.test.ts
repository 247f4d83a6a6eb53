import { describe, expect, test } from 'vitest';
import type { CaseResult, Verdict } from '../../src/contract/report.ts';
import { everyPair, everySituation, makeReport, makeResult } from './results.ts';

function ofVerdict(verdict: Verdict): CaseResult {
  return makeResult({ verdict, level: verdict === 'observed' ? 'observed' : 'documented' });
}

test.each([
  ['pass', true],
  ['known-deviation', true],
  ['observed', true],
  ['not-run', true],
  ['fail', false],
] as const)(
  'with a case that is %s, to say that the target conforms is %s',
  (verdict, conforms) => {
    expect(makeReport([makeResult(), ofVerdict(verdict)]).conforms).toBe(conforms);
  },
);

describe('a run is complete', () => {
  test.each([
    ['pass', true],
    ['fail', true],
    ['known-deviation', true],
    ['observed', true],
    ['not-run', false],
  ] as const)('or not, with a case that is %s: %s', (verdict, complete) => {
    expect(makeReport([makeResult(), ofVerdict(verdict)]).complete).toBe(complete);
  });

  test('even when an observation was not run, since it is no promise', () => {
    const observation = makeResult({ verdict: 'not-run', level: 'observed' });

    expect(makeReport([makeResult(), observation]).complete).toBe(true);
  });

  test('only when every documented pair was seen', () => {
    const seen = new Set([...everyPair].slice(1));

    expect(makeReport([makeResult()], { seen }).complete).toBe(false);
  });
});

test('a run is complete only when every documented situation was met', () => {
  const met = new Set([...everySituation].slice(1));

  expect(makeReport([makeResult()], { met }).complete).toBe(false);
});

test('every verdict is counted, also when there was none of it', () => {
  const verdicts = ['pass', 'pass', 'fail', 'observed', 'not-run'] as const;

  expect(makeReport(verdicts.map(ofVerdict)).counts).toEqual({
    pass: 2,
    fail: 1,
    'known-deviation': 0,
    observed: 1,
    'not-run': 1,
  });
});

test('a documented pair is seen or not, and what no page documents is not told of', () => {
  const seen = new Set(['lockExternalTask 400', 'lockExternalTask 418', 'lockExternalTask null']);

  const { coverage } = makeReport([], { seen });

  expect(coverage.filter(({ operation }) => operation === 'lockExternalTask')).toEqual([
    { operation: 'lockExternalTask', status: 204, seen: false },
    { operation: 'lockExternalTask', status: 400, seen: true },
    { operation: 'lockExternalTask', status: 404, seen: false },
  ]);
});

test('a status of one operation is not seen for another', () => {
  const { coverage } = makeReport([], { seen: new Set(['extendExternalTaskLock 404']) });

  expect(coverage.filter((pair) => pair.seen)).toEqual([
    { operation: 'extendExternalTaskLock', status: 404, seen: true },
  ]);
});

test('a documented situation is met or not, for each operation apart', () => {
  const { situations } = makeReport([], { met: new Set(['lockExternalTask: free']) });

  expect(situations.filter(({ situation }) => situation === 'free')).toEqual([
    { operation: 'lockExternalTask', situation: 'free', met: true },
    { operation: 'extendExternalTaskLock', situation: 'free', met: false },
    { operation: 'completeExternalTask', situation: 'free', met: false },
  ]);
});

test.each([
  [['camunda', 'apify'], 17],
  [['camunda'], 10],
  [['apify'], 7],
] as const)('of a target with %j, %i pairs can be seen', (apis, count) => {
  const { coverage, situations } = makeReport([], { apis });

  expect(coverage).toHaveLength(count);
  expect(new Set(situations.map(({ operation }) => operation)).size).toBe(
    new Set(coverage.map(({ operation }) => operation)).size,
  );
});

test('the report keeps what is told of the run, and the cases in their order', () => {
  const results = [makeResult({ id: 'b/second' }), makeResult({ id: 'a/first' })];

  const report = makeReport(results, { fault: 'The deployment could not be taken away.' });

  expect(report).toMatchObject({
    target: 'the target',
    startedAt: '2026-01-31T12:00:00.000Z',
    durationMs: 1_234,
    seed: 7,
    rounds: 10,
    fault: 'The deployment could not be taken away.',
  });
  expect(report.cases.map(({ id }) => id)).toEqual(['b/second', 'a/first']);
});
