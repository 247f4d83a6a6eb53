/** Crawlee's memory storage before the suite, with the list of its known deviations, which must be exact. */
import { mkdir, writeFile } from 'node:fs/promises';
import { startFacade, token } from '../memory-storage/facade.ts';
import { complaintsAbout, verify, type Judgement } from './judgement.ts';

const reports = new URL('../../../reports/', import.meta.url);

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
  const judgement = await judgeMemoryStorage('--known', 'crawlee-memory-storage');
  await mkdir(reports, { recursive: true });
  const text = JSON.stringify(judgement.report, null, 2);
  await writeFile(new URL('memory-storage.json', reports), text);
  const { queuesLeft } = judgement;
  return [
    ...complaintsAbout('memory-storage', judgement),
    ...(queuesLeft === 0 ? [] : [`memory-storage: ${queuesLeft} queues were left behind`]),
  ];
}
