/**
 * External tasks as work that is handed out: which of them a worker may be given, and how it lets go of one
 * without completing it.
 */
import { grant, isHeld, type Lock } from './lock.ts';
import { end, type Task, type TaskRefusal, type TaskStep } from './task.ts';

/** What a worker may ask for that has a task already, other than more time and its completion. */
export type WorkCommand =
  /** The worker could not do it, and nobody else shall try for that long. */
  | { readonly kind: 'fail'; readonly worker: string; readonly retryTimeoutMs: number }
  /** The worker tells the process of a business error, which ends the task. */
  | { readonly kind: 'throw'; readonly worker: string }
  /** Anybody takes the lock away, whoever holds it. */
  | { readonly kind: 'unlock' };

/**
 * Whether a worker may be given the task. A task that has failed for good, so that it has no retries left, is
 * only locked by its id; `retries` is null as long as it has not failed.
 */
export function isFetchable(task: Task, retries: number | null, nowMs: number): boolean {
  return task.isActive && retries !== 0 && !isHeld(task.lock, nowMs);
}

/** Applies a command at an instant. The command has been checked: its timeout is 0 or more. */
export function stepWork(task: Task, command: WorkCommand, nowMs: number): TaskStep {
  if (!task.isActive) return { kind: 'refused', reason: 'missing' };
  if (command.kind === 'unlock') return { kind: 'done', task: { ...task, lock: null } };

  const refusal = refuseStranger(task.lock, command.worker);
  if (refusal !== null) return { kind: 'refused', reason: refusal };
  if (command.kind === 'throw') return { kind: 'done', task: end(task) };
  // The worker keeps the lock until the task may be tried again, so nobody else can have it earlier.
  const lock = grant(command.worker, command.retryTimeoutMs, nowMs);
  return { kind: 'done', task: { ...task, lock } };
}

/** As with a completion, the most recent lock counts, lapsed or not. */
function refuseStranger(lock: Lock | null, worker: string): TaskRefusal | null {
  if (lock === null) return 'never-locked';
  return lock.holder === worker ? null : 'held-by-another';
}
