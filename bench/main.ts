/**
 * `npm run bench`: the numbers that Lockproof holds itself to, each beside what it is compared with.
 *
 * Ratios of one run on one machine count; nothing is judged by absolute times, and no test asserts one.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Command, Option } from 'commander';
import { integer } from '../src/cli/arguments.ts';
import { Fault } from '../src/fault.ts';
import { benches } from './benches.ts';
import type { Figure } from './figure.ts';
import { describeMachine } from './machine.ts';
import { printFigures } from './table.ts';

const program = new Command('npm run bench --')
  .description('measures, side by side, and prints a table')
  .argument(
    '[names...]',
    `what to measure: ${benches.map(({ name }) => name).join(', ')} (default: all)`,
  )
  .addOption(
    new Option('--rounds <n>', 'readings of each figure').argParser(integer(1, 100)).default(5),
  )
  .option('--json <file>', 'also write every reading to a file', 'reports/bench.json')
  .addHelpText(
    'after',
    `\n${benches.map(({ name, about }) => `  ${name.padEnd(12)} ${about}`).join('\n')}`,
  )
  .parse();
const { rounds, json } = program.opts<{ rounds: number; json: string }>();
const chosen = chooseBenches(program.args);

const machine = describeMachine();
console.log(Object.values(machine).flat().join(', '));
const results: Record<string, Figure[]> = {};
for (const { name, about, run } of chosen) {
  console.log(`\n${name}: ${about}`);
  try {
    results[name] = await run(rounds);
    printFigures(results[name]);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(`  Not measured. ${error.message}`);
    process.exitCode = 1;
  }
}
await mkdir(dirname(json), { recursive: true });
await writeFile(json, JSON.stringify({ machine, rounds, results }, null, 2));

function chooseBenches(names: readonly string[]): typeof benches {
  const unknown = names.find((name) => !benches.some((bench) => bench.name === name));
  if (unknown !== undefined) program.error(`There is no bench '${unknown}'; see --help.`);
  return names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name));
}
