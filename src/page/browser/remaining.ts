/** Lengths of time in words. */

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * What is left of a lock. Rounded up, so that it reads as nothing only when nothing is left. Tenths are for
 * the last minute, and for those who like motion.
 */
export function describeRemaining(ms: number, hasTenths = true): string {
  if (ms < minute) {
    return hasTenths ? `${(Math.ceil(ms / 100) / 10).toFixed(1)} s` : `${Math.ceil(ms / second)} s`;
  }
  return describeLength(Math.ceil(ms / second) * second);
}

/** A length of time in its two largest units, such as `2 min 5 s`. */
export function describeLength(ms: number): string {
  if (ms < minute) return `${Number((ms / second).toFixed(3))} s`;
  const [large, small] = ms < hour ? [minute, second] : ms < day ? [hour, minute] : [day, hour];
  const [largeWord, smallWord] = ms < hour ? ['min', 's'] : ms < day ? ['h', 'min'] : ['d', 'h'];
  const rest = Math.floor((ms % large) / small);
  return `${Math.floor(ms / large)} ${largeWord}${rest === 0 ? '' : ` ${rest} ${smallWord}`}`;
}

/** The time of day of an instant in UTC, such as `12:00:03`. */
export function timeOfDay(ms: number): string {
  return new Date(ms).toISOString().slice(11, 19);
}
