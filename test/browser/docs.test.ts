/** The API reference of the emulator, in the real Chromium. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, whyWithoutBrowser } from './browser.ts';
import { openLive, startLive, type Live } from './live-page.ts';

describe.skipIf(whyWithoutBrowser !== null)('the API reference', () => {
  let browser: Browser;
  let live: Live;
  beforeAll(async () => {
    browser = await launchBrowser();
    live = await startLive();
  });
  afterAll(async () => {
    await browser?.close();
    await live?.close();
  });

  test('has the four operations, and asks nobody but the emulator', async () => {
    const { page, deeds, close } = await openLive(browser, live, '/docs');

    await page.locator('.opblock').nth(3).waitFor();

    expect(await page.locator('.opblock-summary-path').allInnerTexts()).toEqual([
      '/external-task/{id}/lock',
      '/external-task/{id}/extendLock',
      '/external-task/{id}/complete',
      '/v2/request-queues/{queueId}/requests/{requestId}/lock',
    ]);
    expect(await page.locator('.errors-wrapper, .version-pragma').count()).toBe(0);
    expect(deeds).toEqual([]);
    await close();
  });

  test('has the companions, too', async () => {
    const { page, deeds, close } = await openLive(browser, live, '/docs');

    await page.getByRole('link', { name: 'Companions' }).click();

    await page
      .locator('.opblock-summary-path', { hasText: '/external-task/fetchAndLock' })
      .waitFor();
    expect(await page.locator('.opblock').count()).toBeGreaterThan(20);
    expect(deeds).toEqual([]);
    await close();
  });

  test('tries a call out on the emulator itself', async () => {
    const { id } = await live.provide('external task');
    const { page, deeds, close } = await openLive(browser, live, '/docs');
    const operation = page.locator('.opblock').first();

    await operation.locator('.opblock-summary-control').click();
    await operation.getByPlaceholder('id').fill(id);
    await operation.getByRole('button', { name: 'Execute' }).click();

    await operation
      .locator('.live-responses-table .response-col_status', { hasText: '204' })
      .waitFor();
    expect(live.store.tasks.get(id)!.task.lock).not.toBeNull();
    expect(deeds).toEqual([]);
    await close();
  });

  test('tries a call out that needs a token, without being given one', async () => {
    const { queueId, requestId } = await live.provide('locked request', {
      clientKey: 'client-abc',
      lockSecs: 60,
    });
    const { page, deeds, close } = await openLive(browser, live, '/docs');
    const operation = page.locator('.opblock').nth(3);

    await operation.locator('.opblock-summary-control').click();
    await operation.getByPlaceholder('queueId').fill(queueId);
    await operation.getByPlaceholder('requestId').fill(requestId);
    await operation.getByPlaceholder('clientKey').fill('client-abc');
    await operation.getByRole('button', { name: 'Execute' }).click();

    await operation
      .locator('.live-responses-table .response-col_status', { hasText: '200' })
      .waitFor();
    expect(deeds).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)(
    'follows what the reader likes: %s',
    async (colorScheme) => {
      const { page, close } = await openLive(browser, live, '/docs', { colorScheme });
      await page.locator('.opblock').first().waitFor();

      const brightness = await page.evaluate(() => {
        const color = getComputedStyle(document.body).backgroundColor;
        return Math.max(...[...color.matchAll(/\d+/g)].map(Number));
      });

      expect(brightness > 128 ? 'light' : 'dark').toBe(colorScheme);
      await close();
    },
  );
});
