/** The emulator against the model: random commands, each answered as the model says. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createManualClock, type Clock } from '../../src/emulator/clock.ts';
import { createEmulator, type Emulator } from '../../src/emulator/emulator.ts';
import { createMemoryStore } from '../../src/emulator/store.ts';
import { end, freshTask, stepTask, type Task, type TaskCommand } from '../../src/model/task.ts';

/** What the model knows: the tasks, and the time. */
interface Known {
  readonly tasks: Task[];
  nowMs: number;
}

/** What is real: an emulator with as many tasks, and its clock. */
interface Real {
  readonly emulator: Emulator;
  readonly clock: Required<Clock>;
}

type Command = fc.AsyncCommand<Known, Real>;

const statuses = {
  missing: 404,
  'held-by-another': 400,
  'never-locked': 400,
  lapsed: 400,
  'not-resumable': 500,
};

const operations = { acquire: 'lock', extend: 'extendLock', complete: 'complete' };

function ask(task: number, command: TaskCommand): Command {
  return {
    check: () => true,
    async run(known, { emulator }) {
      const step = stepTask(known.tasks[task]!, command, known.nowMs);

      const response = await emulator.fetch(toRequest(task, command));

      expect(response.status).toBe(step.kind === 'done' ? 204 : statuses[step.reason]);
      if (step.kind === 'done') known.tasks[task] = step.task;
    },
    toString: () => `${command.kind} task ${task} ${JSON.stringify(command)}`,
  };
}

function pass(ms: number): Command {
  return {
    check: () => true,
    async run(known, { clock }) {
      known.nowMs += ms;
      clock.advance(ms);
    },
    toString: () => `pass ${ms} ms`,
  };
}

function toRequest(task: number, command: TaskCommand): Request {
  const { kind, worker: workerId } = command;
  const durationMs = kind === 'complete' ? undefined : command.durationMs;
  return new Request(`http://emulator/external-task/${task}/${operations[kind]}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ workerId, lockDuration: durationMs, newDuration: durationMs }),
  });
}

/** Small numbers, so that commands meet: locks lapse exactly when others come. */
const worker = fc.constantFrom('alice', 'bob');
const ms = fc.integer({ min: 1, max: 5 });
const taskIndex = fc.integer({ min: 0, max: 2 });
const command: fc.Arbitrary<TaskCommand> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('acquire'), worker, durationMs: ms }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('extend'), worker, durationMs: ms }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('complete'), worker }) },
);
const commands = fc.commands(
  [
    fc.tuple(taskIndex, command).map(([task, asked]) => ask(task, asked)),
    ms.map((passed) => pass(passed)),
  ],
  { maxCommands: 12 },
);

/** A task that can be resumed, one that cannot, and one that was cancelled. */
const tasks = [freshTask, { ...freshTask, isResumable: false }, end(freshTask)];

test('whatever is asked in whatever order, the emulator answers as the model says', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (asked) => {
      const clock = createManualClock(0);
      const store = createMemoryStore();
      tasks.forEach((task, index) => store.tasks.set(`${index}`, { task, variables: null }));
      const emulator = createEmulator({ clock, store });
      const setup = () => ({ model: { tasks: [...tasks], nowMs: 0 }, real: { emulator, clock } });

      await fc.asyncModelRun(setup, asked);
    }),
    { numRuns: 10_000 },
  );
}, 120_000);
