/** Words that every written report uses alike. */
import type { Report, Verdict } from '../../contract/report.ts';

/** Verdicts from what matters most to what matters least, as a reader calls them. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  fail: 'broken',
  'known-deviation': 'known deviation',
  'not-run': 'not run',
  observed: 'observed',
  pass: 'kept',
};

/** Verdicts in the order of `verdictWords`. */
export const verdicts = Object.keys(verdictWords) as readonly Verdict[];

/** How a run ended, in a word for colours and in a sentence. */
export function headlineOf({ conforms, complete, fault }: Report): [tone: Tone, sentence: string] {
  if (!conforms) return ['bad', 'It does not conform.'];
  if (fault !== null) return ['open', 'The run could not finish.'];
  if (!complete) return ['open', 'It conforms in what was exercised. Not everything was.'];
  return ['good', 'It conforms.'];
}

/** Good news, bad news, or no news. */
export type Tone = 'good' | 'bad' | 'open';

/** How much was kept and exercised of what the pages promise, as one sentence. */
export function describeCoverage({ counts, coverage, situations }: Report): string {
  const documented = counts.pass + counts.fail + counts['known-deviation'] + counts['not-run'];
  const seen = coverage.filter((pair) => pair.seen).length;
  const met = situations.filter((one) => one.met).length;
  return (
    `${counts.pass} of ${plural(documented, 'documented promise')} kept, ` +
    `${seen} of ${plural(coverage.length, 'documented answer')} seen, ` +
    `${met} of ${plural(situations.length, 'documented situation')} met.`
  );
}

/** Such as `1 promise` and `2 promises`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** An instant as people write it; a text that is none stays as it is. */
export function describeInstant(instant: string): string {
  return instant.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?Z$/, '$1 $2 UTC');
}

/** A duration in the unit that reads best. */
export function describeDuration(durationMs: number): string {
  if (durationMs >= 1_000) return `${(durationMs / 1_000).toFixed(1)} s`;
  return describeMs(durationMs);
}

/** Milliseconds, whose last digits would only be noise. */
export function describeMs(ms: number): string {
  return `${Math.round(ms * 100) / 100} ms`;
}

/** What makes a run with the same calls. */
export function replayOptions({ seed, rounds }: Report): string {
  return `--seed ${seed} --rounds ${rounds}`;
}
