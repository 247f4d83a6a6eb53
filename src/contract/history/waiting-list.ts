/**
 * The operations that are not yet in the order. Taking one out and putting it back costs the same however
 * many there are, as long as they are put back in reverse.
 */
import type { Operation } from './history.ts';

/** An operation in the list. */
export interface Waiting {
  readonly operation: Operation;
  /** Whether it has to come. One of outcome `info` need not. */
  readonly isDue: boolean;
  /**
   * An earlier call for the same, without an answer as well. It can stand in for this one wherever this
   * one can come, so the other way round need not be tried.
   */
  readonly twin: Waiting | null;
  isWaiting: boolean;
  previous: Waiting | null;
  next: Waiting | null;
}

/** Operations that wait. */
export interface WaitingList {
  /**
   * Those that may be next: all that were called before any that is due has returned. Those that are due
   * come first, since an order that does without the others leaves more open.
   */
  candidates(): Waiting[];
  take(waiting: Waiting): void;
  putBack(waiting: Waiting): void;
}

/** A list of operations that are sorted by their calls. */
export function createWaitingList(operations: readonly Operation[]): WaitingList {
  const due = createChain(operations.filter(({ outcome }) => outcome !== 'info'));
  const open = createChain(operations.filter(({ outcome }) => outcome === 'info'));
  const chainOf = ({ isDue }: Waiting) => (isDue ? due : open);
  return {
    candidates() {
      const found: Waiting[] = [];
      let firstReturnMs = Infinity;
      for (let one = due.first(); mayCome(one, firstReturnMs); one = one.next) {
        found.push(one);
        firstReturnMs = Math.min(firstReturnMs, one.operation.returnMs);
      }
      for (let one = open.first(); mayCome(one, firstReturnMs); one = one.next) {
        if (one.twin?.isWaiting !== true) found.push(one);
      }
      return found;
    },
    take(waiting) {
      waiting.isWaiting = false;
      chainOf(waiting).link(waiting.previous, waiting.next);
    },
    putBack(waiting) {
      waiting.isWaiting = true;
      chainOf(waiting).link(waiting.previous, waiting);
      chainOf(waiting).link(waiting, waiting.next);
    },
  };
}

/** Call and return are instants of the operation too: one that is called as another returns may come first. */
function mayCome(waiting: Waiting | null, firstReturnMs: number): waiting is Waiting {
  return waiting !== null && waiting.operation.callMs <= firstReturnMs;
}

function createChain(operations: readonly Operation[]) {
  let head: Waiting | null = null;
  const link = (before: Waiting | null, after: Waiting | null) => {
    if (before === null) head = after;
    else before.next = after;
    if (after !== null) after.previous = before;
  };
  const twins = new Map<string, Waiting>();
  let last: Waiting | null = null;
  for (const operation of operations) {
    const isDue = operation.outcome !== 'info';
    const wish = isDue ? '' : JSON.stringify(operation.call);
    const twin = isDue ? null : standIn(twins.get(wish), operation);
    const waiting = { operation, isDue, twin, isWaiting: true, previous: null, next: null };
    if (!isDue) twins.set(wish, waiting);
    link(last, waiting);
    last = waiting;
  }
  return { link, first: () => head };
}

function standIn(earlier: Waiting | undefined, operation: Operation): Waiting | null {
  if (earlier === undefined) return null;
  return clockFromMs(earlier.operation) <= clockFromMs(operation) ? earlier : null;
}

function clockFromMs({ callMs, clock }: Operation): number {
  return clock?.fromMs ?? callMs;
}
