/** What the emulator's page does to the emulator: faults, queues, scenarios; and the token that it needs for it. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createOffsetClock } from '../../src/emulator/clock.ts';
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

  async function begin(options: EmulatorOptions = {}) {
    const live = await startLive(options);
    open.push(live);
    const look = async (path = '/') => {
      const opened = await openLive(browser, live, path);
      open.push(opened);
      return opened;
    };
    return { live, look };
  }

  const faultsOf = async (url: string): Promise<any[]> =>
    (await (await fetch(`${url}/_lockproof/faults`)).json()).faults;

  test('injects an answer of the document, which then happens, is counted, and is removed', async () => {
    const { live, look } = await begin();
    const { id } = await live.provide('external task');
    const { page } = await look();
    await page.getByRole('button', { name: 'Faults' }).click();

    await page.getByLabel('A call of').selectOption('lockExternalTask');
    await page.getByLabel('What happens').selectOption('an answer of the document');
    await page.locator('[name="answer"]').selectOption('404 unknown-task');
    await page.getByLabel('How often').fill('1');
    await page.getByRole('button', { name: 'Inject' }).click();
    await page.getByText('The fault is injected.').first().waitFor();
    expect(await page.locator('.row .facts').innerText()).toBe('answered 404 unknown-task');
    await page.getByRole('button', { name: 'Tasks' }).click();
    await rowOf(page, id).getByRole('button', { name: 'Lock' }).click();
    const refusal = rowOf(page, id).locator('.outcome.refused');
    await refusal.waitFor();
    await page.getByRole('button', { name: 'Faults' }).click();
    await page.getByText('1 of at most 1').waitFor();
    await page.locator('.exchanges summary').first().click();

    expect(await page.locator('.exchanges .error').innerText()).toBe('answered 404 unknown-task');
    expect(live.store.tasks.get(id)!.task.lock).toBeNull();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('No fault is injected').waitFor();
    expect(await faultsOf(live.url)).toEqual([]);
  });

  test.each([
    ['a late answer', { kind: 'latency', ms: 1_000 }],
    ['a reset of the connection', { kind: 'reset', takesEffect: true }],
    ['an answer that is cut off', { kind: 'truncate' }],
  ])('injects %s, for every operation and as likely as was asked', async (what, fault) => {
    const { live, look } = await begin();
    const { page } = await look();
    await page.getByRole('button', { name: 'Faults' }).click();

    await page.getByLabel('What happens').selectOption(what);
    await page.getByLabel('How likely').fill('0.25');
    await page.getByLabel('Seed').fill('7');
    await page.getByRole('button', { name: 'Inject' }).click();

    await page.getByText('25 % of calls (seed 7), 0 so far').waitFor();
    expect(await faultsOf(live.url)).toEqual([
      expect.objectContaining({
        ...fault,
        operation: null,
        probability: 0.25,
        seed: 7,
        count: null,
      }),
    ]);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await page.getByText('No fault is injected').waitFor();
  });

  test('says what a fault needs that cannot be', async () => {
    const { look } = await begin();
    const { page } = await look();
    await page.getByRole('button', { name: 'Faults' }).click();

    await page.getByLabel('What happens').selectOption('an answer of the document');
    await page.getByRole('button', { name: 'Inject' }).click();

    const refusal = page.locator('.outcome.refused');
    await refusal.waitFor();
    expect(await refusal.innerText()).toContain('kind status needs an operation that has examples');
  });

  test('tells that no answer came, and shows by the journal what became of the call', async () => {
    const { live, look } = await begin();
    const { id } = await live.provide('external task');
    await live.inject({ kind: 'reset' });
    const { page } = await look();

    await rowOf(page, id).getByRole('button', { name: 'Lock' }).click();

    await rowOf(page, id).getByText('No answer came.').waitFor();
    await page.locator('.exchanges .status', { hasText: 'reset' }).first().waitFor();
    expect(await rowOf(page, id).locator('.state').innerText()).toBe('held');
  });

  test('makes a queue with requests', async () => {
    const { live, look } = await begin();
    const { page } = await look();
    await page.getByRole('button', { name: 'Requests' }).click();

    await page.getByLabel('Name of the new queue').fill('crawl');
    await page.getByLabel('Number of requests').fill('4');
    await page.getByRole('button', { name: 'Create queue' }).click();

    await page.getByRole('button', { name: 'available 4' }).waitFor();
    expect(await page.locator('.row .facts b:nth-of-type(2)').allInnerTexts()).toEqual(
      Array.from({ length: 4 }, () => 'crawl'),
    );
    expect([...live.store.queues.values()].map(({ size }) => size)).toEqual([4]);
  });

  test('moves the clock of a machine ahead, and says by how much', async () => {
    const { live, look } = await begin({ clock: createOffsetClock() });
    const { id } = await live.provide('external task');
    await live.lock(id, 'bob', 60_000);
    const { page } = await look();
    await page.getByText("This machine's time").waitFor();

    await page.getByRole('button', { name: '+1 min' }).click();

    await page.getByText('1 min ahead').waitFor();
    expect(await rowOf(page, id).locator('.state').innerText()).toBe('lapsed');
  });

  test('begins anew with the scenario that was chosen', async () => {
    const { live, look } = await begin({
      scenarios: {
        empty: [],
        busy: [{ state: 'external tasks', params: { count: 7 } }],
      },
    });
    await live.provide('external task');
    const { page } = await look();

    await page.getByRole('button', { name: 'Reset…' }).click();
    await page.getByLabel('Scenario').selectOption('busy');
    await page.getByRole('button', { name: 'Reset', exact: true }).click();

    await page.getByText('It begins anew with busy.').first().waitFor();
    expect(await page.locator('.row .state').allInnerTexts()).toEqual(
      Array.from({ length: 7 }, () => 'free'),
    );
    expect(live.store.tasks.size).toBe(7);
  });

  test('takes its token from the address, and does not leave it there', async () => {
    const { live, look } = await begin({ controlToken: 'a+secret' });

    const { page, deeds } = await look('/#token=a%2Bsecret');

    await page.locator('.live.on').waitFor();
    await page.getByText('There are no tasks.').waitFor();
    expect(page.url()).toBe(`${live.url}/`);
    await page.reload();
    await page.locator('.live.on').waitFor();
    expect(deeds).toEqual([]);
  });

  test('asks for the token it has not, says when it is the wrong one, and goes on with the right one', async () => {
    const { look } = await begin({ controlToken: 'secret' });
    const { page, deeds } = await look();

    await page.getByLabel('Control token').fill('guess');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('alert').getByText('That was not the token.').waitFor();
    await page.getByLabel('Control token').fill('secret');
    await page.getByRole('button', { name: 'Open' }).click();

    await page.locator('.live.on').waitFor();
    await page.getByText('There are no tasks.').waitFor();
    expect(deeds).toEqual([]);
  });
});
