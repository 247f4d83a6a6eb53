/** Draws a number from 0 up to, not including, 1. */
export type Random = () => number;

/** Random numbers that a seed (a whole number of 32 bits) repeats: a linear congruential generator. */
export function createRandom(seed: number): Random {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number(state >> 32n) / 2 ** 32;
  };
}
