/** The emulator with its page, opened in the browser: as `lockproof emulate` serves it, on a clock of the test. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createManualClock } from '../../src/emulator/clock.ts';
import { createEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { createMemoryStore } from '../../src/emulator/store.ts';
import { serve, type ListenOptions } from '../../src/http/server.ts';
import { createPage } from '../../src/page/page.ts';

/** The instant at which a manual clock stands at first. */
const startMs = Date.UTC(2026, 0, 31, 12);

/** Serves an emulator with its page. */
export async function startLive(options: EmulatorOptions = {}, where: ListenOptions = {}) {
  const clock = createManualClock(startMs);
  const store = createMemoryStore();
  const emulator = createEmulator({ clock, store, ...options });
  const page = createPage();
  let cut = new AbortController();
  const streams = new Set<Request>();
  const server = await serve((request, arrival) => {
    if (request.headers.get('accept') === 'text/event-stream') {
      streams.add(request);
      request.signal.addEventListener('abort', () => streams.delete(request));
    }
    const closing = AbortSignal.any([cut.signal, arrival!.closing!]);
    return page(request) ?? emulator.fetch(request, { ...arrival, closing });
  }, where);
  const post = async (path: string, body: object): Promise<Response> =>
    fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    clock,
    store,
    url: server.url,
    close: () => server.close(),
    /** How many streams of events are open that no caller has left. */
    streamCount: () => streams.size,
    /** Ends every stream of events, as a network may. */
    cutStreams() {
      cut.abort();
      cut = new AbortController();
    },
    /** Brings the emulator into a state. */
    async provide(state: string, params: object = {}): Promise<any> {
      return (await post('/_lockproof/states', { state, params })).json();
    },
    /** Injects a fault. */
    inject: (fault: object) => post('/_lockproof/faults', fault),
    /** Locks a task as a worker that is not at this page. */
    lock: (id: string, workerId: string, lockDuration = 60_000) =>
      post(`/external-task/${encodeURIComponent(id.toWellFormed())}/lock`, {
        workerId,
        lockDuration,
      }),
  };
}

/** The emulator, as it is served. */
export type Live = Awaited<ReturnType<typeof startLive>>;

/** Opens a page of the emulator in a window of its own, and keeps what it does that it should not. */
export async function openLive(
  browser: Browser,
  { url }: Pick<Live, 'url'>,
  path = '/',
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const deeds: string[] = [];
  page.on('dialog', (dialog) => {
    deeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => deeds.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // The browser itself notes each refusal of the emulator, which is no fault of the page.
    if (!message.text().startsWith('Failed to load resource: the server responded with'))
      deeds.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${url}/`) || request.url().startsWith('data:');
    if (!isOwn) deeds.push(`request: ${request.url()}`);
  });
  page.setDefaultTimeout(8_000);
  await page.goto(url + path);
  return { page, deeds, close: () => context.close() };
}

/** The row of a task or a request. */
export function rowOf(page: Page, id: string) {
  return page.locator(`.row[data-id=${JSON.stringify(id)}]`);
}
