/**
 * The search for an order that explains a history: that of Wing and Gong ("Testing and Verifying Concurrent
 * Objects", 1993), with the cache that Lowe added ("Testing for Linearizability", 2017). It knows a model
 * by its functions, and nothing of locks.
 *
 * Only an operation that was called before any other waiting one has returned can be the next. Each is
 * tried; where none fits, the last choice is taken back. The cache keeps what was reached: the same
 * operations in another order, with a state that allows no more, need no second look.
 *
 * Operations of outcome `info` wait for as long as it takes. They never have to come, so the order is
 * complete without them, and a configuration that has used fewer of them allows whatever one with more does.
 */
import { createBitset } from './bitset.ts';
import type { Operation } from './history.ts';
import { createWaitingList, type Waiting } from './waiting-list.ts';

/** A sequential specification, made of pure functions on immutable states. */
export interface Model<S> {
  /** The state after an operation with this outcome; null when the model has no such outcome here. */
  step(state: S, operation: Operation): S | null;
  /** Whether whatever can follow the one state can follow the other. Both have the same key. */
  covers(wide: S, narrow: S): boolean;
  /** States of different keys have nothing to do with each other. */
  key(state: S): string;
  /** Whether the operation, where it changes nothing now, changes nothing at any later place either. */
  isIdleForGood(operation: Operation): boolean;
}

/** An order of operations, from its last one back to the first, each with the state after it. */
export interface Order<S> {
  readonly operation: Operation;
  readonly state: S;
  readonly previous: Order<S> | null;
  /** How many operations there are, those of outcome `info` not counted: they need not have come. */
  readonly length: number;
}

/** How far an order has come. */
export interface Configuration<S> {
  readonly state: S;
  /** Operations of outcome `info` that were called and have not come yet, by the time of their call. */
  readonly pending: readonly Operation[];
  readonly order: Order<S> | null;
}

/** How many steps of the model may still be tried. It is counted down. */
export interface Budget {
  steps: number;
}

/** What a search has found. */
export interface Findings<S> {
  /** Where orders of all operations of the segment end. States that another one covers may be left out. */
  readonly ends: readonly Configuration<S>[];
  /** The longest order that was found, complete or not. */
  readonly longest: Order<S> | null;
  /** False when the search was over early, for the goal or the budget. Then there may be more ends. */
  readonly isComplete: boolean;
}

/** Where a search stands. */
interface Position<S> {
  readonly state: S;
  readonly order: Order<S> | null;
  /** Which operations of outcome `info` have come, as bits. */
  readonly used: bigint;
}

interface Choice<S> {
  readonly waiting: Waiting;
  readonly before: Position<S>;
  /** The first return among the operations that were passed over before. */
  readonly firstReturnMs: number;
  /** Whether no other choice can do better. */
  readonly isOnlyChoice: boolean;
}

/**
 * Looks for orders of a segment, from each of these configurations on. `goal` is `any` when one order will
 * do, and `all` when the next segment has to go on from wherever this one may end.
 */
