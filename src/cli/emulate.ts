import { Option, type Command } from 'commander';
import { createManualClock, createOffsetClock, type Clock } from '../emulator/clock.ts';
import { dialectNames, type DialectName } from '../emulator/dialects.ts';
import { createEmulator } from '../emulator/emulator.ts';
import { Fault } from '../fault.ts';
import { serve, type Handler } from '../http/server.ts';
import { createPage } from '../page/page.ts';
import { clockOffset, port } from './arguments.ts';
import { chooseControlToken, type ControlToken } from './control-token.ts';
import type { ScenarioFile } from './scenario-file.ts';
import { playScenarioOf } from './seeding.ts';
import { serveUntilStopped } from './serving.ts';

interface EmulateOptions {
  port: number;
  host: string;
  clock: 'system' | 'manual';
  clockOffset?: number;
  seedFile?: string;
  scenario?: string;
  controlToken?: string;
  dialect: DialectName;
  corsOrigin?: string;
}

/** `lockproof emulate`: the stateful emulator. */
export function addEmulateCommand(program: Command): void {
  program
    .command('emulate')
    .description('serve a stateful emulator with real lock semantics')
    .option('--port <port>', 'port to listen on; 0 takes a free one', port, 4010)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .addOption(
      new Option('--clock <clock>', 'time of this machine, or time that stands still until moved')
        .choices(['system', 'manual'])
        .default('system'),
    )
    .addOption(
      new Option('--dialect <dialect>', 'answers as the pages say, or as a real Camunda 7 gives')
        .choices(dialectNames)
        .default('documented'),
    )
    .option(
      '--clock-offset <ms>',
      'how far the clock is ahead of this machine, or behind when negative',
      clockOffset,
    )
    .option('--seed-file <file>', 'scenarios to start with: a YAML, TypeScript or JavaScript file')
    .option('--scenario <name>', 'the scenario of the seed file to play (default: the first)')
    .option(
      '--control-token <token>',
      'token of /_lockproof, or env:NAME to read it from a variable (default: none on loopback, else a random one)',
    )
    .option('--cors-origin <origin>', 'the one origin whose pages may call (default: any)')
    .action(emulate);
}

async function emulate(options: EmulateOptions): Promise<void> {
  const { port: wanted, host, dialect, seedFile, scenario, corsOrigin } = options;
  const clock = chooseClock(options);
  const token = chooseControlToken(options.controlToken, host);
  if (scenario !== undefined && seedFile === undefined) {
    throw new Fault('no-seed-file', `--scenario ${scenario} needs a --seed-file that has it.`);
  }
  const file = seedFile === undefined ? null : await readSeedFile(seedFile);
  const emulator = createEmulator({
    clock,
    dialect,
    controlToken: token.value,
    scenarios: file?.scenarios ?? {},
    corsOrigin,
  });
  if (file !== null) await playScenarioOf(file, emulator, scenario);
  const page = createPage();
  const handler: Handler = (request, arrival) => page(request) ?? emulator.fetch(request, arrival);
  const server = await serve(handler, { port: wanted, host });
  await serveUntilStopped(server, 'emulator', tellFurther(server.url, token));
}

/** Most emulators start without one, and need not wait for a parser of YAML. */
async function readSeedFile(path: string): Promise<ScenarioFile> {
  const { readScenarioFile } = await import('./scenario-file.ts');
  return readScenarioFile(path);
}

/** Where the page is. A token that nobody knows yet is told, and goes along in the address. */
function tellFurther(url: string, token: ControlToken): string[] {
  if (!token.isRandom) return [`Its page: ${url}/`];
  return [`Control token: ${token.value}`, `Its page: ${url}/#token=${token.value}`];
}

function chooseClock({ clock, clockOffset: offsetMs }: EmulateOptions): Clock {
  if (clock === 'system') return createOffsetClock(offsetMs);
  if (offsetMs === undefined) return createManualClock();
  throw new Fault('no-offset', '--clock-offset is for --clock system: a manual clock is moved.');
}
