/** Tasks are given to a worker: which ones, and in which order. */
import { stepTask } from '../../model/task.ts';
import type { CompanionMemory } from '../store.ts';
import { createFilter, type Subscription } from './subscription.ts';
import { isBefore, rank, settle, type Job, type Order } from './topic.ts';

/** A worker asks for tasks. */
export interface Fetch {
  readonly worker: string;
  readonly tasksMax: number;
  readonly order: Order;
  /** By the name of the topic. */
  readonly subscriptions: ReadonlyMap<string, Subscription>;
}

/** A task that a worker was given, and what it asked for. */
export interface Fetched {
  readonly job: Job;
  readonly subscription: Subscription;
}

/** The tasks that one subscription can still give, the first of them first. */
interface Source {
  readonly subscription: Subscription;
  first(): Job | undefined;
  /** Goes on to the next one. */
  pass(): void;
}

/** Locks the first tasks that the worker wants, and can have at this instant. */
export function fetchTasks(memory: CompanionMemory, asked: Fetch, nowMs: number): Fetched[] {
  const sources = openSources(memory, asked, nowMs);
  const fetched: Fetched[] = [];
  while (fetched.length < asked.tasksMax) {
    const source = firstOf(sources, asked.order);
    const job = source?.first();
    if (source === undefined || job === undefined) break;
    const { subscription } = source;
    source.pass();
    lock(job, asked.worker, subscription.lockDuration, nowMs);
    fetched.push({ job, subscription });
  }
  return fetched;
}

function openSources(memory: CompanionMemory, asked: Fetch, nowMs: number): Source[] {
  const { order, subscriptions } = asked;
  return [...subscriptions].flatMap(([name, subscription]): Source[] => {
    const topic = memory.topics.get(name);
    if (topic === undefined) return [];
    const ranking = rank(topic, order, nowMs);
    const isWanted = createFilter(subscription);
    // A task that is locked leaves the ranking, so the next one is first.
    if (isWanted === null) return [{ subscription, first: ranking.first, pass: () => {} }];
    const wanted = ranking
      .items()
      .filter(isWanted)
      .sort((a, b) => (isBefore(order, a, b) ? -1 : 1));
    let next = 0;
    return [{ subscription, first: () => wanted[next], pass: () => (next += 1) }];
  });
}

/** The source whose first task comes before those of the others. */
function firstOf(sources: readonly Source[], order: Order): Source | undefined {
  let best: Source | undefined;
  for (const source of sources) {
    const job = source.first();
    const other = best?.first();
    if (job !== undefined && (other === undefined || isBefore(order, job, other))) best = source;
  }
  return best;
}

function lock(job: Job, worker: string, durationMs: number, nowMs: number): void {
  const step = stepTask(job.record.task, { kind: 'acquire', worker, durationMs }, nowMs);
  if (step.kind === 'refused') throw new Error(`Task ${job.id} is not free: ${step.reason}.`);
  job.record.task = step.task;
  settle(job, nowMs);
}
