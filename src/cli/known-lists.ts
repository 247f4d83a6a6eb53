/** Lists of known deviations: those that are shipped by name, others by path. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { readKnownDeviations, type KnownDeviation } from '../contract/known-deviations.ts';
import { nearest } from '../contract/nearest.ts';
import type { Case } from '../contract/promise.ts';
import { Fault } from '../fault.ts';
import { packageFile } from '../package-root.ts';

const folder = packageFile('deviations/');

/** The names of the lists that come with Lockproof. */
export function shippedNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''));
}

/** Reads all lists. What cannot be found or read is a Fault. */
export async function loadKnownDeviations(
  lists: readonly string[],
  cases: readonly Case[],
): Promise<KnownDeviation[]> {
  const loaded: KnownDeviation[] = [];
  for (const list of lists) {
    loaded.push(...readKnownDeviations(await readList(list), list, cases));
  }
  return loaded;
}

async function readList(list: string): Promise<string> {
  const isPath = /[/\\]|\.ya?ml$/i.test(list);
  const names = shippedNames();
  if (!isPath && !names.includes(list)) {
    const hint = `Did you mean ${nearest(list, names)}? A file needs its ending, .yaml.`;
    throw new Fault('no-such-list', `--known ${list}: no list of that name is shipped. ${hint}`);
  }
  const url = isPath ? pathToFileURL(list) : new URL(`${list}.yaml`, folder);
  try {
    return await readFile(url, 'utf8');
  } catch (cause) {
    throw new Fault('unreadable-file', `--known ${list}: ${(cause as Error).message}`, { cause });
  }
}
