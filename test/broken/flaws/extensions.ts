/** A lock that is extended against the rules. */
import { grant, isHeld } from '../../../src/model/lock.ts';
import { freshTask } from '../../../src/model/task.ts';
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

const at = 'extendExternalTaskLock';

/** Flaws of how long an extended lock lasts. */
export const extensionTimeFlaws: readonly Flaw[] = [
  {
    name: 'an extension is added to what is left',
    at,
    misbehave: acceptAndLeave((call, before) =>
      grant(callerOf(call), durationOf(call), before?.expiresAtMs ?? call.nowMs),
    ),
    caughtBy: ['extend/extension-is-not-added', 'extend/extension-shortens'],
  },
  {
    name: 'an extension is answered 204 and changes nothing',
    at,
    misbehave: acceptAndLeave((_call, before) => before),
    caughtBy: ['extend/extension-lengthens', 'extend/extension-shortens'],
  },
  {
    name: 'an extension never shortens',
    at,
    misbehave: acceptAndLeave((_call, before, granted) =>
      before !== null && granted !== null && before.expiresAtMs > granted.expiresAtMs
        ? before
        : granted,
    ),
    caughtBy: ['extend/extension-shortens'],
  },
  {
    name: 'an extension frees the task',
    at,
    misbehave: acceptAndLeave(() => null),
    caughtBy: ['extend/extension-lengthens'],
  },
  {
    name: 'an extension counts from when the worker locked',
    at: ['lockExternalTask', at],
    misbehave: countFromTheFirstGrant(at),
    caughtBy: ['extend/extension-counts-from-now'],
  },
  {
    name: 'the new duration is taken as seconds',
    at,
    misbehave: mistake(
      () => true,
      (call) => ({ body: { newDuration: durationOf(call) * 1_000 } }),
    ),
    caughtBy: ['extend/extension-is-not-added', 'extend/extension-shortens'],
  },
];

/** Flaws of who may extend. */
export const extenderFlaws: readonly Flaw[] = [
  {
    name: 'the holder may not extend',
    at,
    misbehave: (call) => (callerHolds(call) ? refuse(call, 400) : call.sound()),
    caughtBy: ['extend/holder-extends'],
  },
  {
    name: 'a stranger extends the lock of the holder',
    at,
    misbehave: mistake(
      ({ lock }) => lock !== null,
      ({ lock }) => ({ body: { workerId: lock!.holder } }),
    ),
    caughtBy: ['extend/another-worker-is-refused', 'extend/holder-that-lost-the-lock-is-refused'],
  },
  {
    name: 'a stranger that extends becomes the holder',
    at,
    misbehave: tamper(
      (call) => isHeld(call.lock, call.nowMs) && durationOf(call) > 0,
      (call) => (call.lock = { ...call.lock!, holder: callerOf(call) }),
    ),
    caughtBy: ['extend/another-worker-is-refused', 'extend/refused-worker-changes-nothing'],
  },
  {
    name: 'an earlier holder extends the lock of the next',
    at: ['lockExternalTask', at],
    misbehave: letFormerHoldersIn(at),
    caughtBy: ['extend/holder-that-lost-the-lock-is-refused'],
  },
  {
    name: 'extending the lock of a free task is accepted, and locks it',
    at,
    misbehave: tamper(
      (call) => call.lock === null && durationOf(call) > 0,
      (call) => (call.lock = grant(callerOf(call), 1, call.nowMs)),
    ),
    caughtBy: ['extend/free-task-is-refused'],
  },
  {
    name: 'extending the lock of a free task is refused, and locks it all the same',
    at,
    misbehave: refuseAndLeave(400, (call, before) =>
      before === null ? grant(callerOf(call), durationOf(call), call.nowMs) : undefined,
    ),
    caughtBy: ['extend/free-task-is-refused'],
  },
  {
    name: 'a refused extension gives the holder the time that the other asked for',
    at,
    misbehave: refuseAndLeave(400, (call, before) =>
      before && durationOf(call) > 0
        ? grant(before.holder, durationOf(call), call.nowMs)
        : undefined,
    ),
    caughtBy: ['extend/refused-worker-changes-nothing'],
  },
  {
    name: 'a refused extension frees the task',
    at,
    misbehave: refuseAndLeave(400, () => null),
    caughtBy: ['extend/refused-worker-changes-nothing', 'extend/refused-duration-changes-nothing'],
  },
  {
    name: 'an extension that is refused to another halves the time that is left',
    at,
    misbehave: refuseAndLeave(400, (call, before) =>
      before && durationOf(call) > 0 ? halve(call, before) : undefined,
    ),
    caughtBy: ['extend/refused-worker-changes-nothing'],
  },
];

/** Flaws of what is asked of an extension. */
export const extensionInputFlaws: readonly Flaw[] = [
  {
    name: 'a negative new duration is taken without its sign',
    at,
    misbehave: mistake(
      (call) => durationOf(call) < 0,
      (call) => ({ body: { newDuration: -durationOf(call) } }),
    ),
    caughtBy: ['extend/negative-duration-is-refused'],
  },
  {
    name: 'a negative new duration is refused, and ends the lock',
    at,
    misbehave: refuseAndLeave(400, (call, before) =>
      before && durationOf(call) < 0
        ? grant(before.holder, durationOf(call), call.nowMs)
        : undefined,
    ),
    caughtBy: ['extend/refused-duration-changes-nothing'],
  },
  {
    name: 'a negative new duration is refused, and lengthens the lock all the same',
    at,
    misbehave: refuseAndLeave(400, (call, before) =>
      before && durationOf(call) < 0
        ? { ...before, expiresAtMs: before.expiresAtMs - durationOf(call) }
        : undefined,
    ),
    caughtBy: ['extend/refused-duration-changes-nothing'],
  },
  {
    name: 'a negative new duration is refused, and taken without its sign all the same',
    at,
    misbehave: refuseAndLeave(400, (call, before) =>
      before && durationOf(call) < 0
        ? grant(before.holder, -durationOf(call), call.nowMs)
        : undefined,
    ),
    caughtBy: ['extend/refused-duration-changes-nothing'],
  },
  {
    name: 'a completed task can be extended',
    at,
    misbehave: tamper(
      ({ task, lock }) => task?.task.isActive === false && lock !== null,
      ({ task }) => (task!.task = { ...task!.task, isActive: true }),
    ),
    caughtBy: ['extend/completed-task-is-not-found'],
  },
  {
    name: 'a cancelled task can be extended',
    at,
    misbehave: tamper(
      ({ task, lock }) => task?.task.isActive === false && lock === null,
      (call) => {
        call.task!.task = { ...freshTask, lock: grant(callerOf(call), 1, call.nowMs) };
      },
    ),
    caughtBy: ['extend/cancelled-task-is-not-found'],
  },
  {
    name: 'a task that never was is made and extended',
    at,
    misbehave: tamper(
      ({ task }) => task === undefined,
      (call) => {
        const task = { ...freshTask, lock: grant(callerOf(call), 1, call.nowMs) };
        call.store.tasks.set(call.params['id']!, { task, variables: null });
      },
    ),
    caughtBy: ['extend/unknown-task-is-not-found'],
  },
];
