/** The head of an Apify request queue: how requests come to their places, are handed out, and come back. */
import { isHeld, isHeldBy } from './lock.ts';
import { isAvailable, lockRequest, type QueuedRequest } from './queue.ts';

/** A place at the head of the queue, or at its end. */
export interface Placement {
  readonly isForefront: boolean;
  /** Counts up with every placement. The last one stands furthest back, or furthest to the front. */
  readonly turn: number;
}

/** A client asks for the first requests. Its duration has been checked to be above 0. */
export interface HeadLock {
  readonly clientKey: string;
  readonly durationMs: number;
  readonly limit: number;
  /** The turn of the first request; those after it have the next ones. */
  readonly turn: number;
}

/** What became of a lock that a client gives back. A refused one changes nothing. */
export type ReleaseStep =
  | { readonly kind: 'done'; readonly request: QueuedRequest }
  | { readonly kind: 'refused'; readonly reason: 'held-by-another' | 'not-locked' };

/** Orders requests: negative when `a` stands before `b`. */
export function comparePlaces(a: QueuedRequest, b: QueuedRequest): number {
  return a.orderKey - b.orderKey || (a.turn ?? 0) - (b.turn ?? 0);
}

/** A request that anybody may have, at the place that is given to it now. */
export function placeRequest({ isForefront, turn }: Placement, nowMs: number): QueuedRequest {
  return isForefront
    ? { orderKey: -nowMs, turn: -turn, lock: null }
    : { orderKey: nowMs, turn, lock: null };
}

/** The request out of the queue, with nobody's lock on it. */
export function handleRequest({ orderKey }: QueuedRequest): QueuedRequest {
  return { orderKey, lock: null, isHandled: true };
}

/** A client gives its lock back. A lock that has lapsed is nobody's to give. */
export function releaseRequest(
  request: QueuedRequest,
  clientKey: string,
  placement: Placement,
  nowMs: number,
): ReleaseStep {
  if (isHeldBy(request.lock, clientKey, nowMs)) {
    return { kind: 'done', request: placeRequest(placement, nowMs) };
  }
  const reason = isHeld(request.lock, nowMs) ? 'held-by-another' : 'not-locked';
  return { kind: 'refused', reason };
}

/** The first requests that are available, head first. */
export function readHead<Id>(
  requests: Iterable<readonly [Id, QueuedRequest]>,
  limit: number,
  nowMs: number,
): (readonly [Id, QueuedRequest])[] {
  const head: (readonly [Id, QueuedRequest])[] = [];
  for (const entry of requests) {
    if (!isAvailable(entry[1], nowMs)) continue;
    // From the back, since a request that was added later mostly stands further back.
    const before = head.findLastIndex(([, other]) => comparePlaces(other, entry[1]) <= 0);
    if (before + 1 < limit) head.splice(before + 1, 0, entry);
    if (head.length > limit) head.pop();
  }
  return head;
}

/** The first requests that are available, head first, each under a lock of the client. */
export function lockHead<Id>(
  requests: Iterable<readonly [Id, QueuedRequest]>,
  { clientKey, durationMs, limit, turn }: HeadLock,
  nowMs: number,
): (readonly [Id, QueuedRequest])[] {
  return readHead(requests, limit, nowMs).map(([id], index) => [
    id,
    { ...lockRequest(clientKey, durationMs, nowMs), turn: turn + index },
  ]);
}
