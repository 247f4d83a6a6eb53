/** What is kept for the sake of speed is what Node makes, or it is kept in vain. */
import { expect, test } from 'vitest';
import { keepTick } from '../../src/http/ticks.ts';

test('a tick of Node is kept, and no second one', () => {
  const tick = keepTick();

  expect(tick).toHaveProperty('callback');
  expect(keepTick()).toBe(tick);
});
