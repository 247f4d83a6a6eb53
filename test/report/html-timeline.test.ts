import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Timeline } from '../../src/contract/timeline.ts';
import { timelinePicture } from '../../src/report/html/timeline-picture.ts';
import { characterWidth, placeCalls, placeHolders } from '../../src/report/html/timeline-rows.ts';
import { createScale } from '../../src/report/html/timeline-scale.ts';
import { twoWinners } from '../browser/sample-report.ts';

const left = 100;
const right = 900;

test('a bar reaches from its call to its return, at the scale of the picture', () => {
  const scale = createScale(twoWinners, left, right);

  const bars = placeCalls(twoWinners, scale).flatMap(({ calls }) => calls);

  const perMs = (right - left) / 8.6;
  for (const { call, fromX, toX } of bars.filter(({ call }) => call.returnMs !== null)) {
    expect(fromX).toBeCloseTo(left + call.callMs * perMs);
    expect(toX).toBeCloseTo(left + call.returnMs! * perMs);
  }
});

test('a call that was never answered has no end in the picture', () => {
  const scale = createScale(twoWinners, left, right);

  const bars = placeCalls(twoWinners, scale).flatMap(({ calls }) => calls);

  expect(bars.find(({ call }) => call.outcome === 'info')?.toX).toBe(right);
});

test('each process has one row, in the order in which they first called', () => {
  const rows = placeCalls(twoWinners, createScale(twoWinners, left, right));

  expect(rows.map(({ process, calls }) => [process, calls.length])).toEqual([
    ['worker-1', 3],
    ['worker-2', 2],
    ['worker-3', 1],
  ]);
});

test('who could have held the lock at once stands above each other', () => {
  const holders = [
    { holder: 'alice', fromMs: 1, toMs: 5 },
    { holder: 'bob', fromMs: 3, toMs: 6 },
    { holder: 'carol', fromMs: 6, toMs: null },
  ];
  const timeline = { ...twoWinners, holders };

  const placed = placeHolders(timeline, createScale(timeline, left, right));

  expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  expect(placed.at(-1)?.toX).toBe(right);
});

test('a long time without calls is cut short, and said to be', () => {
  const timeline = timelineOf([0, 2], [5_000, 5_003]);

  const { x, cuts } = createScale(timeline, left, right);

  expect(cuts).toEqual([{ fromMs: 2, toMs: 5_000 }]);
  expect(x(5_000) - x(2)).toBeLessThan(100);
  expect(timelinePicture(timeline, 'a').source).toContain('5.0 s without a call');
});

test('a picture of one instant is still a picture', () => {
  const timeline = timelineOf([0, 0]);

  const { source } = timelinePicture({ ...timeline, stuckAtMs: 0 }, 'a');

  expect(source).not.toMatch(/NaN|Infinity|undefined/);
});

test('with more pauses than there is room for, later is still further right', () => {
  const calls = Array.from({ length: 40 }, (_, index): [number, number] => [
    index * 1_000,
    index * 1_000 + 1,
  ]);

  const { x, cuts } = createScale(timelineOf(...calls), left, right);

  expect(cuts).toHaveLength(39);
  expect(calls.every(([callMs, returnMs]) => x(returnMs) > x(callMs))).toBe(true);
  expect(x(39_001)).toBeCloseTo(right);
});

test('the picture is described in words, for those who do not see it', () => {
  const { source } = timelinePicture(twoWinners, 'a');

  expect(source).toContain('role="img" aria-labelledby="a-title a-desc"');
  expect(source).toContain(`<title id="a-title">Timeline of ${twoWinners.object}</title>`);
  expect(source).toContain('worker-3: extend → –, called at 1.1 ms and never returned (info).');
});

const instants = fc.double({ min: -50, max: 20_000, noNaN: true });
const anyCall = fc
  .record({
    process: fc.constantFrom('worker-1', 'worker-2', 'a worker with a very long name indeed'),
    label: fc.string({ maxLength: 60 }),
    callMs: instants,
    tookMs: fc.option(fc.double({ min: 0, max: 3_000, noNaN: true })),
  })
  .map(({ tookMs, ...call }) => ({
    ...call,
    returnMs: tookMs === null ? null : call.callMs + tookMs,
    outcome: tookMs === null ? ('info' as const) : ('done' as const),
  }));
const anyTimeline: fc.Arbitrary<Timeline> = fc.record({
  object: fc.string(),
  calls: fc.array(anyCall, { minLength: 1, maxLength: 24 }),
  holders: fc.array(
    fc.record({ holder: fc.string(), fromMs: instants, toMs: fc.option(instants) }),
    { maxLength: 6 },
  ),
  stuckAtMs: instants,
  explanation: fc.string(),
});

test('whatever happened, every call is drawn once, inside the picture, and over no other', () => {
  fc.assert(
    fc.property(anyTimeline, (timeline) => {
      const scale = createScale(timeline, left, right);

      const rows = placeCalls(timeline, { ...scale, right: right + 300 });

      const all = rows.flatMap(({ calls }) => calls);
      expect(new Set(all.map(({ call }) => call)).size).toBe(timeline.calls.length);
      for (const { calls, laneCount } of rows) {
        for (const [index, one] of calls.entries()) {
          const extent = extentOf(one);
          expect(extent.from).toBeGreaterThanOrEqual(left);
          expect(extent.to).toBeLessThanOrEqual(right + 300.01);
          expect(one.lane).toBeLessThan(laneCount);
          const neighbours = calls.slice(0, index).filter(({ lane }) => lane === one.lane);
          for (const other of neighbours.map(extentOf)) {
            expect(extent.from >= other.to || other.from >= extent.to).toBe(true);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('whatever happened, later is further right', () => {
  fc.assert(
    fc.property(anyTimeline, instants, instants, (timeline, one, other) => {
      const { x } = createScale(timeline, left, right);

      const [earlier, later] = [Math.min(one, other), Math.max(one, other)];

      expect(x(earlier)).toBeLessThanOrEqual(x(later) + 1e-6);
      expect(x(earlier)).toBeGreaterThanOrEqual(left);
      expect(x(later)).toBeLessThanOrEqual(right + 1e-6);
    }),
    { numRuns: 300 },
  );
});

test('whatever happened, there is a picture, and no number in it is none', () => {
  fc.assert(
    fc.property(anyTimeline, (timeline) => {
      const { source } = timelinePicture({ ...timeline, explanation: '', object: '' }, 'a');

      expect(source).not.toMatch(/="(?:NaN|-?Infinity|undefined)/);
    }),
    { numRuns: 300 },
  );
});

function timelineOf(...calls: readonly [callMs: number, returnMs: number][]): Timeline {
  return {
    ...twoWinners,
    calls: calls.map(([callMs, returnMs]) => ({
      process: 'worker-1',
      label: 'lock → 204',
      callMs,
      returnMs,
      outcome: 'done',
    })),
    holders: [],
    stuckAtMs: calls.at(-1)![1],
  };
}

type Placed = ReturnType<typeof placeCalls>[number]['calls'][number];

/** From where to where the bar and its label go. */
function extentOf({ fromX, toX, labelX, label }: Placed): { from: number; to: number } {
  const labelEnd = labelX + Array.from(label).length * characterWidth;
  return { from: Math.min(fromX, labelX), to: Math.max(toX, labelEnd) };
}
