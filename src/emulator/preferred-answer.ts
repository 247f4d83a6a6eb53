/**
 * Calls that name the answer that they would like to see (`Prefer`), as the mock takes them: a missing token
 * is told first, then an invalid request, then the preference. They take no effect.
 */
import type { EndpointCall } from '../http/call.ts';
import { errorResponse } from '../http/error-response.ts';
import { readPreference } from '../http/preference.ts';
import { invalidType } from '../http/refusals.ts';
import { examplesOf } from '../spec/examples.ts';
import { checkRequest } from '../validation/request.ts';
import { refuseToken } from './apify/token.ts';
import { exampleAnswer } from './example-answer.ts';
import { explainViolations } from './explanation.ts';

/** The answer that the call would like to see; null when it does not say. */
export function answerPreference(call: EndpointCall): Response | null {
  const { operation, headers } = call;
  const preference = readPreference(operation.id, headers.get('prefer'));
  if (preference.kind === 'none') return null;

  const { api, id } = operation;
  const refusal = api === 'apify' ? refuseToken(call) : null;
  if (refusal !== null) return refusal;
  const { violations } = checkRequest(id, call);
  const invalid = (message: string) => errorResponse(api, 400, invalidType[api], message);
  if (violations.length > 0) return invalid(explainViolations(violations));
  if (preference.kind === 'unmet') return invalid(preference.problem);

  const { status, applied } = preference;
  const example = preference.example ?? Object.keys(examplesOf(id, status))[0]!;
  const answer = exampleAnswer(id, status, example);
  answer.headers.set('Preference-Applied', applied);
  return answer;
}
