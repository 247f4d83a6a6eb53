import { describe, expect, it } from 'vitest';
import { interleave, measureAnew } from '../../bench/bench.ts';
import { atLeast, atMost, median, summarize } from '../../bench/figure.ts';

const figure = { name: 'a figure', unit: 'ms', limit: null };

describe('a figure in short', () => {
  it('is the median of the ratios of each round, not the ratio of the medians', () => {
    const disturbed = { ...figure, ours: [10, 100, 12], baseline: [10, 200, 6] };

    expect(summarize(disturbed)).toMatchObject({ value: 1, min: 0.5, max: 2 });
  });

  it('is the median of its rounds, and a round that of its readings', () => {
    const ours = [1, 2, 90, 4, 5, 6];

    const inShort = summarize({ ...figure, ours, baseline: null, readingsPerRound: 3 });

    expect(inShort).toMatchObject({ value: 3.5, min: 2, max: 5 });
  });

  it('is the median of the readings where there is nothing to compare with', () => {
    expect(summarize({ ...figure, ours: [3, 1, 2], baseline: null })).toMatchObject({ value: 2 });
  });

  it.each([
    ['a ratio that may not be less', atLeast(0.7), [0.7], true],
    ['a ratio that is less', atLeast(0.7), [0.69], false],
    ['a time that may not be more', atMost(3), [3], true],
    ['a time that is more', atMost(3), [3.1], false],
  ])('is judged by its limit: %s', (_, limit, ours, isWithin) => {
    expect(summarize({ ...figure, ours, baseline: null, limit })).toMatchObject({ isWithin });
  });

  it('is not judged where there is no limit', () => {
    expect(summarize({ ...figure, ours: [1], baseline: null })).toMatchObject({ isWithin: null });
  });
});

it('of an even number of readings, the median is the mean of the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it('contestants take turns, each round in the opposite order, and the first round is not counted', async () => {
  const turns: string[] = [];
  const take = (name: string) => () => turns.push(name);

  const readings = await interleave(2, { a: take('a'), b: take('b') });

  expect(turns.join('')).toBe('abbaab');
  expect(readings).toEqual({ a: [4, 5], b: [3, 6] });
});

it('contestants that need no warming up have every reading counted', async () => {
  let turn = 0;
  const take = () => (turn += 1);

  expect(await interleave(2, { a: take, b: take }, 0)).toEqual({ a: [1, 4], b: [2, 3] });
});

it('what is measured anew is measured once a round, and all readings stay in order', async () => {
  let round = 0;

  const readings = await measureAnew(3, async () => {
    round += 1;
    return { ours: [round, round], baseline: [-round] };
  });

  expect(readings).toEqual({ ours: [1, 1, 2, 2, 3, 3], baseline: [-1, -2, -3] });
});
