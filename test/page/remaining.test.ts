import { expect, test } from 'vitest';
import { describeLength, describeRemaining } from '../../src/page/browser/remaining.ts';

test.each([
  [0, '0.0 s'],
  [1, '0.1 s'],
  [100, '0.1 s'],
  [101, '0.2 s'],
  [59_999, '60.0 s'],
  [60_000, '1 min'],
  [60_001, '1 min 1 s'],
  [3_600_000, '1 h'],
  [100_000_000, '1 d 3 h'],
])('of %i ms is left: %s', (ms, text) => {
  expect(describeRemaining(ms)).toBe(text);
});

test.each([
  [0, '0 s'],
  [1, '1 s'],
  [1_001, '2 s'],
])('of %i ms is left for those who like it still: %s', (ms, text) => {
  expect(describeRemaining(ms, false)).toBe(text);
});

test.each([
  [1, '0.001 s'],
  [1_500, '1.5 s'],
  [125_000, '2 min 5 s'],
  [7_260_000, '2 h 1 min'],
])('%i ms are %s', (ms, text) => {
  expect(describeLength(ms)).toBe(text);
});
