/** What the four endpoints have in common: addresses, methods, limits, the date, and browsers. */
import { describe, expect, test } from 'vitest';
import { createTestbed, startMs } from './testbed.ts';

const lockPath = '/external-task/anId/lock';
const prolongPath = '/v2/request-queues/aQueue/requests/aRequest/lock';
const endpoints = [
  ['POST', lockPath],
  ['POST', '/engine-rest/external-task/anId/lock'],
  ['POST', '/external-task/anId/extendLock'],
  ['POST', '/external-task/anId/complete'],
  ['PUT', prolongPath],
] as const;

const json = { 'content-type': 'application/json' };

test('the prefix of an engine leads to the same task', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  const body = JSON.stringify({ workerId: 'alice', lockDuration: 1_000 });

  const path = `/engine-rest/external-task/${id}/lock`;
  const { status } = await bed.send(path, { method: 'POST', headers: json, body });

  expect(status).toBe(204);
  expect((await bed.lock(id, 'bob')).status).toBe(400);
});

test.each(['GET', 'PUT', 'PATCH', 'DELETE'])(
  'a task takes no %s, and says what it takes',
  async (method) => {
    const { status, headers, json: body } = await createTestbed().send(lockPath, { method });

    expect(status).toBe(405);
    expect(headers.get('allow')!.split(', ')).toContain('POST');
    expect(body.type).toBe('NotAllowedException');
  },
);

test.each(['GET', 'POST', 'PATCH'])(
  'a lock of a request takes no %s, and says so as the page does',
  async (method) => {
    const { status, headers, json: body } = await createTestbed().send(prolongPath, { method });

    expect(status).toBe(405);
    expect(headers.get('allow')!.split(', ')).toContain('PUT');
    expect(body.error.type).toBe('method-not-allowed');
  },
);

test.each([
  ['/', 'NotFoundException'],
  ['/external-task/anId/relock', 'NotFoundException'],
  ['/external-task/anId/lock/', 'NotFoundException'],
  ['/external-task//lock', 'NotFoundException'],
  ['/engine-rest/engine-rest/external-task/anId/lock', 'NotFoundException'],
  ['/External-Task/anId/lock', 'NotFoundException'],
])('there is nothing at %s, in the words of Camunda', async (path, type) => {
  const { status, json: body } = await createTestbed().send(path, { method: 'POST' });

  expect(status).toBe(404);
  expect(body).toEqual({ type, message: `There is nothing at ${path}.` });
});

test('there is nothing elsewhere under /v2, in the words of Apify', async () => {
  const { status, json: body } = await createTestbed().send('/v2/nothing');

  expect(status).toBe(404);
  expect(body.error.type).toBe('page-not-found');
});

test.each([
  ['announced', new Uint8Array(1_048_577)],
  ['in pieces', piecesOf(1_048_577)],
])('a body that is longer than the limit, %s, is refused', async (_, body) => {
  const bed = createTestbed();
  const init = { method: 'POST', headers: json, body, duplex: 'half' };

  const { status, json: error } = await bed.send(lockPath, init as RequestInit);

  expect(status).toBe(400);
  expect(error.message).toContain('1048576 bytes');
});

test('a body of exactly the limit is read', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  const body = '{"workerId":"alice","lockDuration":1}'.padEnd(1_048_576);

  expect((await bed.sendLock(id, body)).status).toBe(204);
});

test('a body that breaks off is refused', async () => {
  const body = new ReadableStream({
    pull: (controller) => controller.error(new Error('The connection was reset.')),
  });
  const init = { method: 'POST', headers: json, body, duplex: 'half' };

  const { status } = await createTestbed().send(lockPath, init as RequestInit);

  expect(status).toBe(400);
});

