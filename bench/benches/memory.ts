import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Bench } from '../bench.ts';
import { generate } from '../load.ts';
import { startEmulator, type Server } from '../program.ts';
import { lockBody, makeTasks } from '../tasks.ts';

const run = promisify(execFile);

const callsWanted = 1_000_000;

/** Whether an emulator that is used for long grows. */
export const memory: Bench = {
  name: 'memory',
  about: 'memory of an emulator of 1,000 tasks while it answers a million calls',
  async run() {
    const emulator = await startEmulator();
    try {
      const paths = await makeTasks(emulator.url, 1_000);
      let calls = 0;
      const lockFor = async (durationSecs: number) => {
        const load = { url: emulator.url, paths, body: lockBody, connections: 32, durationSecs };
        calls += (await generate(load)).calls;
      };
      await lockFor(5);
      const warm = await residentMB(emulator);
      while (calls < callsWanted) await lockFor(10);
      const used = await residentMB(emulator);
      return [
        {
          name: 'resident after a million calls / after 5 s',
          unit: 'MB',
          ours: [used],
          baseline: [warm],
          limit: null,
        },
      ];
    } finally {
      await emulator.stop();
    }
  },
};

async function residentMB({ pid }: Server): Promise<number> {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) / 1_024;
}
