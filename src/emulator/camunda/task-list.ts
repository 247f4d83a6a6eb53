/** The tasks that meet the conditions of a query. */
import { isHeld } from '../../model/lock.ts';
import type { TaskRecord } from '../store.ts';
import { definitionIdOf } from './subscription.ts';
import { activityId, plainProcess } from './task-view.ts';

type Query = Readonly<Record<string, string | number | boolean>>;
type Entry = readonly [id: string, record: TaskRecord];

/** How many tasks are told at most: far more than anybody reads, far below harm. */
const tasksMax = 10_000;

/** The tasks that are there and meet every condition, sorted and cut as the query asks. */
export function listTasks(tasks: Iterable<Entry>, query: Query, nowMs: number): Entry[] {
  // A condition that is a yes or no counts only with a yes.
  const asked = Object.entries(query).filter(([, wanted]) => wanted !== false);
  const found: Entry[] = [];
  for (const entry of tasks) {
    const [id, record] = entry;
    const isFound = asked.every(
      ([name, wanted]) => conditions[name]?.({ id, record, nowMs }, wanted) ?? true,
    );
    if (record.task.isActive && isFound) found.push(entry);
  }
  const first = Number(query['firstResult'] ?? 0);
  const count = Math.min(Number(query['maxResults'] ?? tasksMax), tasksMax);
  return sort(found, query).slice(first, first + count);
}

interface Candidate {
  readonly id: string;
  readonly record: TaskRecord;
  readonly nowMs: number;
}

const conditions: Readonly<Record<string, (task: Candidate, wanted: unknown) => boolean>> = {
  externalTaskId: ({ id }, wanted) => id === wanted,
  topicName: ({ record }, wanted) => record.job?.topic.name === wanted,
  workerId: ({ record }, wanted) => record.task.lock?.holder === wanted,
  processInstanceId: ({ id, record }, wanted) => instanceIdOf(id, record) === wanted,
  processDefinitionId: ({ record }, wanted) =>
    definitionIdOf(record.job ?? { process: plainProcess }) === wanted,
  activityId: (_, wanted) => wanted === activityId,
  locked: ({ record, nowMs }) => isHeld(record.task.lock, nowMs),
  notLocked: ({ record, nowMs }) => !isHeld(record.task.lock, nowMs),
  withRetriesLeft: ({ record }) => record.attempts?.retries !== 0,
  noRetriesLeft: ({ record }) => record.attempts?.retries === 0,
  suspended: () => false,
  priorityHigherThanOrEquals: ({ record }, least) => priorityOf(record) >= Number(least),
  priorityLowerThanOrEquals: ({ record }, most) => priorityOf(record) <= Number(most),
};

const sortKeys: Readonly<Record<string, (entry: Entry) => string | number>> = {
  id: ([id]) => id,
  createTime: ([, { job }]) => job?.turn ?? 0,
  lockExpirationTime: ([, { task }]) => task.lock?.expiresAtMs ?? 0,
  processInstanceId: ([id, record]) => instanceIdOf(id, record),
  taskPriority: ([, record]) => priorityOf(record),
};

/** Tasks are kept in the order in which they were made. */
function sort(entries: Entry[], { sortBy, sortOrder }: Query): Entry[] {
  const keyOf = sortKeys[String(sortBy)];
  if (keyOf === undefined) return entries;
  const sign = sortOrder === 'desc' ? -1 : 1;
  return entries.toSorted((a, b) => sign * compare(keyOf(a), keyOf(b)));
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function instanceIdOf(id: string, { job }: TaskRecord): string {
  return job?.process.instanceId ?? id;
}

function priorityOf({ job }: TaskRecord): number {
  return job?.priority ?? 0;
}
