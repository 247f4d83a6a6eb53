/** Keepers with one flaw each: the properties that the sound one keeps must find it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { breakClient, type Flaw } from './broken-keeper.ts';
import { anyStory, calmStory, isKept, tryKeeper } from './promise.ts';

const folder = await mkdtemp(join(tmpdir(), 'lockproof-keepers-'));
afterAll(() => rm(folder, { recursive: true }));

const flaws: readonly Flaw[] = [
  {
    title: 'counts the lock from when the answer came',
    file: 'lock-vigil.ts',
    sound: 'this.#sentAtMs = sentAtMs;',
    broken: 'this.#sentAtMs = this.#clock.now();',
  },
  {
    title: 'takes an extension without an answer for one that went well',
    file: 'lock-vigil.ts',
    sound: '!(answer instanceof Error) && answer.ok',
    broken: 'answer instanceof Error || answer.ok',
  },
  {
    title: 'does not call again after a call without an answer',
    file: 'lock-vigil.ts',
    sound: 'await this.#pause(sentAtMs, retryAfter);',
    broken: 'return this.#rest.abort();',
  },
  {
    title: 'takes the failure of a gateway for a refusal',
    file: 'lock-vigil.ts',
    sound: `answer.status !== 'undocumented'`,
    broken: 'answer.response.status > 0',
  },
  {
    title: 'waits for an answer for as long as the lock lasts',
    file: 'lock-vigil.ts',
    sound: 'const callAtMost = 1 / 4;',
    broken: 'const callAtMost = 1;',
  },
  {
    title: 'extends only when the lock is nearly over',
    file: 'lock-vigil.ts',
    sound: 'const extendAfter = 1 / 3;',
    broken: 'const extendAfter = 9 / 10;',
  },
  {
    title: 'does not look when the lock lapses',
    file: 'lock-vigil.ts',
    sound: 'this.#watch().catch(this.#fire);',
    broken: '',
  },
  {
    title: 'looks only once when the lock lapses',
    file: 'lock-vigil.ts',
    sound: 'if (!this.#isResting) this.#loseIfDue();',
    broken: 'return this.#loseIfDue();',
  },
  {
    title: 'leaves the work no time to stop',
    file: 'lock-vigil.ts',
    sound: 'this.#lock.durationMs - this.#marginMs;',
    broken: 'this.#lock.durationMs;',
  },
  {
    title: 'takes a lock of unknown age for a new one',
    file: 'lock-vigil.ts',
    sound: 'if (this.#lock.askedAtMs === undefined) await this.#extend();',
    broken: '',
  },
  {
    title: 'counts a lock of known age from when it was handed over',
    file: 'lock-vigil.ts',
    sound: 'Math.min(lock.askedAtMs ?? Infinity, clock.now());',
    broken: 'clock.now();',
  },
  {
    title: 'completes while an extension is on its way',
    file: 'lock-vigil.ts',
    sound: 'await this.#extending;',
    broken: '',
  },
  {
    title: 'extends on when the work has failed',
    file: 'lock-keeper.ts',
    sound: 'vigil.end();',
    broken: '',
  },
  {
    title: 'completes what it has lost',
    file: 'lock-keeper.ts',
    sound: 'await vigil.rest();\n    signal.throwIfAborted();',
    broken: 'await vigil.rest();',
  },
  {
    title: 'leaves its alarms behind',
    file: 'keeper-clock.ts',
    sound: 'callOff();',
    broken: '',
  },
];

/** Some are found by one story in hundreds: the same stories each time, so that no chance decides. */
const search = { seed: 1, numRuns: 2_500, endOnFailure: true };

test.each(flaws)('a keeper that $title is found out', async (flaw) => {
  const library = await breakClient(flaw, folder);
  const onAny = fc.asyncProperty(anyStory, async (story) => {
    return (await tryKeeper(story, library)).complaints.length === 0;
  });
  const onCalm = fc.asyncProperty(calmStory, async (story) => {
    const { ending, isPatient } = await tryKeeper(story, library);
    return isKept(ending) && isPatient;
  });

  const { failed } = await fc.check(onAny, search);
  const isFound = failed || (await fc.check(onCalm, search)).failed;

  expect(isFound).toBe(true);
});
