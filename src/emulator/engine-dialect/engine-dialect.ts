/**
 * As a real engine does: Camunda 7.24.0 on Spring Boot, with Jersey and H2. What it lets pass, what it says,
 * and in which order it looks at things was read off one, and is held against one by `npm run test:engines`.
 *
 * What a lock means stays the business of the model. So one difference remains, which no clock shows save by
 * luck: an engine holds a lock at the very instant it expires, and here it is free.
 */
import type { WireRefusals } from '../../http/refusals.ts';
import type { Dialect, RefusedTaskCall } from '../dialect.ts';
import { EngineError } from './engine-error.ts';
import { contentOf, isMediaType, refuseMediaType } from './media-type.ts';
import { readTaskRequest } from './task-request.ts';

const wireRefusals: WireRefusals = {
  method: () =>
    new EngineError(405, 'NotAllowedException', 'HTTP 405 Method Not Allowed').respond(),
  path: () => new EngineError(404, 'NotFoundException', 'HTTP 404 Not Found').respond(),
};

/** Understands whatever an engine does, and refuses in its words. */
export const engineDialect: Dialect = {
  readTaskCall(call, nowMs) {
    if (!isMediaType(call.contentType)) {
      return { kind: 'refused', response: refuseMediaType(call, nowMs) };
    }
    try {
      return readTaskRequest(call.operation.id, contentOf(call), nowMs);
    } catch (error) {
      if (error instanceof EngineError) return { kind: 'refused', response: error.respond() };
      throw error;
    }
  },
  refuseTask(refused) {
    const { reason, mishap } = refused;
    const isMishap = reason === 'not-resumable' && mishap?.isBeforeResuming === true;
    return isMishap ? mishap.respond() : refusalOf(refused).respond();
  },
  wireRefusals,
};

function refusalOf(refused: RefusedTaskCall): EngineError {
  const { id, reason, nowMs, command } = refused;
  switch (reason) {
    case 'missing': {
      // Only commands come from the engine itself. Whoever just looks is told by the REST API.
      const code = command === undefined ? null : 0;
      return new EngineError(
        404,
        'RestException',
        `External task with id ${id} does not exist`,
        code,
      );
    }
    case 'held-by-another':
    case 'never-locked':
      return badRequest(
        `${deedOf(refused)}'. It is locked by worker '${refused.lock?.holder ?? null}'.`,
      );
    case 'lapsed':
      return badRequest(
        `Cannot extend a lock that expired: lockExpirationTime is not greater than or equal to ${nowMs}`,
      );
    case 'not-resumable':
      return new EngineError(500, 'ProcessEngineException', cannotResume, 0);
  }
}

/** As if the process went on with an expression that needs a variable which nobody has set. */
const cannotResume =
  'Unknown property used in expression: ${lockproofCannotResume}. ' +
  "Cause: Cannot resolve identifier 'lockproofCannotResume'";

/** What the worker cannot do, up to the quotation mark behind its name. */
function deedOf({ id, command }: RefusedTaskCall): string {
  switch (command?.kind) {
    case 'acquire':
      return `External Task ${id} cannot be locked by worker '${command.worker}`;
    case 'extend':
      // The engine closes this quotation twice.
      return `The lock of the External Task ${id} cannot be extended by worker '${command.worker}'`;
    case 'complete':
      return `External Task ${id} cannot be completed by worker '${command.worker}`;
    case 'fail':
      return `Failure of External Task ${id} cannot be reported by worker '${command.worker}`;
    case 'throw':
      return `Bpmn error of External Task ${id} cannot be reported by worker '${command.worker}`;
    case 'unlock':
    case undefined:
      throw new Error('Nobody is refused this.');
  }
}

function badRequest(message: string): EngineError {
  return new EngineError(400, 'RestException', message, 0);
}
