/** The journal: what was asked and answered lately, as a list and as events. */
import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../src/emulator/clock.ts';
import { streamEntries } from '../../src/emulator/control/journal-stream.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { createJournal, type Exchange } from '../../src/emulator/journal.ts';
import { createTestbed, type Testbed } from './testbed.ts';

const json = { 'content-type': 'application/json' };

async function read(bed: Testbed, query = '') {
  const { status, json: answer } = await bed.send(`/_lockproof/journal${query}`);
  return { status, ...answer };
}

test('an exchange is told with what was asked and what was answered', async () => {
  const bed = createTestbed();
  const { id } = await bed.provide('external task');
  await bed.lock(id, 'alice', 1_000);
  bed.clock.advance(500);
  const refusal = await bed.lock(id, 'bob', 2_000);

  const { exchanges, lastSeq } = await read(bed);

  expect(lastSeq).toBe(2);
  expect(exchanges).toEqual([
    {
      seq: 1,
      at: '2026-01-31T12:00:00.000Z',
      durationMs: expect.any(Number),
      method: 'POST',
      url: `/external-task/${id}/lock`,
      operation: 'lockExternalTask',
      request: {
        contentType: 'application/json',
        body: '{"workerId":"alice","lockDuration":1000}',
        isCut: false,
      },
      response: { status: 204, body: '', isCut: false },
      faults: [],
    },
    expect.objectContaining({
      seq: 2,
      at: '2026-01-31T12:00:00.500Z',
      response: { status: 400, body: refusal.text, isCut: false },
    }),
  ]);
});

test('companions are told by their names', async () => {
  const bed = createTestbed();
  await bed.send('/engine-rest/external-task?maxResults=1');

  const { exchanges } = await read(bed);

  expect(exchanges).toMatchObject([
    {
      method: 'GET',
      url: '/engine-rest/external-task?maxResults=1',
      operation: 'listExternalTasks',
      request: { contentType: null, body: '' },
      response: { status: 200, body: '[]' },
    },
  ]);
});

describe('what no operation answers is told too:', () => {
  test.each([
    ['an unknown path', 'POST', '/external-task/anId/relock', 404],
    ['a wrong method', 'PATCH', '/external-task/anId/lock', 405],
    ['an unknown path of Apify', 'POST', '/v2/nothing', 404],
  ])('%s', async (_, method, path, status) => {
    const bed = createTestbed();
    const answer = await bed.send(path, { method, headers: json, body: '{"a":1}' });

    const { exchanges } = await read(bed);

    expect(exchanges).toMatchObject([
      {
        operation: null,
        method,
        url: path,
        request: { contentType: 'application/json', body: '{"a":1}', isCut: false },
        response: { status, body: answer.text },
      },
    ]);
  });

  test('a browser that asks whether it may call', async () => {
    const bed = createTestbed();
    const headers = { origin: 'http://localhost:3000', 'access-control-request-method': 'POST' };
    await bed.send('/external-task/anId/lock', { method: 'OPTIONS', headers });

    const { exchanges } = await read(bed);

    expect(exchanges).toMatchObject([{ method: 'OPTIONS', response: { status: 204, body: '' } }]);
  });

  test('a body that is too long, or breaks off', async () => {
    const bed = createTestbed();
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error('The connection was reset.')),
    });
    for (const body of [new Uint8Array(1_048_577), broken]) {
      const init = { method: 'POST', headers: json, body, duplex: 'half' };
      await bed.send('/external-task/anId/lock', init as RequestInit);
    }

    const { exchanges } = await read(bed);

    const refused = {
      operation: 'lockExternalTask',
      request: { contentType: 'application/json', body: '', isCut: true },
      response: { status: 400 },
    };
    expect(exchanges).toMatchObject([refused, refused]);
  });
});

test('the answer that a page of another origin gets is told as well', async () => {
  const bed = createTestbed();
  const headers = { ...json, origin: 'http://localhost:3000' };
  const answer = await bed.send('/external-task/x/lock', { method: 'POST', headers, body: '{' });

  const { exchanges } = await read(bed);

  expect(answer.text).toContain('must be JSON');
  expect(exchanges[0].response.body).toBe(answer.text);
});

test('control calls are not told', async () => {
  const bed = createTestbed();
  await bed.provide('external task');
  await bed.send('/_lockproof');
  await bed.send('/_lockproof/nothing');
  await bed.send('/_lockproof?token=x');
  await bed.send('/_lockproofs');

  const { exchanges } = await read(bed);

  expect(exchanges.map(({ url }: { url: string }) => url)).toEqual(['/_lockproofs']);
});

