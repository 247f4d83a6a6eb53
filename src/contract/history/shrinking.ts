/**
 * Cuts a history that no order explains to the smallest that still has none.
 *
 * Only such cuts are made as cannot make a legal history illegal: what was refused may be left out, since it
 * changed nothing; what came after the end of the contradiction may be left out; and what took effect may be
 * taken for `info`, which allows it at any time or never. What is left is needed: whatever the other calls
 * did, these cannot all have been answered as they were.
 */
import { checkHistory, type CheckOptions } from './checker.ts';
import type { Contradiction } from './contradiction.ts';
import type { History, LockedObject, Operation, Outcome } from './history.ts';

/** Each attempt may take this many steps. One that needs more does not count as illegal. */
const maxSteps = 50_000;

/** The smallest illegal history of one object, and the contradiction in it. */
export interface ShrunkHistory {
  /** The operations whose answers cannot all be. */
  readonly operations: readonly Operation[];
  readonly contradiction: Contradiction;
}

/** Shrinks the part of the history that the contradiction is about. */
export function shrink(
  history: History,
  found: Contradiction,
  options: CheckOptions,
): ShrunkHistory {
  const object = history.objects.find(({ id }) => id === found.object)!;
  const judge = (operations: readonly Operation[]) =>
    checkHistory({ objects: [object], operations }, { ...options, maxSteps }).contradictions[0];

  let kept = untilEndOf(found, object, history.operations);
  let contradiction = judge(kept) ?? found;
  const tryInstead = (operations: readonly Operation[]) => {
    const still = judge(operations);
    if (still === undefined) return;
    kept = operations;
    contradiction = still;
  };
  const tells = ({ outcome }: Operation) => outcome !== 'info' && !isUnclear(outcome, options);
  for (const operation of kept.filter(tells).toReversed()) {
    const others = kept.filter((each) => each !== operation);
    tryInstead(operation.outcome === 'done' ? [...others, takenForInfo(operation)] : others);
  }
  return { operations: kept.filter(tells), contradiction };
}

/** What may have taken effect, or not: such a call must stay, since it may be what explains the others. */
function isUnclear(outcome: Outcome, { failedCalls }: CheckOptions): boolean {
  return outcome === 'failed' && failedCalls === 'unclear';
}

function untilEndOf(
  { segment }: Contradiction,
  object: LockedObject,
  operations: readonly Operation[],
): readonly Operation[] {
  const endMs = Math.max(...segment.map(({ returnMs }) => returnMs));
  return operations.filter((each) => each.object === object.id && each.callMs <= endMs);
}

function takenForInfo(operation: Operation): Operation {
  return { ...operation, outcome: 'info', returnMs: Infinity };
}
