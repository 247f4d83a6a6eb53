/** A lock that is given, kept or lost against the rules. */
import { freshTask } from '../../../src/model/task.ts';
import { grant, isHeld } from '../../../src/model/lock.ts';
import type { Flaw } from '../flaw.ts';
import { countFromTheFirstGrant, letFormerHoldersIn } from '../memory.ts';
import {
  acceptAndLeave,
  callerHolds,
  callerOf,
  durationOf,
  halve,
  mistake,
  refuseAndLeave,
  tamper,
} from '../misbehaviour.ts';
import { refuse } from '../rewriting.ts';

const at = 'lockExternalTask';

const centuryMs = 100 * 365 * 86_400_000;

/** Flaws of who gets a lock. */
export const holderFlaws: readonly Flaw[] = [
  {
    name: 'a lock is answered 204 and locks nothing',
    at,
    misbehave: acceptAndLeave((_call, before) => before),
    caughtBy: ['lock/held-task-is-refused-to-another'],
  },
  {
    name: 'anyone takes a task that another holds',
    at,
    misbehave: tamper(
      (call) => durationOf(call) > 0,
      (call) => (call.lock = null),
    ),
    caughtBy: ['lock/held-task-is-refused-to-another', 'lock/lapsed-lock-can-be-taken'],
  },
  {
    name: 'the holder may not lock again',
    at,
    misbehave: (call) => (callerHolds(call) ? refuse(call, 400) : call.sound()),
    caughtBy: ['lock/holder-may-lock-again'],
  },
  {
    name: 'an earlier holder takes the task back from the next',
    at,
    misbehave: letFormerHoldersIn(at),
    caughtBy: ['lock/lapsed-lock-can-be-taken'],
  },
  {
    name: 'a refused lock makes the refused worker the holder',
    at,
    misbehave: refuseAndLeave(
      400,
      (call, before) => before && { ...before, holder: callerOf(call) },
    ),
    caughtBy: ['lock/refused-lock-leaves-the-holder'],
  },
  {
    name: 'a refused lock gives the holder the time that the other asked for',
    at,
    misbehave: refuseAndLeave(
      400,
      (call, before) => before && grant(before.holder, durationOf(call), call.nowMs),
    ),
    caughtBy: ['lock/refused-lock-leaves-the-holder'],
  },
  {
    name: 'a refused lock frees the task',
    at,
    misbehave: refuseAndLeave(400, () => null),
    caughtBy: ['lock/refused-lock-leaves-the-holder'],
  },
  {
    name: 'a refused lock halves the time that is left to the holder',
    at,
    misbehave: refuseAndLeave(400, (call, before) => before && halve(call, before)),
    caughtBy: ['lock/refused-lock-leaves-the-holder'],
  },
];

