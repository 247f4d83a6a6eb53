/** The suite and the emulator know nothing of each other. Here they meet, over fetch. */
import { expect, test } from 'vitest';
import { cases } from '../../src/contract/cases.ts';
import type { Fetch } from '../../src/contract/exchange.ts';
import { createManualClock } from '../../src/emulator/clock.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { run } from './fake-target.ts';

/** A few: what many rounds find in an emulator is for the suite itself to find. */
const rounds = 2;

test('the emulator keeps every promise, and every documented pair is seen', async () => {
  const emulator = createEmulator({ clock: createManualClock() });
  const fetch: Fetch = async (url, init) => emulator.fetch(new Request(url, init));
  const statesUrl = 'http://emulator.invalid/_lockproof/states';

  const report = await run({ target: { name: 'e', statesUrl, headers: {} }, fetch, cases, rounds });

  const kept = report.cases.filter(({ verdict }) => verdict === 'pass' || verdict === 'observed');
  expect(kept.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  expect([report.conforms, report.complete, report.fault]).toEqual([true, true, null]);
});

test('every habit of the emulator where the pages are silent is told in a few words', async () => {
  const emulator = createEmulator({ clock: createManualClock() });
  const fetch: Fetch = async (url, init) => emulator.fetch(new Request(url, init));
  const statesUrl = 'http://emulator.invalid/_lockproof/states';
  const observations = cases.filter(({ level }) => level === 'observed');

  const report = await run({
    target: { name: 'e', statesUrl, headers: {} },
    fetch,
    cases: observations,
  });

  const told = report.cases.map(({ id, reason }) => `${id}: ${reason}`);
  expect(told.filter((line) => !/: \d{3}(?: [\w-]+)?$/.test(line))).toEqual([]);
});
