import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { interleave, type Bench } from '../bench.ts';
import { atMost } from '../figure.ts';
import { lockproof, startEmulator } from '../program.ts';

const run = promisify(execFile);

/** These runs take long, since locks lapse in real time, and differ little. */
const remoteRoundsMax = 2;

/** How long a run of the suite takes, and with what it grows. */
export const verify: Bench = {
  name: 'verify',
  about: 'a run of the suite, as a whole process',
  async run(rounds) {
    const embedded = await interleave(rounds, {
      usual: () => verifySecs(),
      fifty: () => verifySecs('--rounds', '50'),
      hundred: () => verifySecs('--rounds', '100'),
      only: () => verifySecs('--only', 'lock/free-task-is-locked'),
    });
    const remoteContestants = {
      none: () => verifyRemoteSecs(0),
      ten: () => verifyRemoteSecs(10),
      hundred: () => verifyRemoteSecs(100),
    };
    // Each is a process of its own, so that there is nothing to warm up.
    const remote = await interleave(Math.min(rounds, remoteRoundsMax), remoteContestants, 0);
    const secs = { unit: 's', baseline: null, limit: null };
    return [
      { ...secs, name: 'embedded emulator', ours: embedded.usual, limit: atMost(3) },
      { ...secs, name: 'one case, hence mostly the start', ours: embedded.only },
      { ...secs, name: '--rounds 50', ours: embedded.fifty },
      { ...secs, name: '--rounds 100', ours: embedded.hundred },
      { ...secs, name: 'over HTTP, a target that answers at once', ours: remote.none },
      { ...secs, name: 'over HTTP, a target that takes 10 ms a call', ours: remote.ten },
      { ...secs, name: 'over HTTP, a target that takes 100 ms a call', ours: remote.hundred },
    ];
  },
};

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
