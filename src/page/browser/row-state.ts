/** The state of a row at an instant after it was told: a lock lapses without anybody saying so. */
import type { RequestRow, RequestState, TaskRow, TaskState } from './wire.ts';

/** The state of a task. */
export function taskStateAt({ state, expiresAt, retries }: TaskRow, nowMs: number): TaskState {
  if (state !== 'held' || nowMs < Date.parse(expiresAt!)) return state;
  return retries === 0 ? 'failed' : 'lapsed';
}

/** The state of a request. */
export function requestStateAt({ state, expiresAt }: RequestRow, nowMs: number): RequestState {
  return state !== 'locked' || nowMs < Date.parse(expiresAt!) ? state : 'lapsed';
}
