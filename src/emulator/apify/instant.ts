/** The latest instant that a `date-time` can name: RFC 3339 has years of four digits. */
export const latestMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** An instant as RFC 3339 has it, to the millisecond; the last of all where it has none. */
export function rfc3339(ms: number): string {
  return new Date(Math.min(ms, latestMs)).toISOString();
}

/** The same, with the latest instant for all that are later. */
export function rfc3339Within(ms: number): string {
  return rfc3339(Math.min(ms, latestMs));
}
