/** Apify's official client, unchanged, against the emulator over a real socket. */
import { ApifyClient } from 'apify-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createManualClock } from '../../src/emulator/clock.ts';
import { tokens } from '../../src/emulator/request-queue.ts';
import { startEmulator, type LiveEmulator } from './live-emulator.ts';

const clock = createManualClock();
let emulator: LiveEmulator;
beforeAll(async () => {
  emulator = await startEmulator({ clock });
});
afterAll(() => emulator.close());

function createClient(token: string = tokens.valid): ApifyClient {
  return new ApifyClient({ baseUrl: emulator.url, token, maxRetries: 0 });
}

/** A queue of its own, as one or more clients with their own keys see it. */
async function createQueue(...clientKeys: readonly string[]) {
  const client = createClient();
  const { id } = await client.requestQueues().getOrCreate();
  return clientKeys.map((clientKey) => client.requestQueue(id, { clientKey }));
}

function pages(count: number, prefix = 'page') {
  return Array.from({ length: count }, (_, n) => {
    const url = `https://example.com/${prefix}/${n}`;
    return { url, uniqueKey: url, userData: { n, text: 'x'.repeat(100) } };
  });
}

describe('a queue', () => {
  test('is made once for its name, looked up, and deleted', async () => {
    const client = createClient();
    const made = await client.requestQueues().getOrCreate('my-queue');
    const again = await client.requestQueues().getOrCreate('my-queue');
    const found = await client.requestQueue('me/my-queue').get();

    await client.requestQueue(made.id).delete();

    expect([again.id, found?.id]).toEqual([made.id, made.id]);
    expect(found).toMatchObject({ name: 'my-queue', totalRequestCount: 0 });
    expect(found?.createdAt).toBeInstanceOf(Date);
    expect(await client.requestQueue(made.id).get()).toBeUndefined();
    await expect(client.requestQueue(made.id).delete()).resolves.toBeUndefined();
  });

  test('takes requests one by one and many at once, in bodies that the client compresses', async () => {
    const [queue] = await createQueue('alice');
    const [first, ...others] = pages(101);

    const added = await queue!.addRequest(first!, { forefront: true });
    const { processedRequests, unprocessedRequests } = await queue!.batchAddRequests(others);
    const again = await queue!.addRequest(first!);

    expect(added).toMatchObject({ wasAlreadyPresent: false, wasAlreadyHandled: false });
    expect(again).toMatchObject({ requestId: added.requestId, wasAlreadyPresent: true });
    expect([processedRequests.length, unprocessedRequests.length]).toEqual([100, 0]);
    expect(await queue!.getRequest(added.requestId)).toMatchObject(first!);
    expect(await queue!.getRequest('none')).toBeUndefined();
    expect(await queue!.get()).toMatchObject({ totalRequestCount: 101, pendingRequestCount: 101 });
  });

  test('is listed as a whole, page by page', async () => {
    const [queue] = await createQueue('alice');
    await queue!.batchAddRequests(pages(30));

    const seen: string[] = [];
    for await (const page of queue!.paginateRequests({ maxPageLimit: 8 })) {
      seen.push(...page.items.map(({ url }) => url));
    }

    // Batches travel side by side, so only what is in them has an order.
    expect(seen.toSorted()).toEqual(
      pages(30)
        .map(({ url }) => url)
        .toSorted(),
    );
  });
});

