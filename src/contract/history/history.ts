/**
 * A history: what several processes asked of locks at once, and what each was told. The words are those of
 * Jepsen. It is plain data: whoever recorded it, from whatever target, is not known here.
 */
import type { Task, TaskCommand } from '../../model/task.ts';

/** A client asks for more time for the lock on a request. */
export interface ProlongCall {
  readonly kind: 'prolong';
  readonly clientKey: string;
  readonly durationMs: number;
}

/** What was asked of an object: a task understands the commands of the model, a request `prolong`. */
export type Call = TaskCommand | ProlongCall;

/** How a call ended, as far as its answer tells. */
export const outcomes = [
  /** 2xx: it took effect between call and return. */
  'done',
  /** 400, or another 4xx that is not 404: it was refused because of the lock. */
  'refused',
  /** 404: the object was not there. */
  'missing',
  /** 5xx: the target failed. What became of the call is a matter of `CheckOptions.failedCalls`. */
  'failed',
  /** No answer, or none that tells: it took effect at some time after the call, or never will. */
  'info',
] as const;

/** One of the ways in which a call ends. */
export type Outcome = (typeof outcomes)[number];

/** Instants from the first to the last, both included. */
export interface Span {
  readonly fromMs: number;
  /** Infinity when there is no last one. */
  readonly untilMs: number;
}

/**
 * One call of one process, from when it was made until its answer was read.
 *
 * Whatever the call did, it did within [callMs, returnMs], both ends included. So two operations of which
 * one returned in the very millisecond in which the other was called overlap, and either may have come
 * first. That is on purpose. A clock ticks: process A reads 7 and then calls, B has its answer and then
 * reads 7, and the readings do not show that A called before B's answer came. Were the ends left out, B
 * would seem to be over before A began, and an order that really happened would be called impossible.
 */
export interface Operation {
  /** Unique within the history. */
  readonly id: number;
  /** Who called: a row of a timeline. A process waits for each answer before it calls again. */
  readonly process: string;
  /** The id of the object that was called upon. */
  readonly object: string;
  readonly call: Call;
  /** Milliseconds of a monotonic clock that all processes share. */
  readonly callMs: number;
  /** By the same clock. Infinity when the outcome is `info`, and only then. */
  readonly returnMs: number;
  readonly outcome: Outcome;
  /**
   * What the target's clock showed when the call was made and when it returned, where a test moves that
   * clock and so knows. It never runs back. Otherwise the target's time passes as ours does, between
   * `callMs` and `returnMs`.
   */
  readonly clock?: Span;
  /** The status that was answered, for people. Nothing is decided by it. */
  readonly status?: number;
}

/** A lock that was given before the history began, at some instant of a span. */
export interface EarlierLock extends Span {
  readonly holder: string;
  readonly durationMs: number;
}

/** An external task as it was before the first operation. `freshTask` of the model is a new one. */
export interface TaskObject extends Omit<Task, 'lock'> {
  readonly id: string;
  readonly kind: 'task';
  readonly lock: EarlierLock | null;
}

/** A request of a queue as it was before the first operation. */
export interface RequestObject {
  readonly id: string;
  readonly kind: 'request';
  readonly lock: EarlierLock | null;
}

/** What operations are called upon. Objects know nothing of each other. */
export type LockedObject = TaskObject | RequestObject;

/** Everything that was asked of some objects, in no particular order. */
export interface History {
  readonly objects: readonly LockedObject[];
  readonly operations: readonly Operation[];
}
