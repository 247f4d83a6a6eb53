/** What the model answers where only so much is known of the time: a lock is held, or it has lapsed. */
import { prolong } from '../../model/queue.ts';
import { stepTask, type Task, type TaskRefusal } from '../../model/task.ts';
import type { Call, Outcome } from './history.ts';

/** That is all that the model wants to know of the time. */
export type Phase = 'held' | 'lapsed';

/** What the model says. */
export type ModelAnswer = 'done' | TaskRefusal;

/** What the model does with a call. */
export interface PhaseStep {
  readonly answer: ModelAnswer;
  readonly isActive: boolean;
  /** The lock that this step gives; null when it gives none. */
  readonly lock: { readonly holder: string; readonly durationMs: number } | null;
}

/** An object, but for the time of its lock. */
export interface PhaseState extends Omit<Task, 'lock'> {
  readonly lock: { readonly holder: string } | null;
}

/** How a call ends that is answered so. */
export function outcomeOf(answer: ModelAnswer): Outcome {
  if (answer === 'done' || answer === 'missing') return answer;
  return answer === 'not-resumable' ? 'failed' : 'refused';
}

/** Asks the model at instant 0, so that the expiry of a lock that it gives is its duration. */
export function stepIn(phase: Phase, state: PhaseState, call: Call): PhaseStep {
  const { isActive, isResumable, lock } = state;
  const held = lock && { holder: lock.holder, expiresAtMs: phase === 'held' ? 1 : 0 };
  const step = stepAtZero({ isActive, isResumable, lock: held }, call);
  if (step.kind === 'refused') return { answer: step.reason, isActive, lock: null };
  const next = step.task.lock;
  const isGiven = next !== null && next !== held;
  return {
    answer: 'done',
    isActive: step.task.isActive,
    lock: isGiven ? { holder: next.holder, durationMs: next.expiresAtMs } : null,
  };
}

function stepAtZero(task: Task, call: Call) {
  if (call.kind !== 'prolong') return stepTask(task, call, 0);
  const step = prolong({ orderKey: 0, lock: task.lock }, { ...call, isForefront: false }, 0);
  return step.kind === 'refused' ? step : { kind: step.kind, task: { ...task, ...step.request } };
}
