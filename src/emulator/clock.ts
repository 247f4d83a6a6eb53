/** Where the emulator takes its time from. Everything it does reads the clock once. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Lets time pass; absent on a clock that nobody can move. */
  advance?(ms: number): void;
}

/** The time of this machine. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is told to move, and never goes back. */
export function createManualClock(startMs: number = Date.now()): Clock & Required<Clock> {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advance(ms) {
      nowMs += ms;
    },
  };
}
