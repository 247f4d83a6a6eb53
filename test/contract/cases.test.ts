/** What must be true of every case, before any server is asked. */
import { expect, test } from 'vitest';
import { cases } from '../../src/contract/cases.ts';
import type { OperationId } from '../../src/spec/operations.ts';

const groups: Readonly<Record<string, OperationId>> = {
  lock: 'lockExternalTask',
  extend: 'extendExternalTaskLock',
  complete: 'completeExternalTask',
  prolong: 'prolongRequestLock',
};

test('no two cases share an id', () => {
  const ids = cases.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
});

test.each(cases)('$id is a promise in words', ({ id, operation, promise, source }) => {
  const group = id.split('/', 1)[0]!;

  expect(id).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)+$/);
  expect([groups[group] ?? operation, group in groups || group === 'race']).toEqual([
    operation,
    true,
  ]);
  expect(promise).toMatch(/^[A-Zl].+\.$/);
  expect(source.page).toMatch(/^(?:Camunda 7 REST API|Apify API), /);
  expect(source.part).not.toBe('');
  expect(source.says).not.toMatch(/\.$/);
});

test('documented promises come before observed habits', () => {
  const levels = cases.map(({ level }) => level);

  expect(levels.lastIndexOf('documented')).toBeLessThan(levels.indexOf('observed'));
});
