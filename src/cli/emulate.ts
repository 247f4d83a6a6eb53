import { Option, type Command } from 'commander';
import { createManualClock, systemClock } from '../emulator/clock.ts';
import { dialectNames, type DialectName } from '../emulator/dialects.ts';
import { createEmulator } from '../emulator/emulator.ts';
import { serve } from '../http/server.ts';
import { port } from './arguments.ts';
import { serveUntilStopped } from './serving.ts';

interface EmulateOptions {
  port: number;
  host: string;
  clock: 'system' | 'manual';
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
      new Option('--clock <clock>', 'time of this machine, or time that tests move')
        .choices(['system', 'manual'])
        .default('system'),
    )
    .addOption(
      new Option('--dialect <dialect>', 'answers as the pages say, or as a real Camunda 7 gives')
        .choices(dialectNames)
        .default('documented'),
    )
    .option('--cors-origin <origin>', 'the one origin whose pages may call (default: any)')
    .action(async ({ clock, dialect, corsOrigin, ...where }: EmulateOptions) => {
      const emulator = createEmulator({
        clock: clock === 'manual' ? createManualClock() : systemClock,
        dialect,
        corsOrigin,
      });
      await serveUntilStopped(await serve(emulator.fetch, where), 'emulator');
    });
}
