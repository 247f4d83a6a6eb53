/** What to look at first: a few findings, the gravest at the head. */
import type { CaseResult, Report, Verdict } from '../../contract/report.ts';
import { plural, verdictWords } from './wording.ts';

/** One thing that a reader should know. */
export interface Finding {
  /** What kind of thing it is, such as `broken`. */
  readonly about: string;
  /** What it is, in a few words. */
  readonly title: string;
  readonly text: string;
  /** The case to open, where there is one. */
  readonly result: CaseResult | null;
}

/** More would be a list to search rather than a place to begin. */
const brokenMax = 5;

/** The findings of a run. None means that there is nothing to look at. */
export function findingsOf({ cases, fault, coverage, situations }: Report): Finding[] {
  const withVerdict = (wanted: Verdict) => cases.filter(({ verdict }) => verdict === wanted);
  const broken = withVerdict('fail');
  const notRun = withVerdict('not-run');
  const known = withVerdict('known-deviation');
  const unseen = coverage
    .filter(({ seen }) => !seen)
    .map(({ operation, status }) => `${operation} ${status}`);
  const unmet = situations
    .filter(({ met }) => !met)
    .map(({ operation, situation }) => `${operation}, ${situation}`);
  return [
    ...(fault === null ? [] : [tell('fault', 'The run could not finish', fault)]),
    ...broken.slice(0, brokenMax).map(toFinding),
    ...sumUp(broken.slice(brokenMax), 'more promise', idsOf),
    ...sumUp(notRun, 'promise', reasonsOf),
    ...listMissing('never seen', 'documented answer', unseen),
    ...listMissing('never met', 'documented situation', unmet),
    ...sumUp(known, 'promise', idsOf),
  ];
}

function tell(about: string, title: string, text: string): Finding {
  return { about, title, text, result: null };
}

function toFinding(result: CaseResult): Finding {
  const { verdict, promise, reason = '' } = result;
  return { about: verdictWords[verdict], title: promise, text: reason, result };
}

/** Cases of one verdict as one finding, which leads to the first of them. */
function sumUp(
  those: readonly CaseResult[],
  noun: string,
  describe: (those: readonly CaseResult[]) => string,
): Finding[] {
  const [first] = those;
  if (first === undefined) return [];
  const title = plural(those.length, noun);
  return [{ about: verdictWords[first.verdict], title, text: describe(those), result: first }];
}

function listMissing(about: string, noun: string, missing: readonly string[]): Finding[] {
  return missing.length === 0
    ? []
    : [tell(about, plural(missing.length, noun), missing.join('; '))];
}

function idsOf(those: readonly CaseResult[]): string {
  return those.map(({ id }) => id).join(', ');
}

function reasonsOf(those: readonly CaseResult[]): string {
  return [...new Set(those.map(({ reason }) => reason ?? ''))].join(' ');
}
