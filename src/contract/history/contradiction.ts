/** What can be told of operations that no order explains: enough for a picture. */
import type { Operation } from './history.ts';
import type { Interval } from './interval.ts';
import { expiryOf, type LockModel, type LockState } from './lock-state.ts';
import type { ModelAnswer } from './phase.ts';
import type { Order } from './search.ts';

/** An object of which no order of operations agrees with the model. */
export interface Contradiction {
  readonly object: string;
  /** The operations between two quiescent points among which no order is left. Before, there is one. */
  readonly segment: readonly Operation[];
  /** How many segments of the object come before. */
  readonly segmentIndex: number;
  /** The longest order that agrees with the model, from the first operation on the object on. */
  readonly order: readonly OrderedOperation[];
  /** Everything that could come next, and what the model would have answered instead. */
  readonly deadEnds: readonly DeadEnd[];
}

/** An operation in an order, with what holds after it. */
export interface OrderedOperation {
  readonly operation: Operation;
  readonly isActive: boolean;
  /** Who has most recently locked the object; null when nobody has, or when it has ended. */
  readonly holder: string | null;
  /** Where time counts and there is a lock, the first and the last instant at which it may expire. */
  readonly expiry?: { readonly fromMs: number; readonly untilMs: number };
}

/** An operation that cannot come next. */
export interface DeadEnd {
  readonly operation: Operation;
  /** What the model answers here. More than one when the lock may be held or have lapsed. */
  readonly answers: readonly ModelAnswer[];
}

/** Describes where the longest order of an object ends, and why. `operations` are all that are due. */
export function describeContradiction(
  model: LockModel,
  operations: readonly Operation[],
  longest: Order<LockState> | null,
  start: LockState,
): Pick<Contradiction, 'order' | 'deadEnds'> {
  const links: Order<LockState>[] = [];
  for (let link = longest; link !== null; link = link.previous) links.push(link);
  links.reverse();
  const state = longest?.state ?? start;
  const come = new Set(links.map(({ operation }) => operation));
  const waiting = operations.filter((each) => !come.has(each) && each.outcome !== 'info');
  const firstReturnMs = waiting.reduce((first, each) => Math.min(first, each.returnMs), Infinity);
  return {
    order: links.map((link) => describeLink(link, model.isTimed)),
    deadEnds: waiting
      .filter(({ callMs }) => callMs <= firstReturnMs)
      .map((operation) => ({ operation, answers: model.answers(state, operation) })),
  };
}

function describeLink({ operation, state }: Order<LockState>, isTimed: boolean): OrderedOperation {
  const { isActive, lock } = state;
  const expiry = isTimed && lock !== null ? { expiry: inMs(expiryOf(lock)) } : {};
  return { operation, isActive, holder: lock?.holder ?? null, ...expiry };
}

function inMs({ fromUs, untilUs }: Interval) {
  return { fromMs: fromUs / 1_000, untilMs: untilUs / 1_000 };
}
