/**
 * `npm run test:fuzz`: any requests, to every endpoint, in both dialects; a hundred thousand unless said.
 *
 *     npm run test:fuzz -- --requests 100000 --dialect engine --seed 1 --path 17:3
 *
 * Dialect, seed and path repeat what a failing run prints.
 */
import { parseArgs } from 'node:util';
import { dialectNames, type DialectName } from '../../src/emulator/dialects.ts';
import { fuzz } from './fuzz.ts';

/** Forty bytes for each of fifty thousand requests; sound runs were seen to need 0.6 MB more, or less. */
const heapGrowthMaxBytes = 2 * 2 ** 20;

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    dialect: { type: 'string', multiple: true, default: [...dialectNames] },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});
const { requests, seed = `${Date.now() % 2 ** 31}`, path } = values;
const dialects = values.dialect as DialectName[];
for (const dialect of dialects) await play(dialect, Number(requests) / dialects.length);

async function play(dialect: DialectName, share: number): Promise<void> {
  console.log(`fuzz: --dialect ${dialect} --seed ${seed}`);
  const isCamundaDocumented = dialect === 'documented';
  const { summary, failure, heapGrowthBytes } = await fuzz({
    requests: share,
    seed: Number(seed),
    ...(path !== undefined && { path }),
    subject: { isCamundaDocumented, options: { dialect } },
  });
  console.log(summary);
  const isLeaking = (heapGrowthBytes ?? 0) > heapGrowthMaxBytes;
  if (isLeaking) console.error('fuzz: memory grows, though the store is emptied each time');
  if (failure !== null || isLeaking) process.exitCode = 1;
}
