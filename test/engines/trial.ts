/** Everything that is asked of one engine: first as it comes, then guarded by credentials. */
import { randomUUID } from 'node:crypto';
import { loadKnownDeviations } from '../../src/cli/known-lists.ts';
import { cases } from '../../src/contract/cases.ts';
import type { KnownDeviation } from '../../src/contract/known-deviations.ts';
import type { Report } from '../../src/contract/report.ts';
import { buildEngine } from './build.ts';
import { factsOf, keepColumn } from './column.ts';
import { compareWithEmulator } from './differential.ts';
import { argumentsFor, startEngine, type Engine, type User } from './engine.ts';
import { folderOf, type EngineUnderTest } from './engines.ts';
import { complaintsAboutInterruption } from './interruption.ts';
import { complaintsAbout, verify, type Judgement } from './judgement.ts';
import { complaintsAboutList } from './judging-again.ts';
import { leftBehind } from './leftovers.ts';
import { collectRefusals, complaintsAboutRefusals, describeRefusal } from './refusals.ts';
import { complaintsAboutWrongLists } from './wrong-lists.ts';

/** What was found out about an engine. */
export interface Findings {
  readonly version: string;
  /** Of the engine as it comes. */
  readonly report: Report;
  /** What is wrong. */
  readonly complaints: readonly string[];
}

/** More that is asked of a running engine, by its name; each question gives complaints. */
const furtherQuestions: Readonly<Record<string, (engine: Engine) => Promise<string[]>>> = {
  'camunda-7': compareWithEmulator,
};

/** Rounds in which a deviation that timing decides is bound to occur. */
const manyRounds = 300;

/** Builds an engine, starts it twice, and finds out. */
export async function tryEngine(engine: EngineUnderTest): Promise<Findings> {
  const folder = folderOf(engine);
  console.log(`\n${engine.name}: building`);
  await buildEngine(folder);
  const list = loadKnownDeviations([engine.known], cases);

  const open = await withEngine(folder, undefined, (running) => askOpen(running, engine, list));
  const admin = { name: 'admin', password: randomUUID() };
  const guarded = await withEngine(folder, admin, (running) => askGuarded(running, engine));
  const reports = [open.report, guarded.report, ...open.provoked];
  const { refusals } = guarded;
  const facts = factsOf(engine, open.version, { refusals, runs: [open.report, guarded.report] });
  await keepColumn(engine.name, open.report, facts);
  return {
    version: open.version,
    report: open.report,
    complaints: [
      ...open.complaints,
      ...complaintsAboutList(list, reports),
      ...guarded.complaints.map((complaint) => `with credentials, ${complaint}`),
    ],
  };
}

async function withEngine<T>(
  folder: string,
  admin: User | undefined,
  ask: (engine: Engine) => Promise<T>,
): Promise<T> {
  const engine = await startEngine(folder, admin);
  try {
    return await ask(engine);
  } finally {
    await engine.stop();
  }
}

async function askOpen(
  running: Engine,
  { name, known }: EngineUnderTest,
  list: readonly KnownDeviation[],
) {
  console.log(`${name}: ${running.version} listens on ${running.restUrl}`);
  const judgement = await judge(running, known);
  const { report } = judgement;
  const provoked = await provoke(running, known, absentFrom(report, list));
  const complaints = [
    ...complaintsAbout('the suite', judgement),
    ...(await leftBehind(running, 'the run')),
    ...(await complaintsAboutWrongLists(running, list)),
    ...(await complaintsAboutInterruption(running)),
  ];
  complaints.push(
    ...((await furtherQuestions[name]?.(running)) ?? []),
    ...(await leftBehind(running, 'a further question')),
  );
  return { version: running.version, report, complaints, provoked };
}

/** Deviations on the list that did not occur in a run. */
function absentFrom({ cases: results }: Report, list: readonly KnownDeviation[]): string[] {
  const occurred = results.filter(({ verdict }) => verdict === 'known-deviation');
  return list.map((entry) => entry.case).filter((id) => !occurred.some((one) => one.id === id));
}

async function provoke(engine: Engine, known: string, ids: readonly string[]): Promise<Report[]> {
  if (ids.length === 0) return [];
  const only = ids.flatMap((id) => ['--only', id]);
  const options = ['--known', known, '--rounds', String(manyRounds)];
  return [(await verify(...argumentsFor(engine), ...options, ...only)).report];
}

async function askGuarded(running: Engine, { name, known }: EngineUnderTest) {
  console.log(`${name}: again with basic authentication, and authorization`);
  const refusals = await collectRefusals(running);
  const groups = Map.groupBy(refusals, (one) => `${one.caller}: ${describeRefusal(one)}`);
  for (const [refused, calls] of groups) {
    console.log(`  ${refused} (${calls.map(({ call }) => call).join(', ')})`);
  }
  const judgement = await judge(running, known);
  const { output, report } = judgement;
  const told = JSON.stringify(report) + output;
  const credentials = running.headers['Authorization']!.replace('Basic ', '');
  const complaints = [
    ...complaintsAboutRefusals(refusals),
    ...complaintsAbout('the suite', judgement),
    ...(told.includes(credentials) ? ['a report tells the credentials'] : []),
    ...(await leftBehind(running, 'the run')),
  ];
  return { report, refusals, complaints };
}

async function judge(engine: Engine, known: string): Promise<Judgement> {
  const options = ['--known', known, '--require-complete'];
  const judgement = await verify(...argumentsFor(engine), ...options);
  console.log(judgement.output.trimEnd().split('\n').slice(-4).join('\n'));
  return judgement;
}
