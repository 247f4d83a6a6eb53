import type { Bench } from './bench.ts';
import { checker } from './benches/checker.ts';
import { checking } from './benches/checking.ts';
import { client } from './benches/client.ts';
import { latency } from './benches/latency.ts';
import { manyTasks } from './benches/many-tasks.ts';
import { memory } from './benches/memory.ts';
import { porcupine } from './benches/porcupine.ts';
import { size } from './benches/size.ts';
import { start } from './benches/start.ts';
import { throughput } from './benches/throughput.ts';
import { verify } from './benches/verify.ts';

/** Every bench, in the order of the table. */
export const benches: readonly Bench[] = [
  throughput,
  latency,
  start,
  manyTasks,
  memory,
  checking,
  client,
  size,
  verify,
  checker,
  porcupine,
];
