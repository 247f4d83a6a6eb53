/**
 * What stands between callers and Prism, so that every answer fits the document and none fails to come.
 *
 * As in Prism, security is judged first, then the request, then `Prefer`: a call without a token gets its
 * 401, and an invalid request its 400, whatever else it would like to see. What is valid is decided by our
 * own validation, so that mock and emulator agree; Prism's findings are passed on in `sl-violations`.
 */
import { Fault } from '../fault.ts';
import type { EndpointCall } from '../http/call.ts';
import { createEndpoints } from '../http/endpoints.ts';
import { errorResponse } from '../http/error-response.ts';
import { Passage } from '../http/passage.ts';
import { readPreference, type Preference } from '../http/preference.ts';
import { invalidType } from '../http/refusals.ts';
import type { Handler } from '../http/server.ts';
import { exampleValue } from '../spec/examples.ts';
import type { Operation } from '../spec/operations.ts';
import { checkRequest, type CheckedRequest } from '../validation/request.ts';
import { checkResponse } from '../validation/response.ts';
import { fittingExample } from './fitting-example.ts';
import type { Prism, PrismAnswer } from './prism.ts';
import { toPrismRequest } from './prism-request.ts';
import { writeViolations } from './violation-header.ts';

/** The guard as a handler. */
export function createGuard(
  prism: Pick<Prism, 'ask'>,
  corsOrigin?: string,
): { readonly fetch: Handler } {
  const endpoints = createEndpoints({ corsOrigin, answer: (call) => answerCall(call, prism) });
  return { fetch: (request, arrival) => endpoints.fetch(request, new Passage(request, arrival)) };
}

async function answerCall(call: EndpointCall, prism: Pick<Prism, 'ask'>): Promise<Response> {
  const { operation, headers } = call;
  const checked = checkRequest(operation.id, call);
  const preference = readPreference(operation.id, headers.get('prefer'));
  try {
    const request = toPrismRequest(call, checked, preferOf(preference));
    const answer = request === null ? null : await prism.ask(request);
    if (answer !== null && isUnauthorized(answer)) return refuseToken(call, answer);
    if (checked.violations.length > 0) return refuseRequest(call, checked, answer);
    if (preference.kind === 'unmet') return refusePreference(operation, preference.problem);
    return passOn(operation, preference, answer!);
  } catch (error) {
    if (error instanceof Fault) return apologize(operation, error.message);
    throw error;
  }
}

/** Prism knows no examples of an answer without content, and would ignore their names. */
function preferOf(preference: Preference): string | null {
  if (preference.kind !== 'wanted') return null;
  const { status, example } = preference;
  const isNamed = example !== undefined && status !== 204;
  return isNamed ? `code=${status}, example=${example}` : `code=${status}`;
}

/** A 401 that was asked for comes without violations. */
function isUnauthorized({ status, violations }: PrismAnswer): boolean {
  return status === 401 && violations !== null;
}

function refuseToken({ operation, headers, query }: EndpointCall, answer: PrismAnswer): Response {
  const isMissing = !headers.has('authorization') && !query.has('token');
  const name = isMissing ? 'token-missing' : 'token-not-valid';
  const body = exampleValue(operation.id, 401, name);
  return Response.json(body, { status: 401, headers: { 'sl-violations': answer.violations! } });
}

function refuseRequest(
  call: EndpointCall,
  checked: CheckedRequest,
  answer: PrismAnswer | null,
): Response {
  const body = exampleValue(call.operation.id, 400, fittingExample(call, checked));
  const violations = answer?.violations ?? writeViolations(checked.violations);
  return Response.json(body, { status: 400, headers: { 'sl-violations': violations } });
}

function refusePreference({ api }: Operation, problem: string): Response {
  return errorResponse(api, 400, invalidType[api], problem);
}

/** Prism's answer, if it is the one that the document has for this call. */
function passOn(operation: Operation, preference: Preference, answer: PrismAnswer): Response {
  const headers = new Headers();
  if (answer.contentType !== null) headers.set('Content-Type', answer.contentType);
  if (preference.kind === 'wanted') headers.set('Preference-Applied', preference.applied);
  // RFC 9110, section 15.5.6, wants it with every 405.
  if (answer.status === 405) headers.set('Allow', `OPTIONS, ${operation.method}`);

  const { status, text } = answer;
  const wanted = preference.kind === 'wanted' ? preference.status : successOf(operation);
  if (status !== wanted || checkResponse(operation.id, { status, headers, text }).length > 0) {
    return apologize(operation, `Prism answered ${status}, which does not fit the document.`);
  }
  return new Response(status === 204 ? null : text, { status, headers });
}

function successOf({ responses }: Operation): number {
  return Number(Object.keys(responses).find((status) => status.startsWith('2')));
}

/** Not every operation documents a 500, and every answer must be a documented one. */
function apologize({ api, responses }: Operation, message: string): Response {
  const type = api === 'apify' ? 'mock-not-available' : 'MockNotAvailable';
  return errorResponse(api, 500 in responses ? 500 : 400, type, `The mock has failed: ${message}`);
}
