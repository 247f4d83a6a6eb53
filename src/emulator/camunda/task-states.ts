/** Provider states of external tasks. */
import { grant } from '../../model/lock.ts';
import type { Task } from '../../model/task.ts';
import {
  countOf,
  InvalidParam,
  isObject,
  nameOf,
  optional,
  textOf,
  type Params,
} from '../params.ts';
import { memoryOf, type Attempts, type Store, type TaskRecord } from '../store.ts';
import { createTaskRecord } from '../task-record.ts';
import type { World } from '../world.ts';
import { plainProcess } from './task-view.ts';
import { createJob, createTopic, settle, type Job, type ProcessFacts } from './topic.ts';
import { setVariables, tellVariable, type StoredVariable, type Variables } from './variables.ts';
import { announce } from './waiting.ts';

/** How many tasks can be made at once. */
const countMax = 1_000_000;

/** What the params say of a task. */
interface Draft {
  /** Null for one that nobody else has. */
  readonly id: string | null;
  readonly task: Task;
  readonly lock: LockDraft | null;
  readonly variables: Variables | null;
  readonly attempts: Attempts | null;
  readonly work: WorkDraft | null;
}

/** Who has locked the task, and for how long from now. */
interface LockDraft {
  readonly worker: string;
  readonly durationMs: number;
}

/** What the params say of a task that workers fetch. */
interface WorkDraft {
  readonly topicName: string;
  readonly priority: number;
  readonly process: ProcessFacts;
}

/** Makes a task, and tells its id. Without params it is one that is only called by its id. */
export function makeTask(world: World, task: Task, params: Params): { id: string } {
  const draft = readDraft(task, params);
  if (draft.id !== null && world.store.tasks.has(draft.id)) {
    throw new InvalidParam(`id must be new, and there is a task ${draft.id}`);
  }
  const [id] = addTasks(world, draft, 1);
  return { id: id! };
}

/** Makes as many tasks as `count` says, which are all alike, and tells their ids. */
export function makeTasks(world: World, task: Task, params: Params): { ids: string[] } {
  const count = countOf(params, 'count', 1);
  if (count > countMax) throw new InvalidParam(`count must not be above ${countMax}`);
  return { ids: addTasks(world, readDraft(task, params), count) };
}

/** The variables of the process of a task, as they are now. */
export function variablesOf(
  { tasks }: Store,
  params: Params,
): { variables: Record<string, StoredVariable> } {
  const record = tasks.get(textOf(params, 'id'));
  if (record === undefined) throw new InvalidParam('id names no task');
  const told = [...(record.variables ?? [])].map(
    ([name, variable]) => [name, tellVariable(variable)] as const,
  );
  return { variables: Object.fromEntries(told) };
}

function addTasks({ store, clock }: World, draft: Draft, count: number): string[] {
  const nowMs = clock.now();
  const ids = Array.from({ length: count }, () => addTask(store, draft, nowMs));
  // Told once, so that whoever waits is given as many of them as it asked for.
  if (draft.work !== null) announce(memoryOf(store), clock, draft.work.topicName);
  return ids;
}

function addTask(store: Store, draft: Draft, nowMs: number): string {
  const { task, lock, variables, attempts, work } = draft;
  const id = draft.id ?? crypto.randomUUID();
  const locked = lock === null ? null : grant(lock.worker, lock.durationMs, nowMs);
  const record = createTaskRecord({ ...task, lock: locked });
  setVariables(record, variables);
  if (attempts !== null) record.attempts = attempts;
  if (work !== null) {
    record.job = addJob(store, id, record, work, nowMs);
    settle(record.job, nowMs);
  }
  store.tasks.set(id, record);
  return id;
}

function addJob(
  store: Store,
  id: string,
  record: TaskRecord,
  { topicName, priority, process }: WorkDraft,
  nowMs: number,
): Job {
  const memory = memoryOf(store);
  const topic = memory.topics.get(topicName) ?? createTopic(topicName);
  memory.topics.set(topicName, topic);
  memory.turn += 1;
  const { turn } = memory;
  return createJob({ id, record, topic, priority, turn, createdAtMs: nowMs, process });
}

function readDraft(task: Task, params: Params): Draft {
  const retries = optional(params, 'retries', (all, name) => countOf(all, name, 0));
  return {
    id: optional(params, 'id', nameOf),
    task,
    lock: readLock(params),
    variables: optional(params, 'variables', readVariables),
    attempts: retries === null ? null : { retries, errorMessage: null, errorDetails: null },
    work: readWork(params),
  };
}

function readLock(params: Params): LockDraft | null {
  const worker = optional(params, 'lockedBy', nameOf);
  const durationMs = optional(params, 'lockDuration', (all, name) => countOf(all, name, 1));
  if (worker !== null && durationMs !== null) return { worker, durationMs };
  if (worker !== null) throw new InvalidParam('lockedBy needs a lockDuration');
  if (durationMs !== null) throw new InvalidParam('lockDuration needs a lockedBy');
  return null;
}

/** What only a task that workers fetch can have. */
const workParams = [
  'priority',
  'businessKey',
  'processInstanceId',
  'processDefinitionKey',
  'processDefinitionVersionTag',
  'tenantId',
];

/** The params that any task takes. */
export const taskParams: readonly string[] = [
  'lockedBy',
  'lockDuration',
  'topicName',
  'retries',
  'variables',
  ...workParams,
];

function readWork(params: Params): WorkDraft | null {
  const text = (name: string) => optional(params, name, textOf);
  const topicName = optional(params, 'topicName', nameOf);
  if (topicName === null) {
    const lost = workParams.find((name) => params[name] !== undefined);
    if (lost !== undefined) throw new InvalidParam(`${lost} needs a topicName`);
    return null;
  }
  const process: ProcessFacts = {
    instanceId: text('processInstanceId'),
    businessKey: text('businessKey'),
    definitionKey: text('processDefinitionKey') ?? plainProcess.definitionKey,
    versionTag: text('processDefinitionVersionTag'),
    tenantId: text('tenantId'),
  };
  const priority = optional(params, 'priority', (all, name) => countOf(all, name, -(2 ** 31)));
  return { topicName, priority: priority ?? 0, process };
}

function readVariables(params: Params, name: string): Variables {
  const variables = params[name];
  const isValid = isObject(variables) && Object.values(variables).every(isVariable);
  if (isValid) return variables as Variables;
  throw new InvalidParam(`${name} must be an object of { value, type?, valueInfo? } by name`);
}

function isVariable(variable: unknown): boolean {
  if (!isObject(variable)) return false;
  const { type, valueInfo } = variable;
  const hasType = type === undefined || type === null || typeof type === 'string';
  return hasType && (valueInfo === undefined || valueInfo === null || isObject(valueInfo));
}
