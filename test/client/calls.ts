/** The calls that the tests of the client make. Every server would understand them. */
import {
  createApifyClient,
  createCamundaClient,
  type ApifyClientOptions,
  type ClientOptions,
} from '../../src/client/client.ts';
import type { OperationId } from '../../src/spec/operations.ts';

/** The parameters of a call for the task `aTask`. */
export const aTask = { path: { id: 'aTask' } };

/** The body that locks a task. */
export const lockBody = { workerId: 'aWorker', lockDuration: 10_000 };

/** Locks the task `aTask`. */
export async function lock(options: ClientOptions, signal?: AbortSignal) {
  const client = createCamundaClient(options);
  return client.POST('/external-task/{id}/lock', { params: aTask, body: lockBody, signal });
}

/** Prolongs the lock of the request `aRequest`. */
export async function prolong(options: ApifyClientOptions) {
  const path = { queueId: 'aQueue', requestId: 'aRequest' };
  return createApifyClient(options).PUT('/v2/request-queues/{queueId}/requests/{requestId}/lock', {
    params: { path, query: { lockSecs: 60, clientKey: 'aClient' } },
  });
}

/** Calls an operation by its name. */
export async function call(operation: OperationId, options: ClientOptions) {
  const camunda = createCamundaClient(options);
  switch (operation) {
    case 'lockExternalTask':
      return lock(options);
    case 'extendExternalTaskLock':
      return camunda.POST('/external-task/{id}/extendLock', {
        params: aTask,
        body: { workerId: 'aWorker', newDuration: 10_000 },
      });
    case 'completeExternalTask':
      return camunda.POST('/external-task/{id}/complete', {
        params: aTask,
        body: { workerId: 'aWorker' },
      });
    case 'prolongRequestLock':
      return prolong(options);
  }
}

/** What the promise is rejected with. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => Promise.reject(new Error(`It was fulfilled with ${JSON.stringify(value)}.`)),
    (reason: unknown) => reason,
  );
}
