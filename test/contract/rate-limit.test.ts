import { expect, test } from 'vitest';
import { createRateLimit } from '../../src/contract/providers/rate-limit.ts';
import type { Pace } from '../../src/contract/providers/pace.ts';
import { createManualPace } from './manual-pace.ts';

test('as many as the limit come at once, and the next a second after the first', async () => {
  const pace = createManualPace();
  const turn = createRateLimit(3, pace);

  for (let call = 0; call < 3; call += 1) await turn();
  const waitedForThree = [...pace.waitsMs];
  await turn();

  expect([waitedForThree, pace.waitsMs]).toEqual([[], [1_000]]);
});

test('no second holds more turns than the limit, however they are asked for', async () => {
  const turns: number[] = [];
  // Nothing passes the time but the waiting for a turn, and each turn comes when it was promised.
  const pace: Pace = { nowMs: () => 0, wait: async (ms) => void turns.push(ms) };
  const turn = createRateLimit(40, pace);

  await Promise.all(Array.from({ length: 200 }, () => turn()));

  const atMs = [...Array.from({ length: 40 }, () => 0), ...turns];
  expect(atMs).toHaveLength(200);
  for (const [index, ms] of atMs.entries()) {
    const within = atMs.slice(index).filter((other) => other < ms + 1_000);
    expect(within.length).toBeLessThanOrEqual(40);
  }
  expect(atMs.at(-1)).toBe(4_000);
});

test('who comes slower than the limit never waits', async () => {
  const pace = createManualPace();
  const turn = createRateLimit(2, pace);

  for (let call = 0; call < 10; call += 1) {
    await turn();
    await pace.wait(500);
  }

  expect(pace.waitsMs).toEqual(Array.from({ length: 10 }, () => 500));
});