test('every answer has the date of the clock of the emulator', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');

  const first = await bed.lock(id, 'alice');
  bed.clock.advance(999);
  const second = await bed.lock(id, 'bob');
  bed.clock.advance(1);
  const third = await bed.prolong({ queueId: 'q', requestId: 'r' }, { lockSecs: '1' });

  const dates = [first, second, third].map(({ headers }) => headers.get('date'));
  expect(dates).toEqual([
    'Sat, 31 Jan 2026 12:00:00 GMT',
    'Sat, 31 Jan 2026 12:00:00 GMT',
    'Sat, 31 Jan 2026 12:00:01 GMT',
  ]);
});

test('two emulators have each their own date', async () => {
  const [early, late] = [createTestbed(), createTestbed()];
  late.clock.advance(3_600_000);

  const answers = [await early.lock('a', 'alice'), await late.lock('a', 'alice')];
  answers.push(await early.lock('a', 'alice'));

  expect(answers.map(({ headers }) => Date.parse(headers.get('date')!))).toEqual([
    startMs,
    startMs + 3_600_000,
    startMs,
  ]);
});

describe('a page of another origin', () => {
  const origin = 'http://localhost:3000';

  test.each(endpoints)('may ask before it calls %s %s', async (method, path) => {
    const { status, headers } = await createTestbed().send(path, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'authorization, content-type, prefer',
      },
    });

    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-methods')!.split(',')).toContain(method);
    expect(headers.get('access-control-allow-headers')).toBe('authorization,content-type,prefer');
  });

  test.each(endpoints)('may read what %s %s answers, be it an error', async (method, path) => {
    const { status, headers } = await createTestbed().send(path, { method, headers: { origin } });

    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  test('may read a 204 and a 200', async () => {
    const bed = createTestbed();
    const { id } = await bed.provide('external task');
    const { queueId, requestId } = await bed.provide('locked request', {
      clientKey: 'alice',
      lockSecs: 60,
    });
    const { token } = await bed.provide('token');
    const lock = JSON.stringify({ workerId: 'alice', lockDuration: 1 });
    const query = `lockSecs=1&clientKey=alice&token=${token}`;

    const answers = [
      await bed.send(`/external-task/${id}/lock`, {
        method: 'POST',
        headers: { ...json, origin },
        body: lock,
      }),
      await bed.send(`/v2/request-queues/${queueId}/requests/${requestId}/lock?${query}`, {
        method: 'PUT',
        headers: { origin },
      }),
    ];

    const seen = answers.map(({ status, headers }) => [
      status,
      headers.get('access-control-allow-origin'),
    ]);
    expect(seen).toEqual([
      [204, '*'],
      [200, '*'],
    ]);
  });

  test('never comes with credentials', async () => {
    const { headers } = await createTestbed().send(lockPath, {
      method: 'OPTIONS',
      headers: { origin },
    });

    expect(headers.has('access-control-allow-credentials')).toBe(false);
  });

  test.each([
    [origin, origin],
    ['http://localhost:3001', null],
    ['http://localhost:30000', null],
    ['https://localhost:3000', null],
    ['null', null],
  ])('calls from %s where only one origin may: %j', async (asking, allowed) => {
    const bed = createTestbed({ corsOrigin: origin });
    const headers = { origin: asking, 'access-control-request-method': 'POST' };

    const preflight = await bed.send(lockPath, { method: 'OPTIONS', headers });
    const call = await bed.send(lockPath, { method: 'POST', headers });

    const allowedBy = [preflight, call].map((answer) =>
      answer.headers.get('access-control-allow-origin'),
    );
    expect(allowedBy).toEqual([allowed, allowed]);
    expect(call.headers.get('vary')).toBe('Origin');
  });
});

test('a caller that is no page is told nothing of origins', async () => {
  const { headers } = await createTestbed().send(lockPath, { method: 'POST' });

  expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

function piecesOf(bytes: number): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(65_536);
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(piece.subarray(0, Math.min(piece.length, left)));
      left -= piece.length;
      if (left <= 0) controller.close();
    },
  });
}
