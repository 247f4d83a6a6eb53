import { latestMs } from './apify/instant.ts';

/** Where the emulator takes its time from. Everything it does reads the clock once. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Lets time pass; absent on a clock that nobody can move. */
  advance?(ms: number): void;
  /** How far it is ahead of this machine, in milliseconds; absent on a clock that does not run with it. */
  offsetMs?(): number;
  /**
   * Calls back once the clock has reached the instant, and gives the way to call it off. Absent on a clock
   * that nobody can move: there a timer does it. It can be early on a clock that runs by itself.
   */
  wakeAt?(atMs: number, wake: () => void): () => void;
}

/** Whether the clock stands still unless it is moved. */
export function isManual({ advance, offsetMs }: Clock): boolean {
  return advance !== undefined && offsetMs === undefined;
}

/** The time of this machine. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is told to move, never goes back, and ends with the year 9999. */
export function createManualClock(startMs: number = Date.now()): ManualClock {
  const alarms = new Set<Alarm>();
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advance(ms) {
      if (ms > 0) nowMs = Math.min(nowMs + ms, latestMs);
      ring(alarms, nowMs);
    },
    wakeAt(atMs, wake) {
      const alarm = { atMs, wake };
      alarms.add(alarm);
      return () => alarms.delete(alarm);
    },
  };
}

/** A clock that only moves when it is told to. */
export type ManualClock = Clock & Required<Omit<Clock, 'offsetMs'>>;

/** The time of this machine and an offset, on which it runs on. It can be moved ahead as well. */
export function createOffsetClock(offsetMs = 0): Required<Clock> {
  const alarms = new Set<TimedAlarm>();
  let aheadMs = offsetMs;
  const clock = {
    now: () => Math.min(Date.now() + aheadMs, latestMs),
    offsetMs: () => aheadMs,
    advance(ms: number) {
      if (ms > 0) aheadMs += Math.min(ms, latestMs - clock.now());
      ring(alarms, clock.now());
      // The others have less to wait now.
      for (const alarm of alarms) alarm.start();
    },
    wakeAt(atMs: number, wake: () => void) {
      let stop = (): void => {};
      const end = (): void => {
        stop();
        alarms.delete(alarm);
      };
      const alarm: TimedAlarm = {
        atMs,
        start() {
          stop();
          stop = setTimer(atMs - clock.now(), alarm.wake);
        },
        wake() {
          end();
          wake();
        },
      };
      alarms.add(alarm);
      alarm.start();
      return end;
    },
  };
  return clock;
}

interface Alarm {
  readonly atMs: number;
  wake(): void;
}

/** One that a timer rings, too. */
interface TimedAlarm extends Alarm {
  /** Sets the timer, or sets it again. */
  start(): void;
}

/** Wakes those that are due, in the order of their instants. */
function ring<A extends Alarm>(alarms: Set<A>, nowMs: number): void {
  const due = [...alarms].filter(({ atMs }) => atMs <= nowMs);
  for (const alarm of due.toSorted((a, b) => a.atMs - b.atMs)) {
    // One that rang before it may have called it off.
    if (alarms.delete(alarm)) alarm.wake();
  }
}

/** The longest time that a timer can be set to. */
const timerMaxMs = 2 ** 31 - 1;

/**
 * Calls back when the clock has reached the instant, and gives the way to call it off. It can be early, since
 * timers are not exact, and since an instant can be too far off for one: whoever is called looks at the clock.
 */
export function wakeAt(clock: Clock, atMs: number, wake: () => void): () => void {
  if (clock.wakeAt !== undefined) return clock.wakeAt(atMs, wake);
  return setTimer(atMs - clock.now(), wake);
}

function setTimer(ms: number, wake: () => void): () => void {
  const timer = setTimeout(wake, Math.min(Math.max(ms, 1), timerMaxMs));
  return () => clearTimeout(timer);
}
