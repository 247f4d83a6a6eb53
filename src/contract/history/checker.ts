/**
 * Judges a history: is there an order in which a single, undisturbed lock would have given these answers?
 *
 * What is judged is whether the service's answers are linearizable. It is not judged whether its clients
 * exclude each other: a client that has been told that it holds a lock may be slow, and find it lapsed.
 */
import { describeContradiction, type Contradiction } from './contradiction.ts';
import type { History, LockedObject, Operation } from './history.ts';
import { createLockModel, type LockState, type Timing } from './lock-state.ts';
import { searchSegment, type Configuration } from './search.ts';
import { segmentsOf } from './segment.ts';

/** How to judge. */
export interface CheckOptions {
  /** How time is looked at. Without it, locks are taken to be so long that none lapses. */
  readonly timing?: Timing;
  /**
   * What an operation of outcome `failed` (5xx) may have done. `nothing` is what the pages promise, and the
   * default. `unclear` takes it for `info`, as is fair where a proxy stands between. With `as-the-model`,
   * it is legal only where the model fails: when the process of a task cannot go on.
   */
  readonly failedCalls?: 'nothing' | 'unclear' | 'as-the-model';
  /** How many steps of the model are tried for each object before it is given up. */
  readonly maxSteps?: number;
}

/** What became of a history. */
export interface Judgement {
  /**
   * `ok`: for each object there is an order. `illegal`: for some object there is none, whatever the others
   * are. `unknown`: none is illegal, and for some the steps did not suffice.
   */
  readonly verdict: 'ok' | 'illegal' | 'unknown';
  /** Not empty when the verdict is `illegal`, and only then. */
  readonly contradictions: readonly Contradiction[];
  /** The ids of the objects for which the steps did not suffice. */
  readonly undecided: readonly string[];
  /** How many steps of the model were tried. */
  readonly steps: number;
}

/** About a second of work: far more than rounds of eight operations need. */
const defaultMaxSteps = 1_000_000;

/** Judges a history, object by object: orders of operations on different objects do not meet. */
export function checkHistory(history: History, options: CheckOptions = {}): Judgement {
  const contradictions: Contradiction[] = [];
  const undecided: string[] = [];
  let steps = 0;
  for (const [object, operations] of partition(history, options)) {
    const judgement = checkObject(object, segmentsOf(operations), options);
    steps += judgement.steps;
    if (judgement.verdict === 'illegal') contradictions.push(judgement.contradiction);
    if (judgement.verdict === 'unknown') undecided.push(object.id);
  }
  const verdict = contradictions.length > 0 ? 'illegal' : undecided.length > 0 ? 'unknown' : 'ok';
  return { verdict, contradictions, undecided, steps };
}

/** What became of one object. */
export type ObjectJudgement = { readonly steps: number } & (
  | { readonly verdict: 'ok' | 'unknown' }
  | { readonly verdict: 'illegal'; readonly contradiction: Contradiction }
);

/** Judges the operations on one object, which are sorted by their calls and cut at quiescent points. */
export function checkObject(
  object: LockedObject,
  segments: readonly (readonly Operation[])[],
  { timing, maxSteps = defaultMaxSteps }: CheckOptions,
): ObjectJudgement {
  const model = createLockModel(timing ?? null);
  const budget = { steps: maxSteps };
  const start = model.start(object);
  let reached: readonly Configuration<LockState>[] = [{ state: start, pending: [], order: null }];
  for (const [segmentIndex, segment] of segments.entries()) {
    const goal = segmentIndex === segments.length - 1 ? 'any' : 'all';
    const { ends, longest, isComplete } = searchSegment(model, segment, reached, budget, goal);
    const steps = maxSteps - budget.steps;
    if (!isComplete && (goal === 'all' || ends.length === 0)) return { verdict: 'unknown', steps };
    if (ends.length === 0) {
      const why = describeContradiction(model, segments.flat(), longest, start);
      const contradiction = { object: object.id, segment, segmentIndex, ...why };
      return { verdict: 'illegal', contradiction, steps };
    }
    reached = ends;
  }
  return { verdict: 'ok', steps: maxSteps - budget.steps };
}

/** The operations on each object by the time of their calls, without those that cannot matter. */
function partition(
  { objects, operations }: History,
  { failedCalls = 'nothing' }: CheckOptions,
): Map<LockedObject, Operation[]> {
  const objectOf = new Map(objects.map((object) => [object.id, object]));
  const parts = new Map(objects.map((object) => [object, [] as Operation[]]));
  for (const operation of operations) {
    const object = objectOf.get(operation.object);
    if (object === undefined) throw new Error(`History: nothing is said of ${operation.object}.`);
    const isFailed = operation.outcome === 'failed';
    if (isFailed && failedCalls === 'nothing') continue;
    parts.get(object)!.push(isFailed && failedCalls === 'unclear' ? unclear(operation) : operation);
  }
  for (const part of parts.values()) part.sort((one, other) => one.callMs - other.callMs);
  return parts;
}

function unclear(operation: Operation): Operation {
  return { ...operation, outcome: 'info', returnMs: Infinity };
}
