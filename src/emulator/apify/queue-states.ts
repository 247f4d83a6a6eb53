/** Provider states of request queues. */
import { isAvailable, lockRequest, type QueuedRequest } from '../../model/queue.ts';
import { comparePlaces, placeRequest } from '../../model/queue-head.ts';
import { InvalidParam, numberOf, textOf, type Params } from '../params.ts';
import { memoryOf, type Store } from '../store.ts';
import type { World } from '../world.ts';
import { requestIdOf } from './identifier.ts';
import { createQueue, setRequest, type OpenedQueue } from './queue-facts.ts';

interface RequestRef {
  readonly queueId: string;
  readonly requestId: string;
}

/** A request that a client holds, in a queue with two that are available. */
export async function makeLockedRequest(world: World, params: Params): Promise<RequestRef> {
  const clientKey = textOf(params, 'clientKey');
  const lockMs = numberOf(params, 'lockSecs') * 1_000;
  return makeQueue(world, (nowMs) => lockRequest(clientKey, lockMs, nowMs));
}

/** A request that is available, between two others. */
export async function makeUnlockedRequest({ store, clock }: World): Promise<RequestRef> {
  return makeQueue({ store, clock }, (nowMs) => placeAtEnd(store, nowMs));
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
async function makeQueue(
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
