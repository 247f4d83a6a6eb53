/**
 * The calls around the lock of a request that the Apify API also has, and the suite makes to bring a queue
 * into a state: create and delete a queue, add a request, lock the head, unlock.
 *
 * They work on the store of an emulator, which answers everything else. They are as small as the suite
 * allows, and no part of the contract.
 */
import { randomUUID } from 'node:crypto';
import { systemClock } from '../../src/emulator/clock.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { tokens } from '../../src/emulator/request-queue.ts';
import type { RequestQueue, Store } from '../../src/emulator/store.ts';
import type { Handler } from '../../src/http/server.ts';
import { grant } from '../../src/model/lock.ts';
import { isAvailable } from '../../src/model/queue.ts';

interface CompanionCall {
  readonly store: Store;
  readonly queueId: string;
  readonly query: URLSearchParams;
  readonly nowMs: number;
}

type Companion = (call: CompanionCall) => Response;

const companions: readonly (readonly [call: RegExp, answer: Companion])[] = [
  [/^POST \/v2\/request-queues$/, createQueue],
  [/^DELETE \/v2\/request-queues\/([^/]+)$/, deleteQueue],
  [/^POST \/v2\/request-queues\/([^/]+)\/requests$/, addRequest],
  [/^POST \/v2\/request-queues\/([^/]+)\/head\/lock$/, lockHead],
  [/^POST \/v2\/request-queues\/([^/]+)\/requests\/unlock$/, unlockAll],
];

/** An emulator on the time of this machine that also has the companions. */
export function createApifyServer(store: Store): Handler {
  const emulator = createEmulator({ store });
  return (request) => {
    const { pathname, searchParams: query } = new URL(request.url);
    for (const [pattern, answer] of companions) {
      const match = pattern.exec(`${request.method} ${pathname}`);
      if (match === null) continue;
      if (request.headers.get('authorization') !== `Bearer ${tokens.valid}`) return refuse(401);
      const queueId = match[1] ?? '';
      if (match.length > 1 && !store.queues.has(queueId)) return refuse(404);
      return answer({ store, queueId, query, nowMs: systemClock.now() });
    }
    return emulator.fetch(request);
  };
}

function createQueue({ store, query }: CompanionCall): Response {
  const id = randomUUID();
  store.queues.set(id, new Map());
  return tell(201, { id, name: query.get('name') });
}

function deleteQueue({ store, queueId }: CompanionCall): Response {
  store.queues.delete(queueId);
  return new Response(null, { status: 204 });
}

function addRequest({ store, queueId, nowMs }: CompanionCall): Response {
  const requestId = randomUUID();
  queueOf(store, queueId).set(requestId, { orderKey: nowMs, lock: null });
  return tell(201, { requestId, wasAlreadyPresent: false });
}

function lockHead({ store, queueId, query, nowMs }: CompanionCall): Response {
  const queue = queueOf(store, queueId);
  const head = [...queue]
    .filter(([, request]) => isAvailable(request, nowMs))
    .toSorted(([, a], [, b]) => a.orderKey - b.orderKey)
    .slice(0, Number(query.get('limit')));
  const lock = grant(query.get('clientKey')!, Number(query.get('lockSecs')) * 1_000, nowMs);
  for (const [id, request] of head) queue.set(id, { ...request, lock });
  return tell(201, { items: head.map(([id]) => ({ id })) });
}

function unlockAll({ store, queueId, query }: CompanionCall): Response {
  const queue = queueOf(store, queueId);
  const ofClient = [...queue].filter(([, { lock }]) => lock?.holder === query.get('clientKey'));
  for (const [id, request] of ofClient) queue.set(id, { ...request, lock: null });
  return tell(200, { unlockedCount: ofClient.length });
}

function queueOf(store: Store, id: string): RequestQueue {
  return store.queues.get(id)!;
}

function tell(status: number, data: object): Response {
  return Response.json({ data }, { status });
}

function refuse(status: number): Response {
  return Response.json({ error: { type: 'refused', message: 'It is refused.' } }, { status });
}
