import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { interleave, measureAnew, type Bench } from '../bench.ts';
import { atMost, figuresIn } from '../figure.ts';
import { lockproof, startEmulator } from '../program.ts';

const run = promisify(execFile);

/** Of the short runs. One round takes half a minute, so that its readings lie apart from those of the others. */
const readingsPerRound = 2;

/** How long a run of the suite takes, and with what it grows. */
export const verify: Bench = {
  name: 'verify',
  about: 'a run of the suite, as a whole process',
  async run(rounds) {
    const { usual, fifty, hundred, only, ...remote } = await measureAnew(rounds, measureRuns);
    const figure = figuresIn('s', readingsPerRound);
    const overHttp = figuresIn('s');
    return [
      figure('embedded emulator', usual, null, atMost(3)),
      figure('embedded emulator / one case, hence mostly the start', usual, only),
      figure('--rounds 50 / 10', fifty, usual),
      figure('--rounds 100 / 10', hundred, usual),
      overHttp('over HTTP, a target that answers at once', remote.atOnce, null),
      overHttp('over HTTP, 10 ms a call / at once', remote.after10Ms, remote.atOnce),
      overHttp('over HTTP, 100 ms a call / at once', remote.after100Ms, remote.atOnce),
    ];
  },
};

/** Each run is a process of its own, so that there is nothing to warm up. */
async function measureRuns() {
  const embedded = {
    usual: () => verifySecs(),
    fifty: () => verifySecs('--rounds', '50'),
    hundred: () => verifySecs('--rounds', '100'),
    only: () => verifySecs('--only', 'lock/free-task-is-locked'),
  };
  const readings = await interleave(readingsPerRound, embedded, 0);
  // These mostly wait for locks to lapse, and do so side by side.
  const remote = [verifyRemoteSecs(0), verifyRemoteSecs(10), verifyRemoteSecs(100)] as const;
  const [atOnce, after10Ms, after100Ms] = await Promise.all(remote);
  return { ...readings, atOnce: [atOnce], after10Ms: [after10Ms], after100Ms: [after100Ms] };
}

async function verifySecs(...options: string[]): Promise<number> {
  const startedAtMs = performance.now();
  await run(process.execPath, [lockproof, 'verify', ...options], { maxBuffer: 2 ** 26 });
  return (performance.now() - startedAtMs) / 1_000;
}

/** The emulator is slowed down by a fault of its own, in its calls and not in its provider states. */
async function verifyRemoteSecs(latencyMs: number): Promise<number> {
  const emulator = await startEmulator();
  try {
    if (latencyMs > 0) {
      const body = JSON.stringify({ kind: 'latency', ms: latencyMs });
      await fetch(`${emulator.url}/_lockproof/faults`, { method: 'POST', body });
    }
    return await verifySecs('--states', `${emulator.url}/_lockproof/states`);
  } finally {
    await emulator.stop();
  }
}
