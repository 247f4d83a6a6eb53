/** The emulator as the cloud is said to be: with a head that lags, answers that get lost, and limits. */
import type { Fetch } from '../../src/contract/exchange.ts';
import { createWire } from '../../src/contract/exchange.ts';
import { createApifyProvider } from '../../src/contract/providers/apify.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { createManualClock } from '../../src/emulator/clock.ts';
import { tokens } from '../../src/emulator/request-queue.ts';
import { createMemoryStore } from '../../src/emulator/store.ts';
import { createManualPace } from './manual-pace.ts';

/** A call, as the cloud sees it: its method, the kind of its path, and when it came. */
export interface SeenCall {
  readonly call: string;
  readonly atMs: number;
}

/** What the cloud does instead of answering; undefined lets the call through. */
export type Whim = (call: string, url: URL, init: RequestInit) => Promise<Response | undefined>;

/** A provider, and the cloud that it provisions. */
export function createCloud(whim: Whim = async () => undefined, signal?: AbortSignal) {
  const store = createMemoryStore();
  const clock = createManualClock();
  const emulator = createEmulator({ store, clock });
  const pace = createManualPace();
  const calls: SeenCall[] = [];

  const through: Fetch = (url, init) => Promise.resolve(emulator.fetch(new Request(url, init)));
  const fetch: Fetch = async (address, init) => {
    const url = new URL(address);
    const call = `${init.method} ${kindOf(url.pathname)}`;
    calls.push({ call, atMs: pace.nowMs() });
    return (await whim(call, url, init)) ?? through(address, init);
  };
  const never = new AbortController().signal;
  const ask = createWire({ fetch, timeoutMs: 1_000, headers: {}, signal: never });
  const provider = createApifyProvider({
    ask,
    baseUrl: 'http://apify.invalid',
    token: tokens.valid,
    pace,
    random: () => 0,
    ...(signal === undefined ? {} : { signal }),
  });
  return { provider, store, clock, pace, calls, through };
}

/** Paths with names for what differs: `/{queue}/head/lock`. */
function kindOf(path: string): string {
  return path
    .replace('/v2/request-queues', '')
    .replace(/^\/[^/]+/, '/{queue}')
    .replace(/requests\/(?!batch|unlock)[^/]+/, 'requests/{request}');
}

/** A head that shows nothing the first times it is read after something was written. */
export function laggingHead(reads: number): Whim {
  const left = new Map<string, number>();
  return async (call, url) => {
    const queueId = url.pathname.split('/')[3]!;
    if (/batch|unlock/.test(call)) left.set(queueId, reads);
    const readsLeft = left.get(queueId) ?? 0;
    if (!call.includes('/head') || readsLeft === 0) return undefined;
    left.set(queueId, readsLeft - 1);
    return Response.json({ data: { items: [] } }, { status: call.startsWith('GET') ? 200 : 201 });
  };
}