describe('a request', () => {
  test('is locked, prolonged, given back, locked again and handled', async () => {
    const [queue, other] = await createQueue('alice', 'bob');
    await queue!.batchAddRequests(pages(2));
    const urls = pages(2).map(({ url }) => url);

    const head = await queue!.listAndLockHead({ lockSecs: 60, limit: 1 });
    const { id } = head.items[0]!;
    const prolonged = await queue!.prolongRequestLock(id, { lockSecs: 90 });
    const meanwhile = await other!.listAndLockHead({ lockSecs: 1, limit: 25 });
    await queue!.deleteRequestLock(id, { forefront: true });
    const again = await queue!.listAndLockHead({ lockSecs: 60 });
    const request = (await queue!.getRequest(id))!;
    const handledAt = new Date(clock.now()).toISOString();
    const handled = await queue!.updateRequest({ ...request, id, handledAt });

    expect(head.items.map(({ url }) => url)).toEqual([urls[0]]);
    expect(prolonged.lockExpiresAt).toEqual(new Date(clock.now() + 90_000));
    expect(meanwhile.items.map(({ url }) => url)).toEqual([urls[1]]);
    expect(again.items.map((item) => item.id)).toEqual([id]);
    expect(handled).toMatchObject({ wasAlreadyPresent: true, wasAlreadyHandled: false });
    clock.advance(3_600_000);
    expect((await other!.listHead()).items.map(({ url }) => url)).toEqual([urls[1]]);
    expect(await queue!.get()).toMatchObject({ handledRequestCount: 1, hadMultipleClients: true });
  });

  test('that another client holds is neither prolonged nor given back', async () => {
    const [queue, other] = await createQueue('alice', 'bob');
    await queue!.addRequest(pages(1)[0]!);
    const { items } = await queue!.listAndLockHead({ lockSecs: 60 });
    const { id } = items[0]!;
    const refusal = { statusCode: 400, type: 'invalid-input' };

    await expect(other!.prolongRequestLock(id, { lockSecs: 60 })).rejects.toMatchObject(refusal);
    await expect(other!.deleteRequestLock(id)).rejects.toMatchObject(refusal);
    await expect(queue!.prolongRequestLock(id, { lockSecs: 60 })).resolves.toBeDefined();
  });

  test('whose lock has lapsed goes to the next client', async () => {
    const [queue, other] = await createQueue('alice', 'bob');
    await queue!.addRequest(pages(1)[0]!);
    const first = await queue!.listAndLockHead({ lockSecs: 60 });
    clock.advance(60_000);

    const second = await other!.listAndLockHead({ lockSecs: 60 });

    expect(second.items.map(({ id }) => id)).toEqual(first.items.map(({ id }) => id));
    const { id } = first.items[0]!;
    await expect(queue!.prolongRequestLock(id, { lockSecs: 60 })).rejects.toHaveProperty(
      'statusCode',
      400,
    );
  });

  test('of a provider state is in the same store as those of the API', async () => {
    const { queueId, requestId } = await emulator.provide('locked request', {
      clientKey: 'alice',
      lockSecs: 60,
    });
    const queue = createClient().requestQueue(queueId, { clientKey: 'alice' });

    const request = await queue.getRequest(requestId);
    const unlocked = await queue.unlockRequests();
    const { items } = await queue.listHead();

    expect(request).toMatchObject({ id: requestId, lockByClient: 'alice' });
    expect(unlocked).toEqual({ unlockedCount: 1 });
    expect(items).toHaveLength(3);
    expect(items.at(-1)!.id).toBe(requestId);
  });
});

test('two client keys share a queue without overlap, and nothing is left over', async () => {
  const queues = await createQueue('alice', 'bob');
  await queues[0]!.batchAddRequests(pages(200, 'shared'));
  const done: string[][] = await Promise.all(
    queues.map(async (queue) => {
      const handled: string[] = [];
      for (;;) {
        const { items } = await queue.listAndLockHead({ lockSecs: 60, limit: 7 });
        if (items.length === 0) return handled;
        for (const { id, url, uniqueKey } of items) {
          const handledAt = new Date(clock.now()).toISOString();
          await queue.updateRequest({ id, url, uniqueKey, handledAt });
          handled.push(url);
        }
      }
    }),
  );

  const all = pages(200, 'shared').map(({ url }) => url);
  expect(done.flat().toSorted()).toEqual(all.toSorted());
  expect(Math.min(...done.map(({ length }) => length))).toBeGreaterThan(0);
  expect(await queues[0]!.get()).toMatchObject({ handledRequestCount: 200 });
});

test.each([
  ['aBadToken', 401, 'token-not-valid'],
  [tokens.forbidden, 403, 'permission-denied'],
])('with the token %s no queue is made', async (token, statusCode, type) => {
  const made = createClient(token).requestQueues().getOrCreate('my-queue');

  await expect(made).rejects.toMatchObject({ statusCode, type });
});
