/** Time as a distance: linear, but for long stretches in which nobody calls, which are cut short. */
import type { Timeline } from '../../contract/timeline.ts';

/** From milliseconds to the picture's units. */
export interface Scale {
  readonly left: number;
  readonly right: number;
  x(ms: number): number;
  /** Where time was cut short, and by how long a stretch. */
  readonly cuts: readonly Stretch[];
  /** Instants for the axis, far enough from each other to be read. */
  readonly ticksMs: readonly number[];
}

/** A stretch of time, both ends included. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

interface Piece extends Stretch {
  readonly fromX: number;
  readonly toX: number;
}

/** No clock tells instants that are closer to each other. */
const nanosecondMs = 1e-6;

const cutWidthMax = 56;
const tickDistanceMin = 64;

/** A scale on which all instants of the timeline lie between left and right. */
export function createScale(timeline: Timeline, left: number, right: number): Scale {
  const instants = instantsOf(timeline);
  const stretches = instants.slice(1).map((toMs, index) => ({ fromMs: instants[index]!, toMs }));
  const cuts = findCuts(stretches, timeline);
  const drawn = stretches.filter((stretch) => !cuts.includes(stretch));
  const drawnMs = drawn.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
  // Never more than half of the picture goes to what is cut out of it.
  const cutWidth = Math.min(cutWidthMax, (right - left) / 2 / Math.max(cuts.length, 1));
  const room = right - left - cuts.length * cutWidth;
  const perMs = drawnMs < nanosecondMs ? 0 : room / drawnMs;

  let fromX = left;
  const pieces: Piece[] = stretches.map((stretch) => {
    const width = cuts.includes(stretch) ? cutWidth : lengthOf(stretch) * perMs;
    const piece = { ...stretch, fromX, toX: fromX + width };
    fromX = piece.toX;
    return piece;
  });
  const x = (ms: number) => Math.min(placeOn(pieces, ms) ?? left, right);
  return { left, right, x, cuts, ticksMs: chooseTicks(instants, cuts, perMs, x) };
}

function lengthOf({ fromMs, toMs }: Stretch): number {
  return toMs - fromMs;
}

function instantsOf({ calls, holders, stuckAtMs }: Timeline): number[] {
  const ofCalls = calls.flatMap(({ callMs, returnMs }) => [callMs, returnMs ?? callMs]);
  const ofHolders = holders.flatMap(({ fromMs, toMs }) => [fromMs, toMs ?? fromMs]);
  const all = [0, ...ofCalls, ...ofHolders, stuckAtMs].filter(Number.isFinite);
  return [...new Set(all)].toSorted((a, b) => a - b);
}

/** Idle stretches that are longer than all the time in which somebody calls. */
function findCuts(stretches: readonly Stretch[], { calls }: Timeline): Stretch[] {
  const isBusy = ({ fromMs, toMs }: Stretch) =>
    calls.some(({ callMs, returnMs }) => callMs < toMs && (returnMs ?? callMs) > fromMs);
  const busyMs = stretches.filter(isBusy).reduce((sum, one) => sum + lengthOf(one), 0);
  return stretches.filter((one) => busyMs > 0 && !isBusy(one) && lengthOf(one) > busyMs);
}

function placeOn(pieces: readonly Piece[], ms: number): number | null {
  const piece = pieces.find(({ toMs }) => ms <= toMs) ?? pieces.at(-1);
  if (piece === undefined) return null;
  const share = Math.min(Math.max((ms - piece.fromMs) / (piece.toMs - piece.fromMs), 0), 1);
  return piece.fromX + share * (piece.toX - piece.fromX);
}

function chooseTicks(
  instants: readonly number[],
  cuts: readonly Stretch[],
  perMs: number,
  x: Scale['x'],
): number[] {
  if (perMs === 0) return [0];
  const stepMs = roundStep(tickDistanceMin / perMs);
  const drawn = [
    instants[0]!,
    ...cuts.flatMap(({ fromMs, toMs }) => [fromMs, toMs]),
    instants.at(-1)!,
  ];
  const ticks: number[] = [];
  for (let index = 0; index < drawn.length; index += 2) {
    for (const ms of multiplesOf(stepMs, drawn[index]!, drawn[index + 1]!)) {
      const before = ticks.at(-1);
      if (before === undefined || x(ms) - x(before) >= tickDistanceMin * 0.9) ticks.push(ms);
    }
  }
  return ticks;
}

function multiplesOf(stepMs: number, fromMs: number, toMs: number): number[] {
  const first = Math.ceil(fromMs / stepMs);
  const count = Math.max(0, Math.floor(toMs / stepMs) - first + 1);
  // Counted, since adding a step to an instant far away may leave it as it was.
  return Array.from({ length: count }, (_, index) => (first + index) * stepMs);
}

/** The next of 1, 2, 5, 10, 20, 50 and so on. */
function roundStep(ms: number): number {
  const power = 10 ** Math.floor(Math.log10(ms));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= ms)!;
}
