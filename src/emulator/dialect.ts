/**
 * How refusals are put into words and statuses. The model decides whether a call is refused; a dialect
 * only says so, in the manner of the pages or of a real engine.
 */
import { errorResponse } from '../http/error-response.ts';
import { invalidType } from '../http/endpoints.ts';
import type { Lock } from '../model/lock.ts';
import type { TaskCommand, TaskRefusal } from '../model/task.ts';
import type { WorkCommand } from '../model/work.ts';

/** A command that a task refused, or that found no task. */
export interface RefusedTaskCall {
  readonly id: string;
  readonly reason: TaskRefusal;
  readonly kind?: (TaskCommand | WorkCommand)['kind'];
  readonly worker?: string;
  readonly lock?: Lock | null;
}

/** One manner of speaking. */
export interface Dialect {
  /** The answer to a command that the model refused. */
  refuseTask(refused: RefusedTaskCall): Response;
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

/** Answers as the pages say, with the error types that they name. */
export const documentedDialect: Dialect = {
  refuseTask({ id, reason, kind = 'acquire', worker, lock }) {
    const refusal = `${deeds[kind](id)} by worker '${worker}'`;
    switch (reason) {
      case 'missing':
        return answer(404, 'NotFoundException', `External task with id ${id} does not exist.`);
      case 'held-by-another':
        return answer(400, invalidType.camunda, `${refusal}: worker '${lock?.holder}' locked it.`);
      case 'never-locked':
        return answer(400, invalidType.camunda, `${refusal}: it is not locked.`);
      case 'lapsed':
        return answer(400, invalidType.camunda, `${refusal}: the lock has lapsed.`);
      case 'not-resumable':
        return answer(500, 'ProcessEngineException', `The process of task ${id} cannot go on.`);
    }
  },
};

function answer(status: number, type: string, message: string): Response {
  return errorResponse('camunda', status, type, message);
}
