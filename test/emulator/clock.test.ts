import { expect, test } from 'vitest';
import { createManualClock, systemClock } from '../../src/emulator/clock.ts';

test('a manual clock stands still until it is told to move', () => {
  const clock = createManualClock(1_000);

  const before = [clock.now(), clock.now()];
  clock.advance(250);

  expect(before).toEqual([1_000, 1_000]);
  expect(clock.now()).toBe(1_250);
});

test('a manual clock starts at the time of this machine unless told otherwise', () => {
  const earliestMs = Date.now();

  const nowMs = createManualClock().now();

  expect(nowMs).toBeGreaterThanOrEqual(earliestMs);
  expect(nowMs).toBeLessThanOrEqual(Date.now());
});

test('the time of this machine cannot be moved', () => {
  expect(systemClock.advance).toBeUndefined();
  expect(systemClock.now()).toBeLessThanOrEqual(Date.now());
});

test.each([-1, Number.NEGATIVE_INFINITY, Number.NaN])(
  'a manual clock does not go back by %d',
  (ms) => {
    const clock = createManualClock(1_000);

    clock.advance(ms);

    expect(clock.now()).toBe(1_000);
  },
);

test.each([1e300, Number.POSITIVE_INFINITY])(
  'a manual clock that is moved by %d tells a date',
  (ms) => {
    const clock = createManualClock(1_000);

    clock.advance(ms);

    expect(new Date(clock.now()).toISOString()).toBe('9999-12-31T23:59:59.999Z');
  },
);
