/** The emulator under a scheduler: bodies of calls that run at once arrive in every order there is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkHistory } from '../../src/contract/history/checker.ts';
import type { History, Operation, Outcome } from '../../src/contract/history/history.ts';
import { createManualClock } from '../../src/emulator/clock.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { createMemoryStore, type Store } from '../../src/emulator/store.ts';
import type { Handler } from '../../src/http/server.ts';
import { freshTask, type TaskCommand } from '../../src/model/task.ts';

const operations = { acquire: 'lock', extend: 'extendLock', complete: 'complete' };
const outcomes: Readonly<Record<number, Outcome>> = { 204: 'done', 400: 'refused', 404: 'missing' };

const worker = fc.constantFrom('alice', 'bob');
const durationMs = fc.constant(60_000);
const command: fc.Arbitrary<TaskCommand> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('acquire'), worker, durationMs }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('extend'), worker, durationMs }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('complete'), worker }) },
);

const soundOn = (store: Store): Handler =>
  createEmulator({ clock: createManualClock(0), store }).fetch;

/** Answers by what it saw before the body came, and writes that back. */
const hastyOn = (store: Store): Handler => {
  return async (request) => {
    const seen = createMemoryStore();
    seen.tasks.set('task', { ...store.tasks.get('task')! });
    const response = await soundOn(seen)(request);
    if (response.ok) store.tasks.set('task', seen.tasks.get('task')!);
    return response;
  };
};

function someOrderExplains(serve: (store: Store) => Handler) {
  const commands = fc.array(command, { minLength: 2, maxLength: 6 });
  return fc.asyncProperty(fc.scheduler(), commands, async (scheduler, asked) => {
    const store = createMemoryStore();
    store.tasks.set('task', { task: freshTask, variables: null });
    const history = await record(serve(store), asked, scheduler);
    return checkHistory(history).verdict === 'ok';
  });
}

test('however the bodies of calls at once arrive, some order explains the answers', async () => {
  await fc.assert(someOrderExplains(soundOn), { numRuns: 2_000 });
}, 120_000);

test('an emulator that looks at a task before the body has come is found out', async () => {
  const { failed } = await fc.check(someOrderExplains(hastyOn), { numRuns: 2_000 });

  expect(failed).toBe(true);
}, 120_000);

/** Makes all calls at once. Instants are turns: each call and each return has one of its own. */
async function record(
  serve: Handler,
  commands: readonly TaskCommand[],
  scheduler: fc.Scheduler,
): Promise<History> {
  let turn = 0;
  const calls = commands.map(async (call, id): Promise<Operation> => {
    const callMs = (turn += 1);
    const response = await serve(toRequest(call, scheduler));
    const outcome = outcomes[response.status]!;
    return { id, process: `${id}`, object: 'task', call, callMs, returnMs: (turn += 1), outcome };
  });
  const objects = [{ id: 'task', kind: 'task' as const, ...freshTask, lock: null }];
  return { objects, operations: await scheduler.waitFor(Promise.all(calls)) };
}

/** A call whose body arrives in two pieces, each when the scheduler lets it. */
function toRequest(command: TaskCommand, scheduler: fc.Scheduler): Request {
  const { kind, worker: workerId } = command;
  const ms = kind === 'complete' ? undefined : command.durationMs;
  const text = JSON.stringify({ workerId, lockDuration: ms, newDuration: ms });
  const pieces = [text.slice(0, 5), text.slice(5)].map((piece) => new TextEncoder().encode(piece));
  const body = new ReadableStream({
    async pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) return controller.close();
      controller.enqueue(await scheduler.schedule(Promise.resolve(piece)));
    },
  });
  return new Request(`http://emulator/external-task/task/${operations[kind]}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    duplex: 'half',
  } as RequestInit);
}
