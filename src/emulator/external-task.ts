/** The three Camunda endpoints: from a call on the wire to a command of the model, and back. */
import { invalidType } from '../http/endpoints.ts';
import { errorResponse } from '../http/error-response.ts';
import type { EndpointCall } from '../http/endpoints.ts';
import { stepTask, type TaskCommand } from '../model/task.ts';
import type { OperationId } from '../spec/operations.ts';
import { checkRequest } from '../validation/request.ts';
import type { Dialect } from './dialect.ts';
import { explainViolations } from './explanation.ts';
import type { Store, TaskRecord, VariableValue } from './store.ts';

interface TaskBody {
  workerId: string;
  lockDuration: number;
  newDuration: number;
  variables?: Record<string, VariableValue> | null;
}

/** Answers a call of lock, extendLock or complete at an instant. */
export function answerTaskCall(
  call: EndpointCall,
  store: Store,
  dialect: Dialect,
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
  if (command.kind === 'complete') setVariables(record, taskBody.variables ?? {});
  return new Response(null, { status: 204 });
}

function commandOf(id: OperationId, body: TaskBody): TaskCommand {
  const worker = body.workerId;
  if (id === 'lockExternalTask') return { kind: 'acquire', worker, durationMs: body.lockDuration };
  if (id === 'completeExternalTask') return { kind: 'complete', worker };
  return { kind: 'extend', worker, durationMs: body.newDuration };
}

function setVariables(record: TaskRecord, variables: Record<string, VariableValue>): void {
  const entries = Object.entries(variables);
  if (entries.length === 0) return;
  record.variables ??= new Map();
  for (const [name, variable] of entries) record.variables.set(name, variable);
}
