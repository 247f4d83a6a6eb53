/** Provider states of the Apify platform, or a store compatible with it, through the Apify API. */
import { Fault } from '../../fault.ts';
import { TooSlow } from '../ending.ts';
import type { Ask } from '../exchange.ts';
import { setByHandler, type StateHandlers, type StateProvider } from '../states.ts';
import { createApifyApi, type ApifyApi } from './apify-api.ts';
import { createQueueShelf } from './apify-queues.ts';
import { realPace, untilInterrupted, type Pace } from './pace.ts';

/** The cloud shows what was added only after a while, so reads of the head are repeated. */
const patience = { attempts: 60, pauseMs: 500 };

/** Enough for one that is locked and two that are available. */
const requestsOfQueue = 3;

/** How to reach the API. */
export interface ApifyProviderOptions {
  readonly ask: Ask;
  readonly baseUrl: string;
  readonly token: string | undefined;
  /** Ends all waiting, save that of the end, when everything is taken away. */
  readonly signal?: AbortSignal;
  readonly pace?: Pace;
  readonly random?: () => number;
}

/** Makes a queue of its own for each state, and deletes all of them at the end. */
export function createApifyProvider(options: ApifyProviderOptions): StateProvider {
  const { pace: patient = realPace, signal } = options;
  const pace = signal === undefined ? patient : untilInterrupted(patient, signal);
  const api = createApifyApi({ ...options, pace });
  const shelf = createQueueShelf(api, createApifyApi({ ...options, pace: patient }));
  const headOf = new Map<string, Head>();

  const fillQueue = async () => {
    const queueId = await shelf.add();
    const requestIds = await api.addRequests(queueId, requestsOfQueue);
    await untilShown(api, pace, queueId, requestIds);
    return { queueId, requestIds };
  };
  const handlers: StateHandlers = {
    'locked request': async ({ clientKey, lockSecs }) => {
      const { queueId, requestIds } = await fillQueue();
      // The last call, since the time of the lock runs from here.
      const requestId = await lockFirst(api, pace, queueId, { clientKey, lockSecs, limit: 1 });
      const available = requestIds.filter((id) => id !== requestId);
      headOf.set(queueId, { available, mayLag: false });
      return { queueId, requestId };
    },
    'unlocked request': async () => {
      const { queueId, requestIds } = await fillQueue();
      headOf.set(queueId, { available: requestIds, mayLag: false });
      return { queueId, requestId: requestIds[1]! };
    },
    'queue order': async ({ queueId }) => {
      const { available, mayLag } = headOf.get(queueId)!;
      if (mayLag) await untilShown(api, pace, queueId, available);
      const order = await readOrder(api, queueId, available);
      headOf.set(queueId, { available, mayLag: true });
      return { requestIds: order };
    },
  };
  return {
    set(state, params) {
      const hint = state === 'token' ? 'Give one with --token.' : 'A states URL can provide it.';
      const lacking = `The Apify API cannot make state '${state}'. ${hint}`;
      return setByHandler(handlers, state, params, lacking);
    },
    cleanUp: () => shelf.clear(),
  };
}

/** What a queue must show at its head. */
interface Head {
  /** The requests that nobody but the provider ever locks. */
  readonly available: readonly string[];
  /** Whether something was written since it was seen. */
  readonly mayLag: boolean;
}

async function untilShown(
  api: ApifyApi,
  pace: Pace,
  queueId: string,
  requestIds: readonly string[],
): Promise<void> {
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    const shown = await api.readHead(queueId);
    if (requestIds.every((id) => shown.includes(id))) return;
    await pace.wait(patience.pauseMs);
  }
  throw notShown();
}

async function lockFirst(
  api: ApifyApi,
  pace: Pace,
  queueId: string,
  by: Parameters<ApifyApi['lockHead']>[1],
): Promise<string> {
  for (let attempt = 0; attempt < patience.attempts; attempt += 1) {
    const [requestId] = await api.lockHead(queueId, by);
    if (requestId !== undefined) return requestId;
    await pace.wait(patience.pauseMs);
  }
  throw notShown();
}

function notShown(): Fault {
  const seconds = (patience.attempts * patience.pauseMs) / 1_000;
  const sentence = `Requests that were added did not appear at the head of their queue within ${seconds} s.`;
  return new Fault('state-failed', sentence);
}

/** Only a lock of the head tells what is available, since plain reads may show locked requests too. */
async function readOrder(
  api: ApifyApi,
  queueId: string,
  available: readonly string[],
): Promise<string[]> {
  const look = { clientKey: 'lockproof-order', lockSecs: 60, limit: 25 };
  const requestIds = await api.lockHead(queueId, look);
  await api.unlockAll(queueId, look.clientKey);
  if (available.every((id) => requestIds.includes(id))) return requestIds;
  // What was seen has a new place now, so a second look would not tell the order either.
  throw new TooSlow('The head of the queue lags behind: it lacks requests that nobody has locked.');
}
