/**
 * The summary of a GitHub job, in Markdown: the verdict, what is broken, and the rest behind folds.
 *
 * Markdown lets HTML through and makes links, pictures and formulas of text, so in words that came from
 * elsewhere, every character that could mean anything to it is a character reference.
 */
import type { CaseResult, Report, Verdict } from '../contract/report.ts';
import { findingsOf } from './html/findings.ts';
import { printable, shorten } from './html/printable.ts';
import {
  describeCoverage,
  describeDuration,
  describeInstant,
  headlineOf,
  plural,
  replayOptions,
  verdicts,
  verdictWords,
} from './html/wording.ts';
import type { Reporter, Write } from './reporter.ts';

/** GitHub takes 1 MiB from a step, and drops the whole summary when there is more. */
const bytesMax = 1_048_576;

/** A longer reason would bury the table. */
const cellCharactersMax = 1_000;

/** What means something to Markdown within a line; a full stop, since it can make an address. */
const meaningful = /[!#$&*:<>@[\\\]^_`{|}~]|\.(?=\p{L})/gu;

const signs = { good: '✅', bad: '❌', open: '⚠️' } as const;

/** Writes the summary when the run is over. */
export function createGitHubReporter(write: Write): Reporter {
  return {
    onEvent(event) {
      if (event.kind === 'finished') write(fit(toPieces(event.report)));
    },
  };
}

/** Each piece is Markdown that is whole when what follows is cut off. */
function toPieces(report: Report): string[] {
  const of = (...wanted: Verdict[]) =>
    report.cases.filter(({ verdict }) => wanted.includes(verdict));
  return [
    head(report),
    ...firstLook(report),
    ...coverageTable(report),
    ...situationTable(report),
    ...caseTable('Broken promises', of('fail')),
    ...caseTable('Known deviations', of('known-deviation')),
    ...folded('Not run', of('not-run')),
    ...folded('Observed, where the pages are silent', of('observed')),
    ...folded('Kept', of('pass')),
  ];
}

function head(report: Report): string {
  const [tone, sentence] = headlineOf(report);
  const { target, startedAt, durationMs, counts } = report;
  const tally = verdicts.map((verdict) => `${counts[verdict]} ${verdictWords[verdict]}`);
  return [
    `## ${signs[tone]} Lockproof: ${sentence}\n`,
    `${describeCoverage(report)} In all: ${tally.join(', ')}.\n`,
    `Target ${toText(target)}, started ${toText(describeInstant(startedAt))}, ` +
      `took ${describeDuration(durationMs)}. The same calls again: \`${replayOptions(report)}\`\n\n`,
  ].join('\n');
}

function firstLook(report: Report): string[] {
  const findings = findingsOf(report);
  const lines = findings.map(
    ({ about, title, text }) => `1. **${about}**: ${toText(title)} ${toText(text)}\n`,
  );
  return findings.length === 0 ? [] : ['### Look at this first\n\n', ...lines, '\n'];
}

function coverageTable({ coverage }: Report): string[] {
  const statuses = [...new Set(coverage.map(({ status }) => status))].toSorted((a, b) => a - b);
  const rows = [...Map.groupBy(coverage, ({ operation }) => operation)].map(
    ([operation, pairs]) => {
      const cells = statuses.map((status) =>
        cell(pairs.find((pair) => pair.status === status)?.seen, '**never seen**'),
      );
      return row([toText(operation), ...cells]);
    },
  );
  return table('Documented answers', ['Operation', ...statuses], rows);
}

function situationTable({ situations }: Report): string[] {
  const operations = [...new Set(situations.map(({ operation }) => operation))];
  const rows = [...Map.groupBy(situations, ({ situation }) => situation)].map(([name, ones]) => {
    const cells = operations.map((operation) =>
      cell(ones.find((one) => one.operation === operation)?.met, '**never met**'),
    );
    return row([toText(name), ...cells]);
  });
  return table('Documented situations', ['Situation', ...operations.map(toText)], rows);
}

function cell(isSeen: boolean | undefined, otherwise: string): string {
  if (isSeen === undefined) return ' ';
  return isSeen ? '✓' : otherwise;
}

function table(
  title: string,
  header: readonly (string | number)[],
  rows: readonly string[],
): string[] {
  if (rows.length === 0) return [];
  const marks = header.map(() => '---');
  return [`### ${title}\n\n${row(header)}${row(marks)}`, ...rows, '\n'];
}

function caseTable(title: string, results: readonly CaseResult[]): string[] {
  const rows = results.map((result) =>
    row([toText(result.id), toText(result.promise), toText(whyOf(result))]),
  );
  return table(title, ['Promise', 'What it says', 'What happened'], rows);
}

function whyOf({ reason = '', timeline }: CaseResult): string {
  return [...new Set([reason, timeline?.explanation ?? ''])].join(' ').trim();
}

/** Items behind folds, few enough at once that a cut loses little. */
function folded(title: string, results: readonly CaseResult[]): string[] {
  const atOnce = 50;
  return Array.from({ length: Math.ceil(results.length / atOnce) }, (_, index) => {
    const those = results.slice(index * atOnce, (index + 1) * atOnce);
    const continued = index === 0 ? '' : ', continued';
    const summary = `${title}${continued}: ${plural(those.length, 'promise')}`;
    return `<details><summary>${summary}</summary>\n\n${those.map(item).join('')}\n</details>\n\n`;
  });
}

function item({ id, verdict, promise, reason }: CaseResult): string {
  const told = reason === undefined ? '' : ` ${toText(reason)}`;
  return `- ${toText(id)} (${verdictWords[verdict]}): ${toText(promise)}${told}\n`;
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** The text as Markdown shows it, on one line, whatever is in it. */
function toText(text: string): string {
  return printable(shorten(text, cellCharactersMax))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(meaningful, (character) => `&#${character.codePointAt(0)!};`);
}

/** As many pieces as GitHub takes, and a sentence where some were left out. */
function fit(pieces: readonly string[]): string {
  const cut = `\n\nThe rest is left out here, since GitHub takes 1 MiB. The other reports have it all.\n`;
  const bytesOf = (text: string) => new TextEncoder().encode(text).length;
  let bytes = bytesOf(cut);
  const end = pieces.findIndex((piece) => {
    bytes += bytesOf(piece);
    return bytes > bytesMax;
  });
  return end < 0 ? pieces.join('') : pieces.slice(0, end).join('') + cut;
}
