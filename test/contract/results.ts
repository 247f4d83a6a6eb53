/** Results and reports to start from, for tests that care about one thing in them. */
import {
  drawUpReport,
  type CaseResult,
  type Report,
  type ReportedExchange,
  type RunFacts,
} from '../../src/contract/report.ts';
import { documentedSituations } from '../../src/contract/situation.ts';
import { documentedPairs, operations } from '../../src/spec/operations.ts';

/** A result; a documented pass of a lock unless said otherwise. */
export function makeResult(changes: Partial<CaseResult> = {}): CaseResult {
  const { exchanges = [] } = changes;
  return {
    id: 'lock/free-task-is-locked',
    level: 'documented',
    operation: 'lockExternalTask',
    promise: 'A worker that locks a free task is answered 204 without content.',
    verdict: 'pass',
    durationMs: 12,
    exchanges,
    exchangeCount: exchanges.length,
    ...changes,
  };
}

/** An exchange as it is reported; a lock that succeeded unless said otherwise. */
export function makeExchange(changes: Partial<ReportedExchange> = {}): ReportedExchange {
  return {
    operation: 'lockExternalTask',
    method: 'POST',
    url: 'http://target.invalid/external-task/anId/lock',
    requestHeaders: { 'content-type': 'application/json' },
    requestBody: '{"workerId":"alice","lockDuration":600000}',
    status: 204,
    responseHeaders: {},
    responseBody: '',
    failure: null,
    violations: [],
    durationMs: 1.25,
    ...changes,
  };
}

/** Every documented pair, as a run keeps what it has seen. */
export const everyPair: ReadonlySet<string> = new Set(
  documentedPairs.map(({ operation, status }) => `${operation} ${status}`),
);

/** Every documented situation, as a run keeps what it has met. */
export const everySituation: ReadonlySet<string> = new Set(
  operations.flatMap(({ id }) =>
    documentedSituations[id].map((situation) => `${id}: ${situation}`),
  ),
);

/** The report on these results of a target with both APIs, in a run that saw and met everything. */
export function makeReport(cases: readonly CaseResult[], changes: Partial<RunFacts> = {}): Report {
  const facts: RunFacts = {
    target: 'the target',
    startedAt: '2026-01-31T12:00:00.000Z',
    durationMs: 1_234,
    seed: 7,
    rounds: 10,
    fault: null,
    apis: ['camunda', 'apify'],
    seen: everyPair,
    met: everySituation,
  };
  return drawUpReport({ ...facts, ...changes }, cases);
}
