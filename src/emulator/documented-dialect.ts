/** As the pages say: their document decides what is a valid call, and they name the error types. */
import type { EndpointCall } from '../http/call.ts';
import { errorResponse } from '../http/error-response.ts';
import { invalidType } from '../http/refusals.ts';
import type { TaskCommand } from '../model/task.ts';
import type { OperationId } from '../spec/operations.ts';
import { checkRequest } from '../validation/request.ts';
import type { Variables } from './camunda/variables.ts';
import type { Dialect, RefusedTaskCall, TaskReading } from './dialect.ts';
import { explainViolations } from './explanation.ts';

interface TaskBody {
  workerId: string;
  lockDuration: number;
  newDuration: number;
  variables?: Variables | null;
}

/** What cannot be done, in the words before the worker is named. */
const deeds = {
  acquire: (id: string) => `External task ${id} cannot be locked`,
  extend: (id: string) => `The lock of external task ${id} cannot be extended`,
  complete: (id: string) => `External task ${id} cannot be completed`,
  fail: (id: string) => `A failure of external task ${id} cannot be reported`,
  throw: (id: string) => `A BPMN error of external task ${id} cannot be reported`,
  unlock: (id: string) => `External task ${id} cannot be unlocked`,
};

/** Understands what the document allows, and answers only what it has. */
export const documentedDialect: Dialect = {
  readTaskCall(call: EndpointCall): TaskReading {
    const { id } = call.operation;
    const { violations, body } = checkRequest(id, call);
    if (violations.length > 0) {
      const message = explainViolations(violations);
      return { kind: 'refused', response: answer(400, invalidType.camunda, message) };
    }
    const taskBody = body as TaskBody;
    const command = commandOf(id, taskBody);
    return { kind: 'understood', command, variables: taskBody.variables };
  },
  refuseTask(refused) {
    const { id, reason, lock } = refused;
    switch (reason) {
      case 'missing':
        return answer(404, 'NotFoundException', `External task with id ${id} does not exist.`);
      case 'held-by-another':
        return refuse(refused, `worker '${lock?.holder}' locked it`);
      case 'never-locked':
        return refuse(refused, 'it is not locked');
      case 'lapsed':
        return refuse(refused, 'the lock has lapsed');
      case 'not-resumable':
        return answer(500, 'ProcessEngineException', `The process of task ${id} cannot go on.`);
    }
  },
};

function commandOf(id: OperationId, body: TaskBody): TaskCommand {
  const worker = body.workerId;
  if (id === 'lockExternalTask') return { kind: 'acquire', worker, durationMs: body.lockDuration };
  if (id === 'completeExternalTask') return { kind: 'complete', worker };
  return { kind: 'extend', worker, durationMs: body.newDuration };
}

function refuse({ id, command }: RefusedTaskCall, why: string): Response {
  if (command === undefined || command.kind === 'unlock')
    throw new Error('Nobody is refused this.');
  const deed = deeds[command.kind](id);
  return answer(400, invalidType.camunda, `${deed} by worker '${command.worker}': ${why}.`);
}

function answer(status: number, type: string, message: string): Response {
  return errorResponse('camunda', status, type, message);
}
