import { ApifyApiError, ApifyClient, type RequestQueueClient } from 'apify-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createManualClock } from '../../src/emulator/clock.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { serve, type RunningServer } from '../../src/http/server.ts';
import { startMock } from '../../src/mock/mock.ts';
import { provide } from './emulator-state.ts';

const startMs = Date.UTC(2030, 0, 1);

interface Caller {
  readonly queueId?: string;
  readonly clientKey?: string;
  readonly token?: string;
  readonly prefer?: string;
}

/** The official client, told not to try again: a retry would only wait. */
function createQueue(url: string, caller: Caller = {}): RequestQueueClient {
  const { queueId = 'aQueue', clientKey = 'client-abc', token, prefer } = caller;
  const client = new ApifyClient({
    baseUrl: url,
    maxRetries: 0,
    ...(token === undefined ? {} : { token }),
    requestInterceptors: [
      (config) => {
        if (prefer !== undefined) config.headers!['prefer'] = prefer;
        return config;
      },
    ],
  });
  return client.requestQueue(queueId, { clientKey });
}

describe("Apify's client calls the mock", () => {
  let mock: RunningServer;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  test.each([true, false, undefined])('a lock is prolonged, forefront %s', async (forefront) => {
    const queue = createQueue(mock.url, { token: 'aToken' });
    const options = forefront === undefined ? {} : { forefront };

    const info = await queue.prolongRequestLock('aRequest', { lockSecs: 60, ...options });

    expect(info).toEqual({ lockExpiresAt: new Date('2022-06-14T23:00:00.000Z') });
  });

  test.each([
    ['code=400, example=locked-by-another', 400, 'invalid-input'],
    ['example=token-not-valid', 401, 'token-not-valid'],
    ['code=403', 403, 'permission-denied'],
    ['example=request-not-found', 404, 'record-not-found'],
    ['code=405', 405, 'method-not-allowed'],
  ])('the call fails as %s asks', async (prefer, statusCode, type) => {
    const queue = createQueue(mock.url, { token: 'aToken', prefer });

    const refused = queue.prolongRequestLock('aRequest', { lockSecs: 60 });

    await expect(refused).rejects.toBeInstanceOf(ApifyApiError);
    await expect(refused).rejects.toMatchObject({ statusCode, type });
  });

  test('a call without a token is told so', async () => {
    const refused = createQueue(mock.url).prolongRequestLock('aRequest', { lockSecs: 60 });

    await expect(refused).rejects.toMatchObject({
      statusCode: 401,
      message: 'Authentication token was not provided.',
    });
  });

  test('lockSecs of zero is refused', async () => {
    const queue = createQueue(mock.url, { token: 'aToken' });

    await expect(queue.prolongRequestLock('aRequest', { lockSecs: 0 })).rejects.toMatchObject({
      statusCode: 400,
      message: 'Invalid input: lockSecs must be a number above 0.',
    });
  });
});

describe("Apify's client calls the emulator", () => {
  let emulator: RunningServer;
  beforeAll(async () => {
    emulator = await serve(createEmulator({ clock: createManualClock(startMs) }).fetch);
  });
  afterAll(() => emulator.close());

  async function lockRequest(): Promise<{ queueId: string; requestId: string; token: string }> {
    const lock = { clientKey: 'client-abc', lockSecs: 30 };
    type Names = { queueId: string; requestId: string };
    const names = await provide<Names>(emulator.url, 'locked request', lock);
    const { token } = await provide<{ token: string }>(emulator.url, 'token');
    return { ...names, token };
  }

  test('the holder prolongs its lock, from now, and the expiry is a Date', async () => {
    const { requestId, ...caller } = await lockRequest();
    const queue = createQueue(emulator.url, caller);

    const longer = await queue.prolongRequestLock(requestId, { lockSecs: 60 });
    const shorter = await queue.prolongRequestLock(requestId, { lockSecs: 1.5 });

    expect(longer.lockExpiresAt).toBeInstanceOf(Date);
    expect(longer.lockExpiresAt.getTime() - shorter.lockExpiresAt.getTime()).toBe(58_500);
  });

  test('forefront puts the request at the head once its lock has lapsed', async () => {
    const { requestId, ...caller } = await lockRequest();

    await createQueue(emulator.url, caller).prolongRequestLock(requestId, {
      lockSecs: 60,
      forefront: true,
    });
    await provide(emulator.url, 'clock', { advanceMs: 60_000 });

    const { queueId } = caller;
    const order = await provide(emulator.url, 'queue order', { queueId });
    expect(order).toEqual({ requestIds: [requestId, expect.any(String), expect.any(String)] });
  });

  test('another client key is refused, and the holder keeps its lock', async () => {
    const { requestId, ...caller } = await lockRequest();
    const other = createQueue(emulator.url, { ...caller, clientKey: 'client-xyz' });

    const refused = other.prolongRequestLock(requestId, { lockSecs: 60 });

    await expect(refused).rejects.toBeInstanceOf(ApifyApiError);
    await expect(refused).rejects.toMatchObject({ statusCode: 400, type: 'invalid-input' });
    const holder = createQueue(emulator.url, caller);
    await expect(holder.prolongRequestLock(requestId, { lockSecs: 60 })).resolves.toBeDefined();
  });

  test('a missing request and a missing queue are not found', async () => {
    const { requestId, ...caller } = await lockRequest();
    const here = createQueue(emulator.url, caller);
    const elsewhere = createQueue(emulator.url, { ...caller, queueId: 'noQueue' });
    const notFound = { statusCode: 404, type: 'record-not-found' };

    await expect(here.prolongRequestLock('noRequest', { lockSecs: 60 })).rejects.toMatchObject(
      notFound,
    );
    await expect(elsewhere.prolongRequestLock(requestId, { lockSecs: 60 })).rejects.toMatchObject(
      notFound,
    );
  });

  test('a bad token is refused', async () => {
    const { requestId, ...caller } = await lockRequest();
    const queue = createQueue(emulator.url, { ...caller, token: 'aBadToken' });

    await expect(queue.prolongRequestLock(requestId, { lockSecs: 60 })).rejects.toMatchObject({
      statusCode: 401,
      type: 'token-not-valid',
    });
  });
});
