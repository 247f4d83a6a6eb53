/** The three Camunda endpoints: from a call on the wire to a command of the model, and back. */
import { invalidType } from '../http/endpoints.ts';
import { errorResponse } from '../http/error-response.ts';
import type { EndpointCall } from '../http/endpoints.ts';
import { stepTask, type TaskCommand } from '../model/task.ts';
import type { OperationId } from '../spec/operations.ts';
import { checkRequest } from '../validation/request.ts';
import { settle } from './camunda/topic.ts';
import { setVariables, type Variables } from './camunda/variables.ts';
import { announce } from './camunda/waiting.ts';
import { explainViolations } from './explanation.ts';
import { memoryOf } from './store.ts';
import type { World } from './world.ts';

interface TaskBody {
  workerId: string;
  lockDuration: number;
  newDuration: number;
  variables?: Variables | null;
}

/** Answers a call of lock, extendLock or complete at an instant. */
export function answerTaskCall(
  call: EndpointCall,
  { store, clock, dialect }: World,
  nowMs: number,
): Response {
  const { operation, params, query, headers, text } = call;
  const contentType = headers.get('content-type');
  const { violations, body } = checkRequest(operation.id, { query, contentType, text });
  if (violations.length > 0) {
    const message = explainViolations(violations);
    return errorResponse('camunda', 400, invalidType.camunda, message);
  }

  const taskBody = body as TaskBody;
  const id = params['id']!;
  const record = store.tasks.get(id);
  if (record === undefined) return dialect.refuseTask({ id, reason: 'missing' });

  const command = commandOf(operation.id, taskBody);
  const step = stepTask(record.task, command, nowMs);
  if (step.kind === 'refused') {
    const { worker, kind } = command;
    return dialect.refuseTask({ id, reason: step.reason, kind, worker, lock: record.task.lock });
  }
  record.task = step.task;
  if (command.kind === 'complete') setVariables(record, taskBody.variables);
  if (record.job !== undefined) {
    settle(record.job, nowMs);
    announce(memoryOf(store), clock, record.job.topic.name);
  }
  return new Response(null, { status: 204 });
}

function commandOf(id: OperationId, body: TaskBody): TaskCommand {
  const worker = body.workerId;
  if (id === 'lockExternalTask') return { kind: 'acquire', worker, durationMs: body.lockDuration };
  if (id === 'completeExternalTask') return { kind: 'complete', worker };
  return { kind: 'extend', worker, durationMs: body.newDuration };
}
