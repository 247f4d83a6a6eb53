import { describe, expect, test } from 'vitest';
import { createOffsetClock, systemClock } from '../../src/emulator/clock.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { createTestbed, startMs } from './testbed.ts';

function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers };
}

test('the clock tells its time, and that it can be moved', async () => {
  const { status, json } = await createTestbed().send('/_lockproof/clock');

  expect(status).toBe(200);
  expect(json).toEqual({ now: '2026-01-31T12:00:00.000Z', isManual: true, offsetMs: 0 });
});

test('the clock is moved forward', async () => {
  const bed = createTestbed();

  const { status, json } = await bed.send('/_lockproof/clock', post({ advanceMs: 1_500 }));

  expect(status).toBe(200);
  expect(json).toEqual({ now: '2026-01-31T12:00:01.500Z', isManual: true, offsetMs: 0 });
  expect(bed.clock.now()).toBe(startMs + 1_500);
});

test.each([{}, { advanceMs: -1 }, { advanceMs: '5' }, { advanceMs: null }, [], null])(
  'the clock is not moved by %j',
  async (body) => {
    const bed = createTestbed();

    const { status } = await bed.send('/_lockproof/clock', post(body));

    expect(status).toBe(400);
    expect(bed.clock.now()).toBe(startMs);
  },
);

test.each(['1e300', '1e999'])('a clock that is moved by %s still tells the time', async (text) => {
  const bed = createTestbed();
  const body = `{"advanceMs":${text}}`;

  const moved = await bed.send('/_lockproof/clock', { method: 'POST', body });
  const lock = await bed.lock('anId', 'alice');

  expect([moved.status, moved.json.now]).toEqual([200, '9999-12-31T23:59:59.999Z']);
  expect(lock.headers.get('date')).toBe('Fri, 31 Dec 9999 23:59:59 GMT');
});

test('the time of this machine cannot be moved', async () => {
  const bed = createTestbed({ clock: systemClock });

  const told = await bed.send('/_lockproof/clock');
  const moved = await bed.send('/_lockproof/clock', post({ advanceMs: 1 }));

  expect(told.json.isManual).toBe(false);
  expect(moved.status).toBe(409);
});

test('a reset takes away every task and every queue', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  const request = await bed.provide('locked request', { clientKey: 'alice', lockSecs: 60 });

  const { status } = await bed.send('/_lockproof/reset', { method: 'POST' });

  expect(status).toBe(200);
  expect((await bed.lock(id, 'alice')).status).toBe(404);
  expect((await bed.prolong(request, { clientKey: 'alice', lockSecs: '1' })).status).toBe(404);
});

test.each([
  ['a page of another origin', 'https://example.org'],
  ['a page on another port of this machine', 'http://localhost:3000'],
  ['a page without origin, such as a file', 'null'],
  ['a page of this host under another scheme', 'https://localhost:4010'],
])('%s may not use the control endpoints', async (_, origin) => {
  const bed = createTestbed();
  const headers = { origin };

  const answers = [
    await bed.send('/_lockproof/clock', { headers }),
    await bed.send('/_lockproof/clock', post({ advanceMs: 1 }, headers)),
    await bed.send('/_lockproof/states', post({ state: 'token' }, headers)),
    await bed.send('/_lockproof/reset', { method: 'POST', headers }),
    await bed.send('/_lockproof/clock', { method: 'OPTIONS', headers }),
  ];

  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  expect(answers.every(({ headers: given }) => !given.has('access-control-allow-origin'))).toBe(
    true,
  );
  expect(bed.clock.now()).toBe(startMs);
});

test('a page of the emulator itself may use the control endpoints', async () => {
  const headers = { origin: 'http://localhost:4010' };

  expect((await createTestbed().send('/_lockproof/clock', { headers })).status).toBe(200);
});

test.each([
  ['http://localhost:4010', 200],
  ['http://127.0.0.1:4010', 200],
  ['http://192.168.0.7:4010', 200],
  ['http://[::1]:4010', 200],
  ['http://rebound.example.org:4010', 403],
  ['http://localhost.example.org:4010', 403],
  ['http://127.0.0.1.example.org:4010', 403],
  ['http://unknown.invalid', 403],
])('under the address %s the answer is %i', async (base, status) => {
  const { host } = new URL(base);
  const request = new Request(`${base}/_lockproof/clock`, { headers: { host } });

  const response = await createEmulator().fetch(request);

  expect(response.status).toBe(status);
});

