/** How a task is kept: as it was given, and without telling those who have looked at it before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTaskRecord } from '../../src/emulator/task-record.ts';
import { freshTask } from '../../src/model/task.ts';

const lock = fc.record({
  holder: fc.constantFrom('alice', 'bob', ''),
  expiresAtMs: fc.integer({ min: 0, max: 8_640_000_000_000_000 }),
});
const task = fc.record({
  isActive: fc.boolean(),
  isResumable: fc.boolean(),
  lock: fc.option(lock),
});

test('a record has the task that it was given last', () => {
  fc.assert(
    fc.property(task, fc.array(task), (first, others) => {
      const record = createTaskRecord(first);
      expect(record.task).toEqual(first);
      for (const each of others) {
        record.task = each;
        expect(record.task).toEqual(each);
      }
    }),
  );
});

test('a task that somebody has looked at stays what it was', () => {
  const record = createTaskRecord({ ...freshTask, lock: { holder: 'alice', expiresAtMs: 1 } });
  const before = record.task;

  record.task = { ...freshTask, lock: { holder: 'bob', expiresAtMs: 2 } };

  expect(before.lock).toEqual({ holder: 'alice', expiresAtMs: 1 });
});

test('a lock that was given to a record stays what it was', () => {
  const given = { holder: 'alice', expiresAtMs: 1 };
  const record = createTaskRecord({ ...freshTask, lock: given });

  record.task = { ...freshTask, lock: { holder: 'bob', expiresAtMs: 2 } };

  expect(given).toEqual({ holder: 'alice', expiresAtMs: 1 });
});
