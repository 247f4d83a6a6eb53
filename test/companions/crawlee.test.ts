/** Crawlee, unchanged, with the emulator as its storage over a real socket. */
import { BasicCrawler, Configuration, log, LogLevel, RequestQueue } from '@crawlee/basic';
import { ApifyClient } from 'apify-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokens } from '../../src/emulator/request-queue.ts';
import { startEmulator, type LiveEmulator } from './live-emulator.ts';

let emulator: LiveEmulator;
beforeAll(async () => {
  log.setLevel(LogLevel.OFF);
  emulator = await startEmulator();
});
afterAll(() => emulator.close());

/** A configuration with the emulator as its storage, which keeps a machine's resources out of the test. */
function createConfig(): Configuration {
  const storageClient = new ApifyClient({ baseUrl: emulator.url, token: tokens.valid });
  return new Configuration({ storageClient, availableMemoryRatio: 1 });
}

function urlsOf(count: number, name: string): string[] {
  return Array.from({ length: count }, (_, n) => `https://example.com/${name}/${n}`);
}

test('a queue is opened, filled, worked off and dropped', async () => {
  const config = createConfig();
  const queue = await RequestQueue.open('by-hand', { config });
  await queue.addRequests(['a', 'b', 'c'].map((name) => ({ url: `https://example.com/${name}` })));
  await queue.addRequest({ url: 'https://example.com/first' }, { forefront: true });

  const seen: string[] = [];
  for (;;) {
    const request = await queue.fetchNextRequest();
    if (request === null) break;
    const isRetried = request.url.endsWith('/b') && request.retryCount === 0;
    seen.push(request.url.split('/').at(-1)!);
    request.retryCount += 1;
    if (isRetried) await queue.reclaimRequest(request);
    else await queue.markRequestHandled(request);
  }

  expect(seen).toEqual(['first', 'a', 'b', 'c', 'b']);
  expect(await queue.isFinished()).toBe(true);
  expect(await queue.getInfo()).toMatchObject({ handledRequestCount: 4, pendingRequestCount: 0 });
  await queue.drop();
  expect(
    await new ApifyClient({ baseUrl: emulator.url, token: tokens.valid })
      .requestQueue(queue.id)
      .get(),
  ).toBeUndefined();
});

test('a queue is not finished while another client holds a request', async () => {
  const [mine, other] = [
    await RequestQueue.open('shared', { config: createConfig() }),
    await RequestQueue.open('shared', { config: createConfig() }),
  ];
  await mine.addRequest({ url: 'https://example.com/only' });

  const request = await mine.fetchNextRequest();
  const nothing = await other.fetchNextRequest();
  const before = await other.isFinished();
  await mine.markRequestHandled(request!);

  expect([nothing, before]).toEqual([null, false]);
  expect(await other.isFinished()).toBe(true);
});

test('a crawler finishes two hundred requests, those that fail at first too', async () => {
  const config = createConfig();
  const requestQueue = await RequestQueue.open('crawl', { config });
  const urls = urlsOf(200, 'crawl');
  const done: string[] = [];
  const crawler = new BasicCrawler(
    {
      requestQueue,
      requestHandler: async ({ request }) => {
        if (request.url.endsWith('7') && request.retryCount === 0) throw new Error('Not yet.');
        done.push(request.url);
      },
    },
    config,
  );

  const statistics = await crawler.run(urls);

  expect(statistics).toMatchObject({ requestsFinished: 200, requestsFailed: 0 });
  expect(done.toSorted()).toEqual(urls.toSorted());
  expect(await requestQueue.getInfo()).toMatchObject({
    totalRequestCount: 200,
    handledRequestCount: 200,
    pendingRequestCount: 0,
  });
  await requestQueue.drop();
});

test('two crawlers share two hundred requests, and none is crawled twice', async () => {
  const urls = urlsOf(200, 'shared');
  const done: string[] = [];
  const crawlers = await Promise.all(
    ['first', 'second'].map(async () => {
      const config = createConfig();
      const requestQueue = await RequestQueue.open('two-crawlers', { config });
      const requestHandler = async ({ request }: { request: { url: string } }) => {
        done.push(request.url);
      };
      return new BasicCrawler({ requestQueue, requestHandler, maxConcurrency: 10 }, config);
    }),
  );
  await crawlers[0]!.addRequests(urls);

  const statistics = await Promise.all(crawlers.map((crawler) => crawler.run()));

  expect(done.toSorted()).toEqual(urls.toSorted());
  const finished = statistics.map(({ requestsFinished }) => requestsFinished);
  expect(finished[0]! + finished[1]!).toBe(200);
});
