/** What the emulator remembers. */
import type { components } from '../../generated/types.ts';
import type { QueuedRequest } from '../model/queue.ts';
import type { Task } from '../model/task.ts';

/** The value of a process variable, as it came over the wire. */
export type VariableValue = components['schemas']['VariableValue'];

/** An external task and the variables of its process. */
export interface TaskRecord {
  task: Task;
  /** Null until a worker sets the first one. */
  variables: Map<string, VariableValue> | null;
}

/** The requests of one queue by id. */
export type RequestQueue = Map<string, QueuedRequest>;

/** Everything there is, by id. */
export interface Store {
  readonly tasks: Map<string, TaskRecord>;
  readonly queues: Map<string, RequestQueue>;
}

/** A store that lasts as long as the process. */
export function createMemoryStore(): Store {
  return { tasks: new Map(), queues: new Map() };
}
