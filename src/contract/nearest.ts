import { closest } from 'fastest-levenshtein';

/** The name that was most likely meant: one that begins like it, else the one with the fewest edits. */
export function nearest(name: string, names: readonly string[]): string {
  return names.find((candidate) => candidate.startsWith(name)) ?? closest(name, names);
}
