/** Answers held against the document while calls are made. */
import type { Middleware } from 'openapi-fetch';
import { operations, type OperationId } from '../spec/operations.ts';
import { checkResponse } from '../validation/response.ts';
import { describeViolation, type Violation } from '../validation/violation.ts';

/** An answer that breaks the document. The call may have taken effect all the same. */
export class ContractViolationError extends Error {
  override readonly name = 'ContractViolationError';
  readonly operationId: OperationId;
  /** The status that came, whether documented or not; 0 for a redirect in a browser. */
  readonly status: number;
  /** At least one. */
  readonly violations: readonly Violation[];

  constructor(operationId: OperationId, status: number, violations: readonly Violation[]) {
    const reasons = violations.map(describeViolation).join('; ');
    super(`The answer ${status} to ${operationId} breaks the document: ${reasons}.`);
    this.operationId = operationId;
    this.status = status;
    this.violations = violations;
  }
}

/**
 * Middleware for any openapi-fetch client of the document: throws a `ContractViolationError`.
 *
 * The clients of this room need none; they have the option `checkResponses`. Calls of operations that are
 * not in the document are let pass, and so are answers that another middleware gave instead of the server.
 */
export const checkResponses: Middleware = {
  async onResponse({ request, schemaPath, response }) {
    const { method } = request;
    const called = operations.find((each) => each.method === method && each.path === schemaPath);
    // The caller may want the body as a stream, so it is the copy that is read.
    if (called) refuseViolations(called.id, response, await response.clone().text());
  },
};

/** Throws a `ContractViolationError` unless the answer keeps the document. `body` is its JSON, if it is at hand. */
export function refuseViolations(
  id: OperationId,
  response: Response,
  text: string,
  body?: unknown,
): void {
  const { status, headers, type } = response;
  const violations =
    type === 'opaqueredirect' ? [redirect] : checkResponse(id, { status, headers, text, body });
  if (violations.length > 0) throw new ContractViolationError(id, status, violations);
}

/** A browser tells neither the status of a redirect nor its headers. */
const redirect: Violation = { part: 'status', pointer: '', expected: 'must not be a redirect' };
