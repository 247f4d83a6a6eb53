/** The suite with lists that are not true of the engine: each must fail, in the case that the list is wrong about. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { KnownDeviation } from '../../src/contract/known-deviations.ts';
import { argumentsFor, type Engine } from './engine.ts';
import { idsOf, verify } from './judgement.ts';
import { without } from './judging-again.ts';
import { leftBehind } from './leftovers.ts';

/** A promise that every engine keeps. */
const invention: KnownDeviation = {
  case: 'lock/free-task-is-locked',
  deviates: 'always',
  reason: 'Invented.',
};

/** What is wrong with how the suite takes a list without an entry, and one with an entry too many. */
export async function complaintsAboutWrongLists(
  engine: Engine,
  list: readonly KnownDeviation[],
): Promise<string[]> {
  const lacking = list.find(({ deviates }) => deviates === 'always')!;
  const complaints = await Promise.all([
    failsIn(lacking.case, engine, without(list, lacking)),
    failsIn(invention.case, engine, [invention, ...list]),
  ]);
  return [...complaints.flat(), ...(await leftBehind(engine, 'a failing run'))];
}

async function failsIn(
  id: string,
  engine: Engine,
  deviations: readonly KnownDeviation[],
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lockproof-list-'));
  const file = join(folder, 'wrong.yaml');
  await writeFile(file, stringify({ deviations }));
  // What the lists are wrong about is no race, so that one round tells as much as ten.
  const list = ['--known', file, '--rounds', '1'];
  const { code, report } = await verify(...argumentsFor(engine), ...list);
  await rm(folder, { recursive: true });
  const failed = idsOf(report, 'fail').join();
  if (code === 1 && failed === id) return [];
  return [`with a list that is wrong about ${id}: exit code ${code}, failed: ${failed}`];
}
