/** The provider before what the cloud is said to do, and the emulator does not. */
import { describe, expect, test } from 'vitest';
import { NotRun, TooSlow } from '../../src/contract/ending.ts';
import type { Ask } from '../../src/contract/exchange.ts';
import { createApifyApi, type ApifyApi } from '../../src/contract/providers/apify-api.ts';
import { createCloud, laggingHead, type Whim } from './apify-cloud.ts';
import { createManualPace } from './manual-pace.ts';

const locked = { clientKey: 'alice', lockSecs: 60 };

/** Does something to the first so many calls of a kind, and lets all others through. */
function firstCalls(kind: string, count: number, act: () => Promise<Response>): Whim {
  let left = count;
  return async (call) => {
    if (call !== kind || left === 0) return undefined;
    left -= 1;
    return act();
  };
}

const tooMany = async () => Response.json({ error: {} }, { status: 429 });

/** What fetch throws when the connection breaks. */
const lost = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }));

describe('the calls', () => {
  test('are those that the API documents, and the lock comes last', async () => {
    const { provider, calls } = createCloud();

    const { answer } = (await provider.set('locked request', locked)) as any;
    await provider.set('queue order', { queueId: answer.queueId });
    await provider.set('queue order', { queueId: answer.queueId });
    await provider.cleanUp();

    const order = ['POST /{queue}/head/lock', 'POST /{queue}/requests/unlock'];
    expect(calls.map(({ call }) => call)).toEqual([
      'POST ',
      'POST /{queue}/requests/batch',
      'GET /{queue}/head',
      'POST /{queue}/head/lock',
      ...order,
      'GET /{queue}/head',
      ...order,
      'DELETE /{queue}',
    ]);
  });

  test('name each queue otherwise, and all of a run alike', async () => {
    const names: (string | null)[] = [];
    const { provider } = createCloud(async (call, url) => {
      if (call === 'POST ') names.push(url.searchParams.get('name'));
      return undefined;
    });

    for (let queue = 0; queue < 3; queue += 1) await provider.set('unlocked request', {});

    const run = /^lockproof-[\da-f]{12}-/.exec(names[0]!)?.[0];
    expect(names).toEqual([1, 2, 3].map((number) => `${run}${number}`));
  });

  test.each<[what: string, limit: number, call: (api: ApifyApi) => Promise<unknown>]>([
    ['lock heads', 40, (api) => api.lockHead('aQueue', { clientKey: 'k', lockSecs: 60, limit: 1 })],
    ['add requests', 40, (api) => api.addRequests('aQueue', 3)],
    ['make queues', 60, (api) => api.createQueue('aName')],
    ['delete queues', 60, (api) => api.deleteQueue('aQueue')],
    ['read heads', 60, (api) => api.readHead('aQueue')],
    ['give locks back', 60, (api) => api.unlockAll('aQueue', 'aKey')],
  ])('that %s are at most %i in any second', async (_, limit, call) => {
    const pace = createManualPace();
    const callsMs: number[] = [];
    const ask = answerAll(() => void callsMs.push(pace.nowMs()));
    const api = createApifyApi({ ask, baseUrl: 'http://apify.invalid', token: 'aToken', pace });

    for (let number = 0; number < 150; number += 1) await call(api);

    const inSecondFrom = (fromMs: number) =>
      callsMs.filter((atMs) => atMs >= fromMs && atMs < fromMs + 1_000).length;
    expect(callsMs).toHaveLength(150);
    expect(Math.max(...callsMs.map(inSecondFrom))).toBe(limit);
  });
});

/** Answers every call with all that it may look for. */
function answerAll(onCall: () => void): Ask {
  return async (question) => {
    onCall();
    const added: { uniqueKey: string }[] = JSON.parse((question.body as string) ?? '[]');
    const processedRequests = added.map((request) => ({ ...request, requestId: 'aRequest' }));
    const text = JSON.stringify({ data: { id: 'aQueue', items: [], processedRequests } });
    const answer = { status: 200, headers: new Headers(), text };
    return { question, answer, failure: null, durationMs: 1 };
  };
}

