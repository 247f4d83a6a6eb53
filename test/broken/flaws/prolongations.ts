/** A lock of a request that is prolonged, or not, against the rules. */
import { grant } from '../../../src/model/lock.ts';
import type { Flaw } from '../flaw.ts';
import { countFromTheFirstGrant } from '../memory.ts';
import {
  acceptAndLeave,
  callerHolds,
  callerOf,
  durationOf,
  halve,
  mistake,
  refuseAndLeave,
} from '../misbehaviour.ts';
import { refuse, rewrite } from '../rewriting.ts';

const at = 'prolongRequestLock';

const centuryMs = 100 * 365 * 86_400_000;

/** Flaws of who may prolong. */
export const prolongerFlaws: readonly Flaw[] = [
  {
    name: 'the holder may not prolong',
    at,
    misbehave: (call) => (callerHolds(call) ? refuse(call, 403) : call.sound()),
    caughtBy: ['prolong/holder-prolongs'],
  },
  {
    name: 'any client prolongs the lock of the holder',
    at,
    misbehave: mistake(
      (call) => call.lock !== null && callerOf(call).length > 0 && callerOf(call).length < 33,
      ({ lock }) => ({ query: { clientKey: lock!.holder } }),
    ),
    caughtBy: ['prolong/another-client-is-refused', 'prolong/refused-client-changes-nothing'],
  },
  {
    name: 'a refused client keeps the lock alive',
    at,
    misbehave: refuseAndLeave(
      400,
      (call, before) => before && grant(before.holder, durationOf(call), call.nowMs),
    ),
    caughtBy: ['prolong/refused-client-changes-nothing'],
  },
  {
    name: 'a refused client becomes the holder',
    at,
    misbehave: refuseAndLeave(
      400,
      (call, before) => before && { ...before, holder: callerOf(call) },
    ),
    caughtBy: ['prolong/refused-client-changes-nothing'],
  },
  {
    name: 'a refused client frees the request',
    at,
    misbehave: refuseAndLeave(400, () => null),
    caughtBy: ['prolong/refused-client-changes-nothing'],
  },
  {
    name: 'a refused client halves the time that is left to the holder',
    at,
    misbehave: refuseAndLeave(400, (call, before) => before && halve(call, before)),
    caughtBy: ['prolong/refused-client-changes-nothing'],
  },
  {
    name: 'a refused client moves the request to the head',
    at,
    misbehave: moveToHeadAfter(400),
    caughtBy: ['prolong/refused-client-changes-nothing'],
  },
];

/** Flaws of how long a prolonged lock really lasts, whatever the answer says. */
export const prolongedLockFlaws: readonly Flaw[] = [
  {
    name: 'a prolongation tells a new expiry and leaves the old',
    at,
    misbehave: acceptAndLeave((_call, before) => before),
    caughtBy: ['prolong/prolonged-lock-outlives-the-old', 'prolong/prolonged-lock-lapses'],
  },
  {
    name: 'a prolonged request is available to others at once',
    at,
    misbehave: acceptAndLeave(() => null),
    caughtBy: ['prolong/prolonged-lock-outlives-the-old'],
  },
  {
    name: 'a prolonged lock counts from when the client first prolonged it',
    at,
    misbehave: countFromTheFirstGrant(at),
    caughtBy: ['prolong/prolonged-lock-counts-from-now'],
  },
  {
    name: 'a prolonged lock never lapses',
    at,
    misbehave: acceptAndLeave((_call, _before, granted) => ({
      ...granted!,
      expiresAtMs: granted!.expiresAtMs + centuryMs,
    })),
    caughtBy: ['prolong/prolonged-lock-lapses'],
  },
];

/** Flaws of where a request goes when its lock lapses. */
export const queuePlaceFlaws: readonly Flaw[] = [
  {
    name: 'forefront is passed over',
    at,
    misbehave: sendForefront(() => null),
    caughtBy: ['prolong/forefront-returns-to-the-head'],
  },
  {
    name: 'forefront means the opposite',
    at,
    misbehave: sendForefront((forefront) => String(forefront !== 'true')),
    caughtBy: [
      'prolong/forefront-returns-to-the-head',
      'prolong/without-forefront-returns-to-the-end',
    ],
  },
  {
    name: 'any forefront at all, even false, sends the request to the head',
    at,
    misbehave: sendForefront(() => 'true'),
    caughtBy: ['prolong/without-forefront-returns-to-the-end'],
  },
];

function moveToHeadAfter(status: number): Flaw['misbehave'] {
  return rewrite(status, (response, { store, params, lock, query }) => {
    const request = { orderKey: -Number.MAX_VALUE, lock };
    const isMoved = lock !== null && query.get('forefront') === 'true';
    if (isMoved) store.queues.get(params['queueId']!)?.set(params['requestId']!, request);
    return response;
  });
}

function sendForefront(change: (forefront: string) => string | null): Flaw['misbehave'] {
  return mistake(
    ({ query }) => query.has('forefront'),
    ({ query }) => ({ query: { forefront: change(query.get('forefront')!) } }),
  );
}
