/**
 * `npm run test:engines [-- NAME…]`: the suite against real engines, each with the list of its known deviations.
 *
 * Where Java, Maven or the way to the registry is missing it fails, unless `--allow-missing` says that this
 * is expected.
 */
import { Command } from 'commander';
import { nearest } from '../../src/contract/nearest.ts';
import { Missing, requireTools } from './build.ts';
import { engines, type EngineUnderTest } from './engines.ts';
import { tryEngine, type Findings } from './trial.ts';

/** What became of one engine. */
type Outcome =
  | ({ kind: 'tried'; durationMs: number } & Findings)
  | { kind: 'missing' | 'error'; reason: string };

const { chosen, allowsMissing } = readArguments();
const outcomes = new Map<EngineUnderTest, Outcome>();
for (const engine of chosen) outcomes.set(engine, await tryWith(engine));
tell(outcomes);

function readArguments() {
  const names = engines.map(({ name }) => name);
  const program = new Command('npm run test:engines --')
    .argument('[engine...]', `which engines, of ${names.join(', ')}; all unless said`)
    .option('--allow-missing', 'succeed where Java, Maven or the way to the registry is missing')
    .parse();
  const isUnknown = (name: string) => !names.includes(name);
  for (const name of program.args.filter(isUnknown)) {
    program.error(`There is no engine ${name}. Did you mean ${nearest(name, names)}?`);
  }
  const isChosen = ({ name }: EngineUnderTest) =>
    program.args.length === 0 || program.args.includes(name);
  return { chosen: engines.filter(isChosen), allowsMissing: program.opts()['allowMissing'] };
}

async function tryWith(engine: EngineUnderTest): Promise<Outcome> {
  const startedAtMs = performance.now();
  try {
    requireTools();
    const findings = await tryEngine(engine);
    return { kind: 'tried', ...findings, durationMs: performance.now() - startedAtMs };
  } catch (error) {
    if (error instanceof Missing) return { kind: 'missing', reason: error.message };
    return { kind: 'error', reason: (error as Error).stack! };
  }
}

function tell(outcomes: ReadonlyMap<EngineUnderTest, Outcome>): void {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const rows = [['engine', 'version', 'promises kept', 'known deviations', 'duration', '']];
  for (const [{ name }, outcome] of outcomes) {
    const verdict = verdictOn(outcome);
    counts[verdict] += 1;
    for (const trouble of troublesOf(outcome)) console.log(`\n${name}: ${trouble}`);
    rows.push([name, ...cellsOf(outcome), verdict]);
  }
  const widths = rows[0]!.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  console.log();
  for (const row of rows) {
    console.log(
      row
        .map((cell, index) => cell.padEnd(widths[index]!))
        .join('   ')
        .trimEnd(),
    );
  }
  const { passed, failed, skipped } = counts;
  console.log(`\nengines: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 || (skipped > 0 && allowsMissing !== true) ? 1 : 0;
}

function verdictOn(outcome: Outcome): 'passed' | 'failed' | 'skipped' {
  if (outcome.kind === 'missing') return 'skipped';
  return outcome.kind === 'tried' && outcome.complaints.length === 0 ? 'passed' : 'failed';
}

function troublesOf(outcome: Outcome): readonly string[] {
  if (outcome.kind === 'tried') return outcome.complaints;
  return [`${outcome.kind === 'missing' ? 'skipped. ' : ''}${outcome.reason}`];
}

function cellsOf(outcome: Outcome): string[] {
  if (outcome.kind !== 'tried') return ['–', '–', '–', '–'];
  const { version, report, durationMs } = outcome;
  const documented = report.cases.filter(({ level }) => level === 'documented').length;
  return [
    version,
    `${report.counts.pass} of ${documented}`,
    String(report.counts['known-deviation']),
    `${Math.round(durationMs / 1_000)} s`,
  ];
}
