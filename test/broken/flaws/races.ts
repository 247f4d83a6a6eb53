/** Servers that keep every promise to one caller at a time, and break one when callers come at once. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { grant, isHeld } from '../../../src/model/lock.ts';
import type { Flaw, Misbehaviour } from '../flaw.ts';
import type { FlawedCall } from '../flawed-call.ts';
import { callerHolds, callerOf, durationOf, setVariables } from '../misbehaviour.ts';
import { noContent, refuse } from '../rewriting.ts';

/** Flaws that show only under concurrency. */
export const raceFlaws: readonly Flaw[] = [
  {
    name: 'all workers that lock at once are told that they did',
    at: 'lockExternalTask',
    misbehave: loseUpdates,
    caughtBy: ['race/answers-about-tasks-have-an-order', 'race/one-of-many-locks'],
  },
  {
    name: 'two of the workers that lock at once are told that they did',
    at: 'lockExternalTask',
    misbehave: inRace(canBeLocked, oneMore(noContent)),
    caughtBy: ['race/one-of-many-locks'],
  },
  {
    name: 'of the workers that lock at once, each is refused for the others',
    at: 'lockExternalTask',
    misbehave: refuseCrowds(),
    caughtBy: ['race/one-of-many-locks'],
  },
  {
    name: 'workers that lose the race for a lock are answered 500',
    at: 'lockExternalTask',
    misbehave: inRace(canBeLocked, (call) => refuse(call, 500)),
    caughtBy: ['race/losers-of-a-lock-are-told-so'],
  },
  {
    name: 'a worker that loses the race for a lock overwrites that of the winner',
    at: 'lockExternalTask',
    misbehave: inRace(canBeLocked, (call, refusal) => {
      call.lock = grant(callerOf(call), durationOf(call), call.nowMs);
      return refusal;
    }),
    caughtBy: ['race/winner-of-a-lock-holds-it'],
  },
  {
    name: 'a task is free for a moment while its lock is extended',
    at: 'extendExternalTaskLock',
    misbehave: freeForAMoment,
    caughtBy: ['race/held-task-stays-with-its-holder'],
  },
  {
    name: 'all that complete at once are told that they did',
    at: 'completeExternalTask',
    misbehave: loseUpdates,
    caughtBy: ['race/one-of-many-completes'],
  },
  {
    name: 'two of those that complete at once are told that they did',
    at: 'completeExternalTask',
    misbehave: inRace(canBeCompleted, oneMore(noContent)),
    caughtBy: ['race/one-of-many-completes'],
  },
  {
    name: 'those that lose the race for a completion are answered 500',
    at: 'completeExternalTask',
    misbehave: inRace(canBeCompleted, (call) => refuse(call, 500)),
    caughtBy: ['race/losers-of-a-completion-are-told-so'],
  },
  {
    name: 'those that lose the race for a completion are answered 400',
    at: 'completeExternalTask',
    misbehave: inRace(canBeCompleted, (call) => refuse(call, 400)),
    caughtBy: ['race/losers-of-a-completion-are-told-so'],
  },
  {
    name: 'those that lose the race for a completion set their variables all the same',
    at: 'completeExternalTask',
    misbehave: inRace(canBeCompleted, (call, refusal) => {
      setVariables(call);
      return refusal;
    }),
    caughtBy: ['race/only-the-winner-sets-variables'],
  },
  {
    name: 'a worker whose lock has lapsed completes while another locks',
    at: 'completeExternalTask',
    misbehave: (call) => (hasLapsed(call) ? loseUpdates(call) : call.sound()),
    caughtBy: ['race/lapsed-task-is-completed-or-taken'],
  },
  {
    name: 'others prolong the lock while the holder does',
    at: 'prolongRequestLock',
    misbehave: leaveTheDoorOpen(),
    caughtBy: ['race/answers-about-requests-have-an-order', 'race/only-the-holder-prolongs'],
  },
];

/** Alone, the caller would get the lock. */
function canBeLocked(call: FlawedCall): boolean {
  return call.task?.task.isActive === true && call.lock === null && durationOf(call) > 0;
}

/** Alone, the caller would complete the task. */
function canBeCompleted(call: FlawedCall): boolean {
  const { isActive = false, isResumable = false } = call.task?.task ?? {};
  return isActive && isResumable && callerHolds(call);
}

function hasLapsed({ lock, nowMs }: FlawedCall): boolean {
  return lock !== null && !isHeld(lock, nowMs);
}

/** Reads the task, lets others in between, and writes back what it made of what it had read. */
async function loseUpdates(call: FlawedCall): Promise<Response> {
  const { task, store, params } = call;
  if (task === undefined) return call.sound();
  const copy = { ...task, task: task.task };
  await nextTurn();
  const tasks = new Map([[params['id']!, copy]]);
  const response = await call.sound({}, { tasks, queues: new Map() });
  if (response.ok) store.tasks.set(params['id']!, copy);
  return response;
}

/** Refused calls that looked promising when they came are answered in another way. */
function inRace(
  looksPromising: (call: FlawedCall) => boolean,
  lose: (call: FlawedCall, refusal: Response) => Response,
): Misbehaviour {
  return async (call) => {
    const wasPromising = looksPromising(call);
    await nextTurn();
    const response = await call.sound();
    return wasPromising && !response.ok ? lose(call, response) : response;
  };
}

/** Answers the first loser of each task in its own way, and leaves the refusals of the others. */
function oneMore(answer: () => Response): (call: FlawedCall, refusal: Response) => Response {
  const answered = new Set<string>();
  return ({ params }, refusal) => {
    const id = params['id']!;
    if (answered.has(id)) return refusal;
    answered.add(id);
    return answer();
  };
}

/** Refuses whoever is not alone with a free task, as deadlock detection without a victim would. */
function refuseCrowds(): Misbehaviour {
  const crowds = new Map<string, number>();
  return async (call) => {
    const id = call.params['id']!;
    const isContended = canBeLocked(call);
    crowds.set(id, (crowds.get(id) ?? 0) + 1);
    await nextTurn();
    const isCrowd = isContended && crowds.get(id)! > 1;
    await nextTurn();
    crowds.set(id, crowds.get(id)! - 1);
    return isCrowd ? refuse(call, 400) : call.sound();
  };
}

/** Unlocks, and locks anew. */
async function freeForAMoment(call: FlawedCall): Promise<Response> {
  const before = call.lock;
  if (!callerHolds(call)) return call.sound();
  call.lock = null;
  await nextTurn();
  call.lock = before;
  return call.sound();
}

/** The holder's right to prolong is kept where calls of others find it, until the call is over. */
function leaveTheDoorOpen(): Misbehaviour {
  const open = new Map<string, string>();
  return async (call) => {
    const id = call.params['requestId']!;
    if (callerHolds(call)) open.set(id, callerOf(call));
    await nextTurn();
    const clientKey = open.get(id) ?? null;
    const response = await call.sound(clientKey === null ? {} : { query: { clientKey } });
    await nextTurn();
    open.delete(id);
    return response;
  };
}
