/** The companions of the Apify endpoint, by name. */
import type { CompanionAnswers, CompanionCall } from '../companion.ts';
import type { World } from '../world.ts';
import { requestIdOf } from './identifier.ts';
import {
  createRequestQueue,
  deleteRequestQueue,
  getQueueHead,
  getRequestQueue,
  lockQueueHead,
  type QueueCall,
} from './queue-calls.ts';
import { openQueue, type StoredRequest } from './queue-facts.ts';
import { refuse } from './refusal.ts';
import {
  addRequest,
  addRequests,
  deleteRequestLock,
  getRequest,
  listRequests,
  unlockRequests,
  updateRequest,
} from './request-calls.ts';
import {
  createKeyValueStore,
  deleteRecord,
  getKeyValueStore,
  getRecord,
  inStore,
  setRecord,
} from './store-calls.ts';

/** The answer to each companion of Apify, by its name. */
export const apifyCalls = {
  createRequestQueue,
  getRequestQueue: inQueue(getRequestQueue),
  deleteRequestQueue: inQueue(deleteRequestQueue),
  getQueueHead: inQueue(getQueueHead),
  lockQueueHead: inQueue(lockQueueHead),
  listRequests: inQueue(listRequests),
  addRequest: inQueue(addRequest),
  addRequests: inQueue(addRequests),
  getRequest: inQueue(getRequest),
  updateRequest: inQueue(updateRequest),
  deleteRequestLock: inQueue(deleteRequestLock),
  unlockRequests: inQueue(unlockRequests),
  createKeyValueStore,
  getKeyValueStore: inStore(getKeyValueStore),
  getRecord: inStore(getRecord),
  setRecord: inStore(setRecord),
  deleteRecord: inStore(deleteRecord),
} satisfies CompanionAnswers;

/** Answers where the queue is there. Ids are made before the clock is read, since that takes a while. */
function inQueue(answer: (call: QueueCall) => Response) {
  return async (call: CompanionCall, { store, clock }: World): Promise<Response> => {
    const requestIds = await requestIdsOf(call.body);
    const nowMs = clock.now();
    const queue = openQueue(store, call.params['queueId']!, nowMs);
    if (queue === null) return refuse('queue-not-found');
    return answer({ ...call, store, queue, requestIds, nowMs });
  };
}

async function requestIdsOf(body: unknown): Promise<string[]> {
  if (body === undefined) return [];
  const requests = [body as StoredRequest | StoredRequest[]].flat();
  return Promise.all(requests.map(({ uniqueKey }) => requestIdOf(uniqueKey)));
}
