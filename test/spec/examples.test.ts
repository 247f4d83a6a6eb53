import { expect, test } from 'vitest';
import { examplesOf, exampleValue } from '../../src/spec/examples.ts';

test('examples are known by name, with a summary and the value that would be answered', () => {
  const { 'held-by-another': example } = examplesOf('lockExternalTask', 400);

  expect(example).toEqual({
    summary: 'A different worker has locked the task already',
    value: {
      type: 'InvalidRequestException',
      message:
        "External Task anId cannot be locked by worker 'anotherWorker'. It is locked by worker 'aWorker'.",
    },
  });
});

test('the value of an example can be had alone', () => {
  const value = exampleValue('prolongRequestLock', 200, 'prolonged');

  expect(value).toEqual({ data: { lockExpiresAt: '2022-06-14T23:00:00.000Z' } });
});

test('a status that no page documents has no examples', () => {
  expect(examplesOf('lockExternalTask', 418)).toEqual({});
});

test('every operation that takes a body tells in an example what is wrong with one', () => {
  const operations = [
    'lockExternalTask',
    'extendExternalTaskLock',
    'completeExternalTask',
  ] as const;

  const names = operations.map((operation) => Object.keys(examplesOf(operation, 400)));

  expect(names.every((each) => each.includes('invalid-request'))).toBe(true);
});
