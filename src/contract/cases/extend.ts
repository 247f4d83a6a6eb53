/** Promises of the extendLock operation. */
import { expectErrorType, expectStatus } from '../expectation.ts';
import type { Case } from '../promise.ts';
import { durationEnds, extendPage, refusalChangesNothing } from './sources.ts';
import { alice, bob, carol } from './workers.ts';

const operation = 'extendExternalTaskLock';
const level = 'documented';

export const extendCases: readonly Case[] = [
  {
    id: 'extend/holder-extends',
    level,
    operation,
    promise: 'A worker that holds the lock and extends it is answered 204 without content.',
    source: extendPage(
      'status 204',
      'the request was successful, and the method returns no content',
    ),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.extend(alice, trial.longMs), 204);
    },
  },
  {
    id: 'extend/extension-lengthens',
    level,
    operation,
    promise: 'A longer new duration keeps others out for that duration from now.',
    source: extendPage('newDuration', 'the new lock duration, which starts from now'),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      await trial.beforeLapse(async () => {
        expectStatus(await task.lock(alice, trial.briefMs), 204);
        expectStatus(await task.extend(alice, trial.longMs), 204);
      });
      await trial.lapse(trial.briefMs);
      expectStatus(await task.lock(bob, trial.longMs), 400);
    },
  },
  {
    id: 'extend/extension-shortens',
    level,
    operation,
    promise: 'A shorter new duration frees the task after that duration from now.',
    source: extendPage('newDuration', 'the new lock duration, which starts from now', durationEnds),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.extend(alice, trial.briefMs), 204);
      await trial.lapse(trial.briefMs);
      expectStatus(await task.lock(bob, trial.longMs), 204);
    },
  },
  {
    id: 'extend/extension-counts-from-now',
    level,
    operation,
    promise: 'The new duration starts when it is asked for, not when the task was locked.',
    source: extendPage('newDuration', 'the new lock duration, which starts from now'),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      await trial.lapse(trial.briefMs);
      await trial.beforeLapse(async () => {
        expectStatus(await task.extend(alice, trial.briefMs), 204);
        expectStatus(await task.lock(bob, trial.longMs), 400);
      });
    },
  },
  {
    id: 'extend/extension-is-not-added',
    level,
    operation,
    promise: 'The new duration replaces what is left of the lock; it is not added to it.',
    source: extendPage('newDuration', 'the new lock duration, which starts from now', durationEnds),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      await trial.beforeLapse(async () => {
        expectStatus(await task.lock(alice, trial.briefMs), 204);
        expectStatus(await task.extend(alice, trial.briefMs), 204);
        expectStatus(await task.extend(alice, trial.briefMs), 204);
      });
      await trial.lapse(trial.briefMs);
      expectStatus(await task.lock(bob, trial.longMs), 204);
    },
  },
  {
    id: 'extend/another-worker-is-refused',
    level,
    operation,
    promise: 'A worker that does not hold the lock cannot extend it, and is answered 400.',
    source: extendPage('status 400', 'the task is not locked by the given worker'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.extend(bob, trial.longMs), 400);
    },
  },
  {
    id: 'extend/free-task-is-refused',
    level,
    operation,
    promise: 'The lock of a task that nobody has locked cannot be extended: 400.',
    source: extendPage('status 400', 'the task is not locked at all'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.extend(alice, trial.longMs), 400);
      expectStatus(await task.lock(bob, trial.longMs), 204);
    },
  },
  {
    id: 'extend/holder-that-lost-the-lock-is-refused',
    level,
    operation,
    promise: 'A worker whose lock lapsed and was taken by another cannot extend it: 400.',
    source: extendPage('status 400', 'the task is not locked by the given worker'),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.briefMs), 204);
      await trial.lapse(trial.briefMs);
      expectStatus(await task.lock(bob, trial.longMs), 204);
      expectStatus(await task.extend(alice, trial.longMs), 400);
    },
  },
  {
    id: 'extend/negative-duration-is-refused',
    level,
    operation,
    promise: 'A negative new duration is answered 400.',
    source: extendPage('status 400', 'the new lock duration is negative'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.extend(alice, -1), 400);
      expectStatus(await task.extend(alice, -100_000), 400);
    },
  },
  {
    id: 'extend/refused-duration-changes-nothing',
    level,
    operation,
    promise: 'An extension that is refused for its duration leaves the lock as it was.',
    source: extendPage('status 400', 'the new lock duration is negative', refusalChangesNothing),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      await trial.beforeLapse(async () => {
        expectStatus(await task.lock(alice, trial.briefMs), 204);
        expectStatus(await task.extend(alice, -100_000), 400);
        expectStatus(await task.lock(bob, trial.longMs), 400);
        expectStatus(await task.extend(alice, trial.briefMs), 204);
        expectStatus(await task.extend(alice, -100_000), 400);
        await trial.almostLapse(trial.briefMs);
        expectStatus(await task.lock(bob, trial.longMs), 400);
      });
      await trial.lapse(trial.briefMs);
      expectStatus(await task.lock(bob, trial.longMs), 204);
    },
  },
  {
    id: 'extend/refused-worker-changes-nothing',
    level,
    operation,
    promise: 'An extension that is refused to another leaves the holder and the time that is left.',
    source: extendPage(
      'status 400',
      'the task is not locked by the given worker',
      refusalChangesNothing,
    ),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      await trial.beforeLapse(async () => {
        expectStatus(await task.lock(alice, trial.briefMs), 204);
        expectStatus(await task.extend(bob, trial.longMs), 400);
        expectStatus(await task.extend(alice, trial.briefMs), 204);
        expectStatus(await task.extend(bob, trial.longMs), 400);
        await trial.almostLapse(trial.briefMs);
        expectStatus(await task.lock(carol, trial.longMs), 400);
      });
      await trial.lapse(trial.briefMs);
      expectStatus(await task.lock(carol, trial.longMs), 204);
    },
  },
  {
    id: 'extend/unknown-task-is-not-found',
    level,
    operation,
    promise: 'Extending the lock of a task that never was is answered 404.',
    source: extendPage('status 404', 'there is no such task, for example since the id is wrong'),
    async run(trial) {
      expectStatus(await trial.unknownTask().extend(alice, trial.longMs), 404);
    },
  },
  {
    id: 'extend/completed-task-is-not-found',
    level,
    operation,
    promise: 'Extending the lock of a task that was completed is answered 404.',
    source: extendPage('status 404', 'there is no such task', 'A completed task is no more.'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.complete(alice), 204);
      expectStatus(await task.extend(alice, trial.longMs), 404);
    },
  },
  {
    id: 'extend/cancelled-task-is-not-found',
    level,
    operation,
    promise: 'Extending the lock of a task that was cancelled is answered 404.',
    source: extendPage('status 404', 'there is no such task, for example since it was cancelled'),
    async run(trial) {
      const task = await trial.task('cancelled external task');
      expectStatus(await task.extend(alice, trial.longMs), 404);
    },
  },
  {
    id: 'extend/negative-duration-has-its-type',
    level,
    operation,
    promise: 'The error for a negative new duration is of type InvalidRequestException.',
    source: extendPage('status 400', 'an exception of type InvalidRequestException is returned'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectErrorType(await task.extend(alice, -1), 'InvalidRequestException');
    },
  },
  {
    id: 'extend/another-worker-has-its-type',
    level,
    operation,
    promise:
      'The error for a worker that does not hold the lock is of type InvalidRequestException.',
    source: extendPage('status 400', 'an exception of type InvalidRequestException is returned'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectErrorType(await task.extend(bob, trial.longMs), 'InvalidRequestException');
    },
  },
  {
    id: 'extend/free-task-has-its-type',
    level,
    operation,
    promise: 'The error for a task that is not locked is of type InvalidRequestException.',
    source: extendPage('status 400', 'an exception of type InvalidRequestException is returned'),
    async run(trial) {
      const task = await trial.task('external task');
      expectErrorType(await task.extend(alice, trial.longMs), 'InvalidRequestException');
    },
  },
];
