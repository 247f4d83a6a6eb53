/** Crawlee's memory storage before the suite, with the list of its known deviations, which must be exact. */
import packageJson from '@crawlee/memory-storage/package.json' with { type: 'json' };
import { loadKnownDeviations } from '../../../src/cli/known-lists.ts';
import { cases } from '../../../src/contract/cases.ts';
import { keepColumn } from '../column.ts';
import { startFacade, token } from '../memory-storage/facade.ts';
import { complaintsAbout, verify, type Judgement } from '../judgement.ts';
import { complaintsAboutList } from '../judging-again.ts';

const known = 'crawlee-memory-storage';

/** What a run against a fresh storage came to, and how many queues it left in it. */
export interface StorageJudgement extends Judgement {
  readonly queuesLeft: number;
}

/** Judges a fresh storage with these further arguments. */
export async function judgeMemoryStorage(...args: readonly string[]): Promise<StorageJudgement> {
  const facade = await startFacade();
  try {
    const judgement = await verify('--apify', facade.url, '--token', token, ...args);
    return { ...judgement, queuesLeft: facade.storage.requestQueuesHandled.length };
  } finally {
    await facade.close();
  }
}

/** What was found against the storage beyond its list. Writes reports/memory-storage.json. */
export async function complaintsAboutMemoryStorage(): Promise<string[]> {
  const judgement = await judgeMemoryStorage('--known', known);
  const { queuesLeft, report } = judgement;
  const list = loadKnownDeviations([known], cases);
  await keepColumn('memory-storage', report, {
    title: "Crawlee's memory storage",
    version: packageJson.version,
    runsOn: `Node ${process.versions.node}`,
    known,
  });
  return [
    ...complaintsAbout('memory-storage', judgement),
    ...complaintsAboutList(list, [report]).map((complaint) => `memory-storage: ${complaint}`),
    ...(queuesLeft === 0 ? [] : [`memory-storage: ${queuesLeft} queues were left behind`]),
  ];
}
