/** What a run found, as data. It is the JSON report, and what every other report is made from. */
import {
  documentedPairs,
  operationOf,
  operations,
  type Api,
  type DocumentedPair,
  type OperationId,
} from '../spec/operations.ts';
import type { Violation } from '../validation/violation.ts';
import type { Level } from './promise.ts';
import type { Timeline } from './timeline.ts';
import { documentedSituations, type Situation } from './situation.ts';

/** What became of a promise. */
export type Verdict = 'pass' | 'fail' | 'known-deviation' | 'observed' | 'not-run';

/** One exchange of a case, with secrets taken out. */
export interface ReportedExchange {
  readonly operation: OperationId;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string | null;
  /** Null when there was no answer; `failure` tells why. */
  readonly status: number | null;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string | null;
  readonly failure: string | null;
  /** How the answer breaks the document. */
  readonly violations: readonly Violation[];
  readonly durationMs: number;
}

/** What became of one case. */
export interface CaseResult {
  readonly id: string;
  readonly level: Level;
  readonly operation: OperationId;
  readonly promise: string;
  readonly verdict: Verdict;
  /** Why it failed, deviates or was not run; what was observed. */
  readonly reason?: string;
  /** Of a known deviation: whether the server always deviates. */
  readonly deviates?: 'always' | 'sometimes';
  readonly durationMs: number;
  /** All of them where something is wrong. Of a long race that went well, the first. */
  readonly exchanges: readonly ReportedExchange[];
  readonly exchangeCount: number;
  /** Of a case that judges histories, when it failed. */
  readonly timeline?: Timeline;
}

/** A documented (operation, status), and whether the run really saw it. */
export interface CoveredPair extends DocumentedPair {
  readonly seen: boolean;
}

/** A situation in which a page says what an operation must do, and whether the run put it there. */
export interface MetSituation {
  readonly operation: OperationId;
  readonly situation: Situation;
  readonly met: boolean;
}

/** The whole of a run. */
export interface Report {
  readonly target: string;
  /** RFC 3339. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** What random choices were made from; the same seed and rounds make the same calls. */
  readonly seed: number;
  readonly rounds: number;
  /** No documented promise was broken, save for known deviations. */
  readonly conforms: boolean;
  /** Every documented promise was exercised, every pair seen and every documented situation met. */
  readonly complete: boolean;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly coverage: readonly CoveredPair[];
  readonly situations: readonly MetSituation[];
  /** Trouble that kept the run from finishing; null when there was none. */
  readonly fault: string | null;
  readonly cases: readonly CaseResult[];
}

/** Facts of a run that its cases do not tell. */
export type RunFacts = Pick<
  Report,
  'target' | 'startedAt' | 'durationMs' | 'seed' | 'rounds' | 'fault'
> & {
  /** The APIs that the target has. */
  readonly apis: readonly Api[];
  /** Every pair of which an answer was seen, as `operation status`. */
  readonly seen: ReadonlySet<string>;
  /** What each operation met, as `operation: situation`. */
  readonly met: ReadonlySet<string>;
};

/** Draws up the report of a run. */
export function drawUpReport(facts: RunFacts, cases: readonly CaseResult[]): Report {
  const { apis, seen, met, ...rest } = facts;
  const coverage = coverageOf(seen, apis);
  const situations = situationsOf(met, apis);
  const documented = cases.filter(({ level }) => level === 'documented');
  return {
    ...rest,
    conforms: !cases.some(({ verdict }) => verdict === 'fail'),
    complete:
      documented.every(({ verdict }) => verdict !== 'not-run') &&
      coverage.every((pair) => pair.seen) &&
      situations.every((one) => one.met),
    counts: countsOf(cases),
    coverage,
    situations,
    cases,
  };
}

function countsOf(cases: readonly CaseResult[]): Record<Verdict, number> {
  const counts = { pass: 0, fail: 0, 'known-deviation': 0, observed: 0, 'not-run': 0 };
  for (const { verdict } of cases) counts[verdict] += 1;
  return counts;
}

function coverageOf(seen: ReadonlySet<string>, apis: readonly Api[]): CoveredPair[] {
  return documentedPairs
    .filter(({ operation }) => apis.includes(operationOf(operation).api))
    .map((pair) => ({ ...pair, seen: seen.has(`${pair.operation} ${pair.status}`) }));
}

function situationsOf(met: ReadonlySet<string>, apis: readonly Api[]): MetSituation[] {
  return operations
    .filter(({ api }) => apis.includes(api))
    .flatMap(({ id }) =>
      documentedSituations[id].map((situation) => ({ operation: id, situation })),
    )
    .map((one) => ({ ...one, met: met.has(`${one.operation}: ${one.situation}`) }));
}
