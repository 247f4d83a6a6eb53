/**
 * `npm run test:fuzz`: any requests, to every endpoint, a hundred thousand of them unless said.
 *
 *     npm run test:fuzz -- --requests 100000 --seed 1 --path 17:3
 *
 * Seed and path repeat what a failing run prints.
 */
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

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
process.exitCode = result.failure === null ? 0 : 1;