test.each([
  ['?token=geheim', '?token=***'],
  ['?lockSecs=1&token=geheim&clientKey=a', '?lockSecs=1&token=***&clientKey=a'],
  ['?%74oken=geheim&tok%65n=geheim', '?token=***&token=***'],
  ['?a=?&token=geheim', '?a=?&token=***'],
  ['?tokens=1', '?tokens=1'],
])('the token of the query %s is not told', async (query, told) => {
  const bed = createTestbed();
  await bed.send(`/v2/request-queues/q/requests/r/lock${query}`, { method: 'PUT' });

  const { exchanges } = await read(bed);

  expect(exchanges[0].url).toBe(`/v2/request-queues/q/requests/r/lock${told}`);
});

test('the token of a header is not told', async () => {
  const bed = createTestbed();
  const headers = { authorization: 'Bearer lockproof-token-geheim' };
  await bed.send('/v2/request-queues', { method: 'POST', headers });

  const { text } = await bed.send('/_lockproof/journal');

  expect(text).toContain('createRequestQueue');
  expect(text).not.toContain('geheim');
});

test.each([
  ['of plain letters', 'a'.repeat(20_000), 16_384],
  ['of letters of two bytes', 'ä'.repeat(10_000), 8_192],
  ['of characters that the end would cut in two', `a${'😀'.repeat(5_000)}`, 1 + 2 * 4_095],
  ['that is just short enough', 'ä'.repeat(8_192), 8_192],
])('a body %s is kept as far as it goes', async (_, body, length) => {
  const bed = createTestbed();
  await bed.sendLock('anId', body);

  const { exchanges } = await read(bed);

  const { request } = exchanges[0];
  expect(request.body).toBe(body.slice(0, length));
  expect(request.isCut).toBe(length < body.length);
});

test('the last thousand are kept, and are not more for being long', async () => {
  const bed = createTestbed();
  const body = 'ä'.repeat(400_000);
  for (let call = 0; call < 1_200; call += 1) await bed.sendLock('anId', body);

  const { exchanges, lastSeq } = await read(bed, '?limit=1000');

  expect(lastSeq).toBe(1_200);
  expect(exchanges.map(({ seq }: { seq: number }) => seq)).toEqual(
    Array.from({ length: 1_000 }, (_each, index) => 201 + index),
  );
  // A thousand whole bodies would be 800 MB.
  expect(process.memoryUsage().heapUsed).toBeLessThan(400_000_000);
});

describe('of many exchanges', () => {
  async function createFilledBed(): Promise<Testbed> {
    const bed = createTestbed();
    const { id } = await bed.provide('external task');
    for (const worker of ['alice', 'bob', 'alice']) await bed.lock(id, worker);
    await bed.extend(id, 'alice');
    await bed.send('/nothing');
    return bed;
  }

  test.each([
    ['', [1, 2, 3, 4, 5]],
    ['?limit=2', [4, 5]],
    ['?after=3', [4, 5]],
    ['?after=1&limit=2', [4, 5]],
    ['?after=5', []],
    ['?after=99', []],
    ['?operation=lockExternalTask', [1, 2, 3]],
    ['?operation=lockExternalTask&limit=1', [3]],
    ['?status=400', [2]],
    ['?status=204&operation=lockExternalTask&after=1', [3]],
  ])('%j asks for the right ones', async (query, seqs) => {
    const { exchanges, lastSeq } = await read(await createFilledBed(), query);

    expect(exchanges.map(({ seq }: { seq: number }) => seq)).toEqual(seqs);
    expect(lastSeq).toBe(5);
  });

  test.each([
    ['?limit=0', 'limit must be a whole number from 1 to 1000.'],
    ['?limit=1001', 'limit must be a whole number from 1 to 1000.'],
    ['?limit=ten', 'limit must be a whole number from 1 to 1000.'],
    ['?after=-1', /^after must be a whole number from 0/],
    ['?status=99', 'status must be a whole number from 100 to 599.'],
    ['?operation=lock', /^operation must be one of lockExternalTask, /],
  ])('%s asks for something that cannot be', async (query, message) => {
    const { status, message: told } = await read(await createFilledBed(), query);

    expect(status).toBe(400);
    expect(told).toMatch(message);
  });
});

test.each([
  ['DELETE', '/_lockproof/journal', 204],
  ['POST', '/_lockproof/reset', 200],
])('%s %s clears the journal, which goes on counting', async (method, path, status) => {
  const bed = createTestbed();
  await bed.lock('anId', 'alice');

  const cleared = await bed.send(path, { method });
  const before = await read(bed);
  await bed.lock('anId', 'alice');
  const after = await read(bed);

  expect(cleared.status).toBe(status);
  expect(before).toMatchObject({ exchanges: [], lastSeq: 1 });
  expect(after).toMatchObject({ exchanges: [{ seq: 2 }], lastSeq: 2 });
});

test('an emulator that is told not to keep a journal has an empty one', async () => {
  const bed = createTestbed({ isRecorded: false });
  await bed.lock('anId', 'alice');

  expect(await read(bed)).toMatchObject({ status: 200, exchanges: [], lastSeq: 0 });
});

