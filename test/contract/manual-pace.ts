import type { Pace } from '../../src/contract/providers/pace.ts';

/** A pace at which all waiting is over at once, and which keeps how long it was to take. */
export function createManualPace(): Pace & { readonly waitsMs: readonly number[] } {
  const waitsMs: number[] = [];
  let nowMs = 0;
  return {
    waitsMs,
    nowMs: () => nowMs,
    async wait(ms) {
      waitsMs.push(ms);
      nowMs += ms;
    },
  };
}
