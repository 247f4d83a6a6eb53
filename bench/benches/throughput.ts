import { interleave, measureAnew, type Bench } from '../bench.ts';
import { atLeast, figuresIn } from '../figure.ts';
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
  about: 'lock calls of 1,000 tasks from 32 connections, on servers that start anew for each round',
  async run(rounds) {
    const { emulator, bare, handler, prism } = await measureAnew(rounds, measureServers);
    const figure = figuresIn('calls/s', readingsPerRound);
    return [
      figure('lock: emulator / bare node:http', emulator, bare, atLeast(0.7)),
      figure('lock: emulator / Prism', emulator, prism, atLeast(10)),
      figure('the limit: bare web-standard handler / bare node:http', handler, bare),
      figure('the limit: bare node:http / Prism', bare, prism),
    ];
  },
};

async function measureServers() {
  const starting = [startEmulator(), startBareServer(), startBareHandler(), startPrism()] as const;
  const servers = await Promise.all(starting);
  const [emulator, bare, handler, prism] = servers;
  try {
    const paths = await makeTasks(emulator.url, 1_000);
    const callsPerSec = async ({ url }: Server) => {
      const load = { url, paths, body: lockBody, connections: 32, durationSecs: 1 };
      return (await generate(load)).callsPerSec;
    };
    return await interleave(readingsPerRound, {
      emulator: () => callsPerSec(emulator),
      bare: () => callsPerSec(bare),
      handler: () => callsPerSec(handler),
      prism: () => callsPerSec(prism),
    });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