describe('a head that lags', () => {
  test('is read again until it shows what was added, before anything is locked', async () => {
    const { provider, calls, pace, store } = createCloud(laggingHead(3));

    const outcome = await provider.set('locked request', locked);

    expect(outcome.kind).toBe('set');
    expect(calls.map(({ call }) => call).slice(2)).toEqual([
      ...Array.from({ length: 4 }, () => 'GET /{queue}/head'),
      'POST /{queue}/head/lock',
    ]);
    expect(pace.waitsMs).toEqual([500, 500, 500]);
    expect(store.queues.size).toBe(1);
  });

  test('is locked again until there is something to lock', async () => {
    const nothing = async () => Response.json({ data: { items: [] } }, { status: 201 });
    const { provider, pace } = createCloud(firstCalls('POST /{queue}/head/lock', 2, nothing));

    const outcome = await provider.set('locked request', locked);

    expect([outcome.kind, pace.waitsMs]).toEqual(['set', [500, 500]]);
  });

  test('tells the order only when it shows again what was given back', async () => {
    const { provider } = createCloud(laggingHead(2));
    const { answer } = (await provider.set('unlocked request', {})) as any;

    const orders = [
      await provider.set('queue order', { queueId: answer.queueId }),
      await provider.set('queue order', { queueId: answer.queueId }),
    ];

    expect(orders.map((order: any) => order.answer.requestIds.length)).toEqual([3, 3]);
  });

  test('makes no order of what it lacks: the case is tried again on another queue', async () => {
    const part = (ids: readonly string[]) => ({ data: { items: ids.map((id) => ({ id })) } });
    const { provider } = createCloud(
      firstCalls('POST /{queue}/head/lock', 1, async () => Response.json(part(['aRequest']))),
    );
    const { answer } = (await provider.set('unlocked request', {})) as any;

    const order = provider.set('queue order', { queueId: answer.queueId });

    await expect(order).rejects.toThrow(TooSlow);
    await expect(order).rejects.toThrow('The head of the queue lags behind');
  });

  test('that shows nothing for half a minute is a fault', async () => {
    const { provider, pace } = createCloud(laggingHead(1_000));

    const state = provider.set('locked request', locked);

    await expect(state).rejects.toThrow('did not appear at the head of their queue within 30 s');
    expect(pace.nowMs()).toBe(30_000);
  });

  test('is not waited for when the run is interrupted', async () => {
    const interruption = new AbortController();
    const whim = laggingHead(1_000);
    const { provider, store } = createCloud(async (call, url, init) => {
      if (call === 'GET /{queue}/head') interruption.abort();
      return whim(call, url, init);
    }, interruption.signal);

    await expect(provider.set('locked request', locked)).rejects.toThrow(NotRun);
    const before = store.queues.size;
    await provider.cleanUp();

    expect([before, store.queues.size]).toEqual([1, 0]);
  });
});

describe('too many calls', () => {
  test('are made again, whatever they are for', async () => {
    const refused = new Set<string>();
    const { provider, store } = createCloud(async (call) => {
      if (refused.has(call)) return undefined;
      refused.add(call);
      return tooMany();
    });

    const { answer } = (await provider.set('locked request', locked)) as any;
    await provider.set('queue order', { queueId: answer.queueId });
    await provider.cleanUp();

    expect([...refused]).toEqual([
      'POST ',
      'POST /{queue}/requests/batch',
      'GET /{queue}/head',
      'POST /{queue}/head/lock',
      'POST /{queue}/requests/unlock',
      'DELETE /{queue}',
    ]);
    expect(store.queues.size).toBe(0);
  });

  test('that stay too many are told, with what to do', async () => {
    const { provider } = createCloud(tooMany);

    await expect(provider.set('locked request', locked)).rejects.toThrow(
      /answered 429 .*\. Too many calls were made: wait a while/,
    );
  });

  test('are waited out at the end too, also after an interruption', async () => {
    const interruption = new AbortController();
    const whim = firstCalls('DELETE /{queue}', 2, tooMany);
    const { provider, store, pace } = createCloud(whim, interruption.signal);
    await provider.set('locked request', locked);

    interruption.abort();
    await provider.cleanUp();

    expect([store.queues.size, pace.waitsMs]).toEqual([0, [500, 1_000]]);
  });
});

