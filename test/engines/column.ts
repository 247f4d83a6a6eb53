/** Keeps what docs/compatibility.md is made from: of each engine a report, and what no report tells. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Report } from '../../src/contract/report.ts';
import { javaVersion, librariesOf } from './build.ts';
import type { ServerFacts } from './compatibility.ts';
import { folderOf, type EngineUnderTest } from './engines.ts';
import type { Refusal } from './refusals.ts';

/** What was seen of an engine. */
export interface Sight {
  readonly version: string;
  /** The report on the engine as it comes, as it was written. */
  readonly json: string;
  /** The same report, and the one on a further run. */
  readonly reports: readonly [Report, Report];
  readonly refusals: readonly Refusal[];
}

/** Writes `reports/<name>.json` and `reports/<name>.server.json`. */
export async function keepColumn(engine: EngineUnderTest, sight: Sight): Promise<void> {
  const folder = new URL('../../reports/', import.meta.url);
  const { name, title, known } = engine;
  const { version, json, reports, refusals } = sight;
  const runsOn = stackOf(engine);
  const alsoObserved = otherNotes(...reports);
  const facts: ServerFacts = { title, version, runsOn, known, refusals, alsoObserved };
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
