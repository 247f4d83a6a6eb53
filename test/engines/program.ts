/** Child processes that never outlive this one, save where it is killed with SIGKILL. */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const stopGraceMs = 10_000;
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A child process that writes to a log. */
export interface Program {
  /** How it ended, as the end of a sentence; never rejects. */
  ended: Promise<string>;
  /** Ends it, and waits until it is gone; asking twice is harmless. */
  end(): Promise<void>;
}

/** Where and how a program runs. */
export interface Surroundings {
  cwd: string;
  logFile: string;
  env?: Readonly<Record<string, string>>;
  /** Called when this process is told to end before the program has ended. */
  afterKill?: () => void;
}

/** Starts a program that ends with this process. */
export function start(
  command: string,
  args: readonly string[],
  { cwd, logFile, env = {}, afterKill = () => {} }: Surroundings,
): Program {
  const log = openSync(logFile, 'w');
  const stdio = ['ignore', log, log] as const;
  const child = spawn(command, args, { cwd, stdio: [...stdio], env: { ...process.env, ...env } });
  closeSync(log);
  const release = endWithParent(child, afterKill);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be run: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(signal ? `was ended by ${signal}` : `ended with exit code ${code}`),
    );
  }).finally(release);
  return { ended, end: () => end(child, ended) };
}

/** The last lines of a log. */
export function tailOf(logFile: string): string {
  return readIfThere(logFile).trimEnd().split('\n').slice(-60).join('\n');
}

/** The text of a file; empty while there is none. */
export function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function end(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const grace = new AbortController();
  const graceOver = delay(stopGraceMs, undefined, { signal: grace.signal }).then(
    () => child.kill('SIGKILL'),
    () => false,
  );
  await ended;
  grace.abort();
  await graceOver;
}

/** Kills the child when this process exits or is told to; the answer lets go of the child again. */
function endWithParent(child: ChildProcess, afterwards: () => void): () => void {
  const onExit = () => {
    child.kill('SIGKILL');
    afterwards();
  };
  const onSignal = (signal: NodeJS.Signals) => {
    onExit();
    release();
    // To listen to a signal is to survive it: whoever listened last hands it on.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const release = () => {
    process.off('exit', onExit);
    for (const signal of endingSignals) process.off(signal, onSignal);
  };
  process.on('exit', onExit);
  for (const signal of endingSignals) process.on(signal, onSignal);
  return release;
}
