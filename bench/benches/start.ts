import { interleave, type Bench } from '../bench.ts';
import { atMost } from '../figure.ts';
import { startEmulator, startPrism, type Server } from '../program.ts';
import { lockBody, lockPath } from '../tasks.ts';

/** From the start of the process until the first answer was read. */
export const start: Bench = {
  name: 'start',
  about: 'from process start to the first answer, emulator and Prism',
  async run(rounds) {
    const readings = await interleave(rounds, {
      emulator: () => firstAnswerMs(startEmulator),
      prism: () => firstAnswerMs(startPrism),
    });
    return [
      {
        name: 'start: emulator / Prism',
        unit: 'ms',
        ours: readings.emulator,
        baseline: readings.prism,
        limit: atMost(0.35),
      },
    ];
  },
};

async function firstAnswerMs(launch: () => Promise<Server>): Promise<number> {
  const startedAtMs = performance.now();
  const server = await launch();
  const headers = { 'content-type': 'application/json' };
  const call = { method: 'POST', headers, body: lockBody };
  await (await fetch(`${server.url}${lockPath('anId')}`, call)).text();
  const tookMs = performance.now() - startedAtMs;
  await server.stop();
  return tookMs;
}
