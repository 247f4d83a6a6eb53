/** Keeps what docs/compatibility.md is made from: of each server a report, and what no report tells. */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Report } from '../../src/contract/report.ts';
import { javaVersion, librariesOf } from './build.ts';
import type { ServerFacts } from './compatibility.ts';
import { folderOf, type EngineUnderTest } from './engines.ts';
import type { Refusal } from './refusals.ts';

const folder = new URL('../../reports/', import.meta.url);

/** Writes `reports/<name>.json` and `reports/<name>.server.json`. */
export async function keepColumn(name: string, report: Report, facts: ServerFacts): Promise<void> {
  const write = (file: string, json: unknown) =>
    writeFile(new URL(file, folder), JSON.stringify(json, null, 2));
  await mkdir(folder, { recursive: true });
  await write(`${name}.json`, report);
  await write(`${name}.server.json`, facts);
}

/** What no report on an engine tells; `runs` are the one that is told in full, and a further one. */
export function factsOf(
  engine: EngineUnderTest,
  version: string,
  { refusals, runs }: { refusals: readonly Refusal[]; runs: readonly [Report, Report] },
): ServerFacts {
  const { title, known } = engine;
  const runsOn = stackOf(engine);
  return { title, version, runsOn, known, refusals, alsoObserved: otherNotes(...runs) };
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
