import { describe, expect, test } from 'vitest';
import { createManualClock, systemClock } from '../../src/emulator/clock.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { serve } from '../../src/http/server.ts';
import { startCarelessProxy } from './careless-proxy.ts';
import type { Flaw } from './flaw.ts';
import { createFlawedServer } from './flawed-server.ts';
import { flaws } from './flaws.ts';
import { raceFlaws } from './flaws/races.ts';
import { documentedCases, failuresOf, judgeFlaw, judgeHandler, judgeServer } from './judgement.ts';
import { liberties } from './liberties.ts';

/** What shows only on a clock that can be moved: really waiting is not as exact. */
const invisibleByWaiting = 'a lock lapses a millisecond early';

const documentedIds = documentedCases.map(({ id }) => id);
const slowIds = documentedCases.filter(({ takesTime }) => takesTime).map(({ id }) => id);

describe('a broken server', () => {
  test.each(flaws)('is caught where $name', async (flaw) => {
    const { missed } = await judgeFlaw(flaw, casesOf(flaw));

    expect(missed).toEqual([]);
  });

  test('is caught by really waiting, too, where its clock cannot be moved', async () => {
    const slowFlaws = flaws
      .filter(({ name }) => name !== invisibleByWaiting)
      .map((flaw) => ({ ...flaw, caughtBy: flaw.caughtBy.filter((id) => slowIds.includes(id)) }))
      .filter(({ caughtBy }) => caughtBy.length > 0);

    const misses = await Promise.all(
      slowFlaws.map(async (flaw) => {
        const { missed } = await judgeFlaw(flaw, casesOf(flaw), systemClock);
        return missed.map((id) => `${flaw.name}: ${id}`);
      }),
    );

    expect(slowFlaws.length).toBeGreaterThan(30);
    expect(misses.flat()).toEqual([]);
  });

  test.each(raceFlaws)('is caught over sockets, too, where $name', async (flaw) => {
    const server = await serve(createFlawedServer(flaw));

    const report = await judgeServer(server.url, casesOf(flaw));
    await server.close();

    expect(failuresOf(report)).toEqual(expect.arrayContaining([...flaw.caughtBy]));
  });

  test.each([
    { framing: 'Content-Length', header: 'Content-Length: 2', content: '{}' },
    {
      framing: 'Transfer-Encoding',
      header: 'Transfer-Encoding: chunked',
      content: '2\r\n{}\r\n0\r\n\r\n',
    },
  ])('is caught where content of a $framing really follows a 204', async ({ header, content }) => {
    const server = await serve(createHealthyServer());
    const proxy = await startCarelessProxy(server.url, header, content);

    const report = await judgeServer(proxy.url);
    await Promise.all([proxy.close(), server.close()]);

    const found = report.cases.find(({ id }) => id === 'lock/free-task-is-locked');
    expect(found).toMatchObject({ verdict: 'fail' });
    expect(found?.reason).toContain('must be empty with status 204');
  });
});

describe('a healthy server', () => {
  test('keeps every promise in this process', async () => {
    const report = await judgeHandler(createHealthyServer());

    expect(report).toMatchObject({ conforms: true, complete: true, fault: null });
    expect(report.counts.pass).toBe(documentedCases.length);
  });

  test('keeps every promise over a socket', async () => {
    const server = await serve(createHealthyServer());

    const report = await judgeServer(server.url);
    await server.close();

    expect(report).toMatchObject({ conforms: true, complete: true, fault: null });
    expect(report.counts.pass).toBe(documentedCases.length);
  });

  test.each(liberties)('may differ where the pages leave it open: $name', async (liberty) => {
    const report = await judgeHandler(createFlawedServer(liberty));

    expect(failuresOf(report)).toEqual([]);
    expect(report.counts.pass).toBe(documentedCases.length);
  });
});

describe('the list of flaws', () => {
  test('names each flaw once', () => {
    const names = flaws.map(({ name }) => name);

    expect(names).toEqual([...new Set(names)]);
  });

  test('names documented cases only, and at least one for each flaw', () => {
    const unknown = flaws
      .flatMap(({ caughtBy }) => caughtBy)
      .filter((id) => !documentedIds.includes(id));

    expect(unknown).toEqual([]);
    expect(flaws.filter(({ caughtBy }) => caughtBy.length === 0)).toEqual([]);
  });

  test('leaves no documented case that nothing is known to break', () => {
    const named = new Set(flaws.flatMap(({ caughtBy }) => caughtBy));

    expect(documentedIds.filter((id) => !named.has(id))).toEqual([]);
  });
});

function casesOf({ caughtBy }: Flaw) {
  return documentedCases.filter(({ id }) => caughtBy.includes(id));
}

function createHealthyServer() {
  return createEmulator({ clock: createManualClock() }).fetch;
}
