import { createApifyClient, createCamundaClient } from '../../src/client/client.ts';
import { interleave, type Bench } from '../bench.ts';
import { atMost, figuresIn } from '../figure.ts';
import { startEmulator } from '../program.ts';

/** Calls that are timed together. Then the next contestant has its turn, so that all meet the same disturbances. */
const callsPerBlock = 100;

/** Blocks of one round. */
const blocks = 30;

/** Calls on the way at once, where the processor is what is waited for, and not the wire. */
const lanes = 8;

const lock = { workerId: 'aWorker', lockDuration: 60_000 };
const prolong = { lockSecs: 60, clientKey: 'aClient' };

/** What a call costs with the client, checking included, beside a bare fetch that parses what it is told. */
export const client: Bench = {
  name: 'client',
  about:
    'calls over loopback, by the client with checking and by bare fetch; one after the other unless said',
  async run(rounds) {
    const server = await startEmulator();
    try {
      const callers = await createCallers(server.url);
      const time = (atOnce: number) =>
        interleave(
          rounds * blocks,
          mapValues(callers, (call) => () => microsecondsPerCall(call, atOnce)),
        );
      const single = await time(1);
      const busy = await time(lanes);
      const figure = figuresIn('µs', blocks);
      return [
        figure('lock: client / fetch', single.lockByClient, single.lockByFetch, atMost(1.15)),
        figure('lock: client / fetch with a deadline', single.lockByClient, single.lockInTime),
        figure(
          'prolong: client / fetch',
          single.prolongByClient,
          single.prolongByFetch,
          atMost(1.15),
        ),
        figure(
          'prolong: client / fetch with a deadline',
          single.prolongByClient,
          single.prolongInTime,
        ),
        figure(`lock, ${lanes} at once: client / fetch`, busy.lockByClient, busy.lockByFetch),
        figure(
          `prolong, ${lanes} at once: client / fetch`,
          busy.prolongByClient,
          busy.prolongByFetch,
        ),
      ];
    } finally {
      await server.stop();
    }
  },
};

async function createCallers(url: string) {
  const { id } = await setState(url, 'external task', {});
  const { queueId, requestId } = await setState(url, 'locked request', prolong);
  const { token } = await setState(url, 'token', {});
  const camunda = createCamundaClient({ baseUrl: url, checkResponses: true });
  const apify = createApifyClient({ baseUrl: url, token: token!, checkResponses: true });
  const lockUrl = `${url}/external-task/${id}/lock`;
  const lockInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(lock),
  };
  const path = `/v2/request-queues/${queueId}/requests/${requestId}/lock`;
  const prolongUrl = `${url}${path}?lockSecs=60&clientKey=aClient`;
  const prolongInit = { method: 'PUT', headers: { authorization: `Bearer ${token}` } };
  return {
    lockByClient: () =>
      camunda.POST('/external-task/{id}/lock', { params: { path: { id: id! } }, body: lock }),
    lockByFetch: () => fetchJson(lockUrl, lockInit),
    lockInTime: () => fetchInTime(lockUrl, lockInit),
    prolongByClient: () =>
      apify.PUT('/v2/request-queues/{queueId}/requests/{requestId}/lock', {
        params: { path: { queueId: queueId!, requestId: requestId! }, query: prolong },
      }),
    prolongByFetch: () => fetchJson(prolongUrl, prolongInit),
    prolongInTime: () => fetchInTime(prolongUrl, prolongInit),
  };
}

async function fetchJson(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, init);
  const text = await response.text();
  return response.status === 204 ? undefined : JSON.parse(text);
}

/** A call that may hang for ever is nothing to offer to anybody: the client has a deadline for each. */
async function fetchInTime(url: string, init: RequestInit): Promise<unknown> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 30_000);
  try {
    return await fetchJson(url, { ...init, signal: controller.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function microsecondsPerCall(call: () => Promise<unknown>, atOnce: number): Promise<number> {
  const startedAtMs = performance.now();
  let made = 0;
  const callInTurn = async () => {
    while (made < callsPerBlock) {
      made += 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, callInTurn));
  return ((performance.now() - startedAtMs) * 1_000) / callsPerBlock;
}

function mapValues<Name extends string, Value, Mapped>(
  values: Readonly<Record<Name, Value>>,
  map: (value: Value) => Mapped,
): Record<Name, Mapped> {
  const entries = Object.entries<Value>(values).map(([name, value]) => [name, map(value)]);
  return Object.fromEntries(entries) as Record<Name, Mapped>;
}

async function setState(
  url: string,
  state: string,
  params: object,
): Promise<Record<string, string>> {
  const body = JSON.stringify({ state, params });
  const response = await fetch(`${url}/_lockproof/states`, { method: 'POST', body });
  return (await response.json()) as Record<string, string>;
}
