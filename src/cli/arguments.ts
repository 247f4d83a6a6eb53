/** How values on the command line are read. */
import { InvalidArgumentError } from 'commander';

/** A whole number within bounds, both included. */
export function integer(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`);
  };
}

/** A port; 0 stands for a free one. */
export const port = integer(0, 65_535);

/** The latest instant that the time can be moved to: years have four digits. */
const latestMs = Date.UTC(9999, 11, 31);

/** An offset of the time of this machine, in milliseconds. It must not lead out of the years 1970 to 9999. */
export function clockOffset(text: string): number {
  const value = Number(text);
  const atMs = Date.now() + value;
  if (/^-?\d+$/.test(text) && atMs >= 0 && atMs <= latestMs) return value;
  const bounds = 'by which the clock stays within the years 1970 to 9999';
  throw new InvalidArgumentError(`It must be a whole number of milliseconds ${bounds}.`);
}

/** An http or https URL. */
export function httpUrl(text: string): string {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('It must be a URL such as http://localhost:8080/engine-rest.');
}

/** Gathers an option that may be given several times. */
export function gather(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
