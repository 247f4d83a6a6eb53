/** Flaws that the suite cannot see yet. Whoever makes it see one is told to take it off the list. */

/** By name of the flaw: what its case would have to do. */
export const unseen: Readonly<Record<string, string>> = {};

/** Flaws that show only on a clock that can be moved: really waiting is not as exact. */
export const unseenWithoutClock: readonly string[] = ['a lock lapses a millisecond early'];