test.each([
  ['GET', '/_lockproof/states'],
  ['PUT', '/_lockproof/clock'],
  ['GET', '/_lockproof/reset'],
  ['POST', '/_lockproof'],
  ['GET', '/_lockproof/passwd'],
])('there is nothing behind %s %s', async (method, path) => {
  expect((await createTestbed().send(path, { method })).status).toBe(404);
});

test('the clock of this machine can be moved where it has an offset', async () => {
  const clock = createOffsetClock(-1_000);
  const bed = createTestbed({ clock });

  const moved = await bed.send('/_lockproof/clock', post({ advanceMs: 61_000 }));
  const told = await bed.send('/_lockproof/clock');

  expect(moved.status).toBe(200);
  expect(told.json).toEqual({ now: expect.any(String), isManual: false, offsetMs: 60_000 });
  expect(Math.abs(Date.parse(told.json.now) - Date.now() - 60_000)).toBeLessThan(5_000);
});

test('a clock that runs by itself is no state, though it can be moved', async () => {
  const bed = createTestbed({ clock: createOffsetClock() });
  const body = { state: 'clock', params: { advanceMs: 0 } };

  expect((await bed.send('/_lockproof/states', post(body))).status).toBe(501);
});

test('a worker that waits is given the task whose lock lapses when the clock is moved', async () => {
  const bed = createTestbed({ clock: createOffsetClock() });
  const { id } = await bed.provide('external task', { topicName: 'mail' });
  await bed.lock(id, 'alice', 600_000);
  const topics = [{ topicName: 'mail', lockDuration: 1_000 }];
  const body = { workerId: 'bob', maxTasks: 1, topics, asyncResponseTimeout: 1_800_000 };
  const fetched = bed.send('/external-task/fetchAndLock', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

  await bed.send('/_lockproof/clock', post({ advanceMs: 600_000 }));

  expect(JSON.parse((await fetched).text)).toMatchObject([{ id, workerId: 'bob' }]);
});

describe('where a token is asked for', () => {
  const controlToken = 'open-sesame';
  const authorization = `Bearer ${controlToken}`;

  test.each([
    ['none', {}, 'is missing'],
    ['another', { authorization: 'Bearer open-sesamE' }, 'is not the right one'],
    ['a part of it', { authorization: 'Bearer open' }, 'is not the right one'],
    ['more than it', { authorization: `${authorization}open-sesame` }, 'is not the right one'],
    ['it under another scheme', { authorization: `Basic ${controlToken}` }, 'is missing'],
  ])('a caller with %s is refused everywhere', async (_, headers, why) => {
    const bed = createTestbed({ controlToken });

    const answers = [
      await bed.send('/_lockproof/clock', { headers }),
      await bed.send('/_lockproof/states', post({ state: 'token' }, headers)),
      await bed.send('/_lockproof/journal', { headers }),
      await bed.send('/_lockproof/reset', { method: 'POST', headers }),
      await bed.send('/_lockproof/nothing', { headers }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    expect(answers[0]!.json.message).toBe(
      `The control token ${why}: send it as 'Authorization: Bearer …'.`,
    );
    expect(answers[0]!.headers.get('www-authenticate')).toBe('Bearer');
  });

  test.each([authorization, `bearer  ${controlToken}`])('"%s" is let in', async (given) => {
    const headers = { authorization: given };

    const { status } = await createTestbed({ controlToken }).send('/_lockproof/clock', { headers });

    expect(status).toBe(200);
  });

  test('the host may have any name, but pages of other origins stay refused', async () => {
    const { fetch: handle } = createEmulator({ controlToken });
    const ask = (headers: Record<string, string>) =>
      handle(
        new Request('http://emulator.example.org/_lockproof/clock', {
          headers: { host: 'emulator.example.org', authorization, ...headers },
        }),
      );

    const named = await ask({});
    const own = await ask({ origin: 'http://emulator.example.org' });
    const other = await ask({ origin: 'http://other.example.org' });

    expect([named.status, own.status, other.status]).toEqual([200, 200, 403]);
  });

  test('the calls that are emulated need none', async () => {
    expect((await createTestbed({ controlToken }).lock('anId', 'alice')).status).toBe(404);
  });
});
