/** What goes wrong on purpose: latency, statuses, resets and answers that break off. */
import { describe, expect, test } from 'vitest';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { tokens } from '../../src/emulator/request-queue.ts';
import { serve } from '../../src/http/server.ts';
import { examplesOf } from '../../src/spec/examples.ts';
import { documentedPairs, operationOf } from '../../src/spec/operations.ts';
import { createTestbed, type Testbed } from './testbed.ts';

const faults = '/_lockproof/faults';

function post(body: unknown): RequestInit {
  return { method: 'POST', body: JSON.stringify(body) };
}

/** Injects a fault, which must be possible. */
async function inject(bed: Testbed, fault: object): Promise<any> {
  const { status, json, text } = await bed.send(faults, post(fault));
  if (status !== 201) throw new Error(`${status} ${text}`);
  return json;
}

async function list(bed: Testbed): Promise<any[]> {
  return (await bed.send(faults)).json.faults;
}

async function lastExchange(bed: Testbed): Promise<any> {
  return (await bed.send('/_lockproof/journal')).json.exchanges.at(-1);
}

/** Sends a lock whose answer may be none that the document has. */
function sendLock(bed: Testbed, id: string, workerId = 'alice') {
  const body = JSON.stringify({ workerId, lockDuration: 60_000 });
  const headers = { 'content-type': 'application/json' };
  return bed.send(`/external-task/${id}/lock`, { method: 'POST', headers, body });
}

async function settle(): Promise<void> {
  await new Promise((resolve) => void setImmediate(resolve));
}

