/** Lists of known deviations: those that are shipped by name, others by path. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
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

/** Reads all lists, each with those that it extends. What cannot be found or read is a Fault. */
export function loadKnownDeviations(
  lists: readonly string[],
  cases: readonly Case[],
): KnownDeviation[] {
  return lists.flatMap((list) => {
    const place = locate(list, `--known ${list}`, process.cwd());
    return load(place, cases, []);
  });
}

/** Where a list is. */
interface Place {
  /** As it was called. */
  readonly name: string;
  readonly url: URL;
  /** Who called it so, for faults. */
  readonly asked: string;
}

/** Reads a list. `heirs` are the lists that extend it, the first of them first. */
function load(place: Place, cases: readonly Case[], heirs: readonly Place[]): KnownDeviation[] {
  const line = [...heirs, place];
  if (heirs.some(({ url }) => url.href === place.url.href)) {
    const told = line.map(({ name }) => name).join(' extends ');
    throw new Fault('bad-known-list', `Known deviations: ${told}. A list cannot extend itself.`);
  }
  const folderOfList = dirname(fileURLToPath(place.url));
  return readKnownDeviations(readText(place), place.name, cases, (base) =>
    load(locate(base, `${place.name} extends ${base}`, folderOfList), cases, line),
  );
}

function locate(list: string, asked: string, fromFolder: string): Place {
  const isPath = /[/\\]|\.ya?ml$/i.test(list);
  const names = shippedNames();
  if (!isPath && !names.includes(list)) {
    const hint = `Did you mean ${nearest(list, names)}? A file needs its ending, .yaml.`;
    throw new Fault('no-such-list', `${asked}: no list of that name is shipped. ${hint}`);
  }
  const url = isPath ? pathToFileURL(resolve(fromFolder, list)) : new URL(`${list}.yaml`, folder);
  return { name: list, url, asked };
}

function readText({ url, asked }: Place): string {
  try {
    return readFileSync(url, 'utf8');
  } catch (cause) {
    throw new Fault('unreadable-file', `${asked}: ${(cause as Error).message}`, { cause });
  }
}
