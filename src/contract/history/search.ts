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

/** A position, and what may come next there. */
interface Choice<S> {
  readonly position: Position<S>;
  /** What was not tried yet, the first one last. */
  readonly candidates: Waiting[];
  /** What is being tried. */
  taken: Waiting | null;
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
  const places = new Map(segment.filter(isDue).map((operation, place) => [operation, place]));
  const bits = createBits([...starts.flatMap(({ pending }) => pending), ...segment]);
  const cache = createCache(model);
  const ends: Configuration<S>[] = [];
  let longest = starts[0]?.order ?? null;

  /** Explores everything that is reached from one start. False when the search is over before. */
  const explore = ({ state, order, pending }: Configuration<S>): boolean => {
    const list = createWaitingList([...pending, ...segment]);
    const reached = createBitset(places.size);
    const choices: Choice<S>[] = [];
    let missing = places.size;

    const take = (choice: Choice<S>, waiting: Waiting) => {
      choice.taken = waiting;
      list.take(waiting);
      if (!waiting.isDue) return;
      reached.add(places.get(waiting.operation)!);
      missing -= 1;
    };
    const giveBack = (choice: Choice<S>) => {
      const waiting = choice.taken;
      if (waiting === null) return;
      choice.taken = null;
      list.putBack(waiting);
      if (!waiting.isDue) return;
      reached.remove(places.get(waiting.operation)!);
      missing += 1;
    };
    const arrive = (position: Position<S>) => {
      if (!cache.admit(reached.key(), position)) return;
      if (missing > 0) {
        choices.push({ position, candidates: list.candidates().reverse(), taken: null });
      } else {
        ends.push({ ...position, pending: bits.without(position.used) });
      }
    };

    arrive({ state, order, used: bits.all & ~bits.of(pending) & ~bits.of(segment) });
    for (;;) {
      if (goal === 'any' && ends.length > 0) return false;
      const choice = choices.at(-1);
      if (choice === undefined) return true;
      giveBack(choice);
      const waiting = choice.candidates.pop();
      if (waiting === undefined) {
        choices.pop();
        continue;
      }
      if (budget.steps === 0) return false;
      budget.steps -= 1;

      const { position } = choice;
      const { operation } = waiting;
      const next = model.step(position.state, operation);
      if (next === null) continue;
      const isIdle = isCovered(model, position.state, next);
      if (waiting.isDue) {
        // Whatever comes before it in another order may as well come after it, so that need not be tried.
        if (isIdle && model.isIdleForGood(operation)) choice.candidates.length = 0;
      } else if (isCovered(model, next, position.state)) {
        continue;
      }
      take(choice, waiting);
      const length = (position.order?.length ?? 0) + (waiting.isDue ? 1 : 0);
      const longer = { operation, state: next, previous: position.order, length };
      if (length > (longest?.length ?? 0)) longest = longer;
      arrive({ state: next, order: longer, used: position.used | bits.of([operation]) });
    }
  };

  const isComplete = starts.every(explore);
  return { ends, longest, isComplete };
}

function isDue({ outcome }: Operation): boolean {
  return outcome !== 'info';
}

function isCovered<S>(model: Model<S>, narrow: S, wide: S): boolean {
  return model.key(wide) === model.key(narrow) && model.covers(wide, narrow);
}

/** Sets of the operations of outcome `info`, as bits: there are few of them. */
function createBits(operations: readonly Operation[]) {
  const open = [...new Set(operations.filter((operation) => !isDue(operation)))];
  const bits = new Map(open.map((operation, place) => [operation, 1n << BigInt(place)]));
  return {
    all: (1n << BigInt(open.length)) - 1n,
    /** Operations that are due have no bit. */
    of: (some: readonly Operation[]) => some.reduce((sum, one) => sum | (bits.get(one) ?? 0n), 0n),
    without: (used: bigint) => open.filter((operation) => (used & bits.get(operation)!) === 0n),
  };
}

/** What was reached already, by the operations that have come and the key of the state. */
function createCache<S>(model: Model<S>) {
  const entries = new Map<string, Position<S>[]>();
  return {
    /** Keeps a new position. False when one is kept that allows as much. */
    admit(reached: string, position: Position<S>): boolean {
      const key = `${reached};${model.key(position.state)}`;
      const kept = entries.get(key);
      if (kept === undefined) entries.set(key, [position]);
      else if (kept.some((other) => allowsAsMuch(other, position))) return false;
      else kept.push(position);
      return true;
    },
  };

  function allowsAsMuch(one: Position<S>, other: Position<S>): boolean {
    return (one.used & other.used) === one.used && model.covers(one.state, other.state);
  }
}