describe('a batch of which something was left undone', () => {
  test('is sent again with what is left', async () => {
    const sizes: number[] = [];
    const cloud = createCloud(async (call, url, init) => {
      if (!call.endsWith('/batch')) return undefined;
      const batch = JSON.parse(init.body as string);
      sizes.push(batch.length);
      const body = JSON.stringify(batch.slice(0, 1));
      return cloud.through(url.href, { ...init, body });
    });

    const outcome = await cloud.provider.set('locked request', locked);

    expect([outcome.kind, sizes, cloud.pace.waitsMs]).toEqual(['set', [3, 2, 1], [500, 500]]);
  });

  test('is given up when nothing of it is ever done', async () => {
    const undone = async () => Response.json({ data: { processedRequests: [] } }, { status: 201 });
    const { provider } = createCloud(firstCalls('POST /{queue}/requests/batch', 100, undone));

    await expect(provider.set('locked request', locked)).rejects.toThrow('took 0 of 3 requests');
  });
});

describe('at the end', () => {
  test('a queue of which only the answer was lost is deleted too', async () => {
    const cloud = createCloud(async (call, url, init) => {
      if (call !== 'POST ' || cloud.store.queues.size > 0) return undefined;
      await cloud.through(url.href, init);
      return lost();
    });

    await expect(cloud.provider.set('locked request', locked)).rejects.toThrow('ECONNRESET');
    const before = cloud.store.queues.size;
    await cloud.provider.cleanUp();

    expect([before, cloud.store.queues.size]).toEqual([1, 0]);
  });

  test('no queue is looked for that the API refused to make', async () => {
    const forbidden = async () => Response.json({ error: {} }, { status: 403 });
    const { provider, calls } = createCloud(firstCalls('POST ', 1, forbidden));

    await expect(provider.set('locked request', locked)).rejects.toThrow('answered 403');
    await provider.cleanUp();

    expect(calls.map(({ call }) => call)).toEqual(['POST ']);
  });

  test('a queue that somebody else has deleted is no trouble', async () => {
    const { provider, store } = createCloud();
    await provider.set('locked request', locked);
    store.queues.clear();

    await expect(provider.cleanUp()).resolves.toBeUndefined();
  });

  test('queues that cannot be deleted are named, and all others are deleted', async () => {
    const broken = async () => new Response('out of order', { status: 500 });
    const { provider, store } = createCloud(firstCalls('DELETE /{queue}', 2, broken));
    for (let queue = 0; queue < 5; queue += 1) await provider.set('unlocked request', {});

    const end = provider.cleanUp();

    await expect(end).rejects.toThrow(
      /answered 500 \(out of order\).* 2 of 5 queues may still be there: lockproof-\w+-1, lockproof-\w+-2\./,
    );
    expect(store.queues.size).toBe(2);
  });

  test('an API that has gone is not asked for each queue', async () => {
    const { provider, calls } = createCloud(async (call) =>
      call === 'DELETE /{queue}' ? lost() : undefined,
    );
    for (let queue = 0; queue < 30; queue += 1) await provider.set('unlocked request', {});

    await expect(provider.cleanUp()).rejects.toThrow(
      /30 of 30 queues may still be there: (lockproof-\w+-\d+(, )?){5}, and others that begin with lockproof-/,
    );

    const deletions = calls.filter(({ call }) => call === 'DELETE /{queue}');
    expect(deletions.length).toBeLessThan(20);
  });
});
