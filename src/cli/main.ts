#!/usr/bin/env node
/** The command line: from arguments to rooms. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { Fault } from '../fault.ts';
import { packageFile } from '../package-root.ts';

const exitCouldNotRun = 2;

/** What adds each command. A server that starts does not wait for the suite to be loaded, nor the suite for it. */
const commands = {
  verify: async () => (await import('./verify.ts')).addVerifyCommand,
  mock: async () => (await import('./mock.ts')).addMockCommand,
  emulate: async () => (await import('./emulate.ts')).addEmulateCommand,
  promises: async () => (await import('./promises.ts')).addPromisesCommand,
};

const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
const program = new Command('lockproof')
  .description('The contract kit for HTTP lock APIs.')
  .version(version)
  .showHelpAfterError('Try --help.')
  .exitOverride();
const [, , named] = process.argv;
for (const [name, load] of Object.entries(commands)) {
  // Whoever asks for help, or for what there is not, is told of all.
  if (name === named || !Object.hasOwn(commands, named ?? '')) (await load())(program);
}

// Who has read enough, as `head` has, closes the pipe. That must not end a run before it has cleaned up.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has said what was wrong. Help and version are no mistakes.
    process.exitCode = error.exitCode === 0 ? 0 : exitCouldNotRun;
  } else if (error instanceof Fault) {
    console.error(`lockproof: ${error.message}`);
    process.exitCode = exitCouldNotRun;
  } else {
    throw error;
  }
}
