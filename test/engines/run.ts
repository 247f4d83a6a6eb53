/**
 * `npm run test:engines`: the suite against real engines, each with the list of its known deviations.
 *
 * Without Java or Maven it fails, unless `--allow-missing` says that this is expected.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Report } from '../../src/contract/report.ts';
import { compareWithEmulator } from './differential.ts';
import { buildEngine, missingTools, startEngine, type Engine } from './engine.ts';

/** The engines by folder, with the list that each must fit exactly. */
const engines = [{ folder: 'camunda', known: 'camunda-7' }];

const root = new URL('../../', import.meta.url);

const missing = missingTools();
if (missing === undefined) await runAll();
else skipAll(missing);

async function runAll(): Promise<void> {
  const failures: string[] = [];
  for (const { folder, known } of engines) failures.push(...(await runOne(folder, known)));
  for (const failure of failures) console.error(`FAILED: ${failure}`);
  const failed = Math.min(failures.length, engines.length);
  console.log(`\nengines: ${engines.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function skipAll(why: string): void {
  const isAllowed = process.argv.includes('--allow-missing');
  console.log(`No engine was run: ${why}`);
  console.log(
    `engines: 0 passed, ${isAllowed ? 0 : engines.length} failed, ${engines.length} skipped`,
  );
  process.exitCode = isAllowed ? 0 : 1;
}

async function runOne(folder: string, known: string): Promise<string[]> {
  const directory = new URL(folder, import.meta.url).pathname;
  console.log(`Building ${folder} …`);
  await buildEngine(directory);
  const engine = await startEngine(directory);
  try {
    console.log(`${engine.name} ${engine.version} listens on ${engine.restUrl}\n`);
    const report = await verify(engine, known);
    const differences = await compareWithEmulator(engine);
    return [...complaintsAbout(report, engine), ...differences, ...(await leftBehind(engine))];
  } finally {
    await engine.stop();
  }
}

async function verify(engine: Engine, known: string): Promise<Report> {
  const file = new URL(`reports/${engine.name}.json`, root);
  const options = ['--camunda', engine.restUrl, '--known', known, '--require-complete'];
  const reports = ['--report', `json=${file.pathname}`];
  const child = spawn('node', ['src/cli/main.ts', 'verify', ...options, ...reports], {
    cwd: root,
    stdio: 'inherit',
  });
  await once(child, 'exit');
  return JSON.parse(await readFile(file, 'utf8'));
}

function complaintsAbout({ conforms, complete, fault }: Report, { name }: Engine): string[] {
  if (fault !== null) return [`${name}: ${fault}`];
  if (!conforms) return [`${name} does not conform`];
  return complete ? [] : [`${name}: not everything was exercised`];
}

/** The suite must take away everything that it made. */
async function leftBehind({ name, restUrl }: Engine): Promise<string[]> {
  const { count } = (await (await fetch(`${restUrl}/deployment/count`)).json()) as {
    count: number;
  };
  return count === 0 ? [] : [`${name}: ${count} deployments were left behind`];
}
