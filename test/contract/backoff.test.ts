import { expect, test } from 'vitest';
import type { Ask } from '../../src/contract/exchange.ts';
import { createBackoff } from '../../src/contract/providers/backoff.ts';
import { createManualPace } from './manual-pace.ts';

const question = { method: 'POST', url: 'http://apify.invalid/v2/request-queues' };

/** Answers with one status after the other, and with the last for ever. */
function answering(...statuses: readonly number[]): { ask: Ask; asked: () => number } {
  let asked = 0;
  const ask: Ask = async (given) => {
    const status = statuses[Math.min(asked, statuses.length - 1)]!;
    asked += 1;
    const answer = { status, headers: new Headers(), text: '' };
    return { question: given, answer, failure: null, durationMs: 1 };
  };
  return { ask, asked: () => asked };
}

test('a call that is answered 429 is made again, after pauses that double', async () => {
  const pace = createManualPace();
  const { ask, asked } = answering(429, 429, 429, 201);

  const { answer } = await createBackoff(pace, () => 0)(ask)(question);

  expect([answer?.status, asked(), pace.waitsMs]).toEqual([201, 4, [500, 1_000, 2_000]]);
});

test('a pause is up to twice as long at random, so that callers do not come back together', async () => {
  const pace = createManualPace();
  const { ask } = answering(429, 429, 201);

  await createBackoff(pace, () => 0.999)(ask)(question);

  expect(pace.waitsMs).toEqual([999.5, 1_999]);
});

test.each([400, 401, 403, 404, 500, 503])(
  'a call that is answered %i is not made again',
  async (status) => {
    const { ask, asked } = answering(status);

    const { answer } = await createBackoff(createManualPace(), () => 0)(ask)(question);

    expect([answer?.status, asked()]).toEqual([status, 1]);
  },
);

test('who is always answered 429 is told so after six pauses, and the next call at once', async () => {
  const pace = createManualPace();
  const { ask, asked } = answering(429);
  const patient = createBackoff(pace, () => 0)(ask);

  const first = await patient(question);
  const askedFirst = asked();
  const second = await patient(question);

  expect([first.answer?.status, askedFirst]).toEqual([429, 7]);
  expect([second.answer?.status, asked()]).toEqual([429, 8]);
  expect(pace.waitsMs).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000]);
});

test('after an answer that is not 429, pauses are taken again', async () => {
  const pace = createManualPace();
  const { ask, asked } = answering(429, 429, 429, 429, 429, 429, 429, 200, 429, 200);
  const patient = createBackoff(pace, () => 0)(ask);

  await patient(question);
  await patient(question);
  const { answer } = await patient(question);

  expect([answer?.status, asked(), pace.waitsMs.at(-1)]).toEqual([200, 10, 500]);
});
