/** How a trial lets time pass: it moves the target's clock, or it really waits. */
import { TooSlow } from './ending.ts';

/** Time, as a case has it. */
export interface Passage {
  /** A duration that the case lets pass. */
  readonly briefMs: number;
  /** The target's time, as far as it is known: with any zero, but never going back. */
  nowMs(): number;
  /** Lets time pass until a lock of this duration that was given before has lapsed. */
  lapse(durationMs: number): Promise<void>;
  /** Lets some time pass, and tells how much the target's clock was moved; 0 when it cannot be. */
  pass(durationMs: number): Promise<number>;
  /**
   * Lets time pass until a lock of this duration that was given just now has almost lapsed. Where the
   * clock cannot be moved, a good half of the duration is waited for, so that calls have time left.
   */
  almostLapse(durationMs: number): Promise<void>;
  /** Does something that must be over before a lock of `briefMs` lapses, and says so if it was not. */
  beforeLapse<T>(action: () => Promise<T>): Promise<T>;
}

const briefByClockMs = 1_000;

/** Long enough for a few calls, short enough to wait for. Doubled at each attempt. */
const briefByWaitingMs = 1_500;

/** The part of a duration that is waited for where it must not lapse: above a half, for a lock cut in half. */
const almost = 0.6;

/** The part of a brief lock that the calls may take, with waiting. Beyond it, a lapse is no broken promise. */
const atMost = 0.85;

/** Engines keep instants in databases and caches, so a lapse may show a little later than it happened. */
const lapseMarginMs = 250;

/** Moves the target's clock with each passage of time. */
export function passByClock(advance: (advanceMs: number) => Promise<unknown>): Passage {
  let movedMs = 0;
  const move = async (ms: number) => {
    await advance(ms);
    movedMs += ms;
  };
  return {
    briefMs: briefByClockMs,
    nowMs: () => movedMs,
    lapse: (durationMs) => move(durationMs + 1),
    pass: (durationMs) => move(durationMs).then(() => durationMs),
    almostLapse: (durationMs) => move(durationMs - 1),
    beforeLapse: (action) => action(),
  };
}

/** Really waits. Later attempts take more time. */
export function passByWaiting(attempt: number, signal: AbortSignal): Passage {
  const briefMs = briefByWaitingMs * 2 ** attempt;
  return {
    briefMs,
    nowMs: () => performance.now(),
    lapse: (durationMs) => wait(durationMs + lapseMarginMs, signal),
    pass: (durationMs) => wait(durationMs, signal).then(() => 0),
    almostLapse: (durationMs) => wait(durationMs * almost, signal),
    async beforeLapse(action) {
      const startedAtMs = performance.now();
      const [outcome] = await Promise.allSettled([action()]);
      const tookMs = performance.now() - startedAtMs;
      // A promise that looks broken may only have met a lock that had lapsed meanwhile.
      if (tookMs > briefMs * atMost) throw tooSlow(tookMs, briefMs);
      if (outcome.status === 'rejected') throw outcome.reason;
      return outcome.value;
    },
  };
}

function tooSlow(tookMs: number, briefMs: number): TooSlow {
  return new TooSlow(`The calls took ${Math.round(tookMs)} ms, and the lock lasts ${briefMs} ms.`);
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', finish);
    if (signal.aborted) finish();
  });
}
