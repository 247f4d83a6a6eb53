/** Promises of the complete operation. */
import { expectStatus, expectThat } from '../expectation.ts';
import type { Case } from '../promise.ts';
import type { Variables } from '../states.ts';
import type { Trial } from '../trial.ts';
import { completePage, refusalChangesNothing } from './sources.ts';
import { alice, bob, carol } from './workers.ts';

const operation = 'completeExternalTask';
const level = 'documented';

const unresumable = 'the process instance could not be resumed';

export const completeCases: readonly Case[] = [
  {
    id: 'complete/holder-completes',
    level,
    operation,
    promise:
      'The worker that holds the lock completes the task, and is answered 204 without content.',
    source: completePage(
      'status 204',
      'the request was successful, and the method returns no content',
    ),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.complete(alice), 204);
    },
  },
  {
    id: 'complete/completed-task-is-gone',
    level,
    operation,
    promise: 'A completed task is gone: completing it again is answered 404.',
    source: completePage('status 404', 'there is no such task', 'A completed task is no more.'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.complete(alice), 204);
      expectStatus(await task.complete(alice), 404);
    },
  },
  {
    id: 'complete/variables-arrive',
    level,
    operation,
    promise: 'A string, an integer and a boolean reach the process as they were sent.',
    source: completePage('example', 'three variables without types update the process'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      const sent = {
        aVariable: { value: 'aStringValue' },
        anotherVariable: { value: 42 },
        aThirdVariable: { value: true },
      };
      expectStatus(await task.complete(alice, sent), 204);
      const types = { aVariable: 'String', anotherVariable: 'Integer', aThirdVariable: 'Boolean' };
      for (const [name, type] of Object.entries(types)) {
        expectVariable(
          await trial.variablesOf(task),
          name,
          sent[name as keyof typeof sent].value,
          type,
        );
      }
    },
  },
  {
    id: 'complete/typed-variables-arrive',
    level,
    operation,
    promise:
      'Variables that name their type, with or without valueInfo, reach the process under it.',
    source: completePage(
      'variables',
      'each value is a variable value with value, type and valueInfo',
    ),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      const sent = {
        aLong: { value: 42, type: 'Long' },
        aDouble: { value: 1.5, type: 'Double', valueInfo: {} },
        aString: { value: 'text', type: 'String', valueInfo: { transient: false } },
        aNull: { value: null, type: 'Null' },
      };
      expectStatus(await task.complete(alice, sent), 204);
      const found = await trial.variablesOf(task);
      for (const [name, { value, type }] of Object.entries(sent)) {
        expectVariable(found, name, value, type);
      }
    },
  },
  {
    id: 'complete/another-worker-is-refused',
    level,
    operation,
    promise: 'A worker that did not lock the task most recently is answered 400.',
    source: completePage('status 400', 'the most recent lock was not acquired by the given worker'),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.complete(bob), 400);
    },
  },
  {
    id: 'complete/never-locked-task-is-refused',
    level,
    operation,
    promise: 'A task that nobody has locked cannot be completed: 400.',
    source: completePage(
      'status 400',
      'the most recent lock was not acquired by the given worker',
      'Without any lock, no worker acquired the most recent one.',
    ),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.complete(alice), 400);
      expectStatus(await task.lock(alice, trial.longMs), 204);
    },
  },
  {
    id: 'complete/lapsed-lock-may-still-complete',
    level,
    operation,
    promise:
      'The worker that locked the task most recently may complete it even after its lock lapsed.',
    source: completePage(
      'workerId',
      'it must be the worker that has most recently locked the task',
      'Most recently locked is true of a lapsed lock too, as long as nobody else locked the task.',
    ),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.briefMs), 204);
      await trial.lapse(trial.briefMs);
      expectStatus(await task.complete(alice), 204);
    },
  },
  {
    id: 'complete/lapsed-lock-lets-nobody-else-complete',
    level,
    operation,
    promise: 'After a lock has lapsed, a worker that did not lock the task is still answered 400.',
    source: completePage(
      'status 400',
      'the most recent lock was not acquired by the given worker',
      'Most recently locked is true of a lapsed lock too, as long as nobody else locked the task.',
    ),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.briefMs), 204);
      await trial.lapse(trial.briefMs);
      expectStatus(await task.complete(bob), 400);
    },
  },
  {
    id: 'complete/holder-that-lost-the-lock-is-refused',
    level,
    operation,
    promise: 'A worker whose lock lapsed and was taken by another cannot complete the task: 400.',
    source: completePage(
      'workerId',
      'it must be the worker that has most recently locked the task',
    ),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.briefMs), 204);
      await trial.lapse(trial.briefMs);
      expectStatus(await task.lock(bob, trial.longMs), 204);
      expectStatus(await task.complete(alice), 400);
      expectStatus(await task.complete(bob), 204);
    },
  },
  {
    id: 'complete/refused-completion-changes-nothing',
    level,
    operation,
    promise:
      'A completion that is refused leaves the task, its lock and the variables as they were.',
    source: completePage(
      'status 400',
      'the most recent lock was not acquired by the given worker',
      refusalChangesNothing,
    ),
    async run(trial) {
      const task = await trial.task('external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.complete(bob, { fromBob: { value: 'refused' } }), 400);
      expectStatus(await task.lock(bob, trial.longMs), 400);
      expectStatus(await task.complete(alice, { fromAlice: { value: 'accepted' } }), 204);
      const found = await trial.variablesOf(task);
      expectThat(!Object.hasOwn(found, 'fromBob'), 'a refused completion set its variable');
      expectVariable(found, 'fromAlice', 'accepted', 'String');
    },
  },
  {
    id: 'complete/refused-completion-keeps-the-time',
    level,
    operation,
    promise: 'A completion that is refused leaves the time that is left to the holder.',
    source: completePage(
      'status 400',
      'the most recent lock was not acquired by the given worker',
      refusalChangesNothing,
    ),
    takesTime: true,
    run: (trial) => keepsTheTime(trial, 'external task', bob, 400),
  },
  {
    id: 'complete/unknown-task-is-not-found',
    level,
    operation,
    promise: 'Completing a task that never was is answered 404.',
    source: completePage('status 404', 'there is no such task, for example since the id is wrong'),
    async run(trial) {
      expectStatus(await trial.unknownTask().complete(alice), 404);
    },
  },
  {
    id: 'complete/cancelled-task-is-not-found',
    level,
    operation,
    promise: 'Completing a task that was cancelled is answered 404.',
    source: completePage('status 404', 'there is no such task, for example since it was cancelled'),
    async run(trial) {
      const task = await trial.task('cancelled external task');
      expectStatus(await task.complete(alice), 404);
    },
  },
  {
    id: 'complete/unresumable-process-fails',
    level,
    operation,
    promise: 'When the process instance cannot be resumed, the completion is answered 500.',
    source: completePage('status 500', unresumable),
    async run(trial) {
      const task = await trial.task('unresumable external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.complete(alice), 500);
    },
  },
  {
    id: 'complete/failed-completion-keeps-task-and-lock',
    level,
    operation,
    promise: 'After a completion that failed with 500, the task is still there and still locked.',
    source: completePage('status 500', unresumable, refusalChangesNothing),
    async run(trial) {
      const task = await trial.task('unresumable external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.complete(alice), 500);
      expectStatus(await task.lock(bob, trial.longMs), 400);
      expectStatus(await task.extend(alice, trial.longMs), 204);
    },
  },
  {
    id: 'complete/failed-completion-keeps-the-time',
    level,
    operation,
    promise: 'A completion that failed with 500 leaves the time that is left to the holder.',
    source: completePage('status 500', unresumable, refusalChangesNothing),
    takesTime: true,
    run: (trial) => keepsTheTime(trial, 'unresumable external task', alice, 500),
  },
  {
    id: 'complete/failed-completion-sets-no-variables',
    level,
    operation,
    promise: 'A completion that failed with 500 sets no variables.',
    source: completePage('status 500', unresumable, refusalChangesNothing),
    async run(trial) {
      const task = await trial.task('unresumable external task');
      expectStatus(await task.lock(alice, trial.longMs), 204);
      expectStatus(await task.complete(alice, { fromAlice: { value: 'lost' } }), 500);
      const found = await trial.variablesOf(task);
      expectThat(!Object.hasOwn(found, 'fromAlice'), 'a failed completion set its variable');
    },
  },
];

/** A completion that comes to nothing neither shortens nor lengthens the lock. */
async function keepsTheTime(
  trial: Trial,
  state: 'external task' | 'unresumable external task',
  worker: string,
  status: number,
): Promise<void> {
  const task = await trial.task(state);
  await trial.beforeLapse(async () => {
    expectStatus(await task.lock(alice, trial.briefMs), 204);
    expectStatus(await task.complete(worker), status);
    await trial.almostLapse(trial.briefMs);
    expectStatus(await task.lock(carol, trial.longMs), 400);
  });
  // More than half of it is over, and twice the time must not be.
  await trial.lapse(trial.briefMs / 2);
  expectStatus(await task.lock(carol, trial.longMs), 204);
}

/** Servers may leave types out, and write their first letter small. */
function expectVariable(found: Variables, name: string, value: unknown, type: string): void {
  const variable = found[name];
  expectThat(variable !== undefined, `the variable ${name} did not arrive`);
  const seen = JSON.stringify(variable?.value ?? null);
  const sent = JSON.stringify(value);
  expectThat(seen === sent, `the variable ${name} arrived as ${seen}, not ${sent}`);
  const seenType = variable?.type?.toLowerCase() ?? type.toLowerCase();
  expectThat(
    seenType === type.toLowerCase(),
    `the variable ${name} arrived as ${variable?.type}, not ${type}`,
  );
}
