/**
 * Which situations a run put each operation into, so that a run that exercised little cannot look like one
 * that exercised all. What is known of a task is what its answers told.
 */
import type { OperationId } from '../spec/operations.ts';
import type { TaskState } from './states.ts';

/** What an operation may meet, as seen by its caller. */
export type Situation =
  | 'free'
  | 'held by the caller'
  | 'held by another'
  | 'lapsed, of the caller'
  | 'lapsed, of another'
  | 'completed'
  | 'cancelled'
  | 'never there'
  | 'held by the caller, process cannot go on';

/** The situations in which the pages say what must happen. */
export const documentedSituations: Readonly<Record<OperationId, readonly Situation[]>> = {
  lockExternalTask: [
    'free',
    'held by the caller',
    'held by another',
    'lapsed, of another',
    'completed',
    'cancelled',
    'never there',
  ],
  extendExternalTaskLock: [
    'free',
    'held by the caller',
    'held by another',
    'completed',
    'cancelled',
    'never there',
  ],
  completeExternalTask: [
    'free',
    'held by the caller',
    'held by another',
    'lapsed, of the caller',
    'lapsed, of another',
    'completed',
    'cancelled',
    'never there',
    'held by the caller, process cannot go on',
  ],
  prolongRequestLock: ['held by the caller', 'held by another', 'never there'],
};

/** One task or request, as far as the answers tell. */
export interface Shadow {
  /** What a call of this caller meets now. */
  situationFor(caller: string): Situation;
  /** Learns that a lock was given. */
  given(holder: string, durationMs: number): void;
  /** Learns that the task was completed. */
  completed(): void;
}

/** The shadow of a task or request in that state, with the lock that it has. */
export function createShadow(
  state: TaskState | 'request' | 'never there',
  nowMs: () => number,
): Shadow {
  let lock: { holder: string; expiresAtMs: number } | null = null;
  let end: Situation | null =
    state === 'never there'
      ? 'never there'
      : state === 'cancelled external task'
        ? 'cancelled'
        : null;
  return {
    situationFor(caller) {
      if (end !== null) return end;
      if (lock === null) return 'free';
      const isCallers = lock.holder === caller;
      if (nowMs() >= lock.expiresAtMs)
        return isCallers ? 'lapsed, of the caller' : 'lapsed, of another';
      if (!isCallers) return 'held by another';
      return state === 'unresumable external task'
        ? 'held by the caller, process cannot go on'
        : 'held by the caller';
    },
    given(holder, durationMs) {
      lock = { holder, expiresAtMs: nowMs() + durationMs };
    },
    completed() {
      end = 'completed';
    },
  };
}
