/** Is the request of a companion call one that its document allows? */
import { validators } from '../../generated/companions-validators.ts';
import type { Caller, EndpointCall } from '../http/call.ts';
import { readRequest } from '../validation/request.ts';
import { createSchemaCheck } from '../validation/schema.ts';
import type { Violation } from '../validation/violation.ts';
import type { Companion, CompanionCall } from './companion.ts';

/** A call with everything in which its request breaks the document. */
export interface CheckedCall {
  readonly call: CompanionCall;
  readonly violations: readonly Violation[];
}

const checkSchema = createSchemaCheck(validators);

/** Reads and checks the request of a call. */
export function readCompanionCall(given: EndpointCall<Companion>, caller: Caller): CheckedCall {
  const { query, body, violations } = readRequest(given.operation, given, checkSchema);
  return { call: { params: given.params, query, body, caller }, violations };
}
