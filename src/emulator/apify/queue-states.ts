/** Provider states of request queues. */
import { isAvailable, lockRequest, type QueuedRequest } from '../../model/queue.ts';
import { comparePlaces, placeRequest } from '../../model/queue-head.ts';
import { InvalidParam, nameOf, numberOf, optional, textOf, type Params } from '../params.ts';
import { memoryOf, type Store } from '../store.ts';
import type { World } from '../world.ts';
import { createId, requestIdOf } from './identifier.ts';
import { createQueue, findQueue, setRequest, type OpenedQueue } from './queue-facts.ts';

interface RequestRef {
  readonly queueId: string;
  readonly requestId: string;
}

/** A request that a client holds, in a queue with two that are available. */
export async function makeLockedRequest(world: World, params: Params): Promise<RequestRef> {
  const clientKey = textOf(params, 'clientKey');
  const lockMs = numberOf(params, 'lockSecs') * 1_000;
  return makeTrio(world, (nowMs) => lockRequest(clientKey, lockMs, nowMs));
}

/** A request that is available, between two others. */
export async function makeUnlockedRequest({ store, clock }: World): Promise<RequestRef> {
  return makeTrio({ store, clock }, (nowMs) => placeAtEnd(store, nowMs));
}

/** How many requests a queue can be made with. */
const requestsMax = 100_000;

/** A queue with requests that are available, in the order in which they are given. */
export async function makeQueue({ store, clock }: World, params: Params): Promise<QueueRef> {
  const id = optional(params, 'id', nameOf);
  const name = optional(params, 'name', nameOf);
  const urls = optional(params, 'requests', urlsOf) ?? [];
  const requestIds = await Promise.all(urls.map(requestIdOf));
  const nowMs = clock.now();
  if (id !== null && store.queues.has(id)) {
    throw new InvalidParam(`id must be new, and there is a queue ${id}`);
  }
  if (name !== null && findQueue(store, name, nowMs) !== null) {
    throw new InvalidParam(`name must be new, and there is a queue named ${name}`);
  }
  const queue = createQueue(store, name, nowMs, id ?? createId());
  for (const [index, url] of urls.entries()) {
    addRequest(queue, requestIds[index]!, url, placeAtEnd(store, nowMs));
  }
  return { queueId: queue.id, requestIds };
}

interface QueueRef {
  readonly queueId: string;
  readonly requestIds: readonly string[];
}

/** The URLs themselves, or as many as are asked for. */
function urlsOf(params: Params, name: string): string[] {
  const value = params[name];
  if (!Array.isArray(value)) {
    const isCount = typeof value === 'number' && Number.isSafeInteger(value);
    if (!isCount || value < 0 || value > requestsMax) throw notUrls(name);
    return Array.from({ length: value }, (_, index) => `https://example.com/${index + 1}`);
  }
  if (value.length > requestsMax) throw notUrls(name);
  const urls = value.map((url: unknown) => {
    if (typeof url === 'string' && URL.canParse(url)) return url;
    throw new InvalidParam(`${name} must be URLs, but one is ${JSON.stringify(url)}`);
  });
  const different = new Set(urls);
  if (different.size === urls.length) return urls;
  const twice = urls.find((url) => !different.delete(url));
  throw new InvalidParam(`${name} must be different, but ${twice} comes twice`);
}

function notUrls(name: string): InvalidParam {
  return new InvalidParam(`${name} must be a number from 0 to ${requestsMax}, or a list of URLs`);
}

/** The ids of the available requests, head first. */
export function queueOrder({ store, clock }: World, params: Params): { requestIds: string[] } {
  const queue = store.queues.get(textOf(params, 'queueId'));
  if (queue === undefined) throw new InvalidParam('queueId names no queue');
  const available = [...queue].filter(([, request]) => isAvailable(request, clock.now()));
  const sorted = available.toSorted(([, a], [, b]) => comparePlaces(a, b));
  return { requestIds: sorted.map(([id]) => id) };
}

/** Makes a queue with the request in question between two that are available. */
async function makeTrio(
  { store, clock }: Pick<World, 'store' | 'clock'>,
  request: (nowMs: number) => QueuedRequest,
): Promise<RequestRef> {
  const urls = Array.from({ length: 3 }, () => `https://example.com/${crypto.randomUUID()}`);
  const ids = await Promise.all(urls.map(requestIdOf));
  const nowMs = clock.now();
  const queue = createQueue(store, null, nowMs);
  const place = [placeAtEnd, () => request(nowMs), placeAtEnd];
  for (const [index, url] of urls.entries()) {
    addRequest(queue, ids[index]!, url, place[index]!(store, nowMs));
  }
  return { queueId: queue.id, requestId: ids[1]! };
}

function addRequest(queue: OpenedQueue, id: string, url: string, request: QueuedRequest): void {
  queue.facts.requests.set(id, { uniqueKey: url, url });
  setRequest(queue, id, request);
}

function placeAtEnd(store: Store, nowMs: number): QueuedRequest {
  const memory = memoryOf(store);
  memory.turn += 1;
  return placeRequest({ isForefront: false, turn: memory.turn }, nowMs);
}
