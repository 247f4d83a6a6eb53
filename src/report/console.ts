/** The report for a person at a terminal, or reading the log of a CI run. */
import { styleText } from 'node:util';
import type { CaseResult, Report, Verdict } from '../contract/report.ts';
import type { Reporter, Write } from './reporter.ts';

/** How a verdict looks. */
const marks: Readonly<Record<Verdict, readonly [word: string, style: Style]>> = {
  pass: ['pass', 'green'],
  fail: ['FAIL', 'red'],
  'known-deviation': ['known', 'yellow'],
  observed: ['saw', 'cyan'],
  'not-run': ['not run', 'magenta'],
};

type Style = 'green' | 'red' | 'yellow' | 'cyan' | 'magenta' | 'bold' | 'dim';

/** Takes away the line that shows how far a run is. */
export const eraseProgress = '\r\u001B[2K';

/**
 * Writes a line for each promise as soon as it is judged, and at the end what to look at first. How far the run
 * is goes where `showProgress` leads, as a line that is rewritten; null where nobody watches.
 */
export function createConsoleReporter(
  print: Write,
  hasColors: boolean,
  showProgress: Write | null = null,
): Reporter {
  const paint = (style: Style, text: string): string =>
    hasColors ? styleText(style, text, { validateStream: false }) : text;
  const write: Write = (text) => {
    showProgress?.(eraseProgress);
    print(text);
  };
  let heading = '';
  let caseCount = 0;
  let judged = 0;

  return {
    onEvent(event) {
      if (event.kind === 'started') {
        caseCount = event.caseCount;
        write(paint('bold', `Lockproof judges ${clean(event.target)}: ${caseCount} cases\n`));
      } else if (event.kind === 'case-finished') {
        const next = headingOf(event.result);
        if (next !== heading) write(`\n${paint('bold', next)}\n`);
        heading = next;
        write(lineOf(event.result, paint));
        judged += 1;
        showProgress?.(`${judged} of ${caseCount}`);
      } else {
        write(summaryOf(event.report, paint));
      }
    },
  };
}

type Paint = (style: Style, text: string) => string;

function headingOf({ id, level }: CaseResult): string {
  const group = id.split('/', 1)[0]!;
  return level === 'observed' ? `${group}, where the page is silent` : group;
}

function lineOf({ id, verdict, promise, reason }: CaseResult, paint: Paint): string {
  const [word, style] = marks[verdict];
  const line = `  ${paint(style, word.padEnd(7))} ${id}  ${paint('dim', promise)}`;
  const why = clean(reason ?? '');
  if (verdict === 'observed') return `${line} ${paint(style, why)}\n`;
  return verdict === 'pass' ? `${line}\n` : `${line}\n          ${why}\n`;
}

/** In one line, and without control characters: a server's words must not move a terminal, or steer a CI. */
function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters to take out
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ');
}

function summaryOf(report: Report, paint: Paint): string {
  const { counts, coverage, situations, durationMs, fault, cases } = report;
  const seen = coverage.filter((pair) => pair.seen).length;
  const unmet = situations.filter((one) => !one.met);
  const unseen = coverage.filter((pair) => !pair.seen);
  const documented = cases.filter(({ level }) => level === 'documented');
  const notRun = documented.filter(({ verdict }) => verdict === 'not-run');
  const lines = [
    '',
    `${seen} of ${coverage.length} documented (operation, status) pairs seen.`,
    ...unseen.map(({ operation, status }) => `  never seen: ${operation} ${status}`),
    `${situations.length - unmet.length} of ${situations.length} documented situations met.`,
    ...unmet.map(({ operation, situation }) => `  never met: ${operation}, ${situation}`),
    `${counts.pass} of ${documented.length} documented promises kept, ${counts.fail} broken, ` +
      `${counts['known-deviation']} known deviations, ${notRun.length} not run; ` +
      `${counts.observed} habits observed; ${(durationMs / 1_000).toFixed(1)} s.`,
    ...(hasRandomFailure(report) ? [replayOf(report)] : []),
    ...(fault === null ? [] : [paint('red', `Could not finish: ${clean(fault)}`)]),
    verdictOf(report, paint),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether something failed that need not fail again. */
function hasRandomFailure({ cases }: Report): boolean {
  return cases.some(({ id, verdict }) => verdict === 'fail' && id.startsWith('race/'));
}

function replayOf({ seed, rounds }: Report): string {
  return `The same calls again: --seed ${seed} --rounds ${rounds}`;
}

function verdictOf({ conforms, complete, cases }: Report, paint: Paint): string {
  if (!conforms) {
    const first = cases.find(({ verdict }) => verdict === 'fail')!;
    return `${paint('red', 'It does not conform.')} Look first at ${first.id}: ${clean(first.reason ?? '')}`;
  }
  if (complete) return paint('green', 'It conforms.');
  return paint('green', 'It conforms') + ' in what was exercised. Not everything was.';
}
