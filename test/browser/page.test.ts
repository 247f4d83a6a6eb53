/** The emulator's page, used by people: in the real Chromium. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/emulator/clock.ts';
import type { EmulatorOptions } from '../../src/emulator/emulator.ts';
import { launchBrowser, whyWithoutBrowser } from './browser.ts';
import { openLive, rowOf, startLive } from './live-page.ts';

describe.skipIf(whyWithoutBrowser !== null)('the page of the emulator', () => {
  let browser: Browser;
  const open: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const each of open.splice(0).reverse()) await each.close();
  });
  afterAll(() => browser?.close());

  async function begin(options: EmulatorOptions = {}, how: BrowserContextOptions = {}) {
    const live = await startLive(options);
    open.push(live);
    const look = async (path = '/') => {
      const opened = await openLive(browser, live, path, how);
      open.push(opened);
      await opened.page.locator('.live.on').waitFor();
      return opened;
    };
    return { live, look };
  }

  test('shows each task with its state, its holder and its work', async () => {
    const { live, look } = await begin();
    const params = { topicName: 'invoice', businessKey: 'order-17', priority: 5 };
    const { id } = await live.provide('external task', params);
    await live.provide('external task', { topicName: 'mail', retries: 0 });
    await live.lock(id, 'bob');

    const { page, deeds } = await look();

    const row = rowOf(page, id);
    await row.waitFor();
    expect(await row.locator('.state').innerText()).toBe('held');
    expect(await row.locator('.facts').innerText()).toBe('invoice · order-17 · priority 5');
    expect(await row.locator('.lock').innerText()).toMatch(/^bob\s+1 min$/);
    expect(await page.locator('.chips button').allInnerTexts()).toEqual([
      'all 2',
      'free 0',
      'held 1',
      'lapsed 0',
      'failed 1',
      'ended 0',
    ]);
    expect(deeds).toEqual([]);
  });

  test('stands still on a manual clock, and goes on by what is let pass, to the millisecond', async () => {
    const { live, look } = await begin();
    const { id } = await live.provide('external task');
    await live.lock(id, 'bob', 60_000);
    const { page } = await look();
    const left = rowOf(page, id).locator('lock-countdown');
    const pass = async (secs: string) => {
      await page.getByLabel('Seconds to let pass').fill(secs);
      await page.getByRole('button', { name: 'Advance' }).click();
      await page
        .getByText(/The clock was moved by/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Dismiss' }).click();
    };

    await page.getByText('It stands still.').waitFor();
    await page.getByRole('button', { name: '+10 s' }).click();
    await left.getByText('50.0 s').waitFor();
    expect(await page.locator('.time').innerText()).toBe('12:00:10');
    await pass('49.999');
    await left.getByText('0.1 s').waitFor();
    expect(await rowOf(page, id).locator('.state').innerText()).toBe('held');
    await pass('0.001');

    await rowOf(page, id).getByText('lapsed').waitFor();
    expect(await left.count()).toBe(0);
    expect(await rowOf(page, id).locator('.lock').innerText()).toBe('bob, until 12:01:00');
    await page.getByRole('button', { name: 'lapsed 1' }).waitFor();
  });

  test('counts down by itself, and a lock is lapsed at the instant it ends, without being told', async () => {
    const { live, look } = await begin({ clock: systemClock });
    const { id } = await live.provide('external task');
    const { page } = await look();
    await rowOf(page, id).waitFor();
    await live.lock(id, 'bob', 1_500);
    await rowOf(page, id).locator('lock-countdown').waitFor();
    await page.route('**/_lockproof/**', (route) => route.abort());

    const seen = await page.evaluate(watchState, id);

    const { task } = live.store.tasks.get(id)!;
    const endMs = task.lock!.expiresAtMs;
    expect(seen.lefts.length).toBeGreaterThan(2);
    expect(seen.lefts).toEqual(seen.lefts.toSorted((a, b) => b - a));
    expect(seen.lefts.at(-1)).toBeGreaterThan(0);
    // The clock of the page is right to half of the time that a call takes, and it looks once a frame.
    expect(seen.lapsedAtMs - endMs).toBeGreaterThan(-20);
    expect(seen.lapsedAtMs - endMs).toBeLessThan(1_000);
  });

  test('locks, extends and completes as the worker that is named', async () => {
    const { live, look } = await begin();
    const { id } = await live.provide('external task', { topicName: 'invoice' });
    const { page } = await look();
    const row = rowOf(page, id);
    const lockOf = () => live.store.tasks.get(id)!.task.lock;
    await page.getByLabel('Act as worker').fill('dora');
    await page.getByLabel('Seconds that a lock lasts').fill('30');

    await row.getByRole('button', { name: 'Lock' }).click();
    await row.getByText('dora holds it for 30 s.').waitFor();
    expect(await row.locator('.outcome .status').innerText()).toBe('204');
    expect(lockOf()).toEqual({ holder: 'dora', expiresAtMs: live.clock.now() + 30_000 });
    await page.getByLabel('Seconds that a lock lasts').fill('90');
    await row.getByRole('button', { name: 'Extend' }).click();
    await row.getByText('dora holds it for 1 min 30 s from now.').waitFor();
    expect(lockOf()?.expiresAtMs).toBe(live.clock.now() + 90_000);
    await row.getByRole('button', { name: 'Complete' }).click();
    await row.getByText('dora has completed it.').waitFor();

    expect(await row.locator('.state').innerText()).toBe('ended');
    expect(live.store.tasks.get(id)!.task.isActive).toBe(false);
    expect(await page.locator('.aloud').innerText()).toBe('204 dora has completed it.');
  });

  test('shows a refusal where it was met: its status, its type, its words, and what they mean', async () => {
    const { live, look } = await begin();
    const { id } = await live.provide('external task');
    await live.lock(id, 'bob', 41_000);
    const { page } = await look();

    await rowOf(page, id).getByRole('button', { name: 'Lock' }).click();

    const refusal = rowOf(page, id).locator('.outcome.refused');
    await refusal.waitFor();
    expect(await refusal.locator('.status').innerText()).toBe('400');
    expect(await refusal.locator('code').innerText()).toBe('InvalidRequestException');
    expect(await refusal.locator('p').first().innerText()).toBe(
      `External task ${id} cannot be locked by worker 'alice': worker 'bob' locked it.`,
    );
    expect(await refusal.locator('.lesson').innerText()).toBe(
      'bob holds the lock for another 41.0 s. At that instant it is free for everybody.',
    );
    expect(await page.getByRole('status').innerText()).toContain('400 InvalidRequestException');
  });

  test('creates tasks of a topic, of which a worker that waits gets its share', async () => {
    const { live, look } = await begin();
    const { page } = await look();
    await page.getByText('There are no tasks.').waitFor();

    await page.getByLabel('Topic of new tasks').fill('mail');
    await page.getByLabel('Number of new tasks').fill('3');
    await page.getByRole('button', { name: 'Create tasks' }).click();

    await page.getByText('3 tasks are there, free to be locked.').first().waitFor();
    expect(await page.locator('.row .facts').allInnerTexts()).toEqual(['mail', 'mail', 'mail']);
    expect(
      live.store.companions!.topics.get('mail')!.free['priority-oldest']!.items(),
    ).toHaveLength(3);
  });

  test('finds among 10,000 tasks, and shows them page by page', async () => {
    const { live, look } = await begin();
    const { ids } = await live.provide('external tasks', { count: 10_000, topicName: 'invoice' });
    const { page } = await look();
    const rows = page.locator('.row');

    await page.getByText('1–50 of 10,000').waitFor();
    expect(await rows.count()).toBe(50);
    await page.getByRole('button', { name: 'Last' }).click();
    await page.getByText('9,951–10,000 of 10,000').waitFor();
    expect(await rows.last().getAttribute('data-id')).toBe(ids[0]);
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill(ids[4_711]);
    await page.getByText('1–1 of 1').waitFor();
    expect(
      await rows.evaluateAll((all) => all.map((each) => each.getAttribute('data-id'))),
    ).toEqual([ids[4_711]]);
    await rows.getByRole('button', { name: 'Lock' }).click();
    await page.getByRole('button', { name: 'held 1' }).waitFor();
    await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('');
    await page.getByRole('button', { name: 'held 1' }).click();
    await page.getByText('1–1 of 1').waitFor();
    expect(await rows.first().getAttribute('data-id')).toBe(ids[4_711]);
  });

  test('shows requests and their queue, locks the head, prolongs, and gives back', async () => {
    const { live, look } = await begin();
    const { queueId, requestId } = await live.provide('locked request', {
      clientKey: 'bob',
      lockSecs: 41,
    });
    const { page } = await look();
    await page.getByRole('button', { name: 'Requests' }).click();
    const row = rowOf(page, requestId);
    await row.waitFor();
    expect(await row.locator('.facts').innerText()).toBe(`${requestId} in ${queueId}`);

    await row.getByRole('button', { name: 'Prolong' }).click();
    await row.getByText('bob holds the lock for another 41.0 s.').waitFor();
    await row.getByRole('button', { name: 'Lock head' }).click();
    await page
      .getByText('alice holds the first available request of the queue for 60 s.')
      .first()
      .waitFor();
    const own = page.locator('.row', { has: page.locator('.holder.self') });
    await own.getByRole('button', { name: 'Prolong' }).click();
    await own.getByText('alice holds it for 60 s from now.').waitFor();
    await page.getByRole('button', { name: 'locked 2' }).waitFor();
    await own.getByRole('button', { name: 'Unlock' }).click();
    await page.getByRole('button', { name: 'locked 1' }).waitFor();
    await page.getByRole('button', { name: 'available 2' }).waitFor();
  });

  test('tells the journal as it happens, and what was said, to the letter', async () => {
    const { live, look } = await begin({}, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = await look();
    await page.getByText('Nothing was asked yet.').waitFor();

    await live.lock('nobody', 'bob', 1_000);

    const exchange = page.locator('.exchanges > li').first();
    await exchange.locator('summary').click();
    expect(await exchange.locator('summary .status').innerText()).toBe('404');
    expect(await exchange.locator('.operation').innerText()).toBe('lockExternalTask');
    expect(await exchange.locator('pre').first().innerText()).toBe(
      '{\n  "workerId": "bob",\n  "lockDuration": 1000\n}',
    );
    const line = await exchange.locator('code').innerText();
    expect(line).toBe(
      `curl -i -X POST ${live.url}/external-task/nobody/lock -H 'content-type: application/json' --data-raw '{"workerId":"bob","lockDuration":1000}'`,
    );
    await exchange.getByRole('button', { name: 'Copy' }).click();
    await exchange.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(line);
  });

  test('keeps the journal still while it is paused, and narrows it to refusals or words', async () => {
    const { live, look } = await begin();
    const { id } = await live.provide('external task');
    const { page } = await look();
    const statuses = () => page.locator('.exchanges summary .status').allInnerTexts();
    await live.lock(id, 'bob');
    await live.lock('nobody', 'bob');
    await page.locator('.exchanges > li').nth(1).waitFor();

    await page.getByRole('button', { name: 'refused' }).click();
    await expect.poll(statuses).toEqual(['404']);
    await page.getByRole('button', { name: 'refused' }).click();
    await page.getByRole('searchbox', { name: 'Search the journal' }).fill(id);
    await expect.poll(statuses).toEqual(['204']);
    await page.getByRole('searchbox', { name: 'Search the journal' }).fill('');
    await page.getByRole('button', { name: 'Pause' }).click();
    await live.lock(id, 'carol');
    await rowOf(page, id).waitFor();
    await expect.poll(statuses).toEqual(['404', '204']);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.locator('.exchanges > li').nth(2).waitFor();
    await expect.poll(statuses).toEqual(['400', '404', '204']);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText('Nothing was asked yet.').waitFor();
  });

  test('comes back to an emulator that was started anew, and shows nothing of the one before', async () => {
    const { live, look } = await begin();
    const { id } = await live.provide('external task');
    const { page } = await look();
    await live.lock(id, 'bob');
    await page.locator('.exchanges > li').first().waitFor();

    await live.close();
    await page.locator('.live:not(.on)').waitFor();
    const again = await startLive({}, { port: Number(new URL(live.url).port) });
    open.push(again);

    await page.locator('.live.on').waitFor();
    await page.getByText('Nothing was asked yet.').waitFor();
    await page.getByText('There are no tasks.').waitFor();
    await again.lock('nobody', 'bob');
    await page.locator('.exchanges > li').first().waitFor();
    expect(await page.locator('.exchanges > li').count()).toBe(1);
  });

  test('misses nothing of the journal where only the connection broke off', async () => {
    const { live, look } = await begin();
    const { page } = await look();
    await live.lock('first', 'bob');
    await page.locator('.exchanges > li').first().waitFor();

    await page.route('**/_lockproof/journal*', (route) => route.abort());
    live.cutStreams();
    await page.locator('.live:not(.on)').waitFor();
    await live.lock('second', 'bob');
    await page.unroute('**/_lockproof/journal*');

    await page.locator('.exchanges > li').nth(1).waitFor();
    expect(await page.locator('.asked').allInnerTexts()).toEqual([
      'POST /external-task/second/lock',
      'POST /external-task/first/lock',
    ]);
  });

  test('lets go of the journal while nobody sees it, and has missed nothing afterwards', async () => {
    const { live, look } = await begin();
    const { page } = await look();
    const asked = page.locator('.asked');

    await page.evaluate(pretendHidden, true);
    await expect.poll(live.streamCount).toBe(0);
    await live.lock('unseen', 'bob');
    await page.evaluate(pretendHidden, false);

    await asked.first().waitFor();
    expect(await asked.allInnerTexts()).toEqual(['POST /external-task/unseen/lock']);
  });

  test('forgets everything only after it was confirmed', async () => {
    const { live, look } = await begin();
    await live.provide('external task');
    const { page } = await look();
    await page.locator('.row').waitFor();
    const dialog = page.getByRole('dialog', { name: 'Begin anew?' });

    await page.getByRole('button', { name: 'Reset…' }).click();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(live.store.tasks.size).toBe(1);
    await page.getByRole('button', { name: 'Reset…' }).click();
    await dialog.getByRole('button', { name: 'Reset' }).click();

    await page.getByText('Everything is forgotten.').first().waitFor();
    await page.getByText('There are no tasks.').waitFor();
    expect(live.store.tasks.size).toBe(0);
  });
});

/** Runs in the browser, which never hides a page of a test by itself. */
function pretendHidden(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Runs in the browser: what each frame shows of a lock, until it has lapsed. */
function watchState(id: string): Promise<{ lefts: number[]; lapsedAtMs: number }> {
  const row = document.querySelector(`[data-id="${id}"]`)!;
  const lefts: number[] = [];
  return new Promise((resolve) => {
    const look = () => {
      if (row.querySelector('.state')!.textContent.trim() === 'lapsed') {
        resolve({ lefts, lapsedAtMs: Date.now() });
        return;
      }
      lefts.push(Number.parseFloat(row.querySelector('lock-countdown')!.textContent));
      requestAnimationFrame(look);
    };
    look();
  });
}
