import type { Command } from 'commander';
import { cases } from '../contract/cases.ts';
import type { Case } from '../contract/promise.ts';

/** `lockproof promises`: what the suite holds a server to, and where it is promised. */
export function addPromisesCommand(program: Command): void {
  program
    .command('promises')
    .description('list every promise with its level and source')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => {
      const text = json
        ? JSON.stringify(cases.map(describe), null, 2)
        : cases.map(print).join('\n');
      process.stdout.write(`${text}\n`);
    });
}

function describe({ id, level, operation, promise, source }: Case) {
  return { id, level, operation, promise, source };
}

function print({ id, level, promise, source }: Case): string {
  const { page, part, says, step } = source;
  const lines = [`${id} (${level})`, `  ${promise}`, `  ${page}, ${part}: ${says}.`];
  if (step !== undefined) lines.push(`  Hence: ${step}`);
  return `${lines.join('\n')}\n`;
}
