/** The companions of the Camunda endpoints: from a call on the wire to the model, and back. */
import type { components } from '../../../generated/companions-types.ts';
import { jsonResponse } from '../../http/json-response.ts';
import { stepWork, type WorkCommand } from '../../model/work.ts';
import { latestMs } from '../apify/instant.ts';
import type { CompanionAnswers, CompanionCall } from '../companion.ts';
import { memoryOf, type Attempts, type TaskRecord } from '../store.ts';
import type { World } from '../world.ts';
import { fetchTasks, type Fetch, type Fetched } from './fetching.ts';
import { listTasks } from './task-list.ts';
import { viewFetched, viewTask } from './task-view.ts';
import { settle, type Order } from './topic.ts';
import { setVariables } from './variables.ts';
import { announce, awaitTasks } from './waiting.ts';

type Schemas = components['schemas'];
type Answer = Response | Promise<Response>;

/** The answer to each companion of Camunda, by its name. */
export const camundaCalls = {
  fetchAndLockExternalTasks,
  listExternalTasks,
  getExternalTask,
  unlockExternalTask,
  reportExternalTaskFailure,
  reportExternalTaskBpmnError,
} satisfies CompanionAnswers;

/** How many tasks one call is given at most. Nobody works on more at once, and more would be a long answer. */
const fetchedMax = 10_000;

function fetchAndLockExternalTasks(call: CompanionCall, { store, clock }: World): Answer {
  const body = call.body as Schemas['FetchAndLock'];
  const asked: Fetch = {
    worker: body.workerId,
    tasksMax: Math.min(body.maxTasks, fetchedMax),
    order: orderOf(body),
    subscriptions: new Map(body.topics.map((topic) => [topic.topicName, topic])),
  };
  const memory = memoryOf(store);
  const nowMs = clock.now();
  const fetched = fetchTasks(memory, asked, nowMs);
  const untilMs = Math.min(nowMs + (body.asyncResponseTimeout ?? 0), latestMs);
  if (fetched.length > 0 || untilMs === nowMs) return tell(fetched);
  return awaitTasks(memory, clock, asked, { untilMs, signal: call.caller.signal }).then(tell);
}

function orderOf({ usePriority, sorting }: Schemas['FetchAndLock']): Order {
  const isNewestFirst = sorting?.[0]?.sortOrder === 'desc';
  if (usePriority === true) return isNewestFirst ? 'priority-newest' : 'priority-oldest';
  return isNewestFirst ? 'newest' : 'oldest';
}

function tell(fetched: readonly Fetched[]): Response {
  return jsonResponse(fetched.map(viewFetched));
}

function listExternalTasks({ query }: CompanionCall, { store, clock }: World): Response {
  const found = listTasks(store.tasks, query, clock.now());
  return jsonResponse(found.map(([id, record]) => viewTask(id, record)));
}

function getExternalTask({ params }: CompanionCall, { store, clock, dialect }: World): Response {
  const id = params['id']!;
  const record = store.tasks.get(id);
  if (record?.task.isActive !== true) {
    return dialect.refuseTask({ id, reason: 'missing', nowMs: clock.now() });
  }
  return jsonResponse(viewTask(id, record));
}

function unlockExternalTask(call: CompanionCall, world: World): Response {
  return stepRecord(call, world, { kind: 'unlock' });
}

function reportExternalTaskFailure(call: CompanionCall, world: World): Response {
  const body = call.body as Schemas['Failure'];
  const { workerId: worker, retryTimeout, retries, errorMessage, errorDetails } = body;
  const attempts: Attempts = {
    retries: retries ?? 0,
    errorMessage: errorMessage ?? null,
    errorDetails: errorDetails ?? null,
  };
  const command = { kind: 'fail', worker, retryTimeoutMs: retryTimeout ?? 0 } as const;
  return stepRecord(call, world, command, (record) => {
    record.attempts = attempts;
    setVariables(record, body.variables);
  });
}

function reportExternalTaskBpmnError(call: CompanionCall, world: World): Response {
  const { workerId: worker, variables } = call.body as Schemas['BpmnError'];
  return stepRecord(call, world, { kind: 'throw', worker }, (record) =>
    setVariables(record, variables),
  );
}

/** Applies a command to a task, and with it what else the call changes. */
function stepRecord(
  { params }: CompanionCall,
  { store, clock, dialect }: World,
  command: WorkCommand,
  change: (record: TaskRecord) => void = () => {},
): Response {
  const id = params['id']!;
  const nowMs = clock.now();
  const record = store.tasks.get(id);
  if (record === undefined) return dialect.refuseTask({ id, reason: 'missing', nowMs, command });
  const step = stepWork(record.task, command, nowMs);
  if (step.kind === 'refused') {
    const { reason } = step;
    return dialect.refuseTask({ id, reason, nowMs, command, lock: record.task.lock });
  }
  record.task = step.task;
  change(record);
  if (record.job !== undefined) {
    settle(record.job, nowMs);
    announce(memoryOf(store), clock, record.job.topic.name);
  }
  return new Response(null, { status: 204 });
}
