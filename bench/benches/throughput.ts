import { interleave, type Bench } from '../bench.ts';
import { atLeast } from '../figure.ts';
import { generate } from '../load.ts';
import { startBareServer, startEmulator, startPrism, type Server } from '../program.ts';
import { lockBody, makeTasks } from '../tasks.ts';

/** Of a second each: what disturbs the machine seldom lasts, so that short turns are disturbed alike. */
const readingsPerRound = 3;

/** Lock calls a second: emulator, bare server, Prism. */
export const throughput: Bench = {
  name: 'throughput',
  about: 'lock calls of 1,000 tasks from 32 connections',
  async run(rounds) {
    const servers = await Promise.all([startEmulator(), startBareServer(), startPrism()]);
    const [emulator, bare, prism] = servers as [Server, Server, Server];
    const paths = await makeTasks(emulator.url, 1_000);
    const callsPerSec = async ({ url }: Server) => {
      const load = { url, paths, body: lockBody, connections: 32, durationSecs: 1 };
      return (await generate(load)).callsPerSec;
    };
    try {
      const readings = await interleave(rounds * readingsPerRound, {
        emulator: () => callsPerSec(emulator),
        bare: () => callsPerSec(bare),
        prism: () => callsPerSec(prism),
      });
      const ours = { ours: readings.emulator, unit: 'calls/s', readingsPerRound };
      return [
        {
          ...ours,
          name: 'lock: emulator / bare node:http',
          baseline: readings.bare,
          limit: atLeast(0.7),
        },
        { ...ours, name: 'lock: emulator / Prism', baseline: readings.prism, limit: atLeast(10) },
      ];
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
  },
};
