/** Queues, requests and stores as the Apify API tells of them. */
import type { components } from '../../../generated/companions-types.ts';
import { isHeld } from '../../model/lock.ts';
import { rfc3339 } from './instant.ts';
import type { KeyValueStore } from './key-value-store.ts';
import { storedRequest, type OpenedQueue, type StoredRequest } from './queue-facts.ts';

type Schemas = components['schemas'];

/** The one user of the emulator. */
const userId = 'lockproof';

/** What is known of the queue as a whole. */
export function viewQueue({ id, requests, facts }: OpenedQueue): Schemas['Queue'] {
  return {
    id,
    name: facts.name,
    userId,
    createdAt: rfc3339(facts.createdAtMs),
    modifiedAt: rfc3339(facts.modifiedAtMs),
    accessedAt: rfc3339(facts.accessedAtMs),
    totalRequestCount: requests.size,
    handledRequestCount: facts.handledCount,
    pendingRequestCount: requests.size - facts.handledCount,
    hadMultipleClients: facts.hadMultipleClients,
  };
}

/** The request in short, as the head of the queue has it. */
export function viewHeadRequest(queue: OpenedQueue, id: string): Schemas['HeadRequest'] {
  const { uniqueKey, url, method, retryCount } = storedRequest(queue, id);
  return { id, uniqueKey, url, method: method ?? 'GET', retryCount: retryCount ?? 0 };
}

/** What clients may store with a request, beside what its short form has. */
const furtherParts = [
  'payload',
  'headers',
  'userData',
  'noRetry',
  'errorMessages',
  'loadedUrl',
  'handledAt',
] as const satisfies readonly (keyof StoredRequest)[];

/** Everything that is known of the request. */
export function viewRequest(
  queue: OpenedQueue,
  id: string,
  nowMs: number,
): Schemas['StoredRequest'] {
  const stored = storedRequest(queue, id);
  const further = furtherParts.filter((name) => stored[name] !== undefined);
  const lock = queue.requests.get(id)?.lock ?? null;
  const locked = isHeld(lock, nowMs)
    ? { lockExpiresAt: rfc3339(lock.expiresAtMs), lockByClient: lock.holder }
    : {};
  return {
    ...viewHeadRequest(queue, id),
    ...Object.fromEntries(further.map((name) => [name, stored[name]])),
    ...locked,
  };
}

/** What is known of the store as a whole. */
export function viewKeyValueStore(
  { id, name, createdAtMs, modifiedAtMs }: KeyValueStore,
  nowMs: number,
): Schemas['KeyValueStoreAnswer']['data'] {
  const [createdAt, modifiedAt] = [rfc3339(createdAtMs), rfc3339(modifiedAtMs)];
  return { id, name, userId, createdAt, modifiedAt, accessedAt: rfc3339(nowMs) };
}
