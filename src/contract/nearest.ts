import { closest } from 'fastest-levenshtein';

/** The name that was most likely meant. */
export function nearest(name: string, names: readonly string[]): string {
  return closest(name, names);
}
