/** `lockproof verify` against an engine, as its users run it: in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Report } from '../../src/contract/report.ts';
import type { Engine } from './engine.ts';

const root = new URL('../../', import.meta.url);

/** How a run of the suite ended. */
export interface Verification {
  readonly exitCode: number;
  readonly output: string;
  readonly report: Report;
  /** The report as it was written. */
  readonly json: string;
}

/** Runs the suite to its end. `list` is the name or the path of a list of known deviations. */
export async function verify(
  engine: Engine,
  list: string,
  ...more: readonly string[]
): Promise<Verification> {
  const folder = await mkdtemp(join(tmpdir(), 'lockproof-report-'));
  const file = join(folder, 'report.json');
  try {
    const child = startVerify(engine, list, '--report', `json=${file}`, ...more);
    const output = text(child.stdout!);
    const [exitCode] = (await once(child, 'exit')) as [number];
    const json = await readFile(file, 'utf8');
    return { exitCode, output: await output, report: JSON.parse(json) as Report, json };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Starts a run of the suite, which tells of its cases on standard output. */
export function startVerify(
  { restUrl, headers }: Engine,
  list: string,
  ...more: readonly string[]
): ChildProcess {
  const credentials = Object.entries(headers).flatMap(([name, value]) => [
    '--header',
    `${name}: ${value}`,
  ]);
  const args = ['verify', '--camunda', restUrl, '--known', list, ...credentials, ...more];
  return spawn(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** What is wrong with a run that should conform, and exercise everything. */
export function complaintsAbout({ exitCode, report, output }: Verification): string[] {
  if (exitCode === 0 && report.complete) return [];
  const why = report.fault ?? (report.conforms ? 'not everything was exercised' : 'it deviates');
  return [`the suite ended with exit code ${exitCode}: ${why}\n${output}`];
}
