/**
 * How calls of tasks are understood, and refusals put into words and statuses. The model decides what a lock
 * means; a dialect only reads and says, in the manner of the pages or of a real engine.
 */
import type { EndpointCall } from '../http/call.ts';
import type { WireRefusals } from '../http/refusals.ts';
import type { Lock } from '../model/lock.ts';
import type { TaskCommand, TaskRefusal } from '../model/task.ts';
import type { WorkCommand } from '../model/work.ts';
import type { Variables } from './camunda/variables.ts';

/** What a dialect makes of a call of one of the three endpoints, before any task is looked for. */
export type TaskReading = TaskRequest | { readonly kind: 'refused'; readonly response: Response };

/** A call that was understood. */
export interface TaskRequest {
  readonly kind: 'understood';
  readonly command: TaskCommand;
  /** What a completion sets. */
  readonly variables?: Variables | null | undefined;
  /** What goes wrong, and undoes everything, when a command is carried out that the model grants. */
  readonly mishap?: Mishap | undefined;
}

/** An error that comes once the task is known to be the worker's. */
export interface Mishap {
  /** Whether it comes before the process goes on, so that it hides that it cannot. */
  readonly isBeforeResuming: boolean;
  respond(): Response;
}

/** A command that a task refused, or that found no task. */
export interface RefusedTaskCall {
  readonly id: string;
  readonly reason: TaskRefusal;
  readonly nowMs: number;
  /** Absent where somebody only wanted to look at the task. */
  readonly command?: TaskCommand | WorkCommand;
  /** The most recent lock of the task; absent where there is no task. */
  readonly lock?: Lock | null;
  readonly mishap?: Mishap | undefined;
}

/** One manner of understanding and speaking. */
export interface Dialect {
  /** Understands a call of one of the three endpoints, or refuses it without looking for its task. */
  readTaskCall(call: EndpointCall, nowMs: number): TaskReading;
  /** The answer to a command that the model refused. */
  refuseTask(refused: RefusedTaskCall): Response;
  /** How a call of Camunda is refused that is none; in the words of the wire when absent. */
  readonly wireRefusals?: WireRefusals;
}
