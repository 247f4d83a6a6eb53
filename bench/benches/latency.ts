import { interleave, type Bench } from '../bench.ts';
import { generate } from '../load.ts';
import { startEmulator, startPrism, type Server } from '../program.ts';
import { lockBody, makeTasks } from '../tasks.ts';

/** Well below what Prism can do, so that what is read is not how long calls stand in line. */
const rate = 1_000;

/** How long single calls take when the server is not pressed. */
export const latency: Bench = {
  name: 'latency',
  about: `lock calls at ${rate} a second from 8 connections`,
  async run(rounds) {
    const [emulator, prism] = await Promise.all([startEmulator(), startPrism()]);
    try {
      const paths = await makeTasks(emulator.url, 1_000);
      const call = ({ url }: Server) =>
        generate({ url, paths, body: lockBody, connections: 8, durationSecs: 3, rate });
      const readings = await interleave(rounds, {
        emulator: () => call(emulator),
        prism: () => call(prism),
      });
      const figure = (percentile: 'p50Ms' | 'p99Ms') => ({
        name: `${percentile.slice(0, 3)}: emulator / Prism`,
        unit: 'ms',
        ours: readings.emulator.map((reading) => reading[percentile]),
        baseline: readings.prism.map((reading) => reading[percentile]),
        limit: null,
      });
      return [figure('p50Ms'), figure('p99Ms')];
    } finally {
      await Promise.all([emulator.stop(), prism.stop()]);
    }
  },
};
