/** Answers that say the right thing in the wrong shape. */
import type { Flaw } from '../flaw.ts';
import {
  ConnectionLost,
  answerInstead,
  refuse,
  rewrite,
  rewriteHeader,
  rewriteJson,
  withText,
} from '../rewriting.ts';

const successes = [
  { at: 'lockExternalTask', noun: 'a lock', caughtBy: ['lock/free-task-is-locked'] },
  { at: 'extendExternalTaskLock', noun: 'an extension', caughtBy: ['extend/holder-extends'] },
  { at: 'completeExternalTask', noun: 'a completion', caughtBy: ['complete/holder-completes'] },
] as const;

/** The page of lock has two errors, and a flaw of errors shows in both. */
const errors = [400, 404];

const lockErrors = {
  at: 'lockExternalTask',
  caughtBy: ['lock/held-task-is-refused-to-another', 'lock/unknown-task-is-not-found'],
} as const;
const extendErrors = {
  at: 'extendExternalTaskLock',
  caughtBy: ['extend/another-worker-is-refused'],
} as const;
const completeErrors = {
  at: 'completeExternalTask',
  caughtBy: ['complete/another-worker-is-refused'],
} as const;
const prolongSuccess = { at: 'prolongRequestLock', caughtBy: ['prolong/holder-prolongs'] } as const;
const prolongErrors = {
  at: 'prolongRequestLock',
  caughtBy: ['prolong/missing-lock-secs-is-refused'],
} as const;

/** Flaws of successes and of errors, in status line, headers and body. */
export const answerFlaws: readonly Flaw[] = [
  ...successes.flatMap(({ at, noun, caughtBy }): Flaw[] => [
    {
      name: `${noun} is answered 200 instead of 204`,
      at,
      caughtBy,
      misbehave: rewrite(204, () => Response.json({})),
    },
    {
      name: `${noun} is answered 204 with a Content-Length that announces content`,
      at,
      caughtBy,
      misbehave: rewriteHeader(204, 'content-length', '2'),
    },
    {
      name: `${noun} is answered 204 with a Transfer-Encoding that announces content`,
      at,
      caughtBy,
      misbehave: rewriteHeader(204, 'transfer-encoding', 'chunked'),
    },
  ]),
  {
    name: 'errors of lock are plain text by their media type',
    ...lockErrors,
    misbehave: rewriteHeader(errors, 'content-type', 'text/plain'),
  },
  {
    name: 'errors of lock have no media type',
    ...lockErrors,
    misbehave: rewriteHeader(errors, 'content-type', null),
  },
  {
    name: 'errors of lock have no message',
    ...lockErrors,
    misbehave: rewriteJson(errors, ({ type }) => ({ type })),
  },
  {
    name: 'errors of lock are pages of HTML that call themselves JSON',
    ...lockErrors,
    misbehave: rewrite(errors, (response) => withText(response, '<h1>Bad Request</h1>')),
  },
  {
    name: 'a refused lock is answered 409, which the page does not have',
    at: 'lockExternalTask',
    misbehave: answerInstead(400, 409),
    caughtBy: ['lock/held-task-is-refused-to-another', 'lock/negative-duration-is-refused'],
  },
  {
    name: 'a refused lock is not answered at all',
    at: 'lockExternalTask',
    misbehave: rewrite(400, () => {
      throw new ConnectionLost();
    }),
    caughtBy: ['lock/held-task-is-refused-to-another', 'lock/negative-duration-is-refused'],
  },
  {
    name: 'the message of an error of extendLock is a number',
    ...extendErrors,
    misbehave: rewriteJson(400, ({ type }) => ({ type, message: 42 })),
  },
  {
    name: 'the message of an error of extendLock is null',
    ...extendErrors,
    misbehave: rewriteJson(400, ({ type }) => ({ type, message: null })),
  },
  {
    name: 'the code of an error of extendLock is a text',
    ...extendErrors,
    misbehave: rewriteJson(400, (error) => ({ ...error, code: 'LOCKED' })),
  },
  {
    name: 'errors of complete have no type',
    ...completeErrors,
    misbehave: rewriteJson(400, ({ message }) => ({ message })),
  },
  {
    name: 'errors of complete are an array',
    ...completeErrors,
    misbehave: rewriteJson(400, (error) => [error]),
  },
  {
    name: 'errors of complete have no body',
    ...completeErrors,
    misbehave: rewrite(400, (response) => withText(response, '')),
  },
  {
    name: 'a prolongation is answered 204 instead of 200',
    ...prolongSuccess,
    misbehave: answerInstead(200, 204),
  },
  {
    name: 'a prolongation is answered without data around lockExpiresAt',
    ...prolongSuccess,
    misbehave: rewriteJson(200, ({ data }) => data),
  },
  {
    name: 'a prolongation is answered with a media type other than JSON',
    ...prolongSuccess,
    misbehave: rewriteHeader(200, 'content-type', 'text/html; charset=utf-8'),
  },
  {
    name: 'errors of prolong stand at the top of the body, without error around them',
    ...prolongErrors,
    misbehave: rewriteJson(400, ({ error }) => error),
  },
  {
    name: 'errors of prolong have no message',
    ...prolongErrors,
    misbehave: rewriteJson(400, ({ error: { type } }) => ({ error: { type } })),
  },
  {
    name: 'the type of a not-found error of prolong is a number',
    at: 'prolongRequestLock',
    misbehave: rewriteJson(404, ({ error }) => ({ error: { ...error, type: 404 } })),
    caughtBy: ['prolong/missing-queue-is-refused', 'prolong/missing-request-is-refused'],
  },
  {
    name: 'a free task is locked for nobody who was not handed it before',
    at: 'lockExternalTask',
    misbehave: (call) => (call.lock === null && call.task ? refuse(call, 400) : call.sound()),
    caughtBy: ['lock/free-task-is-locked'],
  },
];
