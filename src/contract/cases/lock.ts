/** Promises of the lock operation. */
import { expectErrorType, expectStatus } from '../expectation.ts';
import type { Case } from '../promise.ts';
import { durationEnds, lockPage, refusalChangesNothing } from './sources.ts';
import { alice, bob, carol } from './workers.ts';

const operation = 'lockExternalTask';
const level = 'documented';

export const lockCases: readonly Case[] = [
  {
    id: 'lock/free-task-is-locked',
    level,
    operation,
    promise: 'A worker that locks a free task is answered 204 without content.',
    source: lockPage('status 204', 'the request was successful, and the method returns no content'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
    },
  },
  {
    id: 'lock/held-task-is-refused-to-another',
    level,
    operation,
    promise: 'While one worker holds the lock of a task, another is answered 400.',
    source: lockPage('status 400', 'a different worker has locked the task already'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.lock(bob, trial.longMs), 400);
    },
  },
  {
    id: 'lock/holder-may-lock-again',
    level,
    operation,
    promise: 'The worker that holds the lock may lock again, and is answered 204.',
    source: lockPage('note', 'locking a task again with the same worker succeeds'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.lock(alice, trial.longMs), 204);
    },
  },
  {
    id: 'lock/locking-again-lengthens',
    level,
    operation,
    promise: 'Locking again with a longer duration keeps others out for that duration from now.',
    source: lockPage('note', 'a new lock duration is set, which starts from now'),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.briefMs), 204);
      expectStatus(await task.lock(alice, trial.longMs), 204);
      await trial.lapse(trial.briefMs);
      expectStatus(await task.lock(bob, trial.longMs), 400);
    },
  },
  {
    id: 'lock/locking-again-shortens',
    level,
    operation,
    promise: 'Locking again with a shorter duration frees the task after that duration from now.',
    source: lockPage('note', 'a new lock duration is set, which starts from now', durationEnds),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.lock(alice, trial.briefMs), 204);
      await trial.lapse(trial.briefMs);
      expectStatus(await task.lock(bob, trial.longMs), 204);
    },
  },
  {
    id: 'lock/locking-again-counts-from-now',
    level,
    operation,
    promise: 'The duration of locking again starts when it is asked for, not with the first lock.',
    source: lockPage('note', 'a new lock duration is set, which starts from now'),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      await trial.lapse(trial.briefMs);
      await trial.beforeLapse(async () => {
        expectStatus(await task.lock(alice, trial.briefMs), 204);
        expectStatus(await task.lock(bob, trial.longMs), 400);
      });
    },
  },
  {
    id: 'lock/lock-holds-for-its-duration',
    level,
    operation,
    promise: 'A lock keeps others out until its duration is over.',
    source: lockPage('lockDuration', 'the duration for which the task is locked'),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      await trial.beforeLapse(async () => {
        expectStatus(await task.lock(alice, trial.briefMs), 204);
        await trial.almostLapse(trial.briefMs);
        expectStatus(await task.lock(bob, trial.longMs), 400);
      });
    },
  },
  {
    id: 'lock/lapsed-lock-can-be-taken',
    level,
    operation,
    promise: 'When the duration of a lock is over, another worker may lock the task.',
    source: lockPage('lockDuration', 'the duration for which the task is locked', durationEnds),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.briefMs), 204);
      await trial.lapse(trial.briefMs);
      expectStatus(await task.lock(bob, trial.longMs), 204);
      expectStatus(await task.lock(alice, trial.longMs), 400);
    },
  },
  {
    id: 'lock/negative-duration-is-refused',
    level,
    operation,
    promise: 'A negative lock duration is answered 400.',
    source: lockPage('status 400', 'the lock duration is negative'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, -1), 400);
      expectStatus(await task.lock(alice, -100_000), 400);
    },
  },
  {
    id: 'lock/refused-duration-locks-nothing',
    level,
    operation,
    promise:
      'A lock that is refused for its duration leaves the task as free, or as locked, as it was.',
    source: lockPage('status 400', 'the lock duration is negative', refusalChangesNothing),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, -100_000), 400);
      expectStatus(await task.complete(alice), 400);
      expectStatus(await task.lock(bob, trial.longMs), 204);
      expectStatus(await task.lock(bob, -100_000), 400);
      expectStatus(await task.lock(carol, trial.longMs), 400);
    },
  },
  {
    id: 'lock/refused-lock-leaves-the-holder',
    level,
    operation,
    promise:
      'A lock that is refused to another leaves the holder and the time that is left as they were.',
    source: lockPage(
      'status 400',
      'a different worker has locked the task already',
      refusalChangesNothing,
    ),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      await trial.beforeLapse(async () => {
        expectStatus(await task.lock(alice, trial.briefMs), 204);
        expectStatus(await task.lock(bob, trial.longMs), 400);
        expectStatus(await task.extend(alice, trial.briefMs), 204);
        expectStatus(await task.lock(bob, trial.longMs), 400);
        await trial.almostLapse(trial.briefMs);
        expectStatus(await task.lock(carol, trial.longMs), 400);
      });
      await trial.lapse(trial.briefMs);
      expectStatus(await task.lock(carol, trial.longMs), 204);
    },
  },
  {
    id: 'lock/unknown-task-is-not-found',
    level,
    operation,
    promise: 'Locking a task that never was is answered 404.',
    source: lockPage('status 404', 'there is no such task, for example since the id is wrong'),
    async run(trial) {
      expectStatus(await trial.unknownTask().lock(alice, trial.longMs), 404);
    },
  },
  {
    id: 'lock/completed-task-is-not-found',
    level,
    operation,
    promise: 'Locking a task that was completed is answered 404.',
    source: lockPage('status 404', 'there is no such task', 'A completed task is no more.'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.complete(alice), 204);
      expectStatus(await task.lock(alice, trial.longMs), 404);
      expectStatus(await task.lock(bob, trial.longMs), 404);
    },
  },
  {
    id: 'lock/cancelled-task-is-not-found',
    level,
    operation,
    promise: 'Locking a task that was cancelled is answered 404.',
    source: lockPage('status 404', 'there is no such task, for example since it was cancelled'),
    async run(trial) {
      const task = await trial.task('cancelled external task');
      expectStatus(await task.lock(alice, trial.longMs), 404);
    },
  },
  {
    id: 'lock/negative-duration-has-its-type',
    level,
    operation,
    promise: 'The error for a negative lock duration is of type InvalidRequestException.',
    source: lockPage('status 400', 'an exception of type InvalidRequestException is returned'),
    async run(trial) {
      const task = await trial.task('external task');
      expectErrorType(await task.lock(alice, -1), 'InvalidRequestException');
    },
  },
  {
    id: 'lock/held-task-has-its-type',
    level,
    operation,
    promise: 'The error for a task that another holds is of type InvalidRequestException.',
    source: lockPage('status 400', 'an exception of type InvalidRequestException is returned'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectErrorType(await task.lock(bob, trial.longMs), 'InvalidRequestException');
    },
  },
];
