/** Provider states of the Apify platform, or a store compatible with it, through the Apify API. */
import { randomUUID } from 'node:crypto';
import { Fault } from '../../fault.ts';
import type { Ask } from '../exchange.ts';
import { doAll, setByHandler, type StateHandlers, type StateProvider } from '../states.ts';
import { createApiCall } from './api-call.ts';

/** The cloud shows what was added only after a while, so reads of the head are repeated. */
const patience = { attempts: 60, pauseMs: 500 };

/** Makes a queue of its own for each state, and deletes all of them at the end. */
export function createApifyProvider(
  ask: Ask,
  baseUrl: string,
  token: string | undefined,
): StateProvider {
  const api = createApi(ask, baseUrl, token);
  const queueIds = new Set<string>();

  const addQueue = async (): Promise<string> => {
    const queueId = await api.createQueue(`lockproof-${randomUUID()}`);
    queueIds.add(queueId);
    return queueId;
  };
  const handlers: StateHandlers = {
    'locked request': async ({ clientKey, lockSecs }) => {
      const queueId = await addQueue();
      await api.addRequest(queueId);
      // Locked before the others are added, so that the head can only be this one.
      const requestId = await lockFirst(api, queueId, clientKey, lockSecs);
      await api.addRequest(queueId);
      await api.addRequest(queueId);
      return { queueId, requestId };
    },
    'unlocked request': async () => {
      const queueId = await addQueue();
      await api.addRequest(queueId);
      const requestId = await api.addRequest(queueId);
      await api.addRequest(queueId);
      return { queueId, requestId };
    },
    'queue order': async ({ queueId }) => {
      // Only a lock of the head tells what is available: plain reads list locked requests too.
      const clientKey = randomUUID().slice(0, 32);
      const requestIds = await api.lockHead(queueId, clientKey, 60, 25);
      await api.unlockAll(queueId, clientKey);
      return { requestIds };
    },
  };
  return {
    set(state, params) {
      const hint = state === 'token' ? 'Give one with --token.' : 'A states URL can provide it.';
      const lacking = `The Apify API cannot make state '${state}'. ${hint}`;
      return setByHandler(handlers, state, params, lacking);
    },
    async cleanUp() {
      const ids = [...queueIds];
      queueIds.clear();
      await doAll(ids.map((queueId) => () => api.deleteQueue(queueId)));
    },
  };
}

const advice = {
  address: 'Is this the base URL of the Apify API, without /v2?',
  credentials: 'Give a token with --token.',
};

type Api = ReturnType<typeof createApi>;

function createApi(ask: Ask, baseUrl: string, token: string | undefined) {
  const queues = '/v2/request-queues';
  const send = createApiCall(ask, baseUrl, advice);
  const call = (method: string, url: string, body?: object) =>
    send({
      method,
      url,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return {
    async createQueue(name: string): Promise<string> {
      return (await call('POST', `${queues}?name=${name}`)).textAt('data', 'id');
    },
    async deleteQueue(queueId: string): Promise<void> {
      await call('DELETE', `${queues}/${queueId}`);
    },
    async addRequest(queueId: string): Promise<string> {
      const url = `https://example.com/${randomUUID()}`;
      const path = `${queues}/${queueId}/requests?clientKey=lockproof`;
      const body = { url, uniqueKey: url, method: 'GET' };
      return (await call('POST', path, body)).textAt('data', 'requestId');
    },
    /** The ids of the requests that are now locked, head first. */
    async lockHead(
      queueId: string,
      clientKey: string,
      lockSecs: number,
      limit: number,
    ): Promise<string[]> {
      const query = new URLSearchParams({
        clientKey,
        lockSecs: String(lockSecs),
        limit: String(limit),
      });
      const answer = await call('POST', `${queues}/${queueId}/head/lock?${query}`);
      const items: readonly unknown[] = answer.json?.data?.items ?? [];
      return items.map((_, index) => answer.textAt('data', 'items', index, 'id'));
    },
    async unlockAll(queueId: string, clientKey: string): Promise<void> {
      await call('POST', `${queues}/${queueId}/requests/unlock?clientKey=${clientKey}`);
    },
  };
}

async function lockFirst(
  api: Api,
  queueId: string,
  clientKey: string,
  lockSecs: number,
): Promise<string> {
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    const [requestId] = await api.lockHead(queueId, clientKey, lockSecs, 1);
    if (requestId !== undefined) return requestId;
    await new Promise((resolve) => setTimeout(resolve, patience.pauseMs));
  }
  throw new Fault(
    'state-failed',
    'A request that was added did not appear at the head of its queue.',
  );
}
