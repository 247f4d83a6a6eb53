/** Errors of the right status whose type is another than the page names. */
import type { Flaw, Misbehaviour } from '../flaw.ts';
import { rewriteJson } from '../rewriting.ts';

/** One type in place of another. The pages name no type for complete, so it has no such flaw. */
export const errorTypeFlaws: readonly Flaw[] = [
  {
    name: 'a refused lock has the type RestException',
    at: 'lockExternalTask',
    misbehave: renameCamunda('RestException'),
    caughtBy: ['lock/held-task-has-its-type', 'lock/negative-duration-has-its-type'],
  },
  {
    name: 'a refused extension has the type RestException',
    at: 'extendExternalTaskLock',
    misbehave: renameCamunda('RestException'),
    caughtBy: [
      'extend/another-worker-has-its-type',
      'extend/free-task-has-its-type',
      'extend/negative-duration-has-its-type',
    ],
  },
  {
    name: 'the type of a refused lock is in lower case',
    at: 'lockExternalTask',
    misbehave: renameCamunda('invalidrequestexception'),
    caughtBy: ['lock/held-task-has-its-type', 'lock/negative-duration-has-its-type'],
  },
  {
    name: 'a bad parameter of prolong has the type bad-request',
    at: 'prolongRequestLock',
    misbehave: renameApify(400, 'bad-request'),
    caughtBy: [
      'prolong/missing-lock-secs-has-its-type',
      'prolong/non-numeric-lock-secs-has-its-type',
      'prolong/empty-client-key-has-its-type',
      'prolong/client-key-of-33-has-its-type',
    ],
  },
  {
    name: 'a missing or bad token has the type unauthorized',
    at: 'prolongRequestLock',
    misbehave: renameApify(401, 'unauthorized'),
    caughtBy: ['prolong/missing-token-has-its-type', 'prolong/invalid-token-has-its-type'],
  },
  {
    name: 'a missing permission has the type forbidden',
    at: 'prolongRequestLock',
    misbehave: renameApify(403, 'forbidden'),
    caughtBy: ['prolong/token-without-permission-has-its-type'],
  },
  {
    name: 'a missing queue or request has the type not-found',
    at: 'prolongRequestLock',
    misbehave: renameApify(404, 'not-found'),
    caughtBy: ['prolong/missing-queue-has-its-type', 'prolong/missing-request-has-its-type'],
  },
  {
    name: 'a missing queue or request has no type, which the page allows but for its example',
    at: 'prolongRequestLock',
    misbehave: rewriteJson(404, ({ error: { message } }) => ({ error: { message } })),
    caughtBy: ['prolong/missing-queue-has-its-type', 'prolong/missing-request-has-its-type'],
  },
  {
    name: 'a wrong method has the type wrong-method',
    at: 'prolongRequestLock',
    misbehave: renameApify(405, 'wrong-method'),
    caughtBy: ['prolong/wrong-method-has-its-type'],
  },
  {
    name: 'an exceeded rate limit has the type too-many-requests',
    at: 'prolongRequestLock',
    misbehave: renameApify(429, 'too-many-requests'),
    caughtBy: ['prolong/exceeded-rate-limit-has-its-type'],
  },
];

function renameCamunda(type: string): Misbehaviour {
  return rewriteJson(400, (error) => ({ ...error, type }));
}

function renameApify(status: number, type: string): Misbehaviour {
  return rewriteJson(status, ({ error }) => ({ error: { ...error, type } }));
}
