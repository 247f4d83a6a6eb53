/** Runs the real command line in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end. */
export async function lockproof(...args: readonly string[]): Promise<Ended> {
  const child = startLockproof(...args);
  const output = Promise.all([text(child.stdout!), text(child.stderr!)]);
  const [code] = (await once(child, 'exit')) as [number | null];
  const [stdout, stderr] = await output;
  return { code, stdout, stderr };
}

/** A command that serves. */
export interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it said when it was ready. */
  readonly said: string;
}

/** Starts a command that serves, and waits for its ready line. */
export async function startServing(...args: readonly string[]): Promise<Serving> {
  const child = startLockproof(...args);
  for await (const chunk of child.stdout!) {
    const said = String(chunk);
    const url = /http:\/\/\S+/.exec(said)?.[0];
    if (url !== undefined) return { child, url, said };
  }
  throw new Error(`lockproof ${args.join(' ')} ended without a ready line`);
}

/** Starts a command, and leaves its end to the caller. */
export function startLockproof(...args: readonly string[]): ChildProcess {
  return spawn('node', [main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
}
