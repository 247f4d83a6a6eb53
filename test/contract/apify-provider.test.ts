import { describe, expect, test } from 'vitest';
import { cases } from '../../src/contract/cases.ts';
import type { Fetch } from '../../src/contract/exchange.ts';
import { runSuite } from '../../src/contract/run.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { tokens } from '../../src/emulator/request-queue.ts';
import { createMemoryStore } from '../../src/emulator/store.ts';
import { laggingHead } from './apify-cloud.ts';
import { collect, makeCase, run } from './fake-target.ts';

/** A target that is provisioned through the Apify API, with a token that may do everything. */
function createApifyTarget() {
  const store = createMemoryStore();
  const emulator = createEmulator({ store });
  const fetch: Fetch = async (url, init) => {
    init.signal!.throwIfAborted();
    return emulator.fetch(new Request(url, init));
  };
  const target = { name: 'Apify', apifyUrl: 'http://apify.invalid/', headers: {} };
  return {
    store,
    options: { target: { ...target, token: tokens.valid }, fetch, cases, rounds: 2 },
  };
}

/** Lets what is under way go on for so many turns of the event loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    await new Promise((resolve) => void setImmediate(resolve));
  }
}

describe('a store that is provisioned through the Apify API', () => {
  test('keeps every promise that can be tried with one token, and keeps no queue of ours', async () => {
    const { store, options } = createApifyTarget();

    const report = await run(options);

    const notRun = report.cases.filter(({ verdict }) => verdict === 'not-run');
    const left = report.cases.filter(
      ({ verdict }) => !['pass', 'observed', 'not-run'].includes(verdict),
    );
    expect(left).toEqual([]);
    expect(notRun.map(({ id, reason }) => `${id}: ${reason}`)).toEqual([
      "prolong/token-without-permission-is-refused: The Apify API cannot make state 'forbidden token'. A states URL can provide it.",
      "prolong/exceeded-rate-limit-is-refused: The Apify API cannot make state 'rate-limited token'. A states URL can provide it.",
      "prolong/token-without-permission-has-its-type: The Apify API cannot make state 'forbidden token'. A states URL can provide it.",
      "prolong/exceeded-rate-limit-has-its-type: The Apify API cannot make state 'rate-limited token'. A states URL can provide it.",
    ]);
    expect([report.conforms, report.complete, report.fault]).toEqual([true, false, null]);
    expect(report.coverage.filter(({ seen }) => !seen).map(({ status }) => status)).toEqual([
      403, 429,
    ]);
    expect(store.queues.size).toBe(0);
  });

  test('without a token tells that it needs one', async () => {
    const { options } = createApifyTarget();
    const target = { ...options.target, token: undefined };

    const report = await run({ ...options, target });

    for (const { verdict, reason } of report.cases) {
      expect(verdict).toBe('not-run');
      expect(reason).toMatch(
        /^State '(un)?locked request': POST http:\/\/apify\.invalid\/v2\/request-queues answered 401 .* Give a token with --token\.$/,
      );
    }
    expect(report.fault).toContain('Give a token with --token.');
  });

  test('loses every queue of ours when the run is interrupted', async () => {
    const { store, options } = createApifyTarget();
    const interruption = new AbortController();
    const events = runSuite({ ...options, signal: interruption.signal });

    const kinds: string[] = [];
    for await (const event of events) {
      kinds.push(event.kind);
      if (kinds.length === 3) interruption.abort();
    }

    expect(kinds.at(-1)).toBe('finished');
    expect(store.queues.size).toBe(0);
  });

  test('loses every queue of ours when a case has a bug', async () => {
    const { store, options } = createApifyTarget();
    const queuesSeen: number[] = [];
    const buggy = makeCase({
      operation: 'prolongRequestLock',
      run: async (trial) => {
        await trial.lockedRequest('alice');
        queuesSeen.push(store.queues.size);
        throw new TypeError('undefined is not a function');
      },
    });

    await expect(collect({ ...options, cases: [buggy] })).rejects.toThrow(TypeError);
    expect([queuesSeen, store.queues.size]).toEqual([[1], 0]);
  });

  test('loses every queue of ours when cases are under way while another has a bug', async () => {
    const { store, options } = createApifyTarget();
    const fetch: Fetch = async (url, init) => {
      await turns(1);
      return options.fetch(url, init);
    };
    const buggy = makeCase({
      operation: 'prolongRequestLock',
      run: () => Promise.reject(TypeError()),
    });
    const slow = makeCase({
      id: 'prolong/slow',
      operation: 'prolongRequestLock',
      run: async (trial) => void (await trial.lockedRequest('alice')),
    });

    const run = collect({ ...options, fetch, cases: [buggy, slow] });

    await expect(run).rejects.toThrow(TypeError);
    await turns(20);
    expect(store.queues.size).toBe(0);
  });

  test('loses every queue of ours, even when one cannot be deleted, and tells of that', async () => {
    const { store, options } = createApifyTarget();
    const refused: string[] = [];
    const fetch: Fetch = async (url, init) => {
      if (init.method !== 'DELETE' || refused.length > 0) return options.fetch(url, init);
      refused.push(url);
      return new Response('out of order', { status: 500 });
    };
    const chosen = options.cases.filter(({ id }) => id.startsWith('prolong/client-key-of-'));

    const { fault, counts } = await run({ ...options, fetch, cases: chosen });

    expect(counts.pass).toBeGreaterThan(1);
    expect(store.queues.size).toBe(1);
    expect(fault).toContain('answered 500 (out of order)');
  });

  test('tells of queues that are left behind also when something else went wrong before', async () => {
    const { options } = createApifyTarget();
    const fetch: Fetch = async (url, init) => {
      const isBroken = init.method === 'DELETE' || url.includes('/requests/batch');
      return isBroken ? new Response('out of order', { status: 500 }) : options.fetch(url, init);
    };
    const chosen = options.cases.filter(({ id }) => id === 'prolong/holder-prolongs');

    const { fault } = await run({ ...options, fetch, cases: chosen });

    expect(fault).toMatch(
      /^State 'locked request': POST .*\/batch answered 500 .* DELETE .* answered 500 .* 1 of 1 queues may still be there: lockproof-\w+-1\.$/,
    );
  });

  test('keeps its promises when its head shows only later what was written', async () => {
    const { store, options } = createApifyTarget();
    const whim = laggingHead(1);
    const fetch: Fetch = async (address, init) => {
      const url = new URL(address);
      return (
        (await whim(`${init.method} ${url.pathname}`, url, init)) ?? options.fetch(address, init)
      );
    };
    const chosen = options.cases.filter(
      ({ id, takesTime, level }) =>
        id.startsWith('prolong/') && takesTime === true && level === 'documented',
    );

    const report = await run({ ...options, fetch, cases: chosen });

    const verdicts = report.cases.map(({ verdict, reason }) => reason ?? verdict);
    expect(verdicts).toEqual(Array.from({ length: 7 }, () => 'pass'));
    expect(store.queues.size).toBe(0);
  });

  test('loses what was made for the run when nobody wants to know what becomes of it', async () => {
    const { options } = createApifyTarget();
    const deployed = new Set<string>();
    const fetch: Fetch = async (url, init) => {
      if (url.endsWith('/deployment/create')) deployed.add('anId');
      if (init.method === 'DELETE') deployed.delete('anId');
      return Response.json({ id: 'anId' });
    };
    const target = { ...options.target, camundaUrl: 'http://engine.invalid' };
    const events = runSuite({ ...options, target, fetch });

    await events.next();
    const made = deployed.size;
    await events.return();

    expect([made, deployed.size]).toEqual([1, 0]);
  });
});
