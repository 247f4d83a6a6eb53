/** The suite tells the two dialects of the emulator apart exactly as it tells an engine from its pages. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cases } from '../../src/contract/cases.ts';
import type { Fetch } from '../../src/contract/exchange.ts';
import { readKnownDeviations, type KnownDeviation } from '../../src/contract/known-deviations.ts';
import type { Report } from '../../src/contract/report.ts';
import { createManualClock } from '../../src/emulator/clock.ts';
import type { DialectName } from '../../src/emulator/dialects.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { run } from './fake-target.ts';

const list = new URL('../../deviations/camunda-7.yaml', import.meta.url);
const known = readKnownDeviations(readFileSync(list, 'utf8'), 'camunda-7', cases);

function judge(dialect: DialectName, deviations: readonly KnownDeviation[]): Promise<Report> {
  const emulator = createEmulator({ clock: createManualClock(), dialect });
  const fetch: Fetch = async (url, init) => emulator.fetch(new Request(url, init));
  const statesUrl = 'http://emulator.invalid/_lockproof/states';
  const target = { name: 'the emulator', statesUrl, headers: {} };
  return run({ target, fetch, cases, known: deviations, rounds: 2 });
}

const idsOf = (report: Report, verdict: string) =>
  report.cases.filter((one) => one.verdict === verdict).map(({ id }) => id);

test('spoken as documented, the emulator deviates in nothing', async () => {
  const report = await judge('documented', []);

  const others = report.cases.filter(({ verdict }) => !['pass', 'observed'].includes(verdict));
  expect(others).toEqual([]);
  expect([report.conforms, report.complete]).toEqual([true, true]);
});

test('spoken as an engine, it deviates exactly where Camunda 7 always does', async () => {
  const report = await judge('engine', known);

  const always = known.filter(({ deviates }) => deviates === 'always').map((one) => one.case);
  const others = report.cases.filter(
    ({ verdict }) => !['pass', 'observed', 'known-deviation'].includes(verdict),
  );
  expect(idsOf(report, 'known-deviation').toSorted()).toEqual(always.toSorted());
  expect(others).toEqual([]);
  expect([report.conforms, report.complete]).toEqual([true, true]);
});

test('without the list, it fails in those and nothing else', async () => {
  const report = await judge('engine', []);

  const always = known.filter(({ deviates }) => deviates === 'always').map((one) => one.case);
  expect(idsOf(report, 'fail').toSorted()).toEqual(always.toSorted());
  expect(report.conforms).toBe(false);
});

test('the list of a real engine does not fit the documented dialect', async () => {
  const report = await judge('documented', known);

  const always = known.filter(({ deviates }) => deviates === 'always').map((one) => one.case);
  expect(idsOf(report, 'fail').toSorted()).toEqual(always.toSorted());
});
