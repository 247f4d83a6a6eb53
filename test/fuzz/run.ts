/**
 * `npm run test:fuzz`: any requests, to every endpoint, a hundred thousand of them unless said.
 *
 *     npm run test:fuzz -- --requests 100000 --seed 1 --path 17:3
 *
 * Seed and path repeat what a failing run prints.
 */
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

/** Twenty bytes for each of a hundred thousand requests; sound runs were seen to need 0.6 MB more, or less. */
const heapGrowthMaxBytes = 2 * 2 ** 20;

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    seed: { type: 'string' },
    path: { type: 'string' },
  },
});
const { requests, seed = `${Date.now() % 2 ** 31}`, path } = values;

console.log(`fuzz: seed ${seed}`);
const result = await fuzz({
  requests: Number(requests),
  seed: Number(seed),
  ...(path !== undefined && { path }),
  subject: { isCamundaDocumented: true },
});
console.log(result.summary);
const isLeaking = (result.heapGrowthBytes ?? 0) > heapGrowthMaxBytes;
if (isLeaking) console.error('fuzz: memory grows, though the store is emptied after each session');
process.exitCode = result.failure === null && !isLeaking ? 0 : 1;
