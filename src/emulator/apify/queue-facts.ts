/** What is known of a queue beside the places and locks of its requests. */
import type { components } from '../../../generated/companions-types.ts';
import type { QueuedRequest } from '../../model/queue.ts';
import { memoryOf, type RequestQueue, type Store } from '../store.ts';
import { createId } from './identifier.ts';
import { nameIn } from './key-value-store.ts';

/** A request as a client stores it. */
export type StoredRequest = components['schemas']['QueueRequest'];

/** What is known of a queue. */
export interface QueueFacts {
  readonly name: string | null;
  readonly createdAtMs: number;
  modifiedAtMs: number;
  accessedAtMs: number;
  handledCount: number;
  /** The client key of the first call; null when it had none, undefined before there was one. */
  firstClient: string | null | undefined;
  hadMultipleClients: boolean;
  /** What clients stored, by the id of the request. */
  readonly requests: Map<string, StoredRequest>;
}

/** A queue with everything that is known of it. */
export interface OpenedQueue {
  readonly id: string;
  readonly requests: RequestQueue;
  readonly facts: QueueFacts;
}

/** Makes a queue. Nobody else has its name. */
export function createQueue(
  store: Store,
  name: string | null,
  nowMs: number,
  id: string = createId(),
): OpenedQueue {
  const memory = memoryOf(store);
  const facts = createFacts(name, nowMs);
  const requests: RequestQueue = new Map();
  store.queues.set(id, requests);
  memory.queueFacts.set(id, facts);
  if (name !== null) memory.queueIds.set(name, id);
  return { id, requests, facts };
}

/** The queue that is called so, by its id or as `username~name`; null when there is none. */
export function openQueue(store: Store, reference: string, nowMs: number): OpenedQueue | null {
  const { queueFacts, queueIds } = memoryOf(store);
  const id = store.queues.has(reference) ? reference : queueIds.get(nameIn(reference) ?? '');
  const requests = id === undefined ? undefined : store.queues.get(id);
  if (id === undefined || requests === undefined) return null;
  // Nobody said more of a queue that was put into the store as it is.
  const facts = queueFacts.get(id) ?? createFacts(null, nowMs);
  queueFacts.set(id, facts);
  return { id, requests, facts };
}

/** The queue of that name, null when there is none. */
export function findQueue(store: Store, name: string, nowMs: number): OpenedQueue | null {
  const id = memoryOf(store).queueIds.get(name);
  return id === undefined ? null : openQueue(store, id, nowMs);
}

/** Takes the queue away, and everything that is known of it. */
export function deleteQueue(store: Store, { id, facts }: OpenedQueue): void {
  const memory = memoryOf(store);
  store.queues.delete(id);
  memory.queueFacts.delete(id);
  if (facts.name !== null) memory.queueIds.delete(facts.name);
}

/** Notes that a client uses the queue. One without a key is one that nobody has seen before. */
export function noteClient(facts: QueueFacts, clientKey: unknown, nowMs: number): void {
  const client = typeof clientKey === 'string' ? clientKey : null;
  facts.accessedAtMs = nowMs;
  if (facts.firstClient === undefined) facts.firstClient = client;
  else if (client === null || client !== facts.firstClient) facts.hadMultipleClients = true;
}

/** What clients stored with the request. Nobody stored anything with one that was put there as it is. */
export function storedRequest({ facts }: OpenedQueue, requestId: string): StoredRequest {
  const url = `https://example.com/${requestId}`;
  return facts.requests.get(requestId) ?? { uniqueKey: url, url };
}

/** Puts the request in its new place, and counts it where it was handled. */
export function setRequest(queue: OpenedQueue, id: string, request: QueuedRequest): void {
  const { requests, facts } = queue;
  if (requests.get(id)?.isHandled === true) facts.handledCount -= 1;
  if (request.isHandled === true) facts.handledCount += 1;
  requests.set(id, request);
}

function createFacts(name: string | null, nowMs: number): QueueFacts {
  return {
    name,
    createdAtMs: nowMs,
    modifiedAtMs: nowMs,
    accessedAtMs: nowMs,
    handledCount: 0,
    firstClient: undefined,
    hadMultipleClients: false,
    requests: new Map(),
  };
}
