import { expect, test } from 'vitest';
import { cases } from '../../src/contract/cases.ts';
import { runSuite } from '../../src/contract/run.ts';
import { createManualClock } from '../../src/emulator/clock.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';

const histories = cases.filter(({ id }) => id.startsWith('race/answers-about-'));

/** What a run of one case asks of a fresh emulator, call by call. Ids of tasks differ, and are left out. */
async function callsOf(id: string, seed: number): Promise<string[]> {
  const emulator = createEmulator({ clock: createManualClock() });
  const calls: string[] = [];
  const target = { name: 'a server', statesUrl: 'http://emulator.invalid/_lockproof/states' };
  const run = runSuite({
    target: { ...target, headers: {} },
    cases: histories.filter((one) => one.id === id),
    rounds: 3,
    seed,
    async fetch(url, init) {
      const { pathname, search } = new URL(url);
      const body = typeof init.body === 'string' ? init.body : '';
      calls.push(`${pathname.split('/').at(-1)}${search} ${body}`);
      return emulator.fetch(new Request(url, init));
    },
  });
  const events = await Array.fromAsync(run);

  expect(events.at(-1)).toMatchObject({ kind: 'finished', report: { seed, rounds: 3 } });
  return calls;
}

test.each(histories.map(({ id }) => id))('%s: a seed repeats the calls of a run', async (id) => {
  const first = await callsOf(id, 7);
  const again = await callsOf(id, 7);
  const another = await callsOf(id, 8);

  expect(first.length).toBeGreaterThan(100);
  expect(again).toEqual(first);
  expect(another).not.toEqual(first);
});
