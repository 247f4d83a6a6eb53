/** The model of work as a ledger: time, who, command, outcome. */
import { expect, test } from 'vitest';
import { freshTask, stepTask, type Task, type TaskStep } from '../../src/model/task.ts';
import { isFetchable, stepWork } from '../../src/model/work.ts';
import { play, readLedger } from '../model/ledger.ts';

/** Plays `acquire <ms>`, `extend <ms>`, `complete`, `fail <retries> <ms>`, `throw`, `unlock` and `offer`. */
function createPlayer() {
  let task: Task = freshTask;
  let retries: number | null = null;
  const tell = (step: TaskStep): string => {
    if (step.kind === 'refused') return `refused: ${step.reason}`;
    task = step.task;
    if (!task.isActive) return 'gone';
    return task.lock === null ? 'free' : `until ${task.lock.expiresAtMs}`;
  };
  return (nowMs: number, worker: string, [kind = '', first, second]: readonly string[]): string => {
    switch (kind) {
      case 'offer':
        return isFetchable(task, retries, nowMs) ? 'yes' : 'no';
      case 'fail': {
        const retryTimeoutMs = Number(second);
        const told = tell(stepWork(task, { kind, worker, retryTimeoutMs }, nowMs));
        if (!told.startsWith('refused')) retries = Number(first);
        return told;
      }
      case 'throw':
        return tell(stepWork(task, { kind, worker }, nowMs));
      case 'unlock':
        return tell(stepWork(task, { kind }, nowMs));
      default:
        return tell(
          stepTask(task, { kind: kind as 'acquire', worker, durationMs: Number(first) }, nowMs),
        );
    }
  };
}

test.each([
  [
    'a task is offered while nobody holds it, and again at the instant its lock expires',
    `
    time | who   | command    | outcome
    0    | queue | offer      | yes
    0    | alice | acquire 10 | until 10
    0    | queue | offer      | no
    9    | queue | offer      | no
    10   | queue | offer      | yes
    `,
  ],
  [
    'a failed task is offered again when its retry timeout is over, and not before',
    `
    time | who   | command      | outcome
    0    | alice | acquire 100  | until 100
    5    | alice | fail 2 20    | until 25
    24   | queue | offer        | no
    24   | bob   | acquire 10   | refused: held-by-another
    25   | queue | offer        | yes
    25   | bob   | acquire 10   | until 35
    `,
  ],
  [
    'without a retry timeout, a failed task is offered at once',
    `
    time | who   | command     | outcome
    0    | alice | acquire 100 | until 100
    5    | alice | fail 1 0    | until 5
    5    | queue | offer       | yes
    `,
  ],
  [
    'a task without retries is not offered any more, but can be locked by its id and completed',
    `
    time | who   | command     | outcome
    0    | alice | acquire 100 | until 100
    5    | alice | fail 0 0    | until 5
    5    | queue | offer       | no
    500  | queue | offer       | no
    500  | bob   | acquire 10  | until 510
    505  | bob   | complete    | gone
    `,
  ],
  [
    'the worker that failed may complete or fail once more, as long as nobody else took the task',
    `
    time | who   | command     | outcome
    0    | alice | acquire 100 | until 100
    5    | alice | fail 0 10   | until 15
    20   | alice | fail 3 10   | until 30
    30   | queue | offer       | yes
    30   | alice | complete    | gone
    `,
  ],
  [
    'only the worker that locked a task most recently may report a failure or an error',
    `
    time | who   | command    | outcome
    0    | alice | fail 1 0   | refused: never-locked
    0    | alice | throw      | refused: never-locked
    0    | alice | acquire 10 | until 10
    5    | bob   | fail 1 0   | refused: held-by-another
    5    | bob   | throw      | refused: held-by-another
    10   | bob   | acquire 10 | until 20
    12   | alice | fail 1 0   | refused: held-by-another
    12   | alice | throw      | refused: held-by-another
    12   | bob   | extend 10  | until 22
    `,
  ],
  [
    'an error ends the task for everybody, and a lapsed lock is no reason to refuse it',
    `
    time | who   | command    | outcome
    0    | alice | acquire 10 | until 10
    50   | alice | throw      | gone
    50   | queue | offer      | no
    50   | alice | throw      | refused: missing
    50   | alice | fail 1 0   | refused: missing
    50   | alice | unlock     | refused: missing
    50   | alice | complete   | refused: missing
    `,
  ],
  [
    'anybody may unlock a task, and then nobody has locked it',
    `
    time | who   | command    | outcome
    0    | bob   | unlock     | free
    0    | alice | acquire 10 | until 10
    5    | bob   | unlock     | free
    5    | queue | offer      | yes
    5    | alice | extend 10  | refused: never-locked
    5    | alice | complete   | refused: never-locked
    5    | bob   | acquire 10 | until 15
    `,
  ],
])('%s', (_, ledger) => {
  expect(play(ledger, createPlayer())).toEqual(readLedger(ledger));
});
