/** Histories that are known to be legal, or not, since they are made from the model. */
import type { Call, History, Operation, Outcome } from '../src/contract/history/history.ts';
import { createRandom, type Random } from '../src/contract/history/random.ts';
import { freshTask, stepTask, type Task, type TaskStep } from '../src/model/task.ts';

/** How long a history is. Each round of a task has eight calls at once. */
export interface Size {
  readonly tasks: number;
  readonly rounds: number;
}

/** Calls at once, each by a process of its own. */
const processes = 8;

/** Fewer than processes, so that a holder often calls again. */
const workers = ['alice', 'bob', 'carol', 'dave'];

/** Long enough that no lock lapses. */
const durationMs = 3_600_000;

/** A history that eight workers had with undisturbed locks. */
export function makeLegalHistory({ tasks, rounds }: Size, seed: number): History {
  const random = createRandom(seed);
  const names = Array.from({ length: tasks }, (_, at) => `t${at}`);
  const operations = names.flatMap((name, at) =>
    callsOf(name, at * rounds * processes, rounds, random),
  );
  const objects = names.map((id) => ({ ...freshTask, kind: 'task' as const, id, lock: null }));
  return { objects, operations };
}

/** The same with one answer turned into its opposite, which need not make it illegal. */
export function corrupt(history: History, seed: number): History {
  const at = createRandom(seed).below(history.operations.length);
  const operations = history.operations.map((operation, index) =>
    index === at ? { ...operation, outcome: opposite(operation.outcome) } : operation,
  );
  return { ...history, operations };
}

function opposite(outcome: Outcome): Outcome {
  return outcome === 'done' ? 'refused' : 'done';
}

function callsOf(object: string, firstId: number, rounds: number, random: Random): Operation[] {
  let task = freshTask;
  const operations: Operation[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Every call of a round overlaps every other: they take effect in the order in which they are made.
    for (let process = 0; process < processes; process += 1) {
      const call = drawCall(random, round === rounds - 1);
      const step = stepTask(task, call, 0);
      task = taskAfter(step, task);
      operations.push({
        id: firstId + operations.length,
        process: `p${process}`,
        object,
        call,
        callMs: round * 10 + random.below(1_000) / 1_000,
        returnMs: round * 10 + 2 + random.below(1_000) / 1_000,
        outcome: outcomeOf(step),
      });
    }
  }
  return operations;
}

function drawCall(
  random: Random,
  isLast: boolean,
): Call & { kind: 'acquire' | 'extend' | 'complete' } {
  const worker = random.pick(workers);
  const kind = random.below(isLast ? 3 : 2);
  if (kind === 2) return { kind: 'complete', worker };
  return { kind: kind === 0 ? 'acquire' : 'extend', worker, durationMs };
}

function taskAfter(step: TaskStep, before: Task): Task {
  return step.kind === 'done' ? step.task : before;
}

function outcomeOf(step: TaskStep): Outcome {
  if (step.kind === 'done') return 'done';
  return step.reason === 'missing' ? 'missing' : 'refused';
}
