import { expect, test, vi } from 'vitest';
import type { Answer } from '../../src/page/browser/api.ts';
import { loadShown } from '../../src/page/browser/loading.ts';
import { createServerClock } from '../../src/page/browser/server-clock.ts';
import type { Session } from '../../src/page/browser/session.ts';
import { createState } from '../../src/page/browser/state.ts';

/** A page whose questions the test answers, in any order. */
function createBench() {
  vi.stubGlobal('localStorage', { getItem: () => null });
  const questions: ((answer: Answer) => void)[] = [];
  const session = {
    state: createState(),
    clock: createServerClock(() => 0),
    api: { control: () => new Promise<Answer>((resolve) => questions.push(resolve)) },
    change: vi.fn<() => void>(),
    refresh: vi.fn<() => void>(),
  };
  const answer = (index: number, total: number, status = 200) => {
    const json = { now: '2026-01-31T12:00:00Z', total, counts: {}, nextLapseAt: null, tasks: [] };
    questions[index]!({ status, json, sentAtMs: 0, receivedAtMs: 1 });
  };
  return { session: session as unknown as Session, refresh: session.refresh, answer };
}

test('an answer that comes late does not replace a newer one', async () => {
  const { session, answer } = createBench();
  const loads = [loadShown(session), loadShown(session)];

  answer(1, 2);
  await loads[1];
  answer(0, 1);
  await loads[0];

  expect(session.state.tasks.found?.total).toBe(2);
});

test('an answer to words that are no longer looked for is not shown', async () => {
  const { session, answer } = createBench();
  const load = loadShown(session);

  session.state.tasks.search = 'alice';
  answer(0, 1);
  await load;

  expect(session.state.tasks.found).toBeNull();
});

test('the rows that are shown know their place, while others are asked for', async () => {
  const { session, answer } = createBench();
  const load = loadShown(session);
  answer(0, 120);
  await load;

  session.state.tasks.offset = 50;
  const next = loadShown(session);
  const before = session.state.tasks.found?.offset;
  answer(1, 120);
  await next;

  expect([before, session.state.tasks.found?.offset]).toEqual([0, 50]);
});

test('where the rows of a page have gone, the last page that is left is asked for', async () => {
  const { session, refresh, answer } = createBench();
  session.state.tasks.offset = 150;
  const load = loadShown(session);

  answer(0, 101);
  await load;

  expect(session.state.tasks.offset).toBe(100);
  expect(refresh).toHaveBeenCalledOnce();
});

test('an emulator that asks for a token is answered by asking for one', async () => {
  const { session, answer } = createBench();
  const load = loadShown(session);

  answer(0, 0, 401);
  await load;

  expect([session.state.isTokenWanted, session.state.tasks.found]).toEqual([true, null]);
});
