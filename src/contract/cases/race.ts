/** Promises that must also hold when several workers call at once. */
import { expectThat } from '../expectation.ts';
import type { Case } from '../promise.ts';
import type { Reply } from '../reply.ts';
import type { Trial } from '../trial.ts';
import {
  completePage,
  extendPage,
  lockPage,
  prolongPage,
  refusalChangesNothing,
} from './sources.ts';
import { alice } from './workers.ts';

const level = 'documented';

/** More at once would only queue up behind each other. */
const contenders = Array.from({ length: 8 }, (_, index) => `worker-${index + 1}`);

const oneHolder =
  'A task that one worker has locked is refused to all others, so only one can be first.';

export const raceCases: readonly Case[] = [
  {
    id: 'race/one-of-many-locks',
    level,
    operation: 'lockExternalTask',
    promise: 'Of eight workers that lock a free task at once, exactly one is answered 204.',
    source: lockPage('status 400', 'a different worker has locked the task already', oneHolder),
    checksAnswers: false,
    run: (trial) =>
      eachRound(trial, async () => {
        const replies = await lockAtOnce(trial);
        expectWinners(replies, 204, 1);
      }),
  },
  {
    id: 'race/losers-of-a-lock-are-told-so',
    level,
    operation: 'lockExternalTask',
    promise: 'Of eight workers that lock a free task at once, the losers are answered 400.',
    source: lockPage('status 400', 'a different worker has locked the task already', oneHolder),
    run: (trial) => eachRound(trial, async () => expectLosers(await lockAtOnce(trial), 204, 400)),
  },
  {
    id: 'race/winner-of-a-lock-holds-it',
    level,
    operation: 'lockExternalTask',
    promise: 'The worker that is answered 204 among eight that lock at once can extend its lock.',
    source: extendPage('status 400', 'only the worker that locked the task may extend', oneHolder),
    checksAnswers: false,
    run: (trial) =>
      eachRound(trial, async () => {
        const task = await trial.task('external task');
        const replies = await atOnce(contenders, (worker) => task.lock(worker, trial.longMs));
        const winner = contenders[replies.findIndex(({ status }) => status === 204)];
        expectThat(winner !== undefined, 'nobody locked the task');
        const reply = await task.extend(winner!, trial.longMs);
        expectThat(reply.status === 204, `the winner's extension was answered ${reply.status}`);
      }),
  },
  {
    id: 'race/held-task-stays-with-its-holder',
    level,
    operation: 'extendExternalTaskLock',
    promise: 'While the holder extends its lock, nobody else among seven locks the task.',
    source: extendPage('newDuration', 'the lock lasts for the new duration', oneHolder),
    checksAnswers: false,
    run: (trial) =>
      eachRound(trial, async () => {
        const task = await trial.task('external task');
        await task.lock(alice, trial.longMs);
        const [extension, ...others] = await Promise.all([
          task.extend(alice, trial.longMs),
          ...contenders.slice(1).map((worker) => task.lock(worker, trial.longMs)),
        ]);
        expectThat(extension.status === 204, `the holder was answered ${extension.status}`);
        expectWinners(others, 204, 0);
      }),
  },
  {
    id: 'race/one-of-many-completes',
    level,
    operation: 'completeExternalTask',
    promise: 'Of eight completions of one task at once, exactly one is answered 204.',
    source: completePage('status 404', 'there is no such task', 'A completed task is no more.'),
    checksAnswers: false,
    run: (trial) =>
      eachRound(trial, async () => expectWinners(await completeAtOnce(trial), 204, 1)),
  },
  {
    id: 'race/losers-of-a-completion-are-told-so',
    level,
    operation: 'completeExternalTask',
    promise: 'Of eight completions of one task at once, the losers are answered 404.',
    source: completePage('status 404', 'there is no such task', 'A completed task is no more.'),
    run: (trial) =>
      eachRound(trial, async () => expectLosers(await completeAtOnce(trial), 204, 404)),
  },
  {
    id: 'race/only-the-winner-sets-variables',
    level,
    operation: 'completeExternalTask',
    promise:
      'Of eight completions of one task at once, only the variables of the one that is answered 204 arrive.',
    source: completePage('status 404', 'there is no such task', refusalChangesNothing),
    checksAnswers: false,
    run: (trial) =>
      eachRound(trial, async () => {
        const task = await trial.task('external task');
        await task.lock(alice, trial.longMs);
        const complete = (name: string) => task.complete(alice, { [name]: { value: name } });
        const replies = await atOnce(contenders, complete);
        const winners = contenders.filter((_name, index) => replies[index]!.status === 204);
        const found = await trial.variablesOf(task);
        const arrived = contenders.filter((name) => Object.hasOwn(found, name));
        const told = `${winners.length} were answered 204, variables of ${arrived.length} arrived`;
        expectThat(winners.length === 1 && arrived.join() === winners.join(), told);
      }),
  },
  {
    id: 'race/lapsed-task-is-completed-or-taken',
    level,
    operation: 'completeExternalTask',
    promise:
      'When a lock has lapsed, its worker completes the task or another locks it, but not both.',
    source: completePage(
      'workerId',
      'it must be the worker that has most recently locked the task',
      'Once another has locked the task, that is the most recent lock; a completed task has none.',
    ),
    takesTime: true,
    checksAnswers: false,
    async run(trial) {
      const indexes = Array.from({ length: trial.rounds }, (_, index) => index);
      const tasks = await Promise.all(indexes.map(() => trial.task('external task')));
      await Promise.all(tasks.map((task) => task.lock(alice, trial.briefMs)));
      await trial.lapse(trial.briefMs);
      for (const task of tasks) {
        const calls = [task.complete(alice), task.lock(contenders[0]!, trial.longMs)];
        expectWinners(await Promise.all(calls), 204, 1);
      }
    },
  },
  {
    id: 'race/only-the-holder-prolongs',
    level,
    operation: 'prolongRequestLock',
    promise: 'Of eight clients that prolong one lock at once, only the holder is answered 200.',
    source: prolongPage('description', 'a lock can be prolonged only by the client that locked it'),
    run: (trial) =>
      eachRound(trial, async () => {
        const holder = contenders[3]!;
        const request = await trial.lockedRequest(holder);
        const replies = await atOnce(contenders, (key) => request.prolong(key, 60));
        expectWinners(replies, 200, 1);
        expectThat(replies[3]!.status === 200, `the holder was answered ${replies[3]!.status}`);
      }),
  },
];

