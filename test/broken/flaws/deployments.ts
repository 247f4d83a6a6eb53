/** Servers that are sound alone, and wrong as they are deployed: replicas, skewed clocks, mixed-up or rare answers. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isHeld } from '../../../src/model/lock.ts';
import type { TaskRecord } from '../../../src/emulator/store.ts';
import type { Flaw, Misbehaviour } from '../flaw.ts';
import type { FlawedCall } from '../flawed-call.ts';
import { callerOf, durationOf } from '../misbehaviour.ts';
import { noContent } from '../rewriting.ts';

/** What only many calls, or several machines, bring to light. */
export const deploymentFlaws: readonly Flaw[] = [
  ...[1, 2, 4].map((turns): Flaw => ({
    name: `a replica hears of a lock ${turns} turns late, and gives the task to another meanwhile`,
    at: 'lockExternalTask',
    misbehave: readStale(turns),
    caughtBy: ['race/one-of-many-locks', 'race/answers-about-tasks-have-an-order'],
  })),
  {
    name: 'two replicas complete one task, and the update of one is lost',
    at: 'completeExternalTask',
    misbehave: readStale(1),
    caughtBy: ['race/one-of-many-completes'],
  },
  {
    name: 'workers that call at once get the answers of each other',
    at: 'lockExternalTask',
    misbehave: mixUpAnswers(),
    caughtBy: ['race/winner-of-a-lock-holds-it'],
  },
  {
    name: 'the clock of a second replica runs 0.7 s ahead',
    at: 'lockExternalTask',
    misbehave: everySecondCall(asIfLater(700)),
    caughtBy: ['lock/lock-holds-for-its-duration'],
  },
  {
    name: 'one new lock in five is answered 204, and forgotten',
    at: 'lockExternalTask',
    misbehave: oneIn(
      5,
      ({ ok }, { lock }, before) => ok && lock?.holder !== before?.holder,
      forget,
    ),
    caughtBy: ['race/answers-about-tasks-have-an-order'],
  },
  {
    name: 'one refused lock in twenty is answered 204',
    at: 'lockExternalTask',
    misbehave: oneIn(20, ({ status }) => status === 400, noContent),
    caughtBy: ['race/answers-about-tasks-have-an-order'],
  },
  {
    name: 'one refused prolongation in twenty is carried out',
    at: 'prolongRequestLock',
    misbehave: oneIn(20, ({ status }) => status === 400, prolongAllTheSame),
    caughtBy: ['race/answers-about-requests-have-an-order'],
  },
];

/** Answers by what was there some turns ago, and writes that back. */
function readStale(turns: number): Misbehaviour {
  return async (call) => {
    const { task, store, params } = call;
    if (task === undefined) return call.sound();
    const replica: TaskRecord = { ...task, task: task.task };
    for (let turn = 0; turn < turns; turn += 1) await nextTurn();
    const tasks = new Map([[params['id']!, replica]]);
    const response = await call.sound({}, { tasks, queues: new Map() });
    if (response.ok) store.tasks.set(params['id']!, replica);
    return response;
  };
}

/** Two calls that are under way at once are given each other's answers. */
function mixUpAnswers(): Misbehaviour {
  let waiting: { own: Response; give(other: Response): void } | null = null;
  return async (call) => {
    const own = await call.sound();
    if (waiting !== null) {
      const other = waiting;
      waiting = null;
      other.give(own);
      return other.own;
    }
    const { promise, resolve } = Promise.withResolvers<Response>();
    const mine = { own, give: resolve };
    waiting = mine;
    await nextTurn();
    if (waiting === mine) {
      waiting = null;
      return own;
    }
    return promise;
  };
}

/** Every second call on a task goes to the other replica. */
function everySecondCall(misbehave: Misbehaviour): Misbehaviour {
  const calls = new Map<string, number>();
  return (call) => {
    const id = call.params['id']!;
    const count = (calls.get(id) ?? 0) + 1;
    calls.set(id, count);
    return count % 2 === 0 ? misbehave(call) : call.sound();
  };
}

/** What lapses within this time has lapsed already. */
function asIfLater(aheadMs: number): Misbehaviour {
  return (call) => {
    if (call.lock !== null && !isHeld(call.lock, call.nowMs + aheadMs)) call.lock = null;
    return call.sound();
  };
}

type LockBefore = FlawedCall['lock'];

/** Of the answers to which it applies, one in so many is another. */
function oneIn(
  many: number,
  applies: (response: Response, call: FlawedCall, before: LockBefore) => boolean,
  answer: (call: FlawedCall, before: LockBefore) => Response,
): Misbehaviour {
  let count = 0;
  return async (call) => {
    const before = call.lock;
    const response = await call.sound();
    if (!applies(response, call, before)) return response;
    count += 1;
    return count % many === 0 ? answer(call, before) : response;
  };
}

function forget(call: FlawedCall, before: LockBefore): Response {
  call.lock = before;
  return noContent();
}

function prolongAllTheSame(call: FlawedCall): Response {
  const expiresAtMs = call.nowMs + durationOf(call);
  call.lock = { holder: callerOf(call), expiresAtMs };
  return Response.json({ data: { lockExpiresAt: new Date(expiresAtMs).toISOString() } });
}
