/** A companion call is checked, as a call of the contract is, and goes to whoever answers it. */
import type { Caller, EndpointCall } from '../http/call.ts';
import { errorResponse } from '../http/error-response.ts';
import { invalidType } from '../http/refusals.ts';
import { apifyCalls } from './apify/calls.ts';
import { refuseToken } from './apify/token.ts';
import { camundaCalls } from './camunda/calls.ts';
import type { Companion, CompanionAnswer, CompanionId } from './companion.ts';
import { readCompanionCall } from './companion-request.ts';
import { explainViolations } from './explanation.ts';
import type { World } from './world.ts';

const answers: Readonly<Record<CompanionId, CompanionAnswer>> = { ...camundaCalls, ...apifyCalls };

/** Answers a companion call, be it after a while. */
export function answerCompanionCall(
  given: EndpointCall<Companion>,
  caller: Caller,
  world: World,
): Response | Promise<Response> {
  const { api, id } = given.operation;
  const refusal = api === 'apify' ? refuseToken(given) : null;
  if (refusal !== null) return refusal;
  const { call, violations } = readCompanionCall(given, caller);
  if (violations.length === 0) return answers[id](call, world);
  return errorResponse(api, 400, invalidType[api], explainViolations(violations));
}
