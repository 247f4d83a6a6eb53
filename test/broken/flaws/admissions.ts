/** Parameters, tokens and addresses of a prolongation that are let in, or turned away, against the rules. */
import { tokens } from '../../../src/emulator/request-queue.ts';
import { lockRequest } from '../../../src/model/queue.ts';
import type { Flaw } from '../flaw.ts';
import type { FlawedCall } from '../flawed-call.ts';
import { callerOf, mistake, tamper } from '../misbehaviour.ts';
import { refuse, rewrite } from '../rewriting.ts';

const at = 'prolongRequestLock';

/** Flaws of parameters. */
export const parameterFlaws: readonly Flaw[] = [
  {
    name: 'a missing lockSecs stands for a minute',
    at,
    misbehave: mistake(
      ({ query }) => !query.has('lockSecs'),
      () => ({ query: { lockSecs: '60' } }),
    ),
    caughtBy: ['prolong/missing-lock-secs-is-refused'],
  },
  {
    name: 'a lockSecs that is no number stands for a minute',
    at,
    misbehave: mistake(
      ({ query }) => Number.isNaN(Number(query.get('lockSecs'))),
      () => ({ query: { lockSecs: '60' } }),
    ),
    caughtBy: ['prolong/non-numeric-lock-secs-is-refused'],
  },
  {
    name: 'an empty client key stands for the holder',
    at,
    misbehave: takeForHolder((key) => key === ''),
    caughtBy: ['prolong/empty-client-key-is-refused'],
  },
  {
    name: 'a client key of 33 characters stands for the holder',
    at,
    misbehave: takeForHolder((key) => key.length === 33),
    caughtBy: ['prolong/client-key-of-33-is-refused'],
  },
  {
    name: 'a client key is cut to 32 characters',
    at,
    misbehave: mistake(
      (call) => callerOf(call).length > 32,
      (call) => ({ query: { clientKey: callerOf(call).slice(0, 32) } }),
    ),
    caughtBy: ['prolong/client-key-of-33-is-refused'],
  },
  {
    name: 'a client key of 32 characters is too long',
    at,
    misbehave: (call) => (callerOf(call).length === 32 ? refuse(call, 400) : call.sound()),
    caughtBy: ['prolong/client-key-of-32-is-accepted'],
  },
  {
    name: 'a client key of one character is too short',
    at,
    misbehave: (call) => (callerOf(call).length === 1 ? refuse(call, 400) : call.sound()),
    caughtBy: ['prolong/client-key-of-1-is-accepted'],
  },
];

/** Flaws of tokens and limits. */
export const tokenFlaws: readonly Flaw[] = [
  {
    name: 'nobody needs a token',
    at,
    misbehave: letIn((token) => token === null),
    caughtBy: ['prolong/missing-token-is-refused'],
  },
  {
    name: 'any token will do',
    at,
    misbehave: letIn((token) => token !== null && !Object.values<string>(tokens).includes(token)),
    caughtBy: ['prolong/invalid-token-is-refused'],
  },
  {
    name: 'a token without permission will do',
    at,
    misbehave: letIn((token) => token === tokens.forbidden),
    caughtBy: ['prolong/token-without-permission-is-refused'],
  },
  {
    name: 'a call is refused for its token, and carried out all the same',
    at,
    misbehave: rewrite([401, 403, 429], async (response, call) => {
      await call.sound({ token: tokens.valid });
      return response;
    }),
    caughtBy: ['prolong/refused-token-changes-nothing'],
  },
  {
    name: 'there is no rate limit',
    at,
    misbehave: letIn((token) => token === tokens.rateLimited),
    caughtBy: ['prolong/exceeded-rate-limit-is-refused'],
  },
];

/** Flaws of addresses. */
export const addressFlaws: readonly Flaw[] = [
  {
    name: 'a queue that does not exist is made',
    at,
    misbehave: tamper(
      ({ store, params }) => !store.queues.has(params['queueId']!),
      (call) => call.store.queues.set(call.params['queueId']!, new Map([newRequest(call)])),
    ),
    caughtBy: ['prolong/missing-queue-is-refused'],
  },
  {
    name: 'a request that is not in the queue is added to it',
    at,
    misbehave: tamper(
      ({ lock, store, params }) => lock === null && store.queues.has(params['queueId']!),
      (call) => call.store.queues.get(call.params['queueId']!)!.set(...newRequest(call)),
    ),
    caughtBy: ['prolong/missing-request-is-refused'],
  },
  {
    name: 'a GET on a lock is answered like a PUT',
    at,
    misbehave: rewrite(405, () =>
      Response.json({ data: { lockExpiresAt: '2022-06-14T23:00:00.000Z' } }),
    ),
    caughtBy: ['prolong/wrong-method-is-refused'],
  },
];

function takeForHolder(isTaken: (clientKey: string) => boolean): Flaw['misbehave'] {
  return mistake(
    ({ query, lock }) =>
      lock !== null && query.has('clientKey') && isTaken(query.get('clientKey')!),
    ({ lock }) => ({ query: { clientKey: lock!.holder } }),
  );
}

function letIn(isLetIn: (token: string | null) => boolean): Flaw['misbehave'] {
  return mistake(
    ({ headers }) => isLetIn(headers.get('authorization')?.replace('Bearer ', '') ?? null),
    () => ({ token: tokens.valid }),
  );
}

function newRequest(call: FlawedCall) {
  return [call.params['requestId']!, lockRequest(callerOf(call), 1, call.nowMs)] as const;
}
