/** From the end of a trial to a verdict. */
import { describeViolation } from '../validation/violation.ts';
import { NoAnswer } from './exchange.ts';
import { BrokenPromise, NotRun, TooSlow } from './ending.ts';
import type { Case } from './promise.ts';
import type { Verdict } from './report.ts';
import { StateFailed } from './states.ts';
import type { RecordedTrial } from './trial.ts';

/** A verdict with its reason. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason?: string;
}

/** Judges a case by how its trial ended: `error` is what the case threw, undefined when it came to its end. */
export function judge(one: Case, trial: RecordedTrial, error: unknown): Judgement {
  if (error instanceof NotRun || error instanceof TooSlow || error instanceof StateFailed) {
    return { verdict: 'not-run', reason: error.message };
  }
  if (error instanceof NoAnswer && error.code === 'interrupted') {
    return { verdict: 'not-run', reason: error.message };
  }
  const broken = error instanceof BrokenPromise || error instanceof NoAnswer ? error.message : null;
  if (error !== undefined && broken === null) throw error;

  if (one.level === 'observed') {
    return { verdict: 'observed', reason: broken ?? trial.notes.join('; ') };
  }
  if (broken !== null) return { verdict: 'fail', reason: broken };
  const offDocument = one.checksAnswers === false ? null : describeViolations(trial);
  return offDocument === null ? { verdict: 'pass' } : { verdict: 'fail', reason: offDocument };
}

function describeViolations({ exchanges }: RecordedTrial): string | null {
  const first = exchanges.find(({ violations }) => violations.length > 0);
  if (first === undefined) return null;
  const { exchange, operation, violations } = first;
  const what = violations.map(describeViolation).join('; ');
  return `The answer ${exchange.answer?.status} of ${operation} breaks the document: ${what}`;
}
