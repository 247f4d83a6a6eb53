import type { OperationId } from '../spec/operations.ts';
import { operationOf } from '../spec/operations.ts';
import type { Call, Reply } from './trial.ts';

/** One external task of the target, and what workers may ask of it. Durations are in milliseconds. */
export interface TaskHandle {
  readonly id: string;
  lock(worker: string, durationMs: number): Promise<Reply>;
  extend(worker: string, durationMs: number): Promise<Reply>;
  complete(worker: string, variables?: Readonly<Record<string, object>>): Promise<Reply>;
  /** Sends a body as it is, and words for it. A string goes out unchanged. */
  send(operation: TaskOperation, asked: string, body: object | string): Promise<Reply>;
}

/** The operations on a task. */
export type TaskOperation = Exclude<OperationId, 'prolongRequestLock'>;

/** A handle on the task of that id. */
export function createTaskHandle(call: Call, baseUrl: string, id: string): TaskHandle {
  const send: TaskHandle['send'] = (operation, asked, body) =>
    call(operation, asked, {
      method: 'POST',
      url: baseUrl + operationOf(operation).path.replace('{id}', encodeURIComponent(id)),
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    id,
    send,
    lock: (workerId, lockDuration) =>
      send('lockExternalTask', `lock by ${workerId}`, { workerId, lockDuration }),
    extend: (workerId, newDuration) =>
      send('extendExternalTaskLock', `extendLock by ${workerId}`, { workerId, newDuration }),
    complete: (workerId, variables) =>
      send('completeExternalTask', `complete by ${workerId}`, { workerId, variables }),
  };
}
