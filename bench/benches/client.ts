import { createApifyClient, createCamundaClient } from '../../src/client/client.ts';
import { interleave, type Bench } from '../bench.ts';
import { atMost } from '../figure.ts';
import { startEmulator } from '../program.ts';

/** Calls that are timed together. Then the next contestant has its turn, so that all meet the same disturbances. */
const callsPerBlock = 100;

/** Blocks of one round. */
const blocks = 50;

const lock = { workerId: 'aWorker', lockDuration: 60_000 };
const prolong = { lockSecs: 60, clientKey: 'aClient' };

/** What a call costs with the client, checking included, beside a bare fetch that parses what it is told. */
export const client: Bench = {
  name: 'client',
  about: 'calls one after the other over loopback, by the client with checking and by bare fetch',
  async run(rounds) {
    const server = await startEmulator();
    try {
      const callers = await createCallers(server.url);
      const timed = mapValues(callers, (call) => () => microsecondsPerCall(call));
      const readings = await interleave(rounds * blocks, timed);
      const shared = { unit: 'µs', readingsPerRound: blocks };
      const lockFigure = { ...shared, ours: readings.lockByClient };
      const prolongFigure = { ...shared, ours: readings.prolongByClient };
      return [
        {
          ...lockFigure,
          name: 'lock: client / fetch',
          baseline: readings.lockByFetch,
          limit: atMost(1.15),
        },
        {
          ...lockFigure,
          name: 'lock: client / fetch with a deadline',
          baseline: readings.lockInTime,
          limit: null,
        },
        {
          ...prolongFigure,
          name: 'prolong: client / fetch',
          baseline: readings.prolongByFetch,
          limit: atMost(1.15),
        },
        {
          ...prolongFigure,
          name: 'prolong: client / fetch with a deadline',
          baseline: readings.prolongInTime,
          limit: null,
        },
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

async function microsecondsPerCall(call: () => Promise<unknown>): Promise<number> {
  const startedAtMs = performance.now();
  for (let made = 0; made < callsPerBlock; made += 1) await call();
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
