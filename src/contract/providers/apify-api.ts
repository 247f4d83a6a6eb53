/** What the provider calls of the Apify API, no faster than the API allows. */
import { randomUUID } from 'node:crypto';
import { Fault } from '../../fault.ts';
import type { Ask } from '../exchange.ts';
import { createApiCall, type ApiAnswer, type ApiCall } from './api-call.ts';
import { createBackoff } from './backoff.ts';
import type { Pace } from './pace.ts';
import { createRateLimit } from './rate-limit.ts';

/**
 * Calls a second, as Apify limits them for each endpoint of each queue. Here they are counted over all
 * queues, so that no jitter of the network makes them too many for one.
 */
const limits = { headLock: 40, batch: 40, other: 60 };

const advice = {
  address: 'Is this the base URL of the Apify API, without /v2?',
  credentials: 'Give a token with --token.',
};

/** A batch of which the API leaves something undone is sent again so often, after a pause. */
const batchAttempts = 10;
const batchPauseMs = 500;

/** The calls, each of which ends in what it is for, or in a Fault. */
export type ApifyApi = ReturnType<typeof createApifyApi>;

/** How to call: the wire, where to, as whom, and in what time. */
export interface ApifyApiOptions {
  readonly ask: Ask;
  readonly baseUrl: string;
  readonly token: string | undefined;
  readonly pace: Pace;
  /** Where pauses get their random part from: at least 0, and less than 1. */
  readonly random?: () => number;
}

/** The calls of one run. */
export function createApifyApi({ ask, baseUrl, token, pace, random }: ApifyApiOptions) {
  const backoff = createBackoff(pace, random ?? Math.random);
  const endpoint = (method: string, perSecond: number) => {
    const turn = createRateLimit(perSecond, pace);
    const inTurn: Ask = async (question) => {
      await turn();
      return ask(question);
    };
    return createEndpoint(createApiCall(backoff(inTurn), baseUrl, advice), method, token);
  };
  const create = endpoint('POST', limits.other);
  const remove = endpoint('DELETE', limits.other);
  const read = endpoint('GET', limits.other);
  const add = endpoint('POST', limits.batch);
  const lock = endpoint('POST', limits.headLock);
  const unlock = endpoint('POST', limits.other);

  return {
    /** The id of the queue of that name, which is made unless it is there. */
    async createQueue(name: string): Promise<string> {
      return (await create('', { name })).textAt('data', 'id');
    },
    async deleteQueue(queueId: string): Promise<void> {
      await remove(`/${queueId}`);
    },
    /** The ids of so many new requests. */
    async addRequests(queueId: string, count: number): Promise<string[]> {
      const urls = Array.from({ length: count }, () => `https://example.com/${randomUUID()}`);
      let left = urls.map((url) => ({ url, uniqueKey: url, method: 'GET' }));
      const ids: string[] = [];
      for (let attempt = 0; attempt < batchAttempts; attempt += 1) {
        const answer = await add(`/${queueId}/requests/batch`, { clientKey: 'lockproof' }, left);
        ids.push(...textsAt(answer, 'processedRequests', 'requestId'));
        const done = textsAt(answer, 'processedRequests', 'uniqueKey');
        left = left.filter(({ uniqueKey }) => !done.includes(uniqueKey));
        if (left.length === 0) return ids;
        await pace.wait(batchPauseMs);
      }
      const sentence = `Queue ${queueId} took ${ids.length} of ${count} requests.`;
      throw new Fault('state-failed', sentence);
    },
    /** The ids of the requests at the head. Some servers show locked requests too. */
    async readHead(queueId: string): Promise<string[]> {
      const answer = await read(`/${queueId}/head`, { clientKey: 'lockproof', limit: '25' });
      return textsAt(answer, 'items', 'id');
    },
    /** The ids of the requests that are now locked, head first. */
    async lockHead(queueId: string, by: HeadLock): Promise<string[]> {
      const { clientKey, lockSecs, limit } = by;
      const query = { clientKey, lockSecs: String(lockSecs), limit: String(limit) };
      return textsAt(await lock(`/${queueId}/head/lock`, query), 'items', 'id');
    },
    async unlockAll(queueId: string, clientKey: string): Promise<void> {
      await unlock(`/${queueId}/requests/unlock`, { clientKey });
    },
  };
}

/** Who locks how much of the head, and for how long. */
export interface HeadLock {
  readonly clientKey: string;
  readonly lockSecs: number;
  readonly limit: number;
}

function createEndpoint(call: ApiCall, method: string, token: string | undefined) {
  return (path: string, query: Readonly<Record<string, string>> = {}, body?: object) => {
    const search = new URLSearchParams(query).toString();
    return call({
      method,
      url: `/v2/request-queues${path}${search === '' ? '' : `?${search}`}`,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  };
}

/** One text of each item of a list below `data`. */
function textsAt(answer: ApiAnswer, list: string, name: string): string[] {
  const items: unknown = answer.json?.data?.[list];
  if (!Array.isArray(items)) return [];
  return items.map((_, index) => answer.textAt('data', list, index, name));
}
