/** Promises about whole histories: random calls of many at once, judged by whether an order explains them. */
import { checkHistory, type CheckOptions } from '../history/checker.ts';
import type { Call, History, TaskObject } from '../history/history.ts';
import { createRandom, type Random } from '../history/random.ts';
import { startRecording, type PlannedCall } from '../history/recording.ts';
import { shrink } from '../history/shrinking.ts';
import { drawTimeline } from '../history/drawing.ts';
import { BrokenPromise, NotRun } from '../ending.ts';
import type { Case } from '../promise.ts';
import type { RequestHandle } from '../request-handle.ts';
import type { TaskHandle } from '../task-handle.ts';
import type { Trial } from '../trial.ts';
import { completePage, lockPage, prolongPage } from './sources.ts';

const level = 'documented';

/** Calls made at once. The search grows with their factorial, and eight show every race that pairs do. */
const processes = 8;

/** Rounds in one history of a few objects. */
const roundsOfHistory = 6;
const objectsOfHistory = 3;

/** Fewer than processes, so that a holder often calls again, and often twice at once. */
const callers = ['alice', 'bob', 'carol'];

const oneOrder =
  'Each call is carried out or refused as a whole, so some order of the calls explains all answers.';

export const historyCases: readonly Case[] = [
  {
    id: 'race/answers-about-tasks-have-an-order',
    level,
    operation: 'lockExternalTask',
    promise:
      'Whatever eight processes ask of tasks at once, some order of the calls explains the answers.',
    source: completePage('status codes', 'when each operation is refused', oneOrder),
    checksAnswers: false,
    run: (trial) =>
      eachHistory(trial, 1, async (random) => {
        const tasks = await freshTasks(trial);
        const recording = startRecording(tasks.map(asObject));
        for (let round = 0; round < roundsOfHistory; round += 1) {
          const calls = Array.from({ length: processes }, () =>
            planTaskCall(random.pick(tasks), anyTaskCall(random, trial.longMs)),
          );
          await recording.round(calls);
        }
        judge(recording.history(), {});
      }),
  },
  {
    id: 'race/answers-about-lapsing-locks-have-an-order',
    level,
    operation: 'lockExternalTask',
    promise:
      'Also when locks lapse meanwhile, some order and some instants of the calls explain the answers.',
    source: lockPage('lockDuration', 'the duration for which the task is locked', oneOrder),
    checksAnswers: false,
    takesTime: true,
    run: (trial) =>
      eachHistory(trial, 2, async (random) => {
        const tasks = await freshTasks(trial);
        const recording = startRecording(tasks.map(asObject));
        let nowMs = 0;
        for (let round = 0; round < roundsOfHistory; round += 1) {
          const calls = Array.from({ length: processes }, () =>
            planTaskCall(random.pick(tasks), lockOrComplete(random)),
          );
          const clock = trial.hasClock ? { fromMs: nowMs, untilMs: nowMs } : undefined;
          await recording.round(calls, clock);
          nowMs += await trial.pass(random.below(shortMs));
        }
        judge(recording.history(), { timing: { allowanceMs: trial.hasClock ? 0 : allowanceMs } });
      }),
  },
  {
    id: 'race/answers-about-requests-have-an-order',
    level,
    operation: 'prolongRequestLock',
    promise:
      'Whatever eight clients ask of locked requests at once, some order explains the answers.',
    source: prolongPage(
      'description',
      'only the client that locked a request may prolong',
      oneOrder,
    ),
    run: (trial) =>
      eachHistory(trial, 3, async (random) => {
        const holder = random.pick(callers);
        const fromMs = performance.now();
        const request = await trial.lockedRequest(holder);
        const lock = { holder, durationMs: trial.longMs, fromMs, untilMs: performance.now() };
        const recording = startRecording([{ id: request.requestId, kind: 'request', lock }]);
        for (let round = 0; round < roundsOfHistory; round += 1) {
          const calls = Array.from({ length: processes }, () =>
            planProlongation(request, random.pick(callers), trial.longMs),
          );
          await recording.round(calls);
        }
        judge(recording.history(), {});
      }),
  },
];

/** The longest of the short locks, which lapse while a history is recorded. */
const shortMs = 200;

/**
 * Engines keep instants in whole milliseconds, and take them before or after they wait for their database.
 * A lock of a real engine was never seen to lapse more than a few milliseconds off.
 */
const allowanceMs = 25;

async function eachHistory(
  trial: Trial,
  salt: number,
  record: (random: Random) => Promise<void>,
): Promise<void> {
  for (let index = 0; index < trial.rounds; index += 1) {
    await record(createRandom(trial.seed + salt * 1_000_003 + index));
  }
}

function freshTasks(trial: Trial): Promise<TaskHandle[]> {
  return Promise.all(Array.from({ length: objectsOfHistory }, () => trial.task('external task')));
}

function asObject({ id }: TaskHandle): TaskObject {
  return { id, kind: 'task', isActive: true, isResumable: true, lock: null };
}

/** Completions are rare, or all that is left is 404. */
function anyTaskCall(random: Random, durationMs: number): Call {
  const worker = random.pick(callers);
  const dice = random.below(12);
  if (dice === 0) return { kind: 'complete', worker };
  return { kind: dice < 7 ? 'acquire' : 'extend', worker, durationMs };
}

/** No extensions: whether a lapsed lock may be extended is what the page leaves open. */
function lockOrComplete(random: Random): Call {
  const worker = random.pick(callers);
  if (random.below(16) === 0) return { kind: 'complete', worker };
  return { kind: 'acquire', worker, durationMs: 1 + random.below(shortMs) };
}

function planTaskCall(task: TaskHandle, call: Call): PlannedCall {
  return { object: task.id, call, send: () => sendTaskCall(task, call) };
}

function sendTaskCall(task: TaskHandle, call: Call) {
  switch (call.kind) {
    case 'acquire':
      return task.lock(call.worker, call.durationMs);
    case 'extend':
      return task.extend(call.worker, call.durationMs);
    case 'complete':
      return task.complete(call.worker);
    case 'prolong':
      throw new Error('A task has nothing to prolong.');
  }
}

function planProlongation(
  request: RequestHandle,
  clientKey: string,
  durationMs: number,
): PlannedCall {
  return {
    object: request.requestId,
    call: { kind: 'prolong', clientKey, durationMs },
    send: () => request.prolong(clientKey, durationMs / 1_000),
  };
}

function judge(history: History, options: CheckOptions): void {
  const { verdict, contradictions } = checkHistory(history, options);
  if (verdict === 'ok') return;
  if (verdict === 'unknown') throw new NotRun('There were too many orders to try them all.');
  const timeline = drawTimeline(shrink(history, contradictions[0]!, options));
  throw new BrokenPromise(timeline.explanation, timeline);
}
