/** The companions that are about the requests of a queue. */
import { errorResponse } from '../../http/error-response.ts';
import { jsonResponse } from '../../http/json-response.ts';
import { isHeld, isHeldBy } from '../../model/lock.ts';
import {
  comparePlaces,
  handleRequest,
  placeRequest,
  releaseRequest,
  type Placement,
} from '../../model/queue-head.ts';
import { memoryOf } from '../store.ts';
import type { QueueCall } from './queue-calls.ts';
import { noteClient, setRequest, storedRequest, type StoredRequest } from './queue-facts.ts';
import { viewRequest } from './queue-view.ts';
import { refuse } from './refusal.ts';

/** Adds a request unless it is there. */
export function addRequest(call: QueueCall): Response {
  noteUse(call);
  const data = add(call, call.requestIds[0]!, call.body as StoredRequest);
  return jsonResponse({ data }, { status: 201 });
}

/** Adds requests, each unless it is there. */
export function addRequests(call: QueueCall): Response {
  noteUse(call);
  const processedRequests = (call.body as StoredRequest[]).map((request, index) => ({
    ...add(call, call.requestIds[index]!, request),
    uniqueKey: request.uniqueKey,
  }));
  return jsonResponse({ data: { processedRequests, unprocessedRequests: [] } }, { status: 201 });
}

function add(call: QueueCall, requestId: string, request: StoredRequest) {
  const { queue, nowMs } = call;
  const present = queue.requests.get(requestId);
  if (present !== undefined) {
    return { requestId, wasAlreadyPresent: true, wasAlreadyHandled: present.isHandled === true };
  }
  queue.facts.requests.set(requestId, request);
  const placed = placeRequest(placementOf(call), nowMs);
  setRequest(queue, requestId, isHandled(request) ? handleRequest(placed) : placed);
  return { requestId, wasAlreadyPresent: false, wasAlreadyHandled: false };
}

/** One request. */
export function getRequest({ queue, params, nowMs }: QueueCall): Response {
  const requestId = params['requestId']!;
  if (!queue.requests.has(requestId)) return refuse('request-not-found');
  return jsonResponse({ data: viewRequest(queue, requestId, nowMs) });
}

/** Replaces what is stored with a request, or adds it. */
export function updateRequest(call: QueueCall): Response {
  const { queue, params, query, nowMs } = call;
  const request = call.body as StoredRequest;
  const requestId = params['requestId']!;
  if (!isIdOf(call, requestId, request)) return refuseId(requestId);
  noteUse(call);
  const present = queue.requests.get(requestId);
  if (present === undefined) return jsonResponse({ data: add(call, requestId, request) });

  const wasAlreadyHandled = present.isHandled === true;
  queue.facts.requests.set(requestId, request);
  if (isHandled(request)) {
    setRequest(queue, requestId, handleRequest(present));
  } else if (wasAlreadyHandled || (query['forefront'] && !isHeld(present.lock, nowMs))) {
    // A locked request comes to its place when its lock is given back, or lapses.
    setRequest(queue, requestId, placeRequest(placementOf(call), nowMs));
  }
  return jsonResponse({ data: { requestId, wasAlreadyPresent: true, wasAlreadyHandled } });
}

/** Whether the id belongs to the unique key, or at least to the request that is there. */
function isIdOf({ queue, requestIds }: QueueCall, id: string, request: StoredRequest): boolean {
  if ((request.id ?? id) !== id) return false;
  if (requestIds[0] === id) return true;
  return queue.requests.has(id) && storedRequest(queue, id).uniqueKey === request.uniqueKey;
}

function refuseId(id: string): Response {
  const message = `The id ${id} is not the one that belongs to the unique key of the request.`;
  return errorResponse('apify', 400, 'request-id-invalid', message);
}

/** Gives a lock back. */
export function deleteRequestLock(call: QueueCall): Response {
  const { queue, params, query, nowMs } = call;
  const requestId = params['requestId']!;
  const request = queue.requests.get(requestId);
  if (request === undefined) return refuse('request-not-found');
  const clientKey = String(query['clientKey'] ?? '');
  const step = releaseRequest(request, clientKey, placementOf(call), nowMs);
  if (step.kind === 'refused') return refuse('locked-by-another');
  noteUse(call);
  setRequest(queue, requestId, step.request);
  return new Response(null, { status: 204 });
}

/** Gives back every lock of the client. Without a key, it is one that nobody has seen before. */
export function unlockRequests(call: QueueCall): Response {
  const { queue, query, nowMs } = call;
  const { clientKey } = query;
  noteUse(call);
  const held = [...queue.requests]
    .filter(([, { lock }]) => clientKey !== undefined && isHeldBy(lock, String(clientKey), nowMs))
    .toSorted(([, a], [, b]) => comparePlaces(a, b));
  for (const [id] of held) setRequest(queue, id, placeRequest(placementOf(call), nowMs));
  return jsonResponse({ data: { unlockedCount: held.length } });
}

/** A page of requests. Its cursor is the id of the last one. */
export function listRequests(call: QueueCall): Response {
  const { queue, query, nowMs } = call;
  const limit = Number(query['limit'] ?? 1_000);
  const after = query['cursor'] ?? query['exclusiveStartId'];
  noteClient(queue.facts, query['clientKey'], nowMs);
  const all = [...queue.requests.keys()];
  const rest = after === undefined ? all : all.slice(all.indexOf(String(after)) + 1);
  const found = rest.filter((id) => isWanted(call, id));
  const page = found.slice(0, limit);
  const next = found.length > limit ? { nextCursor: page.at(-1)! } : {};
  const items = page.map((id) => viewRequest(queue, id, nowMs));
  return jsonResponse({ data: { items, limit, ...next } });
}

function isWanted({ queue, query, nowMs }: QueueCall, id: string): boolean {
  if (query['filter'] === undefined) return true;
  const wanted = String(query['filter']).split(',');
  const { lock, isHandled: isDone } = queue.requests.get(id)!;
  if (wanted.includes('locked') && isHeld(lock, nowMs)) return true;
  return wanted.includes('pending') && isDone !== true;
}

function isHandled({ handledAt }: StoredRequest): boolean {
  return handledAt !== undefined && handledAt !== null;
}

function placementOf({ query, store }: QueueCall): Placement {
  const memory = memoryOf(store);
  memory.turn += 1;
  return { isForefront: ['true', '1'].includes(String(query['forefront'])), turn: memory.turn };
}

function noteUse({ queue, query, nowMs }: QueueCall): void {
  noteClient(queue.facts, query['clientKey'], nowMs);
  queue.facts.modifiedAtMs = nowMs;
}