export function searchSegment<S>(
  model: Model<S>,
  segment: readonly Operation[],
  starts: readonly Configuration<S>[],
  budget: Budget,
  goal: 'any' | 'all',
): Findings<S> {
  const due = segment.filter(isDue);
  const places = new Map(due.map((operation, place) => [operation, place]));
  const open = [...new Set(starts.flatMap(({ pending }) => pending))].concat(
    segment.filter((operation) => !isDue(operation)),
  );
  const bits = new Map(open.map((operation, place) => [operation, 1n << BigInt(place)]));
  const bitOf = (operation: Operation) => bits.get(operation) ?? 0n;
  const cache = createCache(model);
  const ends: Configuration<S>[] = [];
  let longest = starts[0]?.order ?? null;

  /** Explores everything that is reached from one start. False when the search is over before. */
  const explore = (start: Configuration<S>): boolean => {
    const list = createWaitingList([...start.pending, ...segment]);
    const reached = createBitset(due.length);
    const choices: Choice<S>[] = [];
    const isPending = new Set([...start.pending, ...segment]);
    const gone = open.filter((operation) => !isPending.has(operation));
    const { state, order } = start;
    let position: Position<S> = { state, order, used: gone.reduce((m, one) => m | bitOf(one), 0n) };
    let missing = due.length;

    /** The first that may be next at the position just reached; null when there is nothing to look for. */
    const arrive = (): Waiting | null => {
      const { state, order, used } = position;
      if (!cache.admit(reached.key(), used, state)) return null;
      if (missing > 0) return list.first();
      const pending = open.filter((operation) => (used & bitOf(operation)) === 0n);
      ends.push({ state, pending, order });
      return null;
    };

    let waiting = arrive();
    let firstReturnMs = Infinity;
    for (;;) {
      if (ends.length > 0 && goal === 'any') return false;

      if (waiting === null || waiting.operation.callMs > firstReturnMs) {
        const choice = choices.pop();
        if (choice === undefined) return true;
        const { operation } = choice.waiting;
        list.putBack(choice.waiting);
        if (isDue(operation)) {
          reached.remove(places.get(operation)!);
          missing += 1;
        }
        position = choice.before;
        firstReturnMs = Math.min(choice.firstReturnMs, operation.returnMs);
        waiting = choice.isOnlyChoice ? null : choice.waiting.next;
        continue;
      }

      if (budget.steps === 0) return false;
      budget.steps -= 1;
      const { operation } = waiting;
      const next = tryStep(model, position.state, waiting);
      if (next === null) {
        firstReturnMs = Math.min(firstReturnMs, operation.returnMs);
        waiting = waiting.next;
        continue;
      }

      // It changes nothing, wherever it comes: any order in which it comes later is as good with it here.
      const isOnlyChoice =
        isDue(operation) &&
        model.isIdleForGood(operation) &&
        isCovered(model, position.state, next);
      choices.push({ waiting, before: position, firstReturnMs, isOnlyChoice });
      list.take(waiting);
      if (isDue(operation)) {
        reached.add(places.get(operation)!);
        missing -= 1;
      }
      const { order: previous, used } = position;
      const length = (previous?.length ?? 0) + (isDue(operation) ? 1 : 0);
      position = {
        state: next,
        order: { operation, state: next, previous, length },
        used: used | bitOf(operation),
      };
      if (length > (longest?.length ?? 0)) longest = position.order;
      waiting = arrive();
      firstReturnMs = Infinity;
    }
  };

  const isComplete = starts.every(explore);
  return { ends, longest, isComplete };
}

function isDue({ outcome }: Operation): boolean {
  return outcome !== 'info';
}

/** The state after an operation; null when it does not fit, or when it is better left waiting. */
function tryStep<S>(model: Model<S>, state: S, { operation, twin }: Waiting): S | null {
  if (operation.outcome !== 'info') return model.step(state, operation);
  if (twin?.isWaiting === true) return null;
  const next = model.step(state, operation);
  return next === null || isCovered(model, next, state) ? null : next;
}

function isCovered<S>(model: Model<S>, narrow: S, wide: S): boolean {
  return model.key(wide) === model.key(narrow) && model.covers(wide, narrow);
}

/** What was reached already, by the operations that have come and the key of the state. */
function createCache<S>(model: Model<S>) {
  const entries = new Map<string, { used: bigint; state: S }[]>();
  return {
    /** Keeps a new configuration. False when one was kept that allows as much. */
    admit(reached: string, used: bigint, state: S): boolean {
      const key = `${reached};${model.key(state)}`;
      const kept = entries.get(key);
      if (kept === undefined) {
        entries.set(key, [{ used, state }]);
        return true;
      }
      const isKnown = kept.some(
        (each) => (each.used & used) === each.used && model.covers(each.state, state),
      );
      if (!isKnown) kept.push({ used, state });
      return !isKnown;
    },
  };
}
