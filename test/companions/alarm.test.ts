import { expect, test } from 'vitest';
import { createManualClock, systemClock, wakeAt } from '../../src/emulator/clock.ts';

test('a manual clock wakes when it reaches the instant, and not before', () => {
  const clock = createManualClock(1_000);
  const woken: number[] = [];
  wakeAt(clock, 1_010, () => woken.push(clock.now()));

  clock.advance(9);
  const before = [...woken];
  clock.advance(1);
  clock.advance(100);

  expect([before, woken]).toEqual([[], [1_010]]);
});

test('when a manual clock jumps, everybody on the way is woken, in the order of their instants', () => {
  const clock = createManualClock(0);
  const woken: string[] = [];
  wakeAt(clock, 30, () => woken.push('third'));
  wakeAt(clock, 10, () => woken.push('first'));
  wakeAt(clock, 20, () => woken.push('second'));
  wakeAt(clock, 31, () => woken.push('too late'));

  clock.advance(30);

  expect(woken).toEqual(['first', 'second', 'third']);
});

test('whoever is called off is not woken, be it by one who was woken before', () => {
  const clock = createManualClock(0);
  const woken: string[] = [];
  const callOff = wakeAt(clock, 20, () => woken.push('second'));
  wakeAt(clock, 10, () => {
    woken.push('first');
    callOff();
  });

  clock.advance(30);

  expect(woken).toEqual(['first']);
});

test('whoever is woken may ask to be woken again', () => {
  const clock = createManualClock(0);
  const woken: number[] = [];
  const wake = (): void => {
    woken.push(clock.now());
    wakeAt(clock, clock.now() + 10, wake);
  };
  wakeAt(clock, 10, wake);

  clock.advance(10);
  clock.advance(10);

  expect(woken).toEqual([10, 20]);
});

test('the time of this machine wakes by a timer, at once when the instant has passed', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();

  wakeAt(systemClock, 0, resolve);

  await expect(promise).resolves.toBeUndefined();
});

test('an instant that no timer reaches can be waited for and called off', () => {
  const woken: string[] = [];

  const callOff = wakeAt(systemClock, 8.64e15, () => woken.push('early'));
  callOff();

  expect(woken).toEqual([]);
});
