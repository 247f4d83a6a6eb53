/** The real command line against an API that it provisions itself, over HTTP. */
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { tokens } from '../../src/emulator/request-queue.ts';
import { createMemoryStore } from '../../src/emulator/store.ts';
import { startEmulator, type LiveEmulator } from '../companions/live-emulator.ts';
import { startLockproof } from './command-line.ts';

/** Waits until the emulator has been asked so many times. */
async function untilAsked({ exchanges }: LiveEmulator, count: number): Promise<void> {
  while (exchanges.length < count) await new Promise((resolve) => void setImmediate(resolve));
}

test.each([
  ['Ctrl-C', 'SIGINT'],
  ['the end of its job', 'SIGTERM'],
  ['the end of its terminal', 'SIGHUP'],
] as const)('%s in the middle of a run leaves no queue behind', async (_, signal) => {
  const store = createMemoryStore();
  const emulator = await startEmulator({ store });
  const child = startLockproof('verify', '--apify', emulator.url, '--token', tokens.valid);

  await untilAsked(emulator, 60);
  const made = store.queues.size;
  child.kill(signal);
  const [code] = await once(child, 'exit');
  await emulator.close();

  expect(made).toBeGreaterThan(0);
  expect(code).toBe(130);
  expect(store.queues.size).toBe(0);
});

test('a run whose output nobody reads to the end leaves no queue behind', async () => {
  const store = createMemoryStore();
  const emulator = await startEmulator({ store });
  const child = startLockproof('verify', '--apify', emulator.url, '--token', tokens.valid);

  await untilAsked(emulator, 60);
  child.stdout!.destroy();
  const [code] = await once(child, 'exit');
  await emulator.close();

  expect(code).toBe(0);
  expect(store.queues.size).toBe(0);
});
