/** The requests of all queues as somebody sees them who looks on. */
import { isHeld } from '../../model/lock.ts';
import type { QueuedRequest } from '../../model/queue.ts';
import { rfc3339Within } from '../apify/instant.ts';
import { openQueue, storedRequest, type OpenedQueue } from '../apify/queue-facts.ts';
import type { Store } from '../store.ts';
import type { World } from '../world.ts';
import { scan, viewFacts, type List, type ListQuery } from './scan.ts';

/** The states that a request can be in, seen from outside. */
export const requestStates = ['available', 'locked', 'lapsed', 'handled'] as const;

/** The state of a request at an instant. One whose lock has lapsed is available, too. */
export type RequestState = (typeof requestStates)[number];

interface Entry {
  readonly queue: OpenedQueue;
  readonly id: string;
  readonly request: QueuedRequest;
}

/** A part of the requests of one queue, or of all of them, the newest queue first, where none is named. */
export async function listRequests(
  { store, clock }: World,
  query: ListQuery<RequestState>,
  queueId: string | null,
): Promise<object> {
  const nowMs = clock.now();
  const entries = entriesOf(store, queueId, nowMs);
  const { items, ...facts } = await scan(entries, requestsAt(nowMs), query);
  const requests = items.map((entry) => viewRequest(entry, nowMs));
  return { now: rfc3339Within(nowMs), ...viewFacts(facts), requests };
}

function* entriesOf(store: Store, queueId: string | null, nowMs: number): Iterable<Entry> {
  const references = queueId === null ? [...store.queues.keys()].reverse() : [queueId];
  for (const reference of references) {
    const queue = openQueue(store, reference, nowMs);
    if (queue === null) continue;
    for (const [id, request] of queue.requests) yield { queue, id, request };
  }
}

function requestsAt(nowMs: number): List<Entry, RequestState> {
  return {
    states: requestStates,
    isFromEnd: false,
    stateOf: ({ request }) => stateOf(request, nowMs),
    heldLockOf: ({ request: { lock } }) => (isHeld(lock, nowMs) ? lock : null),
    textsOf({ queue, id, request }) {
      const { url, uniqueKey } = storedRequest(queue, id);
      return [id, url, uniqueKey, queue.id, queue.facts.name, request.lock?.holder];
    },
  };
}

function stateOf({ isHandled, lock }: QueuedRequest, nowMs: number): RequestState {
  if (isHandled === true) return 'handled';
  if (lock === null) return 'available';
  return isHeld(lock, nowMs) ? 'locked' : 'lapsed';
}

function viewRequest({ queue, id, request }: Entry, nowMs: number) {
  const { url, uniqueKey } = storedRequest(queue, id);
  const { lock } = request;
  return {
    queueId: queue.id,
    queueName: queue.facts.name,
    requestId: id,
    url,
    uniqueKey,
    state: stateOf(request, nowMs),
    holder: lock?.holder ?? null,
    expiresAt: lock === null ? null : rfc3339Within(lock.expiresAtMs),
  };
}
