/**
 * What a lock means. Pure functions over plain values: this room has no clock and no wire, and imports
 * nothing.
 */

/** A lock that was given to someone until an instant. Whether it still holds depends on the time. */
export interface Lock {
  readonly holder: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly expiresAtMs: number;
}

/** A lock for `holder` that lasts `durationMs` from now. */
export function grant(holder: string, durationMs: number, nowMs: number): Lock {
  return { holder, expiresAtMs: nowMs + durationMs };
}

/**
 * Whether the lock still keeps others out.
 *
 * It is free at the very instant it expires: a lock of 10 ms that is given at 0 covers the ten
 * milliseconds 0 to 9. Were it held at 10 as well, it would have lasted longer than was asked for.
 */
export function isHeld(lock: Lock | null, nowMs: number): lock is Lock {
  return lock !== null && nowMs < lock.expiresAtMs;
}

/** Whether the lock keeps others out and is this holder's. */
export function isHeldBy(lock: Lock | null, holder: string, nowMs: number): lock is Lock {
  return isHeld(lock, nowMs) && lock.holder === holder;
}
