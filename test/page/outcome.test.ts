import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/page/browser/outcome.ts';

const answer = (status: number, json?: unknown) => ({ status, json, sentAtMs: 0, receivedAtMs: 0 });

test('what was done is told in the words of the page', () => {
  expect(outcomeOf('task a', answer(204), 'alice holds it.')).toEqual({
    subject: 'task a',
    tone: 'done',
    status: 204,
    type: null,
    text: 'alice holds it.',
  });
});

test.each([
  ['Camunda', { type: 'InvalidRequestException', message: 'No.' }, 'InvalidRequestException'],
  ['Apify', { error: { type: 'invalid-input', message: 'No.' } }, 'invalid-input'],
  ['the emulator itself', { message: 'No.' }, null],
])('a refusal of %s is told in its own words', (_, json, type) => {
  expect(outcomeOf('task a', answer(400, json), 'done')).toMatchObject({
    tone: 'refused',
    status: 400,
    type,
    text: 'No.',
  });
});

test.each([undefined, null, [], { error: null }, { message: 7 }])(
  'a refusal that says nothing, such as %j, is one all the same',
  (json) => {
    expect(outcomeOf('task a', answer(500, json), 'done')).toMatchObject({
      tone: 'refused',
      type: null,
      text: 'The answer does not say why.',
    });
  },
);
