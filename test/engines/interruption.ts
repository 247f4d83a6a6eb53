/** Ctrl-C in the middle of a run: it must end early, and take away what it made all the same. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { startLockproof } from '../cli/command-line.ts';
import { argumentsFor, type Engine } from './engine.ts';
import { contentsOf, leftBehind } from './leftovers.ts';

const interrupted = 130;

/** What is wrong with how a run takes an interruption. */
export async function complaintsAboutInterruption(engine: Engine): Promise<string[]> {
  const child = startLockproof('verify', ...argumentsFor(engine));
  const exit = once(child, 'exit');
  await Promise.race([firstVerdictOf(child), exit]);
  const midway = await contentsOf(engine);
  child.kill('SIGINT');
  const [exitCode] = (await exit) as [number];
  return [
    ...(midway.length === 0 ? ['in the middle of a run there was nothing on the engine'] : []),
    ...(exitCode === interrupted ? [] : [`after SIGINT the run ended with exit code ${exitCode}`]),
    ...(await leftBehind(engine, 'an interrupted run')),
  ];
}

/** Resolves when the first verdict is told, while most of the run is still to come. */
function firstVerdictOf({ stdout }: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    stdout!.on('data', (chunk) => {
      if (/^ {2}pass /m.test(String(chunk))) resolve();
    });
  });
}
