/** What the answer to a prolongation says of the expiry, and how it is reckoned. */
import type { Lock } from '../../../src/model/lock.ts';
import type { Flaw, Misbehaviour } from '../flaw.ts';
import type { FlawedCall } from '../flawed-call.ts';
import { durationOf, mistake } from '../misbehaviour.ts';
import { withText } from '../rewriting.ts';

const at = 'prolongRequestLock';

const twoHoursMs = 7_200_000;

/** Flaws of how the instant is written. */
export const expiryTextFlaws: readonly Flaw[] = [
  {
    name: 'lockExpiresAt has no offset',
    at,
    misbehave: tell((expiresAt) => expiresAt.toISOString().replace('Z', '')),
    caughtBy: ['prolong/expiry-is-a-utc-instant'],
  },
  {
    name: 'lockExpiresAt is in local time, with its offset',
    at,
    misbehave: tell((expiresAt) => shift(expiresAt, twoHoursMs).replace('Z', '+02:00')),
    caughtBy: ['prolong/expiry-is-a-utc-instant'],
  },
  {
    name: 'lockExpiresAt is in local time, and calls it UTC',
    at,
    misbehave: tell((expiresAt) => shift(expiresAt, twoHoursMs)),
    caughtBy: ['prolong/expiry-counts-from-now'],
  },
  {
    name: 'lockExpiresAt is a number of milliseconds',
    at,
    misbehave: tell((expiresAt) => expiresAt.getTime()),
    caughtBy: ['prolong/expiry-is-a-utc-instant'],
  },
  {
    name: 'lockExpiresAt is an HTTP date',
    at,
    misbehave: tell((expiresAt) => expiresAt.toUTCString()),
    caughtBy: ['prolong/expiry-is-a-utc-instant'],
  },
  {
    name: 'lockExpiresAt has a blank in place of the T',
    at,
    misbehave: tell((expiresAt) => expiresAt.toISOString().replace('T', ' ')),
    caughtBy: ['prolong/expiry-is-a-utc-instant'],
  },
  {
    name: 'lockExpiresAt is missing',
    at,
    misbehave: tell(() => undefined),
    caughtBy: ['prolong/expiry-is-a-utc-instant', 'prolong/holder-prolongs'],
  },
];

/** Flaws of how the instant is reckoned. */
export const expiryTimeFlaws: readonly Flaw[] = [
  {
    name: 'lockExpiresAt tells the old expiry',
    at,
    misbehave: tell((_expiresAt, { before }) => instant(before.expiresAtMs)),
    caughtBy: ['prolong/expiry-counts-from-now'],
  },
  {
    name: 'lockExpiresAt tells the moment of the call',
    at,
    misbehave: tell((_expiresAt, { call }) => instant(call.nowMs)),
    caughtBy: ['prolong/expiry-counts-from-now'],
  },
  {
    name: 'lockSecs is added to what is left',
    at,
    misbehave: sendSecs((secs, { lock, nowMs }) => secs + (lock!.expiresAtMs - nowMs) / 1_000),
    caughtBy: ['prolong/expiry-counts-from-now', 'prolong/duration-replaces-what-is-left'],
  },
  {
    name: 'lockSecs never brings the expiry forward',
    at,
    misbehave: sendSecs((secs, { lock, nowMs }) =>
      Math.max(secs, (lock!.expiresAtMs - nowMs) / 1_000),
    ),
    caughtBy: ['prolong/duration-replaces-what-is-left'],
  },
  {
    name: 'lockSecs is taken as milliseconds',
    at,
    misbehave: sendSecs((secs) => secs / 1_000),
    caughtBy: ['prolong/expiry-counts-from-now'],
  },
  {
    name: 'lockSecs is taken as minutes',
    at,
    misbehave: sendSecs((secs) => secs * 60),
    caughtBy: ['prolong/expiry-counts-from-now', 'prolong/prolonged-lock-lapses'],
  },
  {
    name: 'the fraction of lockSecs is cut off',
    at,
    misbehave: sendSecs(Math.floor),
    caughtBy: ['prolong/fractions-count'],
  },
  {
    name: 'lockSecs is rounded to whole seconds',
    at,
    misbehave: sendSecs(Math.round),
    caughtBy: ['prolong/fractions-count'],
  },
  {
    name: 'lockSecs is rounded up to whole seconds',
    at,
    misbehave: sendSecs(Math.ceil),
    caughtBy: ['prolong/fractions-count'],
  },
];

function tell(
  change: (expiresAt: Date, was: { call: FlawedCall; before: Lock }) => unknown,
): Misbehaviour {
  return async (call) => {
    const before = call.lock;
    const response = await call.sound();
    if (response.status !== 200) return response;
    const { data } = (await response.json()) as { data: { lockExpiresAt: string } };
    const lockExpiresAt = change(new Date(data.lockExpiresAt), { call, before: before! });
    return withText(response, JSON.stringify({ data: { lockExpiresAt } }));
  };
}

function sendSecs(change: (secs: number, call: FlawedCall) => number): Misbehaviour {
  return mistake(
    (call) => call.lock !== null && durationOf(call) > 0,
    (call) => ({ query: { lockSecs: String(change(durationOf(call) / 1_000, call)) } }),
  );
}

function shift(expiresAt: Date, byMs: number): string {
  return instant(expiresAt.getTime() + byMs);
}

function instant(atMs: number): string {
  return new Date(atMs).toISOString();
}
