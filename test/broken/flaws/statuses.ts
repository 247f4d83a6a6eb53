/** Refusals that are answered with the status of another. */
import type { Flaw } from '../flaw.ts';
import { answerInstead } from '../rewriting.ts';

/** One status in place of another, wherever the operation answers it. */
export const statusFlaws: readonly Flaw[] = [
  {
    name: 'locking a task that does not exist is answered 400',
    at: 'lockExternalTask',
    misbehave: answerInstead(404, 400),
    caughtBy: [
      'lock/unknown-task-is-not-found',
      'lock/completed-task-is-not-found',
      'lock/cancelled-task-is-not-found',
    ],
  },
  {
    name: 'a refused lock is answered 404',
    at: 'lockExternalTask',
    misbehave: answerInstead(400, 404),
    caughtBy: ['lock/held-task-is-refused-to-another', 'lock/negative-duration-is-refused'],
  },
  {
    name: 'a refused lock is answered 204',
    at: 'lockExternalTask',
    misbehave: answerInstead(400, 204),
    caughtBy: ['lock/held-task-is-refused-to-another', 'lock/negative-duration-is-refused'],
  },
  {
    name: 'extending the lock of a task that does not exist is answered 400',
    at: 'extendExternalTaskLock',
    misbehave: answerInstead(404, 400),
    caughtBy: [
      'extend/unknown-task-is-not-found',
      'extend/completed-task-is-not-found',
      'extend/cancelled-task-is-not-found',
    ],
  },
  {
    name: 'a refused extension is answered 404',
    at: 'extendExternalTaskLock',
    misbehave: answerInstead(400, 404),
    caughtBy: [
      'extend/another-worker-is-refused',
      'extend/free-task-is-refused',
      'extend/negative-duration-is-refused',
      'extend/holder-that-lost-the-lock-is-refused',
    ],
  },
  {
    name: 'a refused extension is answered 204',
    at: 'extendExternalTaskLock',
    misbehave: answerInstead(400, 204),
    caughtBy: ['extend/another-worker-is-refused', 'extend/free-task-is-refused'],
  },
  {
    name: 'completing a task that does not exist is answered 400',
    at: 'completeExternalTask',
    misbehave: answerInstead(404, 400),
    caughtBy: [
      'complete/unknown-task-is-not-found',
      'complete/completed-task-is-gone',
      'complete/cancelled-task-is-not-found',
    ],
  },
  {
    name: 'completing a task that does not exist is answered 204',
    at: 'completeExternalTask',
    misbehave: answerInstead(404, 204),
    caughtBy: ['complete/unknown-task-is-not-found', 'complete/cancelled-task-is-not-found'],
  },
  {
    name: 'a refused completion is answered 404',
    at: 'completeExternalTask',
    misbehave: answerInstead(400, 404),
    caughtBy: ['complete/another-worker-is-refused', 'complete/never-locked-task-is-refused'],
  },
  {
    name: 'a refused completion is answered 204',
    at: 'completeExternalTask',
    misbehave: answerInstead(400, 204),
    caughtBy: ['complete/another-worker-is-refused', 'complete/never-locked-task-is-refused'],
  },
  {
    name: 'a failed completion is answered 400',
    at: 'completeExternalTask',
    misbehave: answerInstead(500, 400),
    caughtBy: ['complete/unresumable-process-fails'],
  },
  {
    name: 'a failed completion is answered 204',
    at: 'completeExternalTask',
    misbehave: answerInstead(500, 204),
    caughtBy: ['complete/unresumable-process-fails'],
  },
  {
    name: 'a bad parameter of prolong is answered 422',
    at: 'prolongRequestLock',
    misbehave: answerInstead(400, 422),
    caughtBy: ['prolong/missing-lock-secs-is-refused', 'prolong/non-numeric-lock-secs-is-refused'],
  },
  {
    name: 'a missing token is answered 403',
    at: 'prolongRequestLock',
    misbehave: answerInstead(401, 403),
    caughtBy: ['prolong/missing-token-is-refused', 'prolong/invalid-token-is-refused'],
  },
  {
    name: 'a missing permission is answered 401',
    at: 'prolongRequestLock',
    misbehave: answerInstead(403, 401),
    caughtBy: ['prolong/token-without-permission-is-refused'],
  },
  {
    name: 'a missing queue or request is answered 400',
    at: 'prolongRequestLock',
    misbehave: answerInstead(404, 400),
    caughtBy: ['prolong/missing-queue-is-refused', 'prolong/missing-request-is-refused'],
  },
  {
    name: 'a wrong method is answered 404',
    at: 'prolongRequestLock',
    misbehave: answerInstead(405, 404),
    caughtBy: ['prolong/wrong-method-is-refused'],
  },
  {
    name: 'an exceeded rate limit is answered 503',
    at: 'prolongRequestLock',
    misbehave: answerInstead(429, 503),
    caughtBy: ['prolong/exceeded-rate-limit-is-refused'],
  },
];
