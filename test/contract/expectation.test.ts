import { expect, test } from 'vitest';
import {
  expectErrorType,
  expectStatus,
  expectThat,
  summarize,
} from '../../src/contract/expectation.ts';
import { BrokenPromise } from '../../src/contract/ending.ts';
import type { Reply } from '../../src/contract/reply.ts';

function makeReply(status: number, body?: unknown): Reply {
  const text = body === undefined ? '' : JSON.stringify(body);
  const times = { sentAtMs: 0, readAtMs: 1 };
  return { asked: 'lock by alice', status, headers: new Headers(), text, json: body, ...times };
}

const camundaError = { type: 'InvalidRequestException', message: 'm' };
const apifyError = { error: { type: 'invalid-input', message: 'm' } };

test('a status that was promised is fine, also as one of several', () => {
  expect(() => expectStatus(makeReply(204), 204)).not.toThrow();
  expect(() => expectStatus(makeReply(403), 400, 403)).not.toThrow();
});

test('another status breaks the promise, and what was said is told', () => {
  const expectation = () => expectStatus(makeReply(500, camundaError), 204);

  expect(expectation).toThrow(BrokenPromise);
  expect(expectation).toThrow(
    'lock by alice was answered 500, not 204: {"type":"InvalidRequestException","message":"m"}',
  );
});

test('of a long answer, only the beginning is told', () => {
  const expectation = () => expectStatus(makeReply(200, 'x'.repeat(10_000)), 400, 404);

  expect(expectation).toThrow(/^lock by alice was answered 200, not 400 or 404: "x{299}$/);
});

test('an error type is found in the shape of either API', () => {
  expect(() =>
    expectErrorType(makeReply(400, camundaError), 'InvalidRequestException'),
  ).not.toThrow();
  expect(() => expectErrorType(makeReply(400, apifyError), 'invalid-input')).not.toThrow();
});

test.each([
  [{ type: 'RestException' }, 'type "RestException"'],
  [{ type: 5 }, 'type 5'],
  [{ type: null }, 'type null'],
  [{}, 'no type'],
  [null, 'no type'],
  ['InvalidRequestException', 'no type'],
  [undefined, 'no type'],
])('the answer %j is of another type', (body, instead) => {
  const expectation = () => expectErrorType(makeReply(400, body), 'InvalidRequestException');

  expect(expectation).toThrow(
    `lock by alice was answered with ${instead}, not "InvalidRequestException"`,
  );
});

test('a claim that does not hold breaks the promise with the words that it was given', () => {
  expect(() => expectThat(true, 'it is not so')).not.toThrow();
  expect(() => expectThat(false, 'it is not so')).toThrow(new BrokenPromise('it is not so'));
});

test.each([
  ['204', makeReply(204)],
  ['400 InvalidRequestException', makeReply(400, camundaError)],
  ['400 invalid-input', makeReply(400, apifyError)],
  ['500', makeReply(500, { type: 5 })],
])('an answer is put into the words "%s"', (words, reply) => {
  expect(summarize(reply)).toBe(words);
});
