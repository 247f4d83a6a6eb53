/** An implementation of the Apify queue that nobody of this project wrote, and what the suite finds in it. */
import { expect, test } from 'vitest';
import { readFile } from 'node:fs/promises';
import { cases } from '../../../src/contract/cases.ts';
import { readKnownDeviations } from '../../../src/contract/known-deviations.ts';
import { idsOf } from '../judgement.ts';
import { judgeMemoryStorage } from '../outside/memory-storage.ts';

const listFile = new URL('../../../deviations/crawlee-memory-storage.yaml', import.meta.url);

test('the suite finds by itself everything that the list of the storage tells, and nothing else', async () => {
  const list = readKnownDeviations(await readFile(listFile, 'utf8'), 'the list', cases);

  const { code, report, queuesLeft } = await judgeMemoryStorage();

  expect(code).toBe(1);
  expect(idsOf(report, 'fail').toSorted()).toEqual(list.map((entry) => entry.case).toSorted());
  expect(report.fault).toBeNull();
  expect(queuesLeft).toBe(0);
});

test('with its list, the storage conforms', async () => {
  const { code, report } = await judgeMemoryStorage('--known', 'crawlee-memory-storage');

  expect(code).toBe(0);
  expect(idsOf(report, 'not-run')).toEqual([
    'prolong/token-without-permission-is-refused',
    'prolong/exceeded-rate-limit-is-refused',
    'prolong/token-without-permission-has-its-type',
    'prolong/exceeded-rate-limit-has-its-type',
  ]);
});
