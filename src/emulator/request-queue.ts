/** The Apify endpoint: from a call on the wire to the model, and back. */
import type { EndpointCall } from '../http/call.ts';
import { jsonResponse } from '../http/json-response.ts';
import { prolong } from '../model/queue.ts';
import { checkRequest } from '../validation/request.ts';
import { latestMs, rfc3339 } from './apify/instant.ts';
import { noteClient, openQueue } from './apify/queue-facts.ts';
import { invalidInput, refuse } from './apify/refusal.ts';
import { refuseToken } from './apify/token.ts';
import { explainViolations } from './explanation.ts';
import type { Store } from './store.ts';

export { tokens } from './apify/token.ts';

/** Answers a call of prolong at an instant. */
export function answerProlongCall(call: EndpointCall, store: Store, nowMs: number): Response {
  const refusal = refuseToken(call);
  if (refusal !== null) return refusal;

  const { violations, query } = checkRequest('prolongRequestLock', call);
  if (violations.length > 0) return invalidInput(explainViolations(violations));
  const durationMs = Number(query['lockSecs']) * 1_000;
  if (nowMs + durationMs > latestMs)
    return invalidInput('The request is not valid: lockSecs is too large.');

  const queue = openQueue(store, call.params['queueId']!, nowMs);
  if (queue === null) return refuse('queue-not-found');
  const requestId = call.params['requestId']!;
  const request = queue.requests.get(requestId);
  if (request === undefined) return refuse('request-not-found');

  // A call without a client key comes from a client that nobody has seen before, so it holds no lock.
  const clientKey = String(query['clientKey'] ?? '');
  const isForefront = ['true', '1'].includes(String(query['forefront']));
  noteClient(queue.facts, query['clientKey'], nowMs);
  const step = prolong(request, { clientKey, durationMs, isForefront }, nowMs);
  if (step.kind === 'refused') return refuse('locked-by-another');
  queue.requests.set(requestId, step.request);
  queue.facts.modifiedAtMs = nowMs;
  return jsonResponse({ data: { lockExpiresAt: rfc3339(step.request.lock.expiresAtMs) } });
}
