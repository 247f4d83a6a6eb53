/** Who stands where in the picture: a row for each process, and lanes in it for what would overlap. */
import type { Timeline, TimelineCall } from '../../contract/timeline.ts';
import { shorten } from './printable.ts';
import type { Scale } from './timeline-scale.ts';

/** A call with its place. */
export interface PlacedCall {
  readonly call: TimelineCall;
  readonly label: string;
  readonly lane: number;
  readonly fromX: number;
  readonly toX: number;
  readonly labelX: number;
}

/** A process with its calls. */
export interface Row {
  readonly process: string;
  readonly laneCount: number;
  readonly calls: readonly PlacedCall[];
}

/** A time in which somebody could have held the lock, with its place. */
export interface PlacedHolder {
  readonly holder: string;
  readonly label: string;
  readonly labelX: number;
  readonly lane: number;
  readonly fromX: number;
  readonly toX: number;
  readonly fromMs: number;
  readonly toMs: number | null;
}

/** An upper bound of a character's width, in a monospaced font of the picture's size. */
export const characterWidth = 6.7;

const labelCharactersMax = 36;
const nameCharactersMax = 24;
const barWidthMin = 5;

/** Between the edge of a bar and words beside it. */
const inset = 7;

/** Between what stands in one lane. */
const gap = 10;

/** The rows, in the order in which processes first called. */
export function placeCalls({ calls, stuckAtMs }: Timeline, scale: Scale): Row[] {
  const stuckX = scale.x(stuckAtMs);
  const inOrder = calls.toSorted((a, b) => a.callMs - b.callMs);
  return [...Map.groupBy(inOrder, (call) => call.process)].map(([process, own]) => {
    const lanes = createLanes();
    const placed = own.map((call) => placeCall(call, scale, stuckX, lanes));
    return { process, laneCount: lanes.count(), calls: placed };
  });
}

/** The holders from left to right, those at the same time above each other. */
export function placeHolders({ holders }: Timeline, scale: Scale): PlacedHolder[] {
  const lanes = createLanes();
  return holders
    .toSorted((a, b) => a.fromMs - b.fromMs)
    .map((one) => {
      const label = shorten(one.holder, nameCharactersMax);
      const fromX = scale.x(one.fromMs);
      const end = one.toMs === null ? scale.right : scale.x(one.toMs);
      const toX = Math.max(end, fromX + barWidthMin);
      // A name that is longer than its bar stands behind it.
      const isInside = widthOf(label) + 2 * inset <= toX - fromX;
      const labelX = Math.min((isInside ? fromX : toX) + inset, scale.right - widthOf(label));
      const lane = lanes.take(
        Math.min(fromX, labelX),
        Math.max(toX, labelX + widthOf(label)) - gap,
      );
      return { ...one, label, labelX, fromX, toX, lane };
    });
}

function placeCall(call: TimelineCall, scale: Scale, stuckX: number, lanes: Lanes): PlacedCall {
  const label = shorten(call.label, labelCharactersMax);
  const fromX = scale.x(call.callMs);
  const end = call.returnMs === null ? scale.right : scale.x(call.returnMs);
  const toX = Math.max(end, fromX + barWidthMin);
  const labelX = placeLabel(widthOf(label), fromX, toX <= stuckX + 1 ? stuckX : Infinity, scale);
  const lane = lanes.take(Math.min(fromX, labelX), Math.max(toX, labelX + widthOf(label)));
  return { call, label, lane, fromX, toX, labelX };
}

/** Above the beginning of its bar, but inside the picture, and before the point where that is possible. */
function placeLabel(width: number, fromX: number, pointX: number, { left, right }: Scale): number {
  const beforePoint = pointX - inset - width;
  const x = fromX + width > pointX && beforePoint >= left ? beforePoint : fromX;
  return Math.max(left, Math.min(x, right - width));
}

function widthOf(label: string): number {
  return Array.from(label).length * characterWidth;
}

interface Lanes {
  /** The first lane that is free between these. */
  take(fromX: number, toX: number): number;
  count(): number;
}

function createLanes(): Lanes {
  const taken: [fromX: number, toX: number][][] = [];
  const isFree = (lane: number, fromX: number, toX: number) =>
    !(taken[lane] ?? []).some(([from, to]) => fromX < to + gap && from < toX + gap);
  return {
    count: () => taken.length,
    take(fromX, toX) {
      let lane = 0;
      while (!isFree(lane, fromX, toX)) lane += 1;
      (taken[lane] ??= []).push([fromX, toX]);
      return lane;
    },
  };
}
