import type { Command } from 'commander';
import { startMock } from '../mock/mock.ts';
import { port } from './arguments.ts';
import { serveUntilStopped } from './serving.ts';

interface MockOptions {
  port: number;
  host: string;
  corsOrigin?: string;
}

/** `lockproof mock`: the stateless mock. */
export function addMockCommand(program: Command): void {
  program
    .command('mock')
    .description('serve a stateless mock that answers with the examples of the document')
    .option('--port <port>', 'port to listen on; 0 takes a free one', port, 4010)
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--cors-origin <origin>', 'the one origin whose pages may call (default: any)')
    .action(async (options: MockOptions) => {
      await serveUntilStopped(await startMock(options), 'mock');
    });
}
