/** Servers under load: each is a process of its own, and says in a line of its output where it listens. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { launchPrism } from '../src/mock/prism-process.ts';

/** The root of the project. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/** The command as users have it: compiled. */
export const lockproof = `${root}dist/src/cli/main.js`;

/** A server that runs. */
export interface Server {
  /** Without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the emulator on a free port, as the command line does. */
export function startEmulator(...options: string[]): Promise<Server> {
  return startServer([lockproof, 'emulate', '--port', '0', ...options]);
}

/** Starts the server that does as little as can be done. */
export function startBareServer(): Promise<Server> {
  return startServer([fileURLToPath(new URL('bare-server.ts', import.meta.url))]);
}

/** Starts the same as a web-standard handler, on what the emulator is served with. */
export function startBareHandler(): Promise<Server> {
  return startServer([fileURLToPath(new URL('bare-handler.ts', import.meta.url))]);
}

/** Starts Prism over the same document, silent and without our guard. */
export async function startPrism(): Promise<Server> {
  const { url, pid, kill } = await launchPrism();
  return { url, pid, stop: kill };
}

async function startServer(args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[\w.:[\]]+/.exec(line)?.[0];
    if (url !== undefined) return { url, pid: child.pid!, stop: () => stop(child) };
  }
  throw new Error(`${args.join(' ')} ended before it listened.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
