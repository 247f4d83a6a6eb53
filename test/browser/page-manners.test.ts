/** The manners of the emulator's page: for keyboards, for eyes, on small screens, and among hostile strings. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freshTask } from '../../src/model/task.ts';
import { launchBrowser, whyWithoutBrowser } from './browser.ts';
import { findFaintWords } from './contrast.ts';
import { openLive, rowOf, startLive, type Live } from './live-page.ts';
import { hostileText } from './sample-report.ts';

const hostileId = `hostile ${hostileText}`;

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

  async function start(): Promise<Live> {
    const live = await startLive();
    open.push(live);
    return live;
  }

  async function look(live: Live, how: BrowserContextOptions = {}, path = '/') {
    const opened = await openLive(browser, live, path, how);
    open.push(opened);
    return opened;
  }

  /** A bit of everything: tasks and requests in several states, a refusal, and a fault. */
  async function furnish(live: Live): Promise<string> {
    await live.provide('external tasks', { count: 60, topicName: 'invoice' });
    await live.provide('external task', { topicName: 'mail', retries: 0 });
    const [lapsed, held] = [
      await live.provide('external task'),
      await live.provide('external task'),
    ];
    await live.lock(lapsed.id, 'carol', 1_000);
    await live.provide('clock', { advanceMs: 1_000 });
    await live.lock(held.id, 'bob');
    await live.provide('locked request', { clientKey: 'bob', lockSecs: 60 });
    await live.inject({ kind: 'latency', ms: 1, operation: 'prolongRequestLock', count: 3 });
    return held.id;
  }

  /** Goes through everything that the page can show. */
  async function visitAll(page: Page, held: string, see: (what: string) => Promise<void>) {
    await rowOf(page, held).getByRole('button', { name: 'Lock' }).click();
    await page.locator('.outcome.refused').waitFor();
    await see('a refusal');
    for (const name of ['Requests', 'Faults', 'Tasks'] as const) {
      await page.getByRole('button', { name }).click();
      await page.locator(`section[aria-label="${name}"] .row`).first().waitFor();
      await see(name);
    }
    await page.getByRole('button', { name: '+1 s', exact: true }).click();
    await page.getByText('The clock was moved by 1 s.').first().waitFor();
    await see('the clock');
    const journal = page.getByRole('button', { name: 'Journal' });
    if (await journal.isVisible()) await journal.click();
    await page.locator('.exchanges summary').first().click();
    await see('an exchange');
    await page.getByRole('button', { name: 'Help' }).click();
    await see('the help');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Reset…' }).click();
    await see('the question before a reset');
  }

  test.each(['light', 'dark'] as const)('has words that can be read in %s', async (colorScheme) => {
    const live = await start();
    const held = await furnish(live);
    const { page, deeds } = await look(live, { colorScheme, reducedMotion: 'reduce' });
    const faint: string[] = [];

    await visitAll(page, held, async (what) => {
      const found = await page.evaluate(findFaintWords, 4.5);
      faint.push(...found.map((words) => `${what}: ${words}`));
    });

    expect(faint).toEqual([]);
    expect(deeds).toEqual([]);
  });

  test('fits on a screen of 360 pixels, whatever ids look like', async () => {
    const live = await start();
    const held = await furnish(live);
    await live.lock('x'.repeat(300), 'bob');
    const { page } = await look(live, { viewport: { width: 360, height: 740 } });
    const tooWide: string[] = [];

    await visitAll(page, held, async (what) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) tooWide.push(`${what}: ${width}`);
    });

    expect(tooWide).toEqual([]);
  });

  test('runs nothing of what a hostile caller has put into the emulator', async () => {
    const live = await start();
    live.store.tasks.set(hostileId, { task: freshTask, variables: null });
    const params = { topicName: hostileText, businessKey: hostileText };
    await live.provide('external task', params);
    await live.provide('locked request', { clientKey: hostileText, lockSecs: 60 });
    await live.lock(hostileId, hostileText);
    await live.lock(hostileText, hostileText);
    const { page, deeds } = await look(live, { viewport: { width: 360, height: 740 } });
    const touch = async () => {
      await page.evaluate(touchAll);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(361);
    };

    await page.locator('.row').nth(1).waitFor();
    expect(await page.locator('.id').last().innerText()).toContain('hostile <script>');
    await touch();
    await page.getByRole('button', { name: 'Lock', exact: true }).last().click();
    await page.locator('.outcome.refused').waitFor();
    await touch();
    await page.getByRole('button', { name: 'Requests' }).click();
    await page.locator('.row').first().waitFor();
    await touch();
    await page.getByRole('button', { name: 'Journal' }).click();
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    await touch();

    expect(deeds).toEqual([]);
    expect(await page.title()).toBe('Lockproof emulator');
    expect(await page.evaluate(foreignElements)).toEqual([]);
  });

  test('can be used by keyboard alone, and shows where one is', async () => {
    const live = await start();
    const { id } = await live.provide('external task', { topicName: 'invoice' });
    await live.lock('nobody', 'bob');
    const { page } = await look(live);
    await rowOf(page, id).waitFor();
    await page.locator('.exchanges summary').waitFor();

    const reached = await page.evaluate(() => document.querySelectorAll('body').length);
    const seen: { what: string; isShown: boolean }[] = [];
    for (let steps = reached; steps < 80; steps += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(whereFocusIs);
      if (here === null) break;
      seen.push(here);
    }

    expect(seen.filter(({ isShown }) => !isShown)).toEqual([]);
    expect(seen.map(({ what }) => what)).toEqual(await page.evaluate(whatCanBeUsed));
    expect(seen.length).toBeGreaterThan(25);
  });

  test('is worked by shortcuts, which the help tells, and which can be turned off', async () => {
    const live = await start();
    const { id } = await live.provide('external task');
    const { page } = await look(live);
    await rowOf(page, id).waitFor();
    const focused = () => page.evaluate(() => document.activeElement!.getAttribute('aria-label'));

    await page.keyboard.press('/');
    await expect.poll(focused).toBe('Search');
    await page.keyboard.type('+?/t');
    expect(await page.getByRole('searchbox', { name: 'Search', exact: true }).inputValue()).toBe(
      '+?/t',
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('+');
    await page.getByText('The clock was moved by 1 s.').first().waitFor();
    await page.keyboard.press('r');
    await page.locator('section[aria-label="Requests"]').waitFor();
    await page.keyboard.press('f');
    await page.locator('section[aria-label="Faults"]').waitFor();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Help' });
    await help.waitFor();
    expect(await help.locator('kbd').allInnerTexts()).toEqual([
      '/',
      't',
      'r',
      'f',
      'j',
      'w',
      'n',
      '+',
      '?',
    ]);
    await page.getByLabel('shortcuts are on').uncheck();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page.keyboard.press('t');
    await page.reload();
    await page.locator('section[aria-label="Tasks"]').waitFor();
    await page.keyboard.press('r');
    await rowOf(page, id).waitFor();
    expect(await page.locator('section[aria-label="Requests"]').count()).toBe(0);
  });

  test('moves by whole seconds only for those who like it still', async () => {
    const live = await start();
    const { id } = await live.provide('external task');
    await live.lock(id, 'bob', 41_500);

    const { page } = await look(live, { reducedMotion: 'reduce' });

    const left = rowOf(page, id).locator('lock-countdown');
    await left.getByText('42 s').waitFor();
    expect(await left.innerText()).toBe('42 s');
  });

  test('shows the journal beside the lists where there is room, and as a part of its own where not', async () => {
    const live = await start();
    const { page } = await look(live, { viewport: { width: 800, height: 600 } });
    const journal = page.getByRole('complementary', { name: 'Journal' });

    await page.getByRole('button', { name: 'Journal' }).click();
    await journal.waitFor();
    await page.setViewportSize({ width: 1_300, height: 600 });

    await page.locator('section[aria-label="Tasks"]').waitFor();
    await journal.waitFor();
    expect(await page.getByRole('button', { name: 'Journal', exact: true }).isVisible()).toBe(
      false,
    );
  });
});

/** Runs in the browser: what runs when it is touched, or reached, would run now. */
function touchAll(): void {
  for (const each of document.querySelectorAll('body *')) {
    each.dispatchEvent(new Event('mouseover'));
    each.dispatchEvent(new Event('focus'));
  }
}

/** Runs in the browser: what would do something on its own, or load something. */
function foreignElements(): string[] {
  const listening = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.attributes].some(({ name }) => /^on|^srcdoc$/.test(name)),
  );
  const loading = document.querySelectorAll(
    'body :is(img, iframe, object, embed, link, base, script, textarea)',
  );
  return [...listening, ...loading].map(({ outerHTML }) => outerHTML);
}

/** Runs in the browser: what has the focus and whether that can be seen; null where it is the page itself. */
function whereFocusIs(): { what: string; isShown: boolean } | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0;
  const what = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`;
  return {
    what,
    isShown: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && isInside,
  };
}

/** Runs in the browser: everything that can be pressed or filled in, in its order. */
function whatCanBeUsed(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, summary, pre[tabindex="0"]',
  );
  return [...all]
    .filter((element) => element.checkVisibility() && element.closest('dialog') === null)
    .map(
      (element) =>
        `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`,
    );
}
