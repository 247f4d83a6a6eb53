#!/usr/bin/env node
/** The command line: from arguments to rooms. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { Fault } from '../fault.ts';
import { packageFile } from '../package-root.ts';
import { addEmulateCommand } from './emulate.ts';
import { addMockCommand } from './mock.ts';
import { addPromisesCommand } from './promises.ts';
import { addVerifyCommand } from './verify.ts';

const exitCouldNotRun = 2;

const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
const program = new Command('lockproof')
  .description('The contract kit for HTTP lock APIs.')
  .version(version)
  .showHelpAfterError('Try --help.')
  .exitOverride();
for (const add of [addVerifyCommand, addMockCommand, addEmulateCommand, addPromisesCommand]) {
  add(program);
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
