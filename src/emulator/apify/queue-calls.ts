/** The companions that are about a queue as a whole, and about its head. */
import { jsonResponse } from '../../http/json-response.ts';
import { isHeld } from '../../model/lock.ts';
import { lockHead, readHead } from '../../model/queue-head.ts';
import type { CompanionCall } from '../companion.ts';
import { memoryOf, type Store } from '../store.ts';
import type { World } from '../world.ts';
import { createId } from './identifier.ts';
import { latestMs, rfc3339 } from './instant.ts';
import {
  createQueue,
  deleteQueue,
  findQueue,
  noteClient,
  setRequest,
  type OpenedQueue,
} from './queue-facts.ts';
import { viewHeadRequest, viewQueue } from './queue-view.ts';
import { invalidInput } from './refusal.ts';

/** A call to a queue that is there. */
export interface QueueCall extends CompanionCall {
  readonly store: Store;
  readonly queue: OpenedQueue;
  /** The ids of the requests in the body, in their order. */
  readonly requestIds: readonly string[];
  readonly nowMs: number;
}

/** The queue of the name, made if there is none. */
export function createRequestQueue({ query }: CompanionCall, { store, clock }: World): Response {
  const nowMs = clock.now();
  const name = query['name'] === undefined ? null : String(query['name']);
  const found = name === null ? null : findQueue(store, name, nowMs);
  if (found !== null) return jsonResponse({ data: viewQueue(found) });
  const queue = createQueue(store, name, nowMs);
  const headers = { Location: `/v2/request-queues/${queue.id}` };
  return jsonResponse({ data: viewQueue(queue) }, { status: 201, headers });
}

/** What is known of the queue. */
export function getRequestQueue({ queue, nowMs }: QueueCall): Response {
  const data = viewQueue(queue);
  queue.facts.accessedAtMs = nowMs;
  return jsonResponse({ data });
}

/** Takes the queue away. */
export function deleteRequestQueue({ queue, store }: QueueCall): Response {
  deleteQueue(store, queue);
  return new Response(null, { status: 204 });
}

/** The first requests that are available. */
export function getQueueHead({ queue, query, nowMs }: QueueCall): Response {
  const limit = Number(query['limit'] ?? 100);
  noteClient(queue.facts, query['clientKey'], nowMs);
  const items = readHead(queue.requests, limit, nowMs).map(([id]) => viewHeadRequest(queue, id));
  return jsonResponse({ data: { ...viewHead(queue, limit), items } });
}

/** Locks the first requests that are available. */
export function lockQueueHead({ queue, query, nowMs, store }: QueueCall): Response {
  const { clientKey, lockSecs, limit = 25 } = query;
  const durationMs = Number(lockSecs) * 1_000;
  if (nowMs + durationMs > latestMs) {
    return invalidInput('The request is not valid: lockSecs is too large.');
  }
  noteClient(queue.facts, clientKey, nowMs);
  const memory = memoryOf(store);
  // Without a key it is the lock of a client that never comes back.
  const asked = { clientKey: String(clientKey ?? createId()), durationMs, turn: memory.turn };
  const head = lockHead(queue.requests, { ...asked, limit: Number(limit) }, nowMs);
  memory.turn += head.length;
  for (const [id, request] of head) setRequest(queue, id, request);
  if (head.length > 0) queue.facts.modifiedAtMs = nowMs;

  const lockExpiresAt = rfc3339(nowMs + durationMs);
  const items = head.map(([id]) => ({ ...viewHeadRequest(queue, id), lockExpiresAt }));
  const queueHasLockedRequests = queue.requests.values().some(({ lock }) => isHeld(lock, nowMs));
  const seen = { ...viewHead(queue, Number(limit)), lockSecs, clientKey, queueHasLockedRequests };
  return jsonResponse({ data: { ...seen, items } }, { status: 201 });
}

function viewHead({ facts }: OpenedQueue, limit: number) {
  const { modifiedAtMs, hadMultipleClients } = facts;
  return { limit, queueModifiedAt: rfc3339(modifiedAtMs), hadMultipleClients };
}
