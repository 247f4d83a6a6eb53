import { expect, test } from 'vitest';
import { createServerClock } from '../../src/page/browser/server-clock.ts';

/** A clock whose machine stands at the time that the test says. */
function createBench() {
  const local = { ms: 0 };
  return { local, clock: createServerClock(() => local.ms) };
}

test('between answers the time runs on with that of this machine', () => {
  const { local, clock } = createBench();
  clock.note(1_000_000, 100, 101);

  local.ms = 600;

  expect(Math.abs(clock.now() - 1_000_500)).toBeLessThanOrEqual(1);
});

test('a manual clock stands still at what it said last', () => {
  const { local, clock } = createBench();
  clock.note(1_000_000, 100, 101);
  clock.setManual(true);

  local.ms = 60_000;

  expect(clock.now()).toBe(1_000_000);
});

test('a slow answer does not blur what a quick one has told', () => {
  const { local, clock } = createBench();
  clock.note(1_000_000, 100, 101);
  clock.note(1_000_900, 600, 2_600);

  local.ms = 3_000;

  expect(Math.abs(clock.now() - 1_002_900)).toBeLessThanOrEqual(1);
});

test.each([60_000, -60_000])('a clock that was moved by %i ms is followed at once', (movedMs) => {
  const { local, clock } = createBench();
  clock.note(1_000_000, 100, 101);
  clock.note(1_000_100 + movedMs, 200, 201);

  local.ms = 200;

  expect(Math.abs(clock.now() - (1_000_100 + movedMs))).toBeLessThanOrEqual(1);
});
