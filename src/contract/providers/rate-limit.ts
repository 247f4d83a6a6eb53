import type { Pace } from './pace.ts';

const secondMs = 1_000;

/** Gives turns, of which no more than so many come within any second. Whoever asks waits for its own. */
export function createRateLimit(perSecond: number, pace: Pace): () => Promise<void> {
  const turnsMs: number[] = [];
  return async () => {
    const nowMs = pace.nowMs();
    // The turn that is `perSecond` turns back must be a second ago when this one comes.
    const back = turnsMs.length < perSecond ? undefined : turnsMs.shift()!;
    const turnMs = back === undefined ? nowMs : Math.max(nowMs, back + secondMs);
    turnsMs.push(turnMs);
    if (turnMs > nowMs) await pace.wait(turnMs - nowMs);
  };
}
