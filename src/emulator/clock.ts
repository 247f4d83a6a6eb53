import { latestMs } from './apify/instant.ts';

/** Where the emulator takes its time from. Everything it does reads the clock once. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Lets time pass; absent on a clock that nobody can move. */
  advance?(ms: number): void;
  /**
   * Calls back once the clock has reached the instant, and gives the way to call it off. Absent on a clock
   * that runs by itself: there a timer does it.
   */
  wakeAt?(atMs: number, wake: () => void): () => void;
}

/** The time of this machine. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is told to move, never goes back, and ends with the year 9999. */
export function createManualClock(startMs: number = Date.now()): Clock & Required<Clock> {
  const alarms = new Set<Alarm>();
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advance(ms) {
      if (ms > 0) nowMs = Math.min(nowMs + ms, latestMs);
      const due = [...alarms].filter(({ atMs }) => atMs <= nowMs);
      for (const alarm of due.toSorted((a, b) => a.atMs - b.atMs)) {
        // One that rang before it may have called it off.
        if (alarms.delete(alarm)) alarm.wake();
      }
    },
    wakeAt(atMs, wake) {
      const alarm = { atMs, wake };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
  };
}

interface Alarm {
  readonly atMs: number;
  wake(): void;
}

/** The longest time that a timer can be set to. */
const timerMaxMs = 2 ** 31 - 1;

/**
 * Calls back when the clock has reached the instant, and gives the way to call it off. It can be early, since
 * timers are not exact, and since an instant can be too far off for one: whoever is called looks at the clock.
 */
export function wakeAt(clock: Clock, atMs: number, wake: () => void): () => void {
  if (clock.wakeAt !== undefined) return clock.wakeAt(atMs, wake);
  const timer = setTimeout(wake, Math.min(Math.max(atMs - clock.now(), 1), timerMaxMs));
  return () => clearTimeout(timer);
}
