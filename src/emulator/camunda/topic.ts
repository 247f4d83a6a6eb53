/**
 * Tasks by topic, so that a worker comes by the next one without a search among all that there are.
 *
 * A topic holds its tasks in heaps: those that can be fetched, in each order that anybody has asked for, and
 * those that are locked, by the instant at which their lock lapses. A task without a topic is in none.
 */
import { isHeld } from '../../model/lock.ts';
import { isFetchable } from '../../model/work.ts';
import type { TaskRecord } from '../store.ts';
import { createHeap, type Heap, type Placed } from './heap.ts';

/** A task as something that workers fetch. */
export interface Job extends Placed {
  readonly id: string;
  readonly record: TaskRecord;
  readonly topic: Topic;
  readonly priority: number;
  /** Grows from task to task, so that the oldest has the smallest. */
  readonly turn: number;
  readonly createdAtMs: number;
  /** Tasks that are made together share it. */
  readonly process: ProcessFacts;
  /** When its lock lapses, as far as it is locked. */
  lapsesAtMs: number;
}

/** What is known of the process that a task belongs to. */
export interface ProcessFacts {
  /** Null when the process has only this task, and is called as it is. */
  readonly instanceId: string | null;
  readonly businessKey: string | null;
  readonly definitionKey: string;
  readonly versionTag: string | null;
  readonly tenantId: string | null;
}

/** The tasks of one topic. */
export interface Topic {
  readonly name: string;
  /** Those that can be fetched, by order. */
  readonly free: Partial<Record<Order, Heap<Job>>>;
  readonly locked: Heap<Job>;
}

/** An order in which tasks are fetched. */
export type Order = keyof typeof precedence;

const precedence = {
  'priority-oldest': (a: Job, b: Job) =>
    a.priority === b.priority ? a.turn < b.turn : a.priority > b.priority,
  'priority-newest': (a: Job, b: Job) =>
    a.priority === b.priority ? a.turn > b.turn : a.priority > b.priority,
  oldest: (a: Job, b: Job) => a.turn < b.turn,
  newest: (a: Job, b: Job) => a.turn > b.turn,
} as const;

/** Each heap has a slot of its own in the places of a job. */
const slots = { 'priority-oldest': 1, oldest: 2, 'priority-newest': 3, newest: 4 } as const;
const lockedSlot = 0;

/** A task that is in no heap yet. */
export function createJob(facts: Omit<Job, 'lapsesAtMs' | 'places'>): Job {
  const { id, record, topic, priority, turn, createdAtMs, process } = facts;
  // As many places as there are slots: a list that has to grow takes several times the room.
  const places = [-1, -1, -1, -1, -1];
  return { id, record, topic, priority, turn, createdAtMs, process, lapsesAtMs: 0, places };
}

/** A topic without tasks. */
export function createTopic(name: string): Topic {
  const free = { 'priority-oldest': createRanking('priority-oldest') };
  return { name, free, locked: createHeap(lockedSlot, (a, b) => a.lapsesAtMs < b.lapsesAtMs) };
}

/** Whether `a` is fetched before `b`. */
export function isBefore(order: Order, a: Job, b: Job): boolean {
  return precedence[order](a, b);
}

/** The tasks that can be fetched now, in that order. */
export function rank(topic: Topic, order: Order, nowMs: number): Heap<Job> {
  for (let job = topic.locked.first(); job !== undefined; job = topic.locked.first()) {
    if (job.lapsesAtMs > nowMs) break;
    settle(job, nowMs);
  }
  return (topic.free[order] ??= sortAnew(topic, order));
}

/** Brings a task to where it belongs, after anything has happened to it. */
export function settle(job: Job, nowMs: number): void {
  const { topic, record } = job;
  const { task, attempts } = record;
  const isLocked = task.isActive && isHeld(task.lock, nowMs);
  if (isLocked) {
    job.lapsesAtMs = task.lock.expiresAtMs;
    topic.locked.put(job);
  } else {
    topic.locked.take(job);
  }
  const canBeFetched = isFetchable(task, attempts?.retries ?? null, nowMs);
  for (const ranking of Object.values(topic.free)) {
    if (canBeFetched) ranking.put(job);
    else ranking.take(job);
  }
}

function createRanking(order: Order): Heap<Job> {
  return createHeap(slots[order], precedence[order]);
}

function sortAnew(topic: Topic, order: Order): Heap<Job> {
  const ranking = createRanking(order);
  for (const job of topic.free['priority-oldest']!.items()) ranking.put(job);
  return ranking;
}
