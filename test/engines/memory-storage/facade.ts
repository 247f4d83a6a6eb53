/**
 * Crawlee's `@crawlee/memory-storage` behind HTTP: the paths of the Apify API, each a call of the storage.
 *
 * It says what the storage says. It adds what HTTP needs, and what the storage knows nothing of: a token,
 * statuses, and which locks a client has taken, to give them back at once.
 */
import { MemoryStorage } from '@crawlee/memory-storage';
import { Hono, type Context } from 'hono';
import { serve, type RunningServer } from '../../../src/http/server.ts';

/** The token that may do everything. There is no other. */
export const token = 'memory-storage-token';

/** A facade that listens, and the storage behind it. */
export interface Facade extends RunningServer {
  readonly storage: MemoryStorage;
}

type Queue = ReturnType<MemoryStorage['requestQueue']>;

/** Serves an empty storage, which writes nothing to the disk, on a free port of this machine. */
export async function startFacade(): Promise<Facade> {
  const storage = new MemoryStorage({ persistStorage: false, writeMetadata: false });
  const server = await serve(routes(storage).fetch);
  return { ...server, storage };
}

function routes(storage: MemoryStorage): Hono {
  const queueOf = createQueues(storage);
  const taken = createTakenLocks();
  const app = new Hono();
  app.use(checkToken);
  app.onError((error) => refuse(...statusOf(error.message), error.message));
  app.notFound(() => refuse(404, 'page-not-found', 'There is no such path.'));

  app.post('/v2/request-queues', async (context) => {
    const queue = await storage.requestQueues().getOrCreate(context.req.query('name')!);
    return context.json({ data: queue }, 201);
  });
  app.delete('/v2/request-queues/:queueId', async (context) => {
    await queueOf(context).delete();
    return context.body(null, 204);
  });
  app.get('/v2/request-queues/:queueId/head', async (context) => {
    const limit = numberOr(context.req.query('limit'));
    return context.json({ data: await queueOf(context).listHead({ limit }) });
  });
  app.post('/v2/request-queues/:queueId/head/lock', async (context) => {
    const { limit, lockSecs, clientKey } = context.req.query();
    const asked = { limit: numberOr(limit), lockSecs: numberOr(lockSecs) };
    const head = await queueOf(context).listAndLockHead(asked as { lockSecs: number });
    const locks = taken.of(context.req.param('queueId'), clientKey);
    for (const { id } of head.items) locks.add(id);
    return context.json({ data: head }, 201);
  });
  app.post('/v2/request-queues/:queueId/requests', async (context) => {
    const added = await queueOf(context).addRequest(await context.req.json());
    return context.json({ data: added }, 201);
  });
  app.post('/v2/request-queues/:queueId/requests/batch', async (context) => {
    const added = await queueOf(context).batchAddRequests(await context.req.json());
    return context.json({ data: added }, 201);
  });
  app.post('/v2/request-queues/:queueId/requests/unlock', async (context) => {
    const locks = taken.of(context.req.param('queueId'), context.req.query('clientKey'));
    const ids = [...locks];
    locks.clear();
    for (const id of ids) await queueOf(context).deleteRequestLock(id);
    return context.json({ data: { unlockedCount: ids.length } });
  });
  const lockPath = '/v2/request-queues/:queueId/requests/:requestId/lock';
  app.put(lockPath, async (context) => {
    const { lockSecs, forefront } = context.req.query();
    const asked = { lockSecs: numberOr(lockSecs), ...toForefront(forefront) };
    const prolonged = await queueOf(context).prolongRequestLock(
      context.req.param('requestId'),
      asked as { lockSecs: number },
    );
    return context.json({ data: prolonged });
  });
  app.all(lockPath, () => refuse(405, 'method-not-allowed', 'Only PUT prolongs a lock.'));
  return app;
}

/** One client for each queue: a part of the order is kept in the client, not in the storage. */
function createQueues(storage: MemoryStorage): (context: Context) => Queue {
  const queues = new Map<string, Queue>();
  return (context) => {
    const id = context.req.param('queueId')!;
    const queue = queues.get(id) ?? storage.requestQueue(id);
    queues.set(id, queue);
    return queue;
  };
}

/** The requests that were locked for a client, since the storage does not know for whom. */
function createTakenLocks() {
  const taken = new Map<string, Set<string>>();
  return {
    of(queueId: string, clientKey = ''): Set<string> {
      const key = `${queueId}/${clientKey}`;
      const locks = taken.get(key) ?? new Set();
      taken.set(key, locks);
      return locks;
    },
  };
}

async function checkToken(context: Context, next: () => Promise<void>) {
  const bearer = /^Bearer (.*)$/.exec(context.req.header('authorization') ?? '')?.[1];
  const given = bearer ?? context.req.query('token');
  if (given === token) return next();
  return refuse(401, 'token-not-valid', 'The token is missing, or not valid.');
}

/** Texts that are no numbers are for the storage to refuse. */
function numberOr(text: string | undefined): any {
  return text === undefined || text === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

/** Texts that are neither true nor false are for the storage to refuse. */
function toForefront(text: string | undefined): object {
  if (text === undefined) return {};
  const known: Record<string, boolean> = { true: true, 1: true, false: false, 0: false };
  return { forefront: known[text] ?? text };
}

/** The storage throws without a status; what it says tells which is meant. */
function statusOf(message: string): [status: number, type: string] {
  const isMissing = /not found in queue|does not exist/.test(message);
  return isMissing ? [404, 'record-not-found'] : [400, 'invalid-input'];
}

function refuse(status: number, type: string, message: string): Response {
  return Response.json({ error: { type, message } }, { status });
}
