/** That a lock is lost, or may be. */
import type { operations } from '../../generated/types.ts';
import type { Answer } from './answer.ts';

/** What a server can answer to the call that extends a lock. */
export type ExtensionAnswer = Answer<
  operations['extendExternalTaskLock'] | operations['prolongRequestLock']
>;

/** An answer that says no to it, so that asking again is of no use. */
export type ExtensionRefusal = Exclude<
  Extract<ExtensionAnswer, { readonly ok: false }>,
  { readonly status: 'undocumented' | 429 }
>;

/**
 * The lock that was kept is lost: the server refused to extend it, or did not say in time that it did.
 *
 * In the second case the lock may still be held; the `cause` is why the last call brought nothing.
 */
export class LockLostError extends Error {
  override readonly name = 'LockLostError';
  /** The refusal; undefined when time ran out instead. */
  readonly answer: ExtensionRefusal | undefined;

  constructor(message: string, options: { answer?: ExtensionRefusal; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : {});
    this.answer = options.answer;
  }
}

/** The server said no. */
export function refused(lock: string, answer: ExtensionRefusal): LockLostError {
  const body = JSON.stringify(answer.error).slice(0, 500);
  const message = `The lock of ${lock} was not extended, but refused with ${answer.status}: ${body}.`;
  return new LockLostError(message, { answer });
}

/** Nobody said yes in time. */
export function unextended(lock: string, sinceMs: number, cause: unknown): LockLostError {
  const message = `The lock of ${lock} was not extended for ${Math.round(sinceMs)} ms, and may lapse.`;
  const reason = cause instanceof Error ? ` ${cause.message}` : '';
  return new LockLostError(message + reason, cause === undefined ? {} : { cause });
}
