/**
 * `npm run compatibility`: docs/compatibility.md from the reports of the last runs.
 *
 * A column is a server with a report, `reports/<name>.json`, and facts beside it, `reports/<name>.server.json`.
 * `npm run test:engines` and `npm run test:outside` write both. Engines come first, other servers after them
 * by name.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { cases } from '../src/contract/cases.ts';
import { writeCompatibility, type Column } from '../test/engines/compatibility.ts';
import { engines } from '../test/engines/engines.ts';

const root = new URL('../', import.meta.url);
const reports = new URL('reports/', root);
const page = new URL('docs/compatibility.md', root);

const engineNames = engines.map(({ name }) => name);
const others = serversWithFacts().filter((name) => !engineNames.includes(name));
const lacking = engineNames.filter((name) => !serversWithFacts().includes(name));

if (lacking.length > 0) {
  console.error(`There is no report on ${lacking.join(', ')}: run npm run test:engines first.`);
  process.exitCode = 1;
} else {
  const text = writeCompatibility(cases, [...engineNames, ...others].map(readColumn));
  mkdirSync(new URL('./', page), { recursive: true });
  writeFileSync(page, await format(text, { parser: 'markdown' }));
  console.log(`docs/compatibility.md: ${[...engineNames, ...others].join(', ')}`);
}

function serversWithFacts(): string[] {
  if (!existsSync(reports)) return [];
  return readdirSync(reports)
    .filter((file) => file.endsWith('.server.json'))
    .map((file) => file.replace('.server.json', ''))
    .toSorted();
}

function readColumn(name: string): Column {
  const read = (file: string) => JSON.parse(readFileSync(new URL(file, reports), 'utf8'));
  return { name, facts: read(`${name}.server.json`), report: read(`${name}.json`) };
}