async function eachRound(trial: Trial, round: () => Promise<void>): Promise<void> {
  for (let index = 0; index < trial.rounds; index += 1) await round();
}

async function lockAtOnce(trial: Trial): Promise<readonly Reply[]> {
  const task = await trial.task('external task');
  return atOnce(contenders, (worker) => task.lock(worker, trial.longMs));
}

async function completeAtOnce(trial: Trial): Promise<readonly Reply[]> {
  const task = await trial.task('external task');
  await task.lock(alice, trial.longMs);
  return atOnce(contenders, () => task.complete(alice));
}

function atOnce(workers: readonly string[], call: (worker: string) => Promise<Reply>) {
  return Promise.all(workers.map(call));
}

function expectWinners(replies: readonly Reply[], status: number, count: number): void {
  const winners = replies.filter((reply) => reply.status === status);
  const names = winners.map(({ asked }) => asked).join(', ');
  const told = winners.length === 0 ? 'nobody was' : `${winners.length} were (${names})`;
  expectThat(winners.length === count, `${count} should be answered ${status}, but ${told}`);
}

function expectLosers(replies: readonly Reply[], won: number, lost: number): void {
  const odd = replies.filter(({ status }) => status !== won && status !== lost);
  const told = odd.map(({ asked, status, text }) => `${asked}: ${status} ${text.slice(0, 200)}`);
  expectThat(odd.length === 0, `losers were not answered ${lost}: ${told[0]}`);
}
