import { describe, expect, test } from 'vitest';
import { createManualClock, createOffsetClock, systemClock } from '../../src/emulator/clock.ts';

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

describe('the time of this machine with an offset', () => {
  test('runs on from it', () => {
    const clock = createOffsetClock(-60_000);
    const earliestMs = Date.now() - 60_000;

    const nowMs = clock.now();

    expect(nowMs).toBeGreaterThanOrEqual(earliestMs);
    expect(nowMs).toBeLessThanOrEqual(Date.now() - 60_000);
    expect(clock.offsetMs()).toBe(-60_000);
  });

  test('is moved ahead, and never back', () => {
    const clock = createOffsetClock();

    for (const ms of [1_000, -500, Number.NaN, 0.5]) clock.advance(ms);

    expect(clock.offsetMs()).toBe(1_000.5);
  });

  test('ends with the year 9999', () => {
    const clock = createOffsetClock();

    clock.advance(Number.POSITIVE_INFINITY);

    expect(new Date(clock.now()).toISOString()).toBe('9999-12-31T23:59:59.999Z');
  });

  test('wakes those who are due when it is moved, in the order of their instants', () => {
    const clock = createOffsetClock();
    const startMs = clock.now();
    const woken: string[] = [];
    clock.wakeAt(startMs + 120_000, () => woken.push('second'));
    clock.wakeAt(startMs + 60_000, () => woken.push('first'));
    const callOff = clock.wakeAt(startMs + 600_000, () => woken.push('too late'));

    clock.advance(120_000);
    callOff();

    expect(woken).toEqual(['first', 'second']);
  });

  test('wakes by a timer, which is set again when it is moved', async () => {
    const clock = createOffsetClock();
    const { promise, resolve } = Promise.withResolvers<void>();
    clock.wakeAt(clock.now() + 60_020, resolve);

    clock.advance(60_000);

    await expect(promise).resolves.toBeUndefined();
  });

  test('wakes nobody who was called off', async () => {
    const clock = createOffsetClock();
    const woken: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    clock.wakeAt(clock.now() + 1, () => woken.push('called off'))();
    clock.wakeAt(clock.now() + 20, resolve);

    await promise;
    clock.advance(1_000);

    expect(woken).toEqual([]);
  });
});
