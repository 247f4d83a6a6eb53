/** What the emulator remembers. */
import type { components } from '../../generated/types.ts';
import type { QueuedRequest } from '../model/queue.ts';
import type { Task } from '../model/task.ts';
import type { QueueFacts } from './apify/queue-facts.ts';
import type { KeyValueStore } from './apify/key-value-store.ts';
import type { Job, Topic } from './camunda/topic.ts';
import type { Waiters } from './camunda/waiting.ts';

/** The value of a process variable, as it came over the wire. */
export type VariableValue = components['schemas']['VariableValue'];

/** An external task and the variables of its process. What few tasks have is only there where they do. */
export interface TaskRecord {
  /** It may be made up as it is asked for, so that a copy of a record must name it. */
  task: Task;
  /** Null until a worker sets the first one. */
  variables: Map<string, VariableValue> | null;
  /** How it went so far; absent until it fails, or was made with a number of retries. */
  attempts?: Attempts;
  /** Where workers come by the task; absent when it was made without a topic. */
  job?: Job;
}

/** How often a task may still be tried, and why it failed the last time. */
export interface Attempts {
  /** Null until it fails for the first time. */
  readonly retries: number | null;
  readonly errorMessage: string | null;
  readonly errorDetails: string | null;
}

/** The requests of one queue by id. */
export type RequestQueue = Map<string, QueuedRequest>;

/** Everything there is, by id. */
export interface Store {
  readonly tasks: Map<string, TaskRecord>;
  readonly queues: Map<string, RequestQueue>;
  /** What only the calls around the four endpoints need to know. Made when it is first needed. */
  companions?: CompanionMemory;
}

/** What there is to remember for the calls around the four endpoints. */
export interface CompanionMemory {
  /** Tasks that workers can fetch, by the name of their topic. */
  readonly topics: Map<string, Topic>;
  /** Who waits for tasks, by the name of their topic. */
  readonly waiting: Map<string, Waiters>;
  /** What is known of queues beside their requests, by id. */
  readonly queueFacts: Map<string, QueueFacts>;
  /** The ids of queues that have a name, by it. */
  readonly queueIds: Map<string, string>;
  /** Key-value stores by id. */
  readonly keyValueStores: Map<string, KeyValueStore>;
  /** Counts tasks as they are made, and requests as they are placed. */
  turn: number;
}

/** A store that lasts as long as the process. */
export function createMemoryStore(): Store {
  return { tasks: new Map(), queues: new Map() };
}

/** What the store remembers for the calls around the four endpoints. */
export function memoryOf(store: Store): CompanionMemory {
  store.companions ??= {
    topics: new Map(),
    waiting: new Map(),
    queueFacts: new Map(),
    queueIds: new Map(),
    keyValueStores: new Map(),
    turn: 0,
  };
  return store.companions;
}

/** Forgets everything. Whoever waits for a task goes on waiting. */
export function clearStore(store: Store): void {
  const { topics, queueFacts, queueIds, keyValueStores } = memoryOf(store);
  for (const part of [store.tasks, store.queues, topics, queueFacts, queueIds, keyValueStores]) {
    part.clear();
  }
}
