import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { createKeeperClock } from '../../src/client/keeper-clock.ts';

afterEach(() => vi.restoreAllMocks());

test('a clock of this machine tells its date', () => {
  const before = Date.now();

  const nowMs = createKeeperClock().now();

  expect(nowMs).toBeGreaterThanOrEqual(before);
  expect(nowMs).toBeLessThan(before + 1_000);
});

test('it goes on when the date is set back', () => {
  const clock = createKeeperClock();
  const before = clock.now();

  vi.spyOn(Date, 'now').mockReturnValue(before - 3_600_000);

  expect(clock.now()).toBeGreaterThanOrEqual(before);
});

test('it has gone on while the machine slept, and only the date did', () => {
  const clock = createKeeperClock();
  const before = clock.now();

  vi.spyOn(Date, 'now').mockReturnValue(before + 3_600_000);

  expect(clock.now()).toBe(before + 3_600_000);
});

test('it wakes at the instant, and never before', async () => {
  const clock = createKeeperClock();
  const atMs = clock.now() + 5;
  const { promise, resolve } = Promise.withResolvers<void>();

  clock.wakeAt(atMs, resolve);
  await promise;

  expect(clock.now()).toBeGreaterThanOrEqual(atMs);
});

test('it wakes at once when the instant has passed', async () => {
  const clock = createKeeperClock();
  const { promise, resolve } = Promise.withResolvers<string>();

  clock.wakeAt(clock.now() - 1_000, () => resolve('woken'));

  expect(await promise).toBe('woken');
});

test('it wakes neither whom it was told not to, nor those whose instant no timer can reach', async () => {
  const clock = createKeeperClock();
  const woken: string[] = [];

  clock.wakeAt(clock.now() + 1, () => woken.push('called off'))();
  const callOff = clock.wakeAt(clock.now() + 2 ** 32, () => woken.push('in seven weeks'));
  await sleep(20);
  callOff();

  expect(woken).toEqual([]);
});