/** Opens the events of an emulator, and reads them one by one. */
async function openEvents(
  handler: ReturnType<typeof createEmulator>['fetch'],
  { query = '', lastEventId, closing }: EventsOptions = {},
) {
  const headers: Record<string, string> = { accept: 'text/event-stream' };
  if (lastEventId !== undefined) headers['last-event-id'] = lastEventId;
  const request = new Request(`http://localhost/_lockproof/journal${query}`, { headers });
  const response = await handler(request, { closing });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  return { response, reader, next: async () => (await reader.read()).value };
}

interface EventsOptions {
  query?: string;
  lastEventId?: string;
  closing?: AbortSignal;
}

function call(handler: ReturnType<typeof createEmulator>['fetch'], path = '/nothing') {
  return handler(new Request(`http://localhost${path}`));
}

describe('as events, the journal', () => {
  test('tells each exchange once it is answered, as the list tells it', async () => {
    const { fetch } = createEmulator({ clock: createManualClock() });
    const { response, next } = await openEvents(fetch);

    await call(fetch, '/first');
    const first = await next();
    await call(fetch, '/second');
    const second = await next();
    const listed = await call(fetch, '/_lockproof/journal');
    const { exchanges } = (await listed.json()) as { exchanges: object[] };

    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect([first, second]).toEqual(
      exchanges.map(
        (each, index) => `id: ${index + 1}\nevent: exchange\ndata: ${JSON.stringify(each)}\n\n`,
      ),
    );
  });

  test.each<[string, EventsOptions, string]>([
    ['nothing of what was before', {}, 'id: 4'],
    ['what came after a number', { query: '?after=1' }, 'id: 2'],
    ['what came after the last event that was seen', { lastEventId: '2' }, 'id: 3'],
    ['what came after that event rather', { query: '?after=1', lastEventId: '2' }, 'id: 3'],
    ['all of it after an event of another emulator', { lastEventId: '99' }, 'id: 1'],
    ['what fits', { query: '?after=0&status=405' }, 'id: 3'],
  ])('tells %s', async (_, options, start) => {
    const { fetch } = createEmulator();
    for (const path of ['/a', '/b', '/external-task/x/lock']) await call(fetch, path);
    const { next } = await openEvents(fetch, options);

    await call(fetch, '/d');

    expect(await next()).toMatch(new RegExp(`^${start}\n`));
  });

  test('ends when the server closes', async () => {
    const closing = new AbortController();
    const { reader } = await openEvents(createEmulator().fetch, { closing: closing.signal });

    const read = reader.read();
    closing.abort();

    expect(await read).toEqual({ done: true, value: undefined });
  });

  test('is at an end at once when the server has closed', async () => {
    const { reader } = await openEvents(createEmulator().fetch, { closing: AbortSignal.abort() });

    expect(await reader.read()).toEqual({ done: true, value: undefined });
  });
});

function exchange(status: number): Exchange {
  const body = { text: '', isCut: false };
  const asked = { method: 'GET', url: '/', operation: null, contentType: null, question: body };
  return { ...asked, atMs: 0, durationMs: 0, status, answer: body, faults: [] };
}

/** Lets everything that can happen without an event happen. */
async function settle(): Promise<void> {
  await new Promise((resolve) => void setImmediate(resolve));
}

describe('a reader of events', () => {
  const everything = { after: 0, operation: null, status: null };

  test('is told every 15 seconds that the connection is there', async () => {
    const clock = createManualClock();
    const reader = streamEntries(createJournal(), everything, [], clock).getReader();

    const first = reader.read();
    await settle();
    clock.advance(15_000);

    expect(new TextDecoder().decode((await first).value)).toBe(':\n\n');
  });

  test('that is slow misses what the journal has forgotten', async () => {
    const journal = createJournal();
    const reader = streamEntries(journal, everything, []).getReader();
    const read = async () => new TextDecoder().decode((await reader.read()).value).split('\n')[0];

    journal.add(exchange(200));
    const first = await read();
    for (let count = 0; count < 5_000; count += 1) journal.add(exchange(200));
    const second = await read();
    await reader.cancel();

    expect([first, second]).toEqual(['id: 1', 'id: 4002']);
  });

  test('that goes away leaves nothing behind', async () => {
    const journal = createJournal();
    let watching = 0;
    const watch = (look: () => void) => {
      const unwatch = journal.watch(look);
      watching += 1;
      return () => {
        watching -= 1;
        unwatch();
      };
    };
    const reader = streamEntries({ ...journal, watch }, everything, []).getReader();
    const read = reader.read();
    await settle();
    const during = watching;

    await reader.cancel();

    expect(await read).toEqual({ done: true, value: undefined });
    expect([during, watching]).toEqual([1, 0]);
  });
});
