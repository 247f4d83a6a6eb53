import { expect, test } from 'vitest';
import { requestStateAt, taskStateAt } from '../../src/page/browser/row-state.ts';
import type { RequestRow, TaskRow } from '../../src/page/browser/wire.ts';

const expiresAt = '2026-01-31T12:00:01.000Z';
const endMs = Date.parse(expiresAt);

const task = (other: Partial<TaskRow>) =>
  ({ state: 'held', holder: 'alice', expiresAt, retries: null, ...other }) as TaskRow;

test.each([
  [{}, endMs - 1, 'held'],
  [{}, endMs, 'lapsed'],
  [{ retries: 0 }, endMs, 'failed'],
  [{ state: 'ended' }, endMs, 'ended'],
  [{ state: 'free', expiresAt: null }, endMs, 'free'],
] as const)('a task that was told as %j is, at %i, %s', (told, nowMs, state) => {
  expect(taskStateAt(task(told), nowMs)).toBe(state);
});

test.each([
  ['locked', endMs - 1, 'locked'],
  ['locked', endMs, 'lapsed'],
  ['handled', endMs, 'handled'],
] as const)('a request that was told as %s is, at %i, %s', (state, nowMs, now) => {
  expect(requestStateAt({ state, expiresAt } as RequestRow, nowMs)).toBe(now);
});
