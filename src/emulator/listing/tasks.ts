/** The tasks as somebody sees them who looks on: not as an API tells of them, but as they are. */
import { isHeld } from '../../model/lock.ts';
import type { TaskRecord } from '../store.ts';
import type { World } from '../world.ts';
import { rfc3339Within } from '../apify/instant.ts';
import { scan, viewFacts, type List, type ListQuery } from './scan.ts';

/** The states that a task can be in, seen from outside. */
export const taskStates = ['free', 'held', 'lapsed', 'failed', 'ended'] as const;

/**
 * The state of a task at an instant. A task without retries left that is held all the same, since somebody
 * locked it by its id, is `held`: that is what keeps others out.
 */
export type TaskState = (typeof taskStates)[number];

type Entry = readonly [id: string, record: TaskRecord];

/** A part of the tasks, the newest first. */
export async function listTasks(
  { store, clock }: World,
  query: ListQuery<TaskState>,
): Promise<object> {
  const nowMs = clock.now();
  const { items, ...facts } = await scan(store.tasks, tasksAt(nowMs), query);
  const tasks = items.map((entry) => viewTask(entry, nowMs));
  return { now: rfc3339Within(nowMs), ...viewFacts(facts), tasks };
}

function tasksAt(nowMs: number): List<Entry, TaskState> {
  return {
    states: taskStates,
    isFromEnd: true,
    stateOf: ([, record]) => stateOf(record, nowMs),
    heldLockOf: ([, { task }]) => (task.isActive && isHeld(task.lock, nowMs) ? task.lock : null),
    textsOf: ([id, { task, job }]) => [
      id,
      job?.topic.name,
      job?.process.businessKey,
      task.lock?.holder,
    ],
  };
}

function stateOf({ task, attempts }: TaskRecord, nowMs: number): TaskState {
  if (!task.isActive) return 'ended';
  if (isHeld(task.lock, nowMs)) return 'held';
  if (attempts?.retries === 0) return 'failed';
  return task.lock === null ? 'free' : 'lapsed';
}

function viewTask([id, record]: Entry, nowMs: number) {
  const { task, attempts, job } = record;
  return {
    id,
    state: stateOf(record, nowMs),
    holder: task.lock?.holder ?? null,
    expiresAt: task.lock === null ? null : rfc3339Within(task.lock.expiresAtMs),
    topic: job?.topic.name ?? null,
    businessKey: job?.process.businessKey ?? null,
    priority: job?.priority ?? 0,
    retries: attempts?.retries ?? null,
    errorMessage: attempts?.errorMessage ?? null,
  };
}
