/** The run of one case: trials until one is quick enough, a verdict, and what is told of it. */
import type { Fault } from '../fault.ts';
import { BrokenPromise, NotRun, TooSlow } from './ending.ts';
import type { Case } from './promise.ts';
import type { Redaction } from './redaction.ts';
import type { CaseResult } from './report.ts';
import { StateFailed } from './states.ts';
import { createTrial, type RecordedTrial, type TrialEnvironment } from './trial.ts';
import { judge } from './verdict.ts';

/** What the cases of one run share. */
export interface RunningSuite {
  readonly environment: TrialEnvironment;
  readonly redaction: Redaction;
  /** Trouble on the way; the run goes on where it can. */
  readonly faults: Fault[];
  /** Every pair of which an answer was seen, as `operation status`. */
  readonly seen: Set<string>;
  /** What each operation met, as `operation: situation`. */
  readonly met: Set<string>;
}

/** A trial that was too slow is repeated with more time. */
const attemptsMax = 3;

/** A report need not tell every call of a race that went well. */
const keptOfPassMax = 40;

/** Runs a case. A bug of ours is thrown; everything else is a result. */
export async function runCase(one: Case, suite: RunningSuite): Promise<CaseResult> {
  const startedAtMs = performance.now();
  const { trial, error } = await tryUntilQuick(one, suite.environment);
  if (error instanceof StateFailed) suite.faults.push(error);
  for (const { operation, exchange } of trial.exchanges) {
    suite.seen.add(`${operation} ${exchange.answer?.status}`);
  }
  for (const situation of trial.situations) suite.met.add(situation);
  const durationMs = Math.round(performance.now() - startedAtMs);
  return { ...describe(one, trial, error, suite.redaction), durationMs };
}

async function tryUntilQuick(one: Case, environment: TrialEnvironment) {
  for (let attempt = 0; ; attempt += 1) {
    const trial = createTrial(environment, attempt);
    const error = await errorOf(one, trial, environment.signal);
    const isOver = !(error instanceof TooSlow) || attempt + 1 === attemptsMax;
    if (isOver) return { trial, error };
  }
}

/** What the case threw; undefined when it came to its end. */
async function errorOf(one: Case, trial: RecordedTrial, signal: AbortSignal): Promise<unknown> {
  if (signal.aborted) return new NotRun('The run was interrupted.');
  try {
    await one.run(trial);
    return undefined;
  } catch (error) {
    return error;
  }
}

function describe(one: Case, trial: RecordedTrial, error: unknown, redaction: Redaction) {
  const { id, level, operation, promise } = one;
  const { verdict, reason } = judge(one, trial, error);
  const kept = verdict === 'pass' ? trial.exchanges.slice(0, keptOfPassMax) : trial.exchanges;
  const timeline = error instanceof BrokenPromise ? error.timeline : undefined;
  return {
    id,
    level,
    operation,
    promise,
    verdict,
    ...(reason === undefined ? {} : { reason: redaction.text(reason) }),
    exchanges: kept.map(redaction.exchange),
    exchangeCount: trial.exchanges.length,
    ...(timeline === undefined ? {} : { timeline }),
  };
}
