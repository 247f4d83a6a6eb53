/** What time it is on the emulator's clock, which is not that of this machine. */

/** The emulator's clock, seen from here. Times of this machine are those of `performance.now()`. */
export interface ServerClock {
  /** Milliseconds since 1970-01-01T00:00:00Z, to a fraction where the clock runs. */
  now(): number;
  /** The emulator said so in an answer that was asked for and came at these times. */
  note(nowMs: number, sentAtMs: number, receivedAtMs: number): void;
  /** Whether it stands still until somebody moves it. */
  setManual(isManual: boolean): void;
}

/**
 * Each answer says that the clock was at `now` at some time between the question and the answer, so the
 * difference of the clocks lies in a range. What all answers have in common is narrower than any of them; when
 * they have nothing in common, somebody has moved the clock, and only the last one counts.
 */
export function createServerClock(localMs: () => number): ServerClock {
  let [leastMs, mostMs] = [-Infinity, Infinity];
  let lastMs = 0;
  let isStill = false;
  return {
    now() {
      if (isStill || leastMs === -Infinity) return lastMs;
      return localMs() + (leastMs + mostMs) / 2;
    },
    note(nowMs, sentAtMs, receivedAtMs) {
      lastMs = nowMs;
      // Whole milliseconds are told: it is up to one later than was said.
      const [least, most] = [nowMs - receivedAtMs, nowMs + 1 - sentAtMs];
      const isAtOdds = least > mostMs || most < leastMs;
      leastMs = isAtOdds ? least : Math.max(leastMs, least);
      mostMs = isAtOdds ? most : Math.min(mostMs, most);
    },
    setManual(isManual) {
      isStill = isManual;
    },
  };
}