/** Flaws of how long a lock lasts. */
export const lockTimeFlaws: readonly Flaw[] = [
  {
    name: 'locking again renews nothing',
    at,
    misbehave: acceptAndLeave((call, before, granted) =>
      isHeld(before, call.nowMs) ? before : granted,
    ),
    caughtBy: ['lock/locking-again-lengthens', 'lock/locking-again-shortens'],
  },
  {
    name: 'locking again never shortens',
    at,
    misbehave: acceptAndLeave((_call, before, granted) =>
      before && before.expiresAtMs > granted!.expiresAtMs
        ? { ...before, holder: granted!.holder }
        : granted,
    ),
    caughtBy: ['lock/locking-again-shortens'],
  },
  {
    name: 'locking again never lengthens',
    at,
    misbehave: acceptAndLeave((call, before, granted) =>
      isHeld(before, call.nowMs) && before.expiresAtMs < granted!.expiresAtMs ? before : granted,
    ),
    caughtBy: ['lock/locking-again-lengthens'],
  },
  {
    name: 'locking again adds the duration to what is left',
    at,
    misbehave: acceptAndLeave((call, before, granted) =>
      isHeld(before, call.nowMs)
        ? grant(before.holder, durationOf(call), before.expiresAtMs)
        : granted,
    ),
    caughtBy: ['lock/locking-again-shortens'],
  },
  {
    name: 'locking again counts from when the worker first locked',
    at,
    misbehave: countFromTheFirstGrant(at),
    caughtBy: ['lock/locking-again-counts-from-now'],
  },
  {
    name: 'the duration of a lock is taken as seconds',
    at,
    misbehave: mistake(
      () => true,
      (call) => ({ body: { lockDuration: durationOf(call) * 1_000 } }),
    ),
    caughtBy: ['lock/lapsed-lock-can-be-taken'],
  },
  {
    name: 'a lock never lapses',
    at,
    misbehave: acceptAndLeave((_call, _before, granted) => ({
      ...granted!,
      expiresAtMs: granted!.expiresAtMs + centuryMs,
    })),
    caughtBy: [
      'race/answers-about-lapsing-locks-have-an-order',
      'lock/lapsed-lock-can-be-taken',
      'lock/locking-again-shortens',
    ],
  },
  {
    name: 'a lapsed lock keeps others out',
    at,
    misbehave: (call) =>
      call.lock !== null && call.lock.holder !== callerOf(call) ? refuse(call, 400) : call.sound(),
    caughtBy: ['lock/lapsed-lock-can-be-taken'],
  },
  {
    name: 'a lock lapses a millisecond early',
    at,
    misbehave: acceptAndLeave((_call, _before, granted) => ({
      ...granted!,
      expiresAtMs: granted!.expiresAtMs - 1,
    })),
    caughtBy: ['lock/lock-holds-for-its-duration'],
  },
  {
    name: 'a lock lapses at half of its time',
    at,
    misbehave: acceptAndLeave((call, _before, granted) => halve(call, granted!)),
    caughtBy: ['lock/lock-holds-for-its-duration'],
  },
];

/** Flaws of what is asked of a lock. */
export const lockInputFlaws: readonly Flaw[] = [
  {
    name: 'a negative lock duration is taken without its sign',
    at,
    misbehave: mistake(
      (call) => durationOf(call) < 0,
      (call) => ({ body: { lockDuration: -durationOf(call) } }),
    ),
    caughtBy: ['lock/negative-duration-is-refused'],
  },
  {
    name: 'only a lock duration of -1 is refused',
    at,
    misbehave: mistake(
      (call) => durationOf(call) < -1,
      () => ({ body: { lockDuration: 1 } }),
    ),
    caughtBy: ['lock/negative-duration-is-refused'],
  },
  {
    name: 'a negative lock duration is refused, and locks the task all the same',
    at,
    misbehave: refuseAndLeave(400, (call) =>
      durationOf(call) < 0 ? grant(callerOf(call), centuryMs, call.nowMs) : undefined,
    ),
    caughtBy: ['lock/refused-duration-locks-nothing'],
  },
  {
    name: 'a negative lock duration is refused, and ends the lock of the holder',
    at,
    misbehave: refuseAndLeave(400, (call) => (durationOf(call) < 0 ? null : undefined)),
    caughtBy: ['lock/refused-duration-locks-nothing'],
  },
  {
    name: 'a negative lock duration is refused, and the worker counts as the one who locked last',
    at,
    misbehave: refuseAndLeave(400, (call) =>
      call.lock === null ? grant(callerOf(call), durationOf(call), call.nowMs) : undefined,
    ),
    caughtBy: ['lock/refused-duration-locks-nothing'],
  },
  {
    name: 'a task that never was is made and locked',
    at,
    misbehave: tamper(
      (call) => call.task === undefined,
      ({ store, params }) => store.tasks.set(params['id']!, { task: freshTask, variables: null }),
    ),
    caughtBy: ['lock/unknown-task-is-not-found'],
  },
  {
    name: 'a completed task can be locked',
    at,
    misbehave: tamper(
      ({ task, lock }) => task?.task.isActive === false && lock !== null,
      ({ task }) => (task!.task = freshTask),
    ),
    caughtBy: ['lock/completed-task-is-not-found'],
  },
  {
    name: 'a cancelled task can be locked',
    at,
    misbehave: tamper(
      ({ task, lock }) => task?.task.isActive === false && lock === null,
      ({ task }) => (task!.task = freshTask),
    ),
    caughtBy: ['lock/cancelled-task-is-not-found'],
  },
];
