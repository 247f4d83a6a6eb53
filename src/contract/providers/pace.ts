/** Time, as a provider has it: what comes too early, or too fast, waits by it. */
import { NotRun } from '../ending.ts';

/** A way to wait, and to tell how long one has waited. */
export interface Pace {
  /** Milliseconds by a clock that never goes back. */
  nowMs(): number;
  wait(ms: number): Promise<void>;
}

/** The time that really passes. */
export const realPace: Pace = {
  nowMs: () => performance.now(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** The same time, but nobody waits any longer once the run is interrupted: `NotRun` is thrown instead. */
export function untilInterrupted(pace: Pace, signal: AbortSignal): Pace {
  const interruption = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  return {
    nowMs: () => pace.nowMs(),
    async wait(ms) {
      if (!signal.aborted) await Promise.race([pace.wait(ms), interruption]);
      if (signal.aborted) throw new NotRun('The run was interrupted.');
    },
  };
}
