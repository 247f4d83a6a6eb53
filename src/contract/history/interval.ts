/** Instants of which one was the right one, nobody knows which. */

/**
 * All instants between two ends. An open end is not itself among them.
 *
 * Ends are whole microseconds. Whole numbers below 2^53 are added without rounding, so an instant and the
 * same instant plus a duration minus the duration are one and the same; with fractions of milliseconds
 * they are not, and a lock might lapse a rounding error too early.
 */
export interface Interval {
  readonly fromUs: number;
  readonly isFromOpen: boolean;
  readonly untilUs: number;
  readonly isUntilOpen: boolean;
}

/** The instants between two ends, both included. */
export function closedInterval(fromUs: number, untilUs: number): Interval {
  return { fromUs, isFromOpen: false, untilUs, isUntilOpen: false };
}

/** The instants between two points in milliseconds. Fractions of a microsecond widen it. */
export function intervalOfMs(fromMs: number, untilMs: number): Interval {
  return closedInterval(Math.floor(fromMs * 1_000), Math.ceil(untilMs * 1_000));
}

/** Whether no instant is left. */
export function isEmpty({ fromUs, isFromOpen, untilUs, isUntilOpen }: Interval): boolean {
  return fromUs > untilUs || (fromUs === untilUs && (isFromOpen || isUntilOpen));
}

/** Every instant, so much later. */
export function later(interval: Interval, us: number): Interval {
  return { ...interval, fromUs: interval.fromUs + us, untilUs: interval.untilUs + us };
}

/** What lies behind a lower end. It is the same interval when all of it does. */
export function cutBelow(interval: Interval, fromUs: number, isFromOpen: boolean): Interval {
  const isBehind =
    interval.fromUs > fromUs ||
    (interval.fromUs === fromUs && (interval.isFromOpen || !isFromOpen));
  return isBehind ? interval : { ...interval, fromUs, isFromOpen };
}

/** What lies before an upper end. It is the same interval when all of it does. */
export function cutAbove(interval: Interval, untilUs: number, isUntilOpen: boolean): Interval {
  const isBefore =
    interval.untilUs < untilUs ||
    (interval.untilUs === untilUs && (interval.isUntilOpen || !isUntilOpen));
  return isBefore ? interval : { ...interval, untilUs, isUntilOpen };
}

/** Whether each instant of the one is also an instant of the other. */
export function includes(wide: Interval, narrow: Interval): boolean {
  const { fromUs, isFromOpen, untilUs, isUntilOpen } = wide;
  return cutAbove(cutBelow(narrow, fromUs, isFromOpen), untilUs, isUntilOpen) === narrow;
}
