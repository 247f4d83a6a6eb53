import { expect, test } from 'vitest';
import { describeViolation } from '../../src/validation/violation.ts';

test('a violation of the whole is told without a pointer', () => {
  const violation = { part: 'body', pointer: '', expected: 'must be JSON' } as const;

  expect(describeViolation(violation)).toBe('the body must be JSON');
});

test('a violation within is told with its place', () => {
  const violation = { part: 'query', pointer: '/lockSecs', expected: 'must be > 0' } as const;

  expect(describeViolation(violation)).toBe('the query at /lockSecs must be > 0');
});
