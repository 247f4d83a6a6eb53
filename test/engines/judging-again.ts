/**
 * What other lists of known deviations would have made of a run.
 *
 * A report says what the server did, so it can be judged again without asking the server: a list that lacks
 * an entry must fail the run, and so must one that has an entry too many.
 */
import { judgeByKnown, type KnownDeviation } from '../../src/contract/known-deviations.ts';
import type { CaseResult, Report } from '../../src/contract/report.ts';

/** Lists that the runs of one engine should not conform with, but do; as complaints. */
export function complaintsAboutList(
  list: readonly KnownDeviation[],
  reports: readonly Report[],
): string[] {
  return [...uselessEntries(list, reports), ...harmlessInventions(list, reports)];
}

/** Entries without which every run conforms as well. */
function uselessEntries(list: readonly KnownDeviation[], reports: readonly Report[]): string[] {
  return list
    .filter((entry) => reports.every((report) => conformsWith(report, without(list, entry))))
    .map(({ case: id }) => `no run fails without the entry ${id}`);
}

/** Promises that the server always keeps, and that may be listed as always broken without a failure. */
function harmlessInventions(list: readonly KnownDeviation[], reports: readonly Report[]): string[] {
  const kept = reports[0]!.cases.filter(({ verdict }) => verdict === 'pass');
  return kept
    .map(({ id }): KnownDeviation => ({ case: id, reason: 'Invented.', deviates: 'always' }))
    .filter((invention) =>
      conformsWith(reports[0]!, [invention, ...list.filter((one) => one.case !== invention.case)]),
    )
    .map(({ case: id }) => `the run conforms although ${id} is listed as always broken`);
}

/** Whether the run would have conformed, had this been the list. The report must be of a run that conforms. */
export function conformsWith(report: Report, list: readonly KnownDeviation[]): boolean {
  return report.cases
    .map((result) => judgeByKnown(asFound(result), list))
    .every(({ verdict }) => verdict !== 'fail');
}

/** The list without one of its entries. */
export function without(list: readonly KnownDeviation[], entry: KnownDeviation): KnownDeviation[] {
  return list.filter((one) => one.case !== entry.case);
}

/** The result as it was before it was held against a list. */
function asFound(result: CaseResult): CaseResult {
  return result.verdict === 'known-deviation' ? { ...result, verdict: 'fail' } : result;
}
