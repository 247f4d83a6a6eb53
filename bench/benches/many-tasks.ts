import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { interleave, measureAnew, type Bench } from '../bench.ts';
import { atLeast, atMost, figuresIn, type Figure, type Limit } from '../figure.ts';
import { generate } from '../load.ts';
import { startEmulator, type Server } from '../program.ts';
import { lockBody, makeTasks } from '../tasks.ts';

const run = promisify(execFile);
const heapProgram = fileURLToPath(new URL('../heap-of-tasks.ts', import.meta.url));

/** Of a second each: what disturbs the machine seldom lasts, so that short turns are disturbed alike. */
const readingsPerRound = 3;

/** A million tasks beside a thousand: calls a second, and the heap that a task takes. */
export const manyTasks: Bench = {
  name: 'many-tasks',
  about: 'an emulator with 1,000,000 tasks beside one with 1,000, both started anew for each round',
  async run(rounds) {
    const { many, few } = await measureAnew(rounds, measureEmulators);
    const figure = figuresIn('calls/s', readingsPerRound);
    return [
      figure('lock: 1,000,000 tasks / 1,000 tasks', many, few, atLeast(0.9)),
      await heapFigure('heap of a task', atMost(500)),
      await heapFigure('heap of a task of a topic', atMost(500), 'topic'),
      await heapFigure('heap of a locked task', null, 'locked'),
      await heapFigure('heap of a locked task of a topic', null, 'topic', 'locked'),
    ];
  },
};

async function measureEmulators() {
  const [few, many] = await Promise.all([startEmulator(), startEmulator()]);
  try {
    const fewPaths = await makeTasks(few.url, 1_000);
    const manyPaths = await makeTasks(many.url, 1_000_000);
    return await interleave(readingsPerRound, {
      many: () => callsPerSec(many, manyPaths),
      few: () => callsPerSec(few, fewPaths),
    });
  } finally {
    await Promise.all([few.stop(), many.stop()]);
  }
}

async function callsPerSec({ url }: Server, paths: readonly string[]): Promise<number> {
  const load = { url, paths, body: lockBody, connections: 32, durationSecs: 1 };
  return (await generate(load)).callsPerSec;
}

/** Heaps are counted after a garbage collection, and were seen to differ by a fiftieth: one reading will do. */
async function heapFigure(name: string, limit: Limit | null, ...kind: string[]): Promise<Figure> {
  const { stdout } = await run(process.execPath, ['--expose-gc', heapProgram, ...kind]);
  return figuresIn('bytes')(name, [Number(stdout)], null, limit);
}