describe('a fault', () => {
  test('is made with what it takes, listed and deleted', async () => {
    const bed = createTestbed();

    const latency = await inject(bed, { kind: 'latency', ms: 5, operation: 'listExternalTasks' });
    const reset = await inject(bed, { kind: 'reset', probability: 0.5, seed: 7, count: 3 });

    expect(latency).toEqual({
      id: '1',
      operation: 'listExternalTasks',
      kind: 'latency',
      ms: 5,
      probability: 1,
      seed: 1,
      count: null,
      hits: 0,
    });
    expect(reset).toEqual({
      id: '2',
      operation: null,
      kind: 'reset',
      takesEffect: true,
      probability: 0.5,
      seed: 7,
      count: 3,
      hits: 0,
    });
    expect(await list(bed)).toEqual([latency, reset]);

    const one = await bed.send(`${faults}/1`, { method: 'DELETE' });
    const again = await bed.send(`${faults}/1`, { method: 'DELETE' });

    expect([one.status, again.status, again.json.message]).toEqual([
      204,
      404,
      'There is no fault 1.',
    ]);
    expect(await list(bed)).toEqual([reset]);
  });

  test.each([
    ['DELETE', faults],
    ['POST', '/_lockproof/reset'],
  ])('goes with all others by %s %s', async (method, path) => {
    const bed = createTestbed();
    await inject(bed, { kind: 'reset' });

    await bed.send(path, { method });

    expect(await list(bed)).toEqual([]);
    expect((await sendLock(bed, 'anId')).status).toBe(404);
  });

  test.each([
    [{}, 'kind must be one of latency, status, reset, truncate.'],
    [{ kind: 'toString' }, 'kind must be one of latency, status, reset, truncate.'],
    [{ kind: 'latency' }, 'ms must be a number.'],
    [{ kind: 'latency', ms: 0 }, 'ms must be a whole number, 1 or more.'],
    [
      { kind: 'latency', ms: 1, status: 400 },
      'there is no param status: kind latency takes operation, kind, probability, seed, count, ms.',
    ],
    [{ kind: 'reset', probability: 1.1 }, 'probability must be a number from 0 to 1.'],
    [{ kind: 'reset', probability: -1 }, 'probability must be a number from 0 to 1.'],
    [{ kind: 'reset', count: 0 }, 'count must be a whole number, 1 or more.'],
    [{ kind: 'reset', seed: 1.5 }, 'seed must be a whole number, 0 or more.'],
    [{ kind: 'reset', takesEffect: 'no' }, 'takesEffect must be true or false.'],
    [{ kind: 'reset', operation: 'lock' }, /^operation must be one of lockExternalTask, .*\.$/],
    [{ kind: 'status', status: 400 }, /^kind status needs an operation that has examples: .*\.$/],
    [
      { kind: 'status', operation: 'listExternalTasks', status: 400 },
      /^kind status needs an operation that has examples: .*\.$/,
    ],
    [
      { kind: 'status', operation: 'lockExternalTask', status: 418 },
      /^status 418 is not in the document: lockExternalTask has 204 \(.*\); 400 \(.*held-by-another.*\.$/,
    ],
    [
      { kind: 'status', operation: 'lockExternalTask', status: 404, example: 'held-by-another' },
      /^status 404 with example held-by-another is not in the document: lockExternalTask has .*\.$/,
    ],
    [{ kind: 'status', operation: 'lockExternalTask' }, 'status must be a number.'],
  ])('%j is refused with a sentence', async (fault, message) => {
    const bed = createTestbed();

    const { status, json } = await bed.send(faults, post(fault));

    expect(status).toBe(400);
    expect(json.message).toMatch(message);
    expect(await list(bed)).toEqual([]);
  });

  test('cannot be made while there are a thousand', async () => {
    const bed = createTestbed();
    for (let count = 0; count < 1_000; count += 1) await inject(bed, { kind: 'truncate' });

    const { status, json } = await bed.send(faults, post({ kind: 'truncate' }));

    expect([status, json.message]).toEqual([
      409,
      'There are 1000 faults already: delete those that are done.',
    ]);
  });

  test('strikes its operation only', async () => {
    const bed = createTestbed();
    const { id } = await bed.provide('external task');
    await inject(bed, { kind: 'reset', operation: 'extendExternalTaskLock' });

    expect((await bed.lock(id, 'alice')).status).toBe(204);
    expect(await list(bed)).toMatchObject([{ hits: 0 }]);
  });

  test('without an operation strikes companions too', async () => {
    const bed = createTestbed();
    await inject(bed, { kind: 'reset' });

    expect((await bed.send('/external-task')).status).toBe(0);
  });

  test('strikes as often as it says', async () => {
    const bed = createTestbed();
    await inject(bed, { kind: 'reset', count: 2 });

    const statuses = [];
    for (let call = 0; call < 4; call += 1) statuses.push((await sendLock(bed, 'anId')).status);

    expect(statuses).toEqual([0, 0, 404, 404]);
    expect(await list(bed)).toMatchObject([{ count: 2, hits: 2 }]);
  });

  test('strikes by chance, in the same way for the same seed', async () => {
    const strikes = async (seed: number): Promise<number[]> => {
      const bed = createTestbed();
      await inject(bed, { kind: 'reset', probability: 0.3, seed });
      const statuses = [];
      for (let call = 0; call < 400; call += 1) statuses.push((await sendLock(bed, 'x')).status);
      return statuses;
    };

    const [first, again, other] = [await strikes(1), await strikes(1), await strikes(2)];

    const share = first.filter((status) => status === 0).length / first.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test('that is never likely never strikes', async () => {
    const bed = createTestbed();
    await inject(bed, { kind: 'reset', probability: 0 });

    expect((await sendLock(bed, 'anId')).status).toBe(404);
  });
});

describe('latency', () => {
  test('is over with the year 9999, after which no clock goes on', async () => {
    const bed = createTestbed();
    const { id } = await bed.provide('external task');
    await inject(bed, { kind: 'latency', ms: 5_000 });
    bed.clock.advance(Date.UTC(9999, 11, 31, 23, 59, 59) - bed.clock.now());
    const call = sendLock(bed, id);
    await settle();

    bed.clock.advance(5_000);
    const last = sendLock(bed, id);

    expect([(await call).status, (await last).status]).toEqual([204, 204]);
  });

  test('holds a call until the clock has reached its end', async () => {
    const bed = createTestbed();
    const { id } = await bed.provide('external task');
    await inject(bed, { kind: 'latency', ms: 200 });
    await inject(bed, { kind: 'latency', ms: 100 });

    let isAnswered = false;
    const call = sendLock(bed, id).finally(() => (isAnswered = true));
    await settle();
    bed.clock.advance(299);
    await settle();
    const before = isAnswered;
    bed.clock.advance(1);
    const answer = await call;

    expect([before, answer.status]).toEqual([false, 204]);
    expect(answer.headers.get('date')).toBe('Sat, 31 Jan 2026 12:00:00 GMT');
    expect(await lastExchange(bed)).toMatchObject({ faults: ['1', '2'] });
  });

  test('drops a call whose caller goes away, which then takes no effect', async () => {
    const bed = createTestbed();
    const { id } = await bed.provide('external task');
    await inject(bed, { kind: 'latency', ms: 100, count: 1 });
    const leaving = new AbortController();
    const body = JSON.stringify({ workerId: 'alice', lockDuration: 60_000 });
    const headers = { 'content-type': 'application/json' };

    const init = { method: 'POST', headers, body, signal: leaving.signal };
    const call = bed.send(`/external-task/${id}/lock`, init);
    await settle();
    leaving.abort();
    const dropped = await call;
    bed.clock.advance(100);

    expect(dropped.status).toBe(0);
    expect((await bed.lock(id, 'bob')).status).toBe(204);
  });

  test('passes really on the time of this machine', async () => {
    const server = await serve(createEmulator().fetch);
    await fetch(server.url + faults, post({ kind: 'latency', ms: 50 }));

    const startedMs = performance.now();
    const answer = await fetch(`${server.url}/external-task`);
    const tookMs = performance.now() - startedMs;
    await server.close();

    expect(answer.status).toBe(200);
    expect(tookMs).toBeGreaterThan(45);
  });
});

describe('a status', () => {
  test.each(documentedPairs)('$status of $operation is answered as documented', async (pair) => {
    const bed = createTestbed();
    const { operation, status } = pair;
    const examples = examplesOf(operation, status);
    const { method, path } = operationOf(operation);

    for (const [example, { value }] of Object.entries(examples)) {
      await inject(bed, { kind: 'status', operation, status, example, count: 1 });
      const answer = await bed.send(path.replaceAll(/[{}]/g, ''), { method });

      expect([answer.status, answer.json]).toEqual([status, value]);
      expect(answer.headers.get('date')).toBe('Sat, 31 Jan 2026 12:00:00 GMT');
    }
  });

  test('without an example is answered with the first one', async () => {
    const bed = createTestbed();
    const fault = { kind: 'status', operation: 'lockExternalTask', status: 404 };

    const { example } = await inject(bed, fault);
    const answer = await sendLock(bed, 'anId');

    expect(example).toBe('unknown-task');
    expect(answer.json).toEqual(examplesOf('lockExternalTask', 404)['unknown-task']!.value);
  });

  test('takes no effect', async () => {
    const bed = createTestbed();
    const { id } = await bed.provide('external task');
    const fault = { kind: 'status', operation: 'lockExternalTask', status: 204, count: 1 };
    await inject(bed, fault);

    const pretended = await sendLock(bed, id, 'alice');
    const real = await bed.lock(id, 'bob');

    expect([pretended.status, real.status]).toEqual([204, 204]);
  });
});

describe('a reset', () => {
  test.each([
    ['after the call took effect, unless told otherwise', {}, 400],
    ['after the call took effect', { takesEffect: true }, 400],
    ['before the call could take effect', { takesEffect: false }, 204],
  ])('comes %s', async (_, more, status) => {
    const bed = createTestbed();
    const { id } = await bed.provide('external task');
    await inject(bed, { kind: 'reset', count: 1, ...more });

    const lost = await sendLock(bed, id, 'alice');
    const told = await lastExchange(bed);

    expect(lost.status).toBe(0);
    expect(told).toMatchObject({ response: { status: null, body: '' }, faults: ['1'] });
    expect((await bed.lock(id, 'bob')).status).toBe(status);
  });

  test('in this process is the answer Response.error()', async () => {
    const { fetch: handle } = createEmulator();
    await handle(new Request(`http://localhost${faults}`, post({ kind: 'reset' })));

    const response = await handle(new Request('http://localhost/external-task'));

    expect(response.type).toBe('error');
  });

  test.each([{}, { origin: 'http://localhost:3000' }])(
    'over a socket is a reset of the connection, with headers %j too',
    async (headers) => {
      const server = await serve(createEmulator().fetch);
      await fetch(server.url + faults, post({ kind: 'reset' }));

      const error = await fetch(`${server.url}/external-task`, { headers }).catch(
        (trouble: Error) => trouble.cause,
      );
      await server.close();

      expect(error).toMatchObject({ code: 'ECONNRESET' });
    },
  );
});

describe('an answer that breaks off', () => {
  test('has half of its body, and announces the whole', async () => {
    const bed = createTestbed();
    const whole = await sendLock(bed, 'anId');
    await inject(bed, { kind: 'truncate' });

    const half = await sendLock(bed, 'anId');

    expect(half.status).toBe(404);
    expect(half.text).toBe(whole.text.slice(0, whole.text.length >> 1));
    expect(half.headers.get('content-length')).toBe(String(whole.text.length));
    expect(await lastExchange(bed)).toMatchObject({ response: { body: half.text }, faults: ['1'] });
  });

  test('is left alone and not counted where there is nothing to break off', async () => {
    const bed = createTestbed();
    const { id } = await bed.provide('external task');
    await inject(bed, { kind: 'truncate', count: 1 });

    const locked = await bed.lock(id, 'alice');
    const before = await list(bed);
    const refused = await sendLock(bed, id, 'bob');
    const after = await list(bed);

    expect([locked.status, refused.status]).toEqual([204, 400]);
    expect([before, after]).toMatchObject([[{ hits: 0 }], [{ hits: 1 }]]);
    expect(() => JSON.parse(refused.text)).toThrow(SyntaxError);
  });

  test.each([{}, { origin: 'http://localhost:3000' }])(
    'over a socket is an error to the client, with headers %j too',
    async (headers) => {
      const server = await serve(createEmulator().fetch);
      const authorization = `Bearer ${tokens.valid}`;
      await fetch(server.url + faults, post({ kind: 'truncate', count: 1 }));
      const ask = () =>
        fetch(`${server.url}/v2/request-queues`, {
          method: 'POST',
          headers: { ...headers, authorization },
        });

      const broken = await ask();
      const error = await broken.text().catch((trouble: Error) => trouble);
      const sound = await ask();
      const text = await sound.text();
      await server.close();

      expect([broken.status, sound.status]).toEqual([201, 201]);
      expect(error).toBeInstanceOf(TypeError);
      expect(JSON.parse(text)).toHaveProperty('data');
    },
  );
});

test('of several faults the oldest decides, and latency comes on top', async () => {
  const bed = createTestbed();
  const operation = 'lockExternalTask';
  await inject(bed, { kind: 'status', operation, status: 404, count: 1 });
  await inject(bed, { kind: 'reset', count: 1 });
  await inject(bed, { kind: 'latency', ms: 10, count: 2 });

  const calls = [sendLock(bed, 'anId'), sendLock(bed, 'anId')];
  await settle();
  bed.clock.advance(10);
  const answers = await Promise.all(calls);

  expect(answers.map(({ status }) => status)).toEqual([404, 0]);
  expect((await list(bed)).map(({ hits }) => hits)).toEqual([1, 1, 2]);
});
