/**
 * The operations that are not yet in the order, by the time of their call. Taking one out and putting it
 * back costs the same however many there are, as long as they are put back in reverse.
 */
import type { Operation } from './history.ts';

/** An operation in the list. */
export interface Waiting {
  readonly operation: Operation;
  /**
   * An earlier call for the same, without an answer as well. It can stand in for this one wherever this
   * one can come, so the other way round need not be tried.
   */
  readonly twin: Waiting | null;
  isWaiting: boolean;
  previous: Waiting | null;
  next: Waiting | null;
}

/** A list of operations. */
export interface WaitingList {
  first(): Waiting | null;
  take(waiting: Waiting): void;
  putBack(waiting: Waiting): void;
}

/** A list of operations that are sorted by their calls. */
export function createWaitingList(operations: readonly Operation[]): WaitingList {
  let head: Waiting | null = null;
  const link = (before: Waiting | null, after: Waiting | null) => {
    if (before === null) head = after;
    else before.next = after;
    if (after !== null) after.previous = before;
  };
  fill(operations, link);
  return {
    first: () => head,
    take(waiting) {
      waiting.isWaiting = false;
      link(waiting.previous, waiting.next);
    },
    putBack(waiting) {
      waiting.isWaiting = true;
      link(waiting.previous, waiting);
      link(waiting, waiting.next);
    },
  };
}

function fill(
  operations: readonly Operation[],
  link: (before: Waiting | null, after: Waiting) => void,
): void {
  const twins = new Map<string, Waiting>();
  let last: Waiting | null = null;
  for (const operation of operations) {
    const isOpen = operation.outcome === 'info';
    const wish = isOpen ? JSON.stringify(operation.call) : '';
    const twin = (isOpen && standIn(twins.get(wish), operation)) || null;
    const waiting = { operation, twin, isWaiting: true, previous: null, next: null };
    link(last, waiting);
    if (isOpen) twins.set(wish, waiting);
    last = waiting;
  }
}

function standIn(earlier: Waiting | undefined, operation: Operation): Waiting | null {
  if (earlier === undefined) return null;
  return clockFromMs(earlier.operation) <= clockFromMs(operation) ? earlier : null;
}

function clockFromMs({ callMs, clock }: Operation): number {
  return clock?.fromMs ?? callMs;
}
