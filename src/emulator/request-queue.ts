/** The Apify endpoint: from a call on the wire to the model, and back. */
import type { EndpointCall } from '../http/endpoints.ts';
import { errorResponse } from '../http/error-response.ts';
import { prolong } from '../model/queue.ts';
import { exampleValue } from '../spec/examples.ts';
import { checkRequest } from '../validation/request.ts';
import { explainViolations } from './explanation.ts';
import type { Store } from './store.ts';

/** The tokens that the emulator knows, and what becomes of a call with each. */
export const tokens = {
  /** May do everything. */
  valid: 'lockproof-token',
  /** Is valid, without permission: 403. */
  forbidden: 'lockproof-token-forbidden',
  /** Is over its limit: 429. */
  rateLimited: 'lockproof-token-rate-limited',
} as const;

/** The latest instant that a timestamp can name (ECMAScript, time values). */
const latestMs = 8.64e15;

/** Answers a call of prolong at an instant. */
export function answerProlongCall(call: EndpointCall, store: Store, nowMs: number): Response {
  const refusal = refuseToken(call);
  if (refusal !== null) return refusal;

  const contentType = call.headers.get('content-type');
  const { query: given, text } = call;
  const { violations, query } = checkRequest('prolongRequestLock', {
    query: given,
    contentType,
    text,
  });
  if (violations.length > 0) return invalidInput(explainViolations(violations));
  const durationMs = Number(query['lockSecs']) * 1_000;
  if (nowMs + durationMs > latestMs)
    return invalidInput('The request is not valid: lockSecs is too large.');

  const queue = store.queues.get(call.params['queueId']!);
  if (queue === undefined) return example(404, 'queue-not-found');
  const requestId = call.params['requestId']!;
  const request = queue.get(requestId);
  if (request === undefined) return example(404, 'request-not-found');

  // A call without a client key comes from a client that nobody has seen before, so it holds no lock.
  const clientKey = String(query['clientKey'] ?? '');
  const isForefront = ['true', '1'].includes(String(query['forefront']));
  const step = prolong(request, { clientKey, durationMs, isForefront }, nowMs);
  if (step.kind === 'refused') return example(400, 'locked-by-another');
  queue.set(requestId, step.request);
  const lockExpiresAt = new Date(step.request.lock.expiresAtMs).toISOString();
  return Response.json({ data: { lockExpiresAt } });
}

function refuseToken({ headers, query }: EndpointCall): Response | null {
  switch (tokenOf(headers, query)) {
    case tokens.valid:
      return null;
    case tokens.forbidden:
      return example(403, 'permission-denied');
    case tokens.rateLimited:
      return example(429, 'rate-limit-exceeded');
    case null:
      return unauthorized('was not provided');
    default:
      return unauthorized('is not valid');
  }
}

function unauthorized(why: string): Response {
  const message = `Authentication token ${why}. This emulator accepts the token '${tokens.valid}'.`;
  return errorResponse('apify', 401, 'token-not-valid', message);
}

/** The token of the `Authorization` header, else that of the address; null when there is none. */
function tokenOf(headers: Headers, query: URLSearchParams): string | null {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '');
  return bearer?.[1] ?? query.get('token');
}

function invalidInput(message: string): Response {
  return errorResponse('apify', 400, 'invalid-input', message);
}

function example(status: number, name: string): Response {
  return Response.json(exampleValue('prolongRequestLock', status, name), { status });
}
