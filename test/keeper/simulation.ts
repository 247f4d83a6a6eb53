/** A worker that keeps a lock, an emulator that gives it, and a network between them, all in one time. */
import * as theClient from '../../src/client/client.ts';
import type { Completion, HeldLock, KeeperOptions } from '../../src/client/client.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { tokens } from '../../src/emulator/request-queue.ts';
import { createMemoryStore } from '../../src/emulator/store.ts';
import type { Lock } from '../../src/model/lock.ts';
import { freshTask } from '../../src/model/task.ts';
import { createClockwork } from './clockwork.ts';

/** What becomes of one call. */
export interface Journey {
  readonly thereMs: number;
  readonly backMs: number;
  /** Of a lost request or answer nothing is heard for long; in the second case it has taken effect. */
  readonly fate: 'answered' | 'request lost' | 'answer lost' | 'unreachable' | 'bad gateway';
}

/** One call as it was sent. */
export interface SentCall {
  readonly verb: 'extend' | 'complete';
  readonly atMs: number;
  /** Whether its sender still waited for another one. */
  readonly isBesideAnother: boolean;
  /** How long its sender waited; absent when he had an answer, or an error. */
  givenUpAfterMs?: number;
}

/** Which of the two APIs, and what is unusual. */
export interface Setting {
  readonly api: 'camunda' | 'apify';
  /** What becomes of each call. Those that are not listed arrive, and are answered, at once. */
  readonly journeys?: readonly Journey[];
  /** Whose lock it is at first; the worker's for a whole duration unless said. */
  readonly lock?: Lock | null;
  /** Whether a call goes on although its sender has given it up, and does not tell him. */
  readonly isDeaf?: boolean;
  /** A keeper that may be broken. */
  readonly library?: typeof theClient;
}

/** How long the lock lasts each time. */
export const durationMs = 1_200;

/** Who keeps it. */
export const worker = 'aWorker';

const [taskId, queueId, requestId] = ['aTask', 'aQueue', 'aRequest'];
/** How long a connection stays open on which nothing is heard. */
const patienceMs = 20 * durationMs;

const swift: Journey = { thereMs: 0, backMs: 0, fate: 'answered' };

/** One simulation, at the instant 0. */
export function createSimulation(setting: Setting) {
  const { api, library = theClient } = setting;
  const clockwork = createClockwork();
  const clock = clockwork.createView();
  const store = createMemoryStore();
  const { calls, fetch, wait } = createNetwork(clockwork, store, setting);
  const wire = { baseUrl: 'http://emulator', fetch, deadlineMs: Infinity };
  const camunda = library.createCamundaClient(wire);
  const apify = library.createApifyClient({ ...wire, token: tokens.valid });

  const give = (lock: Lock | null) => {
    store.tasks.set(taskId, { task: { ...freshTask, lock }, variables: null });
    store.queues.set(queueId, new Map([[requestId, { orderKey: 0, lock }]]));
  };
  give(setting.lock === undefined ? { holder: worker, expiresAtMs: durationMs } : setting.lock);

  return {
    calls,
    clock,
    camunda,
    give,
    wait,
    play: clockwork.play,
    advance: clockwork.advance,
    task: () => store.tasks.get(taskId)!,
    /** The lock as the emulator has it. */
    lock: () =>
      api === 'camunda'
        ? store.tasks.get(taskId)!.task.lock
        : store.queues.get(queueId)!.get(requestId)!.lock,
    /** Nobody knows the task or the request any more. */
    remove: () => [store.tasks, store.queues].forEach((part) => part.clear()),
    async keep(
      work: (held: HeldLock) => Promise<Completion | void> | Completion | void,
      options: KeeperOptions & { readonly askedAtMs?: number } = {},
    ) {
      const { askedAtMs, ...others } = options;
      const given = { clock, ...others };
      if (api === 'camunda') {
        const task = { taskId, workerId: worker, lockDurationMs: durationMs, askedAtMs };
        return library.keepLock(camunda, task, work, given);
      }
      const request = { queueId, requestId, clientKey: worker, lockSecs: durationMs / 1_000 };
      return library.keepLock(apify, { ...request, askedAtMs }, work, given);
    },
  };
}

/** One simulation, at the instant 0. */
export type Simulation = ReturnType<typeof createSimulation>;

function createNetwork(
  clockwork: ReturnType<typeof createClockwork>,
  store: ReturnType<typeof createMemoryStore>,
  { journeys = [], isDeaf = false }: Setting,
) {
  const alarms = clockwork.createView();
  const emulator = createEmulator({ clock: alarms, store });
  const calls: SentCall[] = [];
  let waitingFor = 0;

  const wait = async (ms: number): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (ms > 0) alarms.wakeAt(alarms.now() + ms, resolve);
    else resolve();
    return promise;
  };
  const hangUp = async () => {
    await wait(patienceMs);
    throw new TypeError('nothing was heard for too long');
  };
  const travel = async (request: Request, { thereMs, backMs, fate }: Journey) => {
    await wait(thereMs);
    if (fate === 'unreachable') throw new TypeError('nobody listens');
    if (fate === 'request lost') return hangUp();
    if (fate === 'bad gateway') return new Response('', { status: 502 });
    const response = await emulator.fetch(request);
    await wait(backMs);
    return fate === 'answer lost' ? hangUp() : response;
  };
  const fetch = async (request: Request): Promise<Response> => {
    const { url, method, headers, signal } = request;
    const body = await request.text();
    const verb = url.endsWith('/complete') ? 'complete' : 'extend';
    const journey = journeys[calls.length] ?? swift;
    const sentAtMs = alarms.now();
    const call: SentCall = { verb, atMs: sentAtMs, isBesideAnother: waitingFor > 0 };
    calls.push(call);
    signal.addEventListener('abort', () => {
      call.givenUpAfterMs = alarms.now() - sentAtMs;
    });
    // A call that its sender gives up goes its way all the same, as far as anybody can tell.
    const sent = new Request(url, { method, headers, ...(body !== '' && { body }) });
    waitingFor += 1;
    try {
      const travelled = travel(sent, journey);
      return await (isDeaf ? travelled : Promise.race([travelled, endOf(signal)]));
    } finally {
      waitingFor -= 1;
    }
  };
  return { calls, fetch, wait };
}

async function endOf(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(signal.reason));
  return promise;
}
