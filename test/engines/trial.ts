/** Everything that is asked of one engine: first as it comes, then guarded by credentials. */
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { loadKnownDeviations } from '../../src/cli/known-lists.ts';
import { cases } from '../../src/contract/cases.ts';
import type { KnownDeviation } from '../../src/contract/known-deviations.ts';
import type { Report } from '../../src/contract/report.ts';
import { buildEngine, javaVersion, librariesOf } from './build.ts';
import type { ServerFacts } from './compatibility.ts';
import { startEngine, type Engine, type User } from './engine.ts';
import { folderOf, type EngineUnderTest } from './engines.ts';
import { complaintsAboutInterruption } from './interruption.ts';
import { complaintsAboutList } from './judging-again.ts';
import { leftBehind } from './leftovers.ts';
import {
  collectRefusals,
  complaintsAboutRefusals,
  describeRefusal,
  type Refusal,
} from './refusals.ts';
import { complaintsAbout, verify } from './verification.ts';
import { complaintsAboutWrongLists } from './wrong-lists.ts';

/** What was found out about an engine. */
export interface Findings {
  readonly version: string;
  /** Of the engine as it comes. */
  readonly report: Report;
  /** What is wrong. */
  readonly complaints: readonly string[];
}

/** More that is asked of a running engine, by its name; each gives complaints. */
const furtherQuestions: Readonly<
  Record<string, readonly ((engine: Engine) => Promise<string[]>)[]>
> = {};

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
  const guarded = await withEngine(folder, admin, (running) =>
    askGuarded(running, engine, admin.password),
  );
  const reports = [open.report, guarded.report, ...open.provoked];
  await writeFindings(engine, open, guarded);
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
  const verification = await verify(running, known, '--require-complete');
  console.log(lastLinesOf(verification.output));
  const { report, json } = verification;
  const complaints = [
    ...complaintsAbout(verification),
    ...(await leftBehind(running, 'the run')),
    ...(await complaintsAboutWrongLists(running, list)),
    ...(await complaintsAboutInterruption(running, known)),
  ];
  for (const ask of furtherQuestions[name] ?? []) complaints.push(...(await ask(running)));
  const provoked = await provoke(running, known, absentFrom(report, list));
  return { version: running.version, report, json, complaints, provoked };
}

/** Deviations on the list that did not occur in a run. */
function absentFrom({ cases: results }: Report, list: readonly KnownDeviation[]): string[] {
  const occurred = results.filter(({ verdict }) => verdict === 'known-deviation');
  return list.map((entry) => entry.case).filter((id) => !occurred.some((one) => one.id === id));
}

async function provoke(engine: Engine, known: string, ids: readonly string[]): Promise<Report[]> {
  if (ids.length === 0) return [];
  const only = ids.flatMap((id) => ['--only', id]);
  return [(await verify(engine, known, ...only, '--rounds', String(manyRounds))).report];
}

async function askGuarded(running: Engine, { name, known }: EngineUnderTest, password: string) {
  console.log(`${name}: again with basic authentication, and authorization`);
  const refusals = await collectRefusals(running);
  for (const refusal of refusals) {
    console.log(`  ${refusal.call} by ${refusal.caller}: ${describeRefusal(refusal)}`);
  }
  const verification = await verify(running, known, '--require-complete');
  console.log(lastLinesOf(verification.output));
  const isTold = verification.json.includes(password);
  const complaints = [
    ...complaintsAboutRefusals(refusals),
    ...complaintsAbout(verification),
    ...(isTold ? ['the report tells the password'] : []),
    ...(await leftBehind(running, 'the run')),
  ];
  return { report: verification.report, refusals, complaints };
}

function lastLinesOf(output: string): string {
  return output.trimEnd().split('\n').slice(-4).join('\n');
}

/** Keeps what docs/compatibility.md is made from. */
async function writeFindings(
  engine: EngineUnderTest,
  { version, json, report }: { version: string; json: string; report: Report },
  guarded: { report: Report; refusals: readonly Refusal[] },
): Promise<void> {
  const folder = new URL('../../reports/', import.meta.url);
  const { title, known, name } = engine;
  const facts: ServerFacts = {
    title,
    version,
    runsOn: stackOf(engine),
    known,
    refusals: guarded.refusals,
    alsoObserved: otherNotes(report, guarded.report),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(new URL(`${name}.json`, folder), json);
  await writeFile(new URL(`${name}.server.json`, folder), JSON.stringify(facts, null, 2));
}

/** What the second run observed otherwise than the first. */
function otherNotes(first: Report, second: Report): Record<string, string> {
  const found = second.cases.filter(
    ({ id, verdict, reason }) =>
      verdict === 'observed' && first.cases.find((one) => one.id === id)?.reason !== reason,
  );
  return Object.fromEntries(found.map(({ id, reason }) => [id, reason ?? '']));
}

const toldLibraries = [
  ['spring-boot', 'Spring Boot'],
  ['jersey-server', 'Jersey'],
  ['resteasy-core', 'RESTEasy'],
  ['tomcat-embed-core', 'Tomcat'],
  ['h2', 'H2'],
] as const;

function stackOf(engine: EngineUnderTest): string {
  const libraries = librariesOf(folderOf(engine));
  return [
    ...toldLibraries
      .filter(([artifact]) => libraries.has(artifact))
      .map(([artifact, title]) => `${title} ${libraries.get(artifact)}`),
    `Java ${javaVersion()}`,
  ].join(', ');
}
