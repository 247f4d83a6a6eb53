/** What a server may do otherwise than the emulator, since no page forbids it. The suite must let it pass. */
import { grant } from '../../src/model/lock.ts';
import type { Flaw } from './flaw.ts';
import { callerOf, durationOf, tamper } from './misbehaviour.ts';
import { noContent, rewrite, rewriteHeader, rewriteJson, withStatus } from './rewriting.ts';

/** One liberty, in the shape of a flaw that no case may catch. */
export type Liberty = Omit<Flaw, 'caughtBy'>;

/** The pages are silent on each of these, or leave it open. */
export const liberties: readonly Liberty[] = [
  {
    name: 'errors have a code that is null, as engines have it',
    at: ['lockExternalTask', 'extendExternalTaskLock', 'completeExternalTask'],
    misbehave: rewriteJson([400, 404, 500], (error) => ({ ...error, code: null })),
  },
  {
    name: 'errors name their charset',
    at: ['lockExternalTask', 'extendExternalTaskLock', 'completeExternalTask'],
    misbehave: rewriteHeader([400, 404, 500], 'content-type', 'application/json;charset=UTF-8'),
  },
  {
    name: 'a 204 announces a length of 0',
    at: 'lockExternalTask',
    misbehave: rewriteHeader(204, 'content-length', '0'),
  },
  {
    name: 'an unknown task comes before a negative duration',
    at: 'lockExternalTask',
    misbehave: rewrite(400, (response, { task }) =>
      task === undefined ? withStatus(response, 404) : response,
    ),
  },
  {
    name: 'a duration of 0 is accepted',
    at: ['lockExternalTask', 'extendExternalTaskLock'],
    misbehave: (call) => (durationOf(call) === 0 ? noContent() : call.sound()),
  },
  {
    name: 'the most recent holder extends a lapsed lock',
    at: 'extendExternalTaskLock',
    misbehave: tamper(
      (call) => call.lock?.holder === callerOf(call) && durationOf(call) > 0,
      (call) => (call.lock = grant(callerOf(call), 1, call.nowMs)),
    ),
  },
  {
    name: 'a lock that nobody took can be prolonged',
    at: 'prolongRequestLock',
    misbehave: tamper(
      (call) => call.lock === null && durationOf(call) > 0,
      (call) => (call.lock = grant(callerOf(call), 1, call.nowMs)),
    ),
  },
  {
    name: 'another client is forbidden to prolong',
    at: 'prolongRequestLock',
    misbehave: rewrite(400, async (response, { lock, query }) => {
      const isStranger = lock !== null && query.get('clientKey') !== lock.holder;
      const isSound = /^.{1,32}$/.test(query.get('clientKey') ?? '');
      return isStranger && isSound ? withStatus(response, 403) : response;
    }),
  },
  {
    name: 'errors of prolong tell more than type and message',
    at: 'prolongRequestLock',
    misbehave: rewriteJson([400, 401, 403, 404, 405, 429], ({ error }) => ({
      error: { ...error, data: { reference: 'a-request-id' } },
    })),
  },
  {
    name: 'lockExpiresAt writes UTC as an offset of zero, and more digits than milliseconds',
    at: 'prolongRequestLock',
    misbehave: rewriteJson(200, ({ data: { lockExpiresAt } }) => ({
      data: { lockExpiresAt: lockExpiresAt.replace('Z', '000+00:00'), wasLocked: true },
    })),
  },
  {
    name: 'answers to prolong have no Date',
    at: 'prolongRequestLock',
    misbehave: rewriteHeader(200, 'date', null),
  },
];
