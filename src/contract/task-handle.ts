import type { OperationId } from '../spec/operations.ts';
import { operationOf } from '../spec/operations.ts';
import type { Shadow, Situation } from './situation.ts';
import type { Call, Reply } from './reply.ts';

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

type TaskBody = { readonly workerId: string } & Readonly<Record<string, unknown>>;

/** What a handle is made of. */
export interface TaskHandleParts {
  readonly call: Call;
  readonly baseUrl: string;
  readonly id: string;
  readonly shadow: Shadow;
  /** Is told what each operation met. */
  meet(operation: OperationId, situation: Situation): void;
}

/** A handle on the task of that id. */
export function createTaskHandle(parts: TaskHandleParts): TaskHandle {
  const { call, baseUrl, id, shadow, meet } = parts;
  const send: TaskHandle['send'] = (operation, asked, body) =>
    call(operation, asked, {
      method: 'POST',
      url: baseUrl + operationOf(operation).path.replace('{id}', encodeURIComponent(id)),
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const sendBy = (operation: TaskOperation, asked: string, body: TaskBody) => {
    meet(operation, shadow.situationFor(body.workerId));
    return send(operation, `${asked} by ${body.workerId}`, body);
  };
  const give = async (asking: Promise<Reply>, worker: string, durationMs: number) => {
    const reply = await asking;
    if (reply.status === 204) shadow.given(worker, durationMs);
    return reply;
  };
  return {
    id,
    send,
    lock(workerId, lockDuration) {
      const asking = sendBy('lockExternalTask', 'lock', { workerId, lockDuration });
      return give(asking, workerId, lockDuration);
    },
    extend(workerId, newDuration) {
      const asking = sendBy('extendExternalTaskLock', 'extendLock', { workerId, newDuration });
      return give(asking, workerId, newDuration);
    },
    async complete(workerId, variables) {
      const reply = await sendBy('completeExternalTask', 'complete', { workerId, variables });
      if (reply.status === 204) shadow.completed();
      return reply;
    },
  };
}
