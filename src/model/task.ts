/** An external task of Camunda 7: who may lock, extend and complete it, and when. */
import { grant, isHeld, isHeldBy, type Lock } from './lock.ts';

/** A task. One that has ended, by completion or cancellation, is there for nobody. */
export interface Task {
  readonly isActive: boolean;
  /** Whether its process can go on when the task is completed. */
  readonly isResumable: boolean;
  /** The most recent lock, lapsed or not; null when the task was never locked. */
  readonly lock: Lock | null;
}

/** What a worker may ask of a task. */
export type TaskCommand =
  | { readonly kind: 'acquire'; readonly worker: string; readonly durationMs: number }
  | { readonly kind: 'extend'; readonly worker: string; readonly durationMs: number }
  | { readonly kind: 'complete'; readonly worker: string };

/** Why a task refuses a command. */
export type TaskRefusal =
  'missing' | 'held-by-another' | 'never-locked' | 'lapsed' | 'not-resumable';

/** What became of a command. A refused command changes nothing, so it has no task to give back. */
export type TaskStep =
  | { readonly kind: 'done'; readonly task: Task }
  | { readonly kind: 'refused'; readonly reason: TaskRefusal };

/** A task that nobody has locked yet. */
export const freshTask: Task = { isActive: true, isResumable: true, lock: null };

/** The task after its process ended it, and with it every claim on it. */
export function end(task: Task): Task {
  return { ...task, isActive: false };
}

/** Applies a command at an instant. The command has been checked: its duration is above 0. */
export function stepTask(task: Task, command: TaskCommand, nowMs: number): TaskStep {
  if (!task.isActive) return refuse('missing');
  switch (command.kind) {
    case 'acquire':
      return acquire(task, command.worker, command.durationMs, nowMs);
    case 'extend':
      return extend(task, command.worker, command.durationMs, nowMs);
    case 'complete':
      return complete(task, command.worker);
  }
}

function acquire(task: Task, worker: string, durationMs: number, nowMs: number): TaskStep {
  const isFree = !isHeld(task.lock, nowMs);
  if (!isFree && task.lock?.holder !== worker) return refuse('held-by-another');
  return done({ ...task, lock: grant(worker, durationMs, nowMs) });
}

function extend(task: Task, worker: string, durationMs: number, nowMs: number): TaskStep {
  if (!isHeldBy(task.lock, worker, nowMs)) return refuse(whyNotHolder(task.lock, worker));
  return done({ ...task, lock: grant(worker, durationMs, nowMs) });
}

/**
 * The page asks for the worker "who has most recently locked the task", not for a lock that still holds.
 * So a lapsed lock is no reason to refuse, as long as nobody else took the task in between.
 */
function complete(task: Task, worker: string): TaskStep {
  if (task.lock?.holder !== worker) return refuse(whyNotHolder(task.lock, worker));
  return task.isResumable ? done(end(task)) : refuse('not-resumable');
}

function whyNotHolder(lock: Lock | null, worker: string): TaskRefusal {
  if (lock === null) return 'never-locked';
  return lock.holder === worker ? 'lapsed' : 'held-by-another';
}

function done(task: Task): TaskStep {
  return { kind: 'done', task };
}

function refuse(reason: TaskRefusal): TaskStep {
  return { kind: 'refused', reason };
}
