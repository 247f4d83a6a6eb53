/** The command line's verdict on a server, as somebody who owns the server would ask for it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/contract/report.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** How `lockproof verify` ended, what it printed, and its JSON report. */
export interface Judgement {
  readonly code: number | null;
  readonly output: string;
  readonly report: Report;
}

/** Runs `lockproof verify` with these arguments to its end. */
export async function verify(...args: readonly string[]): Promise<Judgement> {
  const folder = await mkdtemp(join(tmpdir(), 'lockproof-outside-'));
  try {
    const file = join(folder, 'report.json');
    const command = ['src/cli/main.ts', 'verify', ...args, '--report', `json=${file}`];
    const stdio = ['ignore', 'pipe', 'inherit'] as const;
    const child = spawn(process.execPath, command, { cwd: root, stdio: [...stdio] });
    const output = text(child.stdout!);
    const [code] = (await once(child, 'exit')) as [number | null];
    return { code, output: await output, report: JSON.parse(await readFile(file, 'utf8')) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The ids of the cases with this verdict. */
export function idsOf({ cases }: Report, verdict: string): string[] {
  return cases.filter((one) => one.verdict === verdict).map(({ id }) => id);
}

/** What keeps a run from being a full success, as a sentence each. */
export function complaintsAbout(name: string, { code, report }: Judgement): string[] {
  if (code === 0) return [];
  const broken = idsOf(report, 'fail').join(', ') || 'nothing';
  const notRun = idsOf(report, 'not-run').join(', ') || 'nothing';
  const fault = report.fault === null ? '' : ` ${report.fault}`;
  return [`${name}: exit code ${code}; broken: ${broken}; not run: ${notRun}.${fault}`];
}
