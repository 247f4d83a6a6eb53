/** Keeps a lock for as long as a piece of work takes. */
import type { components, operations } from '../../generated/types.ts';
import type { Answer, UndocumentedAnswer } from './answer.ts';
import type { ApifyClient, CamundaClient } from './client.ts';
import type { LockLostError } from './lock-lost.ts';
import { LockVigil, type ExtendableLock, type KeeperOptions } from './lock-vigil.ts';

/** The lock of an external task that a worker has taken. */
export interface TaskLock {
  readonly taskId: string;
  readonly workerId: string;
  /** What each extension asks for. */
  readonly lockDurationMs: number;
  /**
   * When the call that took the lock was sent, by `Date.now()`; it must have asked for `lockDurationMs` or
   * more. Without it the lock is extended before the work begins.
   */
  readonly askedAtMs?: number | undefined;
}

/** The lock of a request that a client has taken. */
export interface RequestLock {
  readonly queueId: string;
  readonly requestId: string;
  /** The one that the lock was taken with. */
  readonly clientKey: string;
  /** What each prolongation asks for. */
  readonly lockSecs: number;
  /**
   * When the call that took the lock was sent, by `Date.now()`; it must have asked for `lockSecs` or more.
   * Without it the lock is prolonged before the work begins.
   */
  readonly askedAtMs?: number | undefined;
  /** Whether the request goes to the head of the queue once its lock has lapsed. */
  readonly forefront?: boolean | undefined;
}

/** What the work may know of its lock. */
export interface HeldLock {
  /** Fires when the lock is lost, with a `LockLostError`, or when the caller's own signal does. */
  readonly signal: AbortSignal;
  /**
   * How long until the signal fires, unless the lock is extended before; 0 once it has fired. It also tells of
   * time that went by while nothing else could run, and no signal fire.
   */
  remainingMs(): number;
}

/** What goes to the process when the task is completed. */
export type Completion = Omit<components['schemas']['CompleteExternalTask'], 'workerId'>;

/** The lock was lost while the work was going on, or before; nothing was completed. */
export interface LostLock {
  readonly kind: 'lost';
  readonly reason: LockLostError;
  /** What the work threw after that, if it was something else. */
  readonly thrown?: unknown;
}

type CompletionAnswer = Answer<operations['completeExternalTask']>;

/** What became of a task. */
export type TaskOutcome =
  | { readonly kind: 'completed' }
  /** The work was done, and the server did not take it. */
  | { readonly kind: 'refused'; readonly answer: DocumentedRefusal }
  /** The work was done, and nobody can tell whether the server took it. */
  | { readonly kind: 'undocumented'; readonly answer: UndocumentedAnswer }
  | LostLock;

type DocumentedRefusal = Exclude<
  Extract<CompletionAnswer, { readonly ok: false }>,
  UndocumentedAnswer
>;

/** What became of a request. */
export type RequestOutcome<Result> = { readonly kind: 'done'; readonly result: Result } | LostLock;

/**
 * Runs `work` under the lock of an external task, and completes the task with what it returns.
 *
 * The lock is extended each time a third of its duration is over, counted from when the last extension was
 * sent. A call may take a quarter of the duration, and less where the lock may lapse before; one without an
 * answer is repeated as long as there is time. When the server refuses, or time runs out, the signal fires,
 * and nothing more is sent. `keepLock` ends when the work has ended, so work should heed the signal.
 *
 * Completion is sent once, and no extension is on the way then. Without an answer it throws the client's
 * `Fault`: it may have taken effect. What the work throws is thrown on, and the reason of the caller's signal;
 * the lock is then left to lapse.
 */
export function keepLock(
  client: CamundaClient,
  lock: TaskLock,
  work: (held: HeldLock) => Promise<Completion | void> | Completion | void,
  options?: KeeperOptions,
): Promise<TaskOutcome>;
/**
 * Runs `work` under the lock of a request, as it does for a task. The contract has no call that ends such a
 * lock: let the work mark the request as handled while it still holds it, or the lock is left to lapse.
 */
export function keepLock<Result>(
  client: ApifyClient,
  lock: RequestLock,
  work: (held: HeldLock) => Promise<Result> | Result,
  options?: KeeperOptions,
): Promise<RequestOutcome<Result>>;
export async function keepLock(
  client: CamundaClient | ApifyClient,
  lock: TaskLock | RequestLock,
  work: (held: HeldLock) => unknown,
  options: KeeperOptions = {},
): Promise<TaskOutcome | RequestOutcome<unknown>> {
  if ('POST' in client) {
    return keepTask(client, lock as TaskLock, work as () => Completion | void, options);
  }
  return keep(requestLock(client, lock as RequestLock), work, options);
}

async function keepTask(
  client: CamundaClient,
  lock: TaskLock,
  work: (held: HeldLock) => Promise<Completion | void> | Completion | void,
  options: KeeperOptions,
): Promise<TaskOutcome> {
  const kept = await keep(taskLock(client, lock), work, options);
  if (kept.kind === 'lost') return kept;
  const answer = await client.POST('/external-task/{id}/complete', {
    params: { path: { id: lock.taskId } },
    body: { ...kept.result, workerId: lock.workerId },
    signal: options.signal,
  });
  if (answer.ok) return { kind: 'completed' };
  if (answer.status === 'undocumented') return { kind: 'undocumented', answer };
  return { kind: 'refused', answer };
}

async function keep<Result>(
  lock: ExtendableLock,
  work: (held: HeldLock) => Promise<Result> | Result,
  options: KeeperOptions,
): Promise<RequestOutcome<Result>> {
  const vigil = new LockVigil(lock, options);
  const { signal } = vigil;
  try {
    await vigil.begin();
    signal.throwIfAborted();
    const result = await work({ signal, remainingMs: () => vigil.remainingMs() });
    await vigil.rest();
    signal.throwIfAborted();
    return { kind: 'done', result };
  } catch (thrown) {
    const reason = vigil.lost;
    if (reason === undefined) throw thrown;
    return thrown === reason ? { kind: 'lost', reason } : { kind: 'lost', reason, thrown };
  } finally {
    vigil.end();
  }
}

function taskLock(client: CamundaClient, lock: TaskLock): ExtendableLock {
  const { taskId, workerId, lockDurationMs, askedAtMs } = lock;
  const params = { path: { id: taskId } };
  const body = { workerId, newDuration: lockDurationMs };
  return {
    name: `external task ${taskId}`,
    durationMs: lockDurationMs,
    askedAtMs,
    extend: (signal) => client.POST('/external-task/{id}/extendLock', { params, body, signal }),
  };
}

function requestLock(client: ApifyClient, lock: RequestLock): ExtendableLock {
  const { queueId, requestId, clientKey, lockSecs, forefront, askedAtMs } = lock;
  const query = {
    lockSecs,
    clientKey,
    ...(forefront !== undefined && {
      forefront: forefront ? ('true' as const) : ('false' as const),
    }),
  };
  const params = { path: { queueId, requestId }, query };
  const path = '/v2/request-queues/{queueId}/requests/{requestId}/lock';
  return {
    name: `request ${requestId}`,
    durationMs: lockSecs * 1_000,
    askedAtMs,
    extend: (signal) => client.PUT(path, { params, signal }),
  };
}
