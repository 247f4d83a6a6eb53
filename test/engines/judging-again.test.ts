import { describe, expect, test } from 'vitest';
import { loadKnownDeviations, shippedNames } from '../../src/cli/known-lists.ts';
import { cases } from '../../src/contract/cases.ts';
import { judgeByKnown, type KnownDeviation } from '../../src/contract/known-deviations.ts';
import type { Report } from '../../src/contract/report.ts';
import { makeReport, makeResult } from '../contract/results.ts';
import { complaintsAboutList, conformsWith, without } from './judging-again.ts';

const documented = cases.filter(({ level }) => level === 'documented');

/** The report on a server that breaks these promises and keeps all others, held against a list. */
function reportOn(broken: readonly string[], list: readonly KnownDeviation[]): Report {
  const found = documented.map(({ id }) =>
    broken.includes(id)
      ? makeResult({ id, verdict: 'fail', reason: 'It was answered 500.' })
      : makeResult({ id }),
  );
  return makeReport(found.map((result) => judgeByKnown(result, list)));
}

const idsOf = (list: readonly KnownDeviation[]) => list.map((entry) => entry.case);

describe.each(shippedNames())('the shipped list %s', (name) => {
  const list = loadKnownDeviations([name], cases);
  const report = reportOn(idsOf(list), list);

  test('fits a server that deviates exactly so', () => {
    expect(report.conforms).toBe(true);
    expect(conformsWith(report, list)).toBe(true);
  });

  test.each(list)('fails that server without $case', (entry) => {
    expect(conformsWith(report, without(list, entry))).toBe(false);
  });

  test('fails that server with any other promise listed as always broken', () => {
    const kept = documented.filter(({ id }) => !idsOf(list).includes(id));
    const conforming = kept.filter(({ id }) =>
      conformsWith(report, [...list, { case: id, reason: 'Invented.', deviates: 'always' }]),
    );

    expect(kept.length).toBeGreaterThan(40);
    expect(conforming).toEqual([]);
  });

  test('fails a server that keeps what it says is always broken', () => {
    const always = list.filter(({ deviates }) => deviates === 'always');
    const better = always.map((entry) => reportOn(idsOf(without(list, entry)), list));

    expect(better.map(({ conforms }) => conforms)).toEqual(always.map(() => false));
  });

  test('is found to need every entry, and to bear no other', () => {
    expect(complaintsAboutList(list, [report])).toEqual([]);
  });
});

describe('an entry that is not needed', () => {
  const race = 'race/losers-of-a-lock-are-told-so';
  const list: KnownDeviation[] = [{ case: race, reason: 'Timing.', deviates: 'sometimes' }];

  test('is told when the deviation occurred in no run', () => {
    const reports = [reportOn([], list), reportOn([], list)];

    expect(complaintsAboutList(list, reports)).toEqual([`no run fails without the entry ${race}`]);
  });

  test('is none when the deviation occurred in one of the runs', () => {
    const reports = [reportOn([], list), reportOn([race], list)];

    expect(complaintsAboutList(list, reports)).toEqual([]);
  });
});
