import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Fault } from '../../src/fault.ts';
import { checkHistory } from '../../src/contract/history/checker.ts';
import { readHistory, writeHistory } from '../../src/contract/history/history-file.ts';
import type { History } from '../../src/contract/history/history.ts';
import { interleave, type Bench } from '../bench.ts';
import { atMost } from '../figure.ts';
import { corrupt, makeLegalHistory } from '../histories.ts';

const run = promisify(execFile);

/** What one checker says of one file. */
interface Judged {
  readonly verdict: string;
  readonly seconds: number;
}

/** Small histories to agree on: half of them are corrupted. */
const smallHistories = 400;

/** The same exported histories, judged by our checker and by Porcupine. */
export const porcupine: Bench = {
  name: 'porcupine',
  about: 'our race checker and Porcupine (Go) on the same exported histories',
  async run(rounds) {
    const folder = await mkdtemp(join(tmpdir(), 'lockproof-bench-'));
    try {
      const judge = await buildPorcupine(folder);
      const { disagreements, illegal } = await compareVerdicts(folder, judge);
      const file = join(folder, 'long.json');
      const text = writeHistory(makeLegalHistory({ tasks: 1_000, rounds: 13 }, 1));
      await writeFile(file, text);
      const history = readHistory(text, file);
      const readings = await interleave(rounds, {
        ours: () => judgeHistory(history).seconds * 1_000,
        porcupine: async () => (await judge([file]))[0]!.seconds * 1_000,
      });
      return [
        {
          name: `small histories judged differently, of ${smallHistories}, ${illegal} of them illegal`,
          unit: 'histories',
          ours: [disagreements],
          baseline: null,
          limit: atMost(0),
        },
        {
          name: '104,000 operations on 1,000 tasks: ours / Porcupine',
          unit: 'ms',
          ours: readings.ours,
          baseline: readings.porcupine,
          limit: atMost(3),
        },
      ];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

/** Builds the program outside the project, and gives the way to ask it. */
async function buildPorcupine(folder: string): Promise<(files: string[]) => Promise<Judged[]>> {
  const program = join(folder, 'porcupine');
  const source = fileURLToPath(new URL('../porcupine/', import.meta.url));
  await run('go', ['build', '-o', program, '.'], { cwd: source }).catch((cause: Error) => {
    const message = `Porcupine could not be built, which needs Go and a module proxy: ${cause.message}`;
    throw new Fault('no-porcupine', message, { cause });
  });
  return async (files) => {
    const { stdout } = await run(program, files, { maxBuffer: 2 ** 26 });
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Judged);
  };
}

async function compareVerdicts(folder: string, judge: (files: string[]) => Promise<Judged[]>) {
  const histories = Array.from({ length: smallHistories }, (_, seed) => {
    const legal = makeLegalHistory({ tasks: 2, rounds: 3 }, seed);
    return seed % 2 === 0 ? legal : corrupt(legal, seed);
  });
  const files = histories.map((_, at) => join(folder, `${at}.json`));
  await Promise.all(files.map((file, at) => writeFile(file, writeHistory(histories[at]!))));
  const theirs = await judge(files);
  const ours = histories.map(judgeHistory);
  const isIllegal = ({ verdict }: Judged) => verdict === 'illegal';
  return {
    disagreements: ours.filter(({ verdict }, at) => verdict !== theirs[at]!.verdict).length,
    illegal: theirs.filter(isIllegal).length,
  };
}

function judgeHistory(history: History): Judged {
  const startedAtMs = performance.now();
  const { verdict } = checkHistory(history);
  return { verdict, seconds: (performance.now() - startedAtMs) / 1_000 };
}
