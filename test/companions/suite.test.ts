/** The suite judges the emulator through its companions alone, as it judges a store of somebody else. */
import { expect, test } from 'vitest';
import { cases } from '../../src/contract/cases.ts';
import type { Report } from '../../src/contract/report.ts';
import { runSuite } from '../../src/contract/run.ts';
import { tokens } from '../../src/emulator/request-queue.ts';
import { createMemoryStore } from '../../src/emulator/store.ts';
import { startEmulator } from './live-emulator.ts';

test('the emulator keeps every promise that can be tried with one token, and keeps no queue', async () => {
  const store = createMemoryStore();
  const emulator = await startEmulator({ store });
  const target = { name: 'the emulator', apifyUrl: emulator.url, token: tokens.valid, headers: {} };

  let report: Report | undefined;
  for await (const event of runSuite({ target, cases })) {
    if (event.kind === 'finished') report = event.report;
  }
  await emulator.close();

  const others = report!.cases.filter(({ verdict }) => !['pass', 'observed'].includes(verdict));
  expect(report!.fault).toBeNull();
  expect(report!.conforms).toBe(true);
  expect(report!.cases.length).toBeGreaterThan(20);
  expect(others.map(({ verdict, reason }) => `${verdict}: ${reason}`).toSorted()).toEqual([
    "not-run: The Apify API cannot make state 'forbidden token'. A states URL can provide it.",
    "not-run: The Apify API cannot make state 'forbidden token'. A states URL can provide it.",
    "not-run: The Apify API cannot make state 'rate-limited token'. A states URL can provide it.",
    "not-run: The Apify API cannot make state 'rate-limited token'. A states URL can provide it.",
  ]);
  expect(store.queues.size).toBe(0);
  const { queueFacts, queueIds } = store.companions!;
  expect([queueFacts.size, queueIds.size]).toEqual([0, 0]);
});
