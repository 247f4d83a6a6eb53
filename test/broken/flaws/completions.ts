/** A task that is completed, or not, against the rules. */
import { grant, isHeld } from '../../../src/model/lock.ts';
import { end } from '../../../src/model/task.ts';
import type { Flaw } from '../flaw.ts';
import { letFormerHoldersIn } from '../memory.ts';
import {
  callerHolds,
  callerOf,
  double,
  halve,
  mistake,
  refuseAndLeave,
  tamper,
} from '../misbehaviour.ts';
import { refuse, rewrite } from '../rewriting.ts';

const at = 'completeExternalTask';

/** Flaws of who may complete. */
export const completerFlaws: readonly Flaw[] = [
  {
    name: 'the holder may not complete',
    at,
    misbehave: (call) => (callerHolds(call) ? refuse(call, 400) : call.sound()),
    caughtBy: ['complete/holder-completes'],
  },
  {
    name: 'a stranger completes a task that another holds',
    at,
    misbehave: mistake(
      ({ lock, nowMs }) => isHeld(lock, nowMs),
      ({ lock }) => ({ body: { workerId: lock!.holder } }),
    ),
    caughtBy: ['complete/another-worker-is-refused', 'complete/refused-completion-changes-nothing'],
  },
  {
    name: 'a stranger completes a task whose lock has lapsed',
    at,
    misbehave: mistake(
      ({ lock, nowMs }) => lock !== null && !isHeld(lock, nowMs),
      ({ lock }) => ({ body: { workerId: lock!.holder } }),
    ),
    caughtBy: ['complete/lapsed-lock-lets-nobody-else-complete'],
  },
  {
    name: 'a task that was never locked can be completed',
    at,
    misbehave: tamper(
      ({ lock }) => lock === null,
      (call) => (call.lock = grant(callerOf(call), 1, call.nowMs)),
    ),
    caughtBy: ['complete/never-locked-task-is-refused'],
  },
  {
    name: 'a lapsed lock does not suffice to complete',
    at,
    misbehave: (call) =>
      call.lock !== null && !isHeld(call.lock, call.nowMs) ? refuse(call, 400) : call.sound(),
    caughtBy: ['complete/lapsed-lock-may-still-complete'],
  },
  {
    name: 'a worker that lost the lock completes the task of the next',
    at: ['lockExternalTask', at],
    misbehave: letFormerHoldersIn(at),
    caughtBy: ['complete/holder-that-lost-the-lock-is-refused'],
  },
];

/** Flaws of what a completion leaves behind. */
export const completionEffectFlaws: readonly Flaw[] = [
  {
    name: 'a completed task is still there',
    at,
    misbehave: rewrite(204, (response, { task }) => {
      task!.task = { ...task!.task, isActive: true };
      return response;
    }),
    caughtBy: [
      'complete/completed-task-is-gone',
      'lock/completed-task-is-not-found',
      'extend/completed-task-is-not-found',
    ],
  },
  {
    name: 'a refused completion ends the task',
    at,
    misbehave: endTaskAfter(400),
    caughtBy: [
      'complete/refused-completion-changes-nothing',
      'complete/never-locked-task-is-refused',
      'complete/holder-that-lost-the-lock-is-refused',
    ],
  },
  {
    name: 'a refused completion frees the task',
    at,
    misbehave: refuseAndLeave(400, () => null),
    caughtBy: ['complete/refused-completion-changes-nothing'],
  },
  {
    name: 'a refused completion makes the refused worker the holder',
    at,
    misbehave: refuseAndLeave(
      400,
      (call, before) => before && { ...before, holder: callerOf(call) },
    ),
    caughtBy: ['complete/refused-completion-changes-nothing'],
  },
  {
    name: 'a refused completion doubles the time that is left to the holder',
    at,
    misbehave: refuseAndLeave(400, (call, before) => before && double(call, before)),
    caughtBy: ['complete/refused-completion-keeps-the-time'],
  },
  {
    name: 'a refused completion halves the time that is left to the holder',
    at,
    misbehave: refuseAndLeave(400, (call, before) => before && halve(call, before)),
    caughtBy: ['complete/refused-completion-keeps-the-time'],
  },
  {
    name: 'a failed completion ends the task all the same',
    at,
    misbehave: endTaskAfter(500),
    caughtBy: ['complete/failed-completion-keeps-task-and-lock'],
  },
  {
    name: 'a failed completion frees the task',
    at,
    misbehave: refuseAndLeave(500, () => null),
    caughtBy: ['complete/failed-completion-keeps-task-and-lock'],
  },
  {
    name: 'a failed completion doubles the time that is left to the holder',
    at,
    misbehave: refuseAndLeave(500, (call, before) => before && double(call, before)),
    caughtBy: ['complete/failed-completion-keeps-the-time'],
  },
  {
    name: 'a failed completion halves the time that is left to the holder',
    at,
    misbehave: refuseAndLeave(500, (call, before) => before && halve(call, before)),
    caughtBy: ['complete/failed-completion-keeps-the-time'],
  },
  {
    name: 'a process that cannot be resumed is passed over, and its task completed',
    at,
    misbehave: tamper(
      ({ task }) => task !== undefined,
      ({ task }) => (task!.task = { ...task!.task, isResumable: true }),
    ),
    caughtBy: ['complete/unresumable-process-fails'],
  },
];

function endTaskAfter(status: number): Flaw['misbehave'] {
  return rewrite(status, (response, { task }) => {
    task!.task = end(task!.task);
    return response;
  });
}
