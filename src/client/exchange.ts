/** One request and its answer over the wire: in time and read to the end, or a fault. */
import type { OperationId } from '../spec/operations.ts';
import { brokenOff, overdue, unanswered } from './call-fault.ts';

/** Sends a request, as the global fetch does. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What ends a call before its answer does. */
export interface Limits {
  readonly operation: OperationId;
  readonly deadlineMs: number;
  /** The caller's own signal. */
  readonly signal: AbortSignal | undefined;
}

/**
 * What openapi-fetch builds as a Request, kept as the two arguments of a fetch.
 *
 * Fetch builds a Request of its own, and a second one costs 30 µs of a call that takes 80 (loopback,
 * Node 24).
 */
export class Draft {
  readonly url: string;
  readonly init: RequestInit;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.init = init;
  }
}

/** What came of a request. */
export interface Exchanged {
  /** Its body has been read; `text()` gives it again. */
  readonly response: Response;
  readonly text: string;
}

/**
 * Sends the draft once; throws a `Fault`, or the reason of the caller's signal.
 *
 * No redirect is followed: the call, and its token, would go wherever it points.
 */
export async function exchange(draft: Draft, fetch: Fetch, limits: Limits): Promise<Exchanged> {
  const { url, init } = draft;
  const { signal, release } = limitTime(url, limits);
  let response: Response | undefined;
  try {
    response = await fetch(url, { ...init, redirect: 'manual', signal });
    const text = await response.text();
    response.text = async () => text;
    return { response, text };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    throw response
      ? brokenOff(limits.operation, url, cause)
      : unanswered(limits.operation, url, cause);
  } finally {
    release();
  }
}

/** A longer timer would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * A signal that is aborted at the deadline, or with the caller's own.
 *
 * AbortSignal.any says the same in a line. But on Node 24 each of them stays with the caller's signal, 2 kB
 * a call, and a worker may have one signal for all its life.
 */
function limitTime(url: string, { operation, deadlineMs, signal: caller }: Limits) {
  const controller = new AbortController();
  const expire = () => controller.abort(overdue(operation, url, deadlineMs));
  const giveUp = () => controller.abort(caller?.reason);
  const timer = setTimeout(expire, Math.min(deadlineMs, longestTimerMs));
  caller?.addEventListener('abort', giveUp);
  if (caller?.aborted) giveUp();
  const release = () => {
    clearTimeout(timer);
    caller?.removeEventListener('abort', giveUp);
  };
  return { signal: controller.signal, release };
}
