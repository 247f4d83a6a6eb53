/** docs/compatibility.md: promise by server, from the reports of runs. */
import type { Case, Level } from '../../src/contract/promise.ts';
import type { CaseResult, Report } from '../../src/contract/report.ts';
import { describeRefusal, type Refusal } from './refusals.ts';

/** What is known of a server beside the report on it; `reports/<name>.server.json`. */
export interface ServerFacts {
  readonly title: string;
  readonly version: string;
  /** What it is built from, with versions. */
  readonly runsOn: string;
  /** The list of known deviations that it was held against. */
  readonly known?: string;
  /** How it answers who may not call. */
  readonly refusals?: readonly Refusal[];
  /** What further runs observed where it differs from the report, by case: chance may decide that too. */
  readonly alsoObserved?: Readonly<Record<string, string>>;
}

/** A column of the table. */
export interface Column {
  readonly name: string;
  readonly facts: ServerFacts;
  readonly report: Report;
}

/** Writes the table. A server's report may leave out cases: those of an API that it does not have. */
export function writeCompatibility(cases: readonly Case[], columns: readonly Column[]): string {
  return [
    '# Compatibility',
    'Which promises real servers keep. `npm run compatibility` writes this page from the reports of ' +
      '`npm run test:engines` and `npm run test:outside`; it is not edited.',
    tableOf(['', ...columns.map(({ name }) => name)], summaryRows(columns)),
    'A promise is **kept**, or broken **always** or **sometimes**: a known deviation, whose reason is on the ' +
      'list of the server (`deviations/`). Sometimes is what timing decides. Nothing (–) is said of what ' +
      'belongs to an API that the server does not have.',
    '## Promises',
    casesTable('documented', cases, columns),
    '## Where the pages are silent',
    differencesIn(cases, columns),
    casesTable('observed', cases, columns),
    ...refusalsOf(columns),
  ].join('\n\n');
}

function summaryRows(columns: readonly Column[]): string[][] {
  const row = (title: string, cell: (column: Column) => string) => [title, ...columns.map(cell)];
  return [
    row('server', ({ facts }) => `${facts.title} ${facts.version}`),
    row('on', ({ facts }) => facts.runsOn),
    row('run on', ({ report }) => report.startedAt.slice(0, 10)),
    row('list', ({ facts }) => (facts.known === undefined ? '–' : `\`--known ${facts.known}\``)),
    row('promises kept', ({ report }) => `${report.counts.pass} of ${documentedIn(report)}`),
    row('known deviations', ({ report }) => String(report.counts['known-deviation'])),
    row('not run', ({ report }) => String(report.counts['not-run'])),
    row('habits observed', ({ report }) => String(report.counts.observed)),
    row('conforms', ({ report }) => (report.conforms ? 'yes' : 'no')),
  ];
}

function documentedIn({ cases }: Report): number {
  return cases.filter(({ level }) => level === 'documented').length;
}

function casesTable(level: Level, cases: readonly Case[], columns: readonly Column[]): string {
  const ofLevel = cases.filter((one) => one.level === level);
  const rows = ofLevel.map(({ id, promise }) => [
    `\`${id}\``,
    promise,
    ...columns.map((column) => cellOf(column, id)),
  ]);
  return tableOf(['case', 'promise', ...columns.map(({ name }) => name)], rows);
}

function resultIn({ report }: Column, id: string): CaseResult | undefined {
  return report.cases.find((result) => result.id === id);
}

function cellOf(column: Column, id: string): string {
  const result = resultIn(column, id);
  switch (result?.verdict) {
    case undefined:
      return '–';
    case 'pass':
      return 'kept';
    case 'known-deviation':
      return `**${result.deviates}**`;
    case 'observed':
      return notesOf(column, id).join(' or ');
    case 'fail':
      return '**broken**';
    case 'not-run':
      return 'not run';
  }
}

/** What a server was seen to do: more than one thing where runs differ. */
function notesOf(column: Column, id: string): string[] {
  const notes = [resultIn(column, id)?.reason, column.facts.alsoObserved?.[id]];
  return notes.filter((note) => note !== undefined).toSorted();
}

function differencesIn(cases: readonly Case[], columns: readonly Column[]): string {
  const differing = cases
    .filter(({ level }) => level === 'observed')
    .filter(({ id }) => new Set(columns.flatMap((column) => notesOf(column, id))).size > 1);
  if (differing.length === 0) return 'All servers answered alike.';
  const ids = differing.map(({ id }) => `\`${id}\``).join(', ');
  return `Not all answers were alike: ${ids}. Where a cell has two, runs of one server differed.`;
}

function refusalsOf(columns: readonly Column[]): string[] {
  const asked = columns.flatMap(({ name, facts: { refusals } }) =>
    refusals === undefined ? [] : [{ name, refusals }],
  );
  if (asked.length === 0) return [];
  const rows = asked[0]!.refusals.map(({ caller, call }) => [
    `${caller}, ${call}`,
    ...asked.map(({ refusals }) => {
      const refusal = refusals.find((one) => one.caller === caller && one.call === call);
      return refusal === undefined ? '–' : describeRefusal(refusal);
    }),
  ]);
  return ['## Who may not call', tableOf(['', ...asked.map(({ name }) => name)], rows)];
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(escape).join(' | ')} |`).join('\n');
}

/** A line break or a bar would end the cell. */
function escape(cell: string): string {
  return cell.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}
