import { expect, test } from 'vitest';
import type { Ask, Question } from '../../src/contract/exchange.ts';
import { NoAnswer } from '../../src/contract/exchange.ts';
import { createStatesUrlProvider } from '../../src/contract/providers/states-url.ts';
import { Fault } from '../../src/fault.ts';

const url = 'http://target.invalid/states';

/** A provider whose URL always answers so. */
function createProvider(status: number, text: string) {
  const questions: Question[] = [];
  const ask: Ask = async (question) => {
    questions.push(question);
    const answer = { status, headers: new Headers(), text };
    return { question, answer, failure: null, durationMs: 1 };
  };
  return { provider: createStatesUrlProvider(ask, url), questions };
}

test('a state is asked for by POST, with its name and its params', async () => {
  const { provider, questions } = createProvider(200, '{"queueId":"q","requestId":"r"}');

  await provider.set('locked request', { clientKey: 'alice', lockSecs: 1.5 });

  expect(questions).toEqual([
    {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json' },
      body: '{"state":"locked request","params":{"clientKey":"alice","lockSecs":1.5}}',
    },
  ]);
});

test('status 200 with a JSON object is the state', async () => {
  const { provider } = createProvider(200, ' {"id":"aTask","more":1} ');

  expect(await provider.set('external task', {})).toEqual({
    kind: 'set',
    answer: { id: 'aTask', more: 1 },
  });
});

test('status 501 says that there is no such state, whatever else is said', async () => {
  const { provider } = createProvider(501, '<html>');

  expect(await provider.set('clock', { advanceMs: 0 })).toEqual({
    kind: 'unavailable',
    reason: "The states URL has no state 'clock'.",
  });
});

test.each([
  [500, 'out of order', 'status 500: out of order'],
  [404, '{"id":"aTask"}', 'status 404: {"id":"aTask"}'],
  [201, '{"id":"aTask"}', 'status 201: {"id":"aTask"}'],
  [204, '', 'status 204: '],
  [302, '', 'status 302: '],
  [200, '', 'no JSON object: '],
  [200, '<html>', 'no JSON object: <html>'],
  [200, 'null', 'no JSON object: null'],
  [200, '"aTask"', 'no JSON object: "aTask"'],
  [200, '5', 'no JSON object: 5'],
])('status %i with %j is a fault that tells of it', async (status, text, what) => {
  const outcome = createProvider(status, text).provider.set('external task', {});

  await expect(outcome).rejects.toThrow(Fault);
  await expect(outcome).rejects.toMatchObject({
    code: 'state-failed',
    message: `The states URL ${url} answered state 'external task' with ${what}`,
  });
});

test('of a long answer, only the beginning is told', async () => {
  const outcome = createProvider(500, 'x'.repeat(10_000)).provider.set('token', {});

  await expect(outcome).rejects.toThrow(/: x{200}$/);
});

test('no answer at all is the fault that the wire found', async () => {
  const failure = new NoAnswer('unreachable', 'It cannot be reached.');
  const ask: Ask = async (question) => ({ question, answer: null, failure, durationMs: 1 });

  await expect(createStatesUrlProvider(ask, url).set('token', {})).rejects.toBe(failure);
});
