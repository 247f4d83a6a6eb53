import { interleave, type Bench } from '../bench.ts';
import { atLeast } from '../figure.ts';
import { generate } from '../load.ts';
import {
  startBareHandler,
  startBareServer,
  startEmulator,
  startPrism,
  type Server,
} from '../program.ts';
import { lockBody, makeTasks } from '../tasks.ts';

/** Of a second each: what disturbs the machine seldom lasts, so that short turns are disturbed alike. */
const readingsPerRound = 3;

/** Lock calls a second: emulator, bare server, bare handler, Prism. */
export const throughput: Bench = {
  name: 'throughput',
  about: 'lock calls of 1,000 tasks from 32 connections',
  async run(rounds) {
    const starting = [
      startEmulator(),
      startBareServer(),
      startBareHandler(),
      startPrism(),
    ] as const;
    const servers = await Promise.all(starting);
    const [emulator, bare, handler, prism] = servers;
    const paths = await makeTasks(emulator.url, 1_000);
    const callsPerSec = async ({ url }: Server) => {
      const load = { url, paths, body: lockBody, connections: 32, durationSecs: 1 };
      return (await generate(load)).callsPerSec;
    };
    try {
      const readings = await interleave(rounds * readingsPerRound, {
        emulator: () => callsPerSec(emulator),
        bare: () => callsPerSec(bare),
        handler: () => callsPerSec(handler),
        prism: () => callsPerSec(prism),
      });
      const shared = { unit: 'calls/s', readingsPerRound };
      const ours = { ...shared, ours: readings.emulator };
      return [
        {
          ...ours,
          name: 'lock: emulator / bare node:http',
          baseline: readings.bare,
          limit: atLeast(0.7),
        },
        { ...ours, name: 'lock: emulator / Prism', baseline: readings.prism, limit: atLeast(10) },
        {
          ...shared,
          name: 'the limit: bare web-standard handler / bare node:http',
          ours: readings.handler,
          baseline: readings.bare,
          limit: null,
        },
        {
          ...shared,
          name: 'the limit: bare node:http / Prism',
          ours: readings.bare,
          baseline: readings.prism,
          limit: null,
        },
      ];
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
  },
};
