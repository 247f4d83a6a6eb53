/** Requests of an Apify request queue: who may prolong a lock, and who comes next. */
import { grant, isHeld, isHeldBy, type Lock } from './lock.ts';

/** A request in a queue. */
export interface QueuedRequest {
  /** Its place: the head of the queue has the smallest key. */
  readonly orderKey: number;
  readonly lock: Lock | null;
  /** Breaks ties: of requests with the same key, the smallest turn comes first. 0 when it is absent. */
  readonly turn?: number;
  /** Somebody has handled the request, so the queue has nothing more to do with it. */
  readonly isHandled?: true;
}

/** A client asks for more time. */
export interface Prolongation {
  readonly clientKey: string;
  readonly durationMs: number;
  /** Whether the request goes to the head of the queue when its lock lapses. */
  readonly isForefront: boolean;
}

/** What became of a prolongation. A refused one changes nothing. */
export type ProlongStep =
  | { readonly kind: 'done'; readonly request: QueuedRequest & { readonly lock: Lock } }
  | { readonly kind: 'refused'; readonly reason: 'held-by-another' | 'never-locked' | 'lapsed' };

/** Prolongs a lock: the new duration counts from now. Its duration has been checked to be above 0. */
export function prolong(request: QueuedRequest, asked: Prolongation, nowMs: number): ProlongStep {
  const { lock } = request;
  if (!isHeldBy(lock, asked.clientKey, nowMs)) {
    if (lock === null) return { kind: 'refused', reason: 'never-locked' };
    return { kind: 'refused', reason: isHeld(lock, nowMs) ? 'held-by-another' : 'lapsed' };
  }
  const prolonged = grant(asked.clientKey, asked.durationMs, nowMs);
  const orderKey = orderAfterLapse(prolonged, asked.isForefront);
  return { kind: 'done', request: { orderKey, lock: prolonged } };
}

/** A request under a new lock, on its way to the end of the queue. */
export function lockRequest(clientKey: string, durationMs: number, nowMs: number): QueuedRequest {
  const lock = grant(clientKey, durationMs, nowMs);
  return { orderKey: orderAfterLapse(lock, false), lock };
}

/** Whether the queue may hand the request out. */
export function isAvailable(request: QueuedRequest, nowMs: number): boolean {
  return request.isHandled !== true && !isHeld(request.lock, nowMs);
}

/**
 * Later keys stand further back, so the instant of expiry is a place at the end, behind everything that
 * was added before. Its negative is a place at the head, before everything.
 */
function orderAfterLapse(lock: Lock, isForefront: boolean): number {
  return isForefront ? -lock.expiresAtMs : lock.expiresAtMs;
}
