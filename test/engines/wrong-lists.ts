/** The suite with lists that are not true of the engine: each must fail, in the case that the list is wrong about. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { KnownDeviation } from '../../src/contract/known-deviations.ts';
import type { Engine } from './engine.ts';
import { without } from './judging-again.ts';
import { leftBehind } from './leftovers.ts';
import { verify } from './verification.ts';

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
  const { exitCode, report } = await verify(engine, file, '--rounds', '1');
  await rm(folder, { recursive: true });
  const failed = report.cases.filter(({ verdict }) => verdict === 'fail').map((one) => one.id);
  if (exitCode === 1 && failed.join() === id) return [];
  return [`with a list that is wrong about ${id}: exit code ${exitCode}, failed: ${failed.join()}`];
}
