/** A task as the REST API tells of it. */
import type { components } from '../../../generated/companions-types.ts';
import type { TaskRecord } from '../store.ts';
import type { Fetched } from './fetching.ts';
import { definitionIdOf, type Subscription } from './subscription.ts';
import type { ProcessFacts } from './topic.ts';
import { tellVariable } from './variables.ts';

type ExternalTask = components['schemas']['ExternalTask'];
type LockedExternalTask = components['schemas']['LockedExternalTask'];

/** What a process is called unless the maker of its task says otherwise. */
export const plainProcess: ProcessFacts = {
  instanceId: null,
  businessKey: null,
  definitionKey: 'process',
  versionTag: null,
  tenantId: null,
};

/** The one activity of every process. */
export const activityId = 'work';

/** What anybody can know of a task. */
export function viewTask(id: string, { task, attempts, job }: TaskRecord): ExternalTask {
  const process = job?.process ?? plainProcess;
  return {
    id,
    topicName: job?.topic.name ?? null,
    workerId: task.lock?.holder ?? null,
    lockExpirationTime: task.lock === null ? null : camundaDate(task.lock.expiresAtMs),
    createTime: job === undefined ? null : camundaDate(job.createdAtMs),
    retries: attempts?.retries ?? null,
    errorMessage: attempts?.errorMessage ?? null,
    priority: job?.priority ?? 0,
    suspended: false,
    activityId,
    activityInstanceId: `${activityId}:${id}`,
    executionId: id,
    processInstanceId: process.instanceId ?? id,
    processDefinitionId: definitionIdOf({ process }),
    processDefinitionKey: process.definitionKey,
    processDefinitionVersionTag: process.versionTag,
    tenantId: process.tenantId,
    businessKey: process.businessKey,
  };
}

/** What the worker is told that was given the task. */
export function viewFetched({ job, subscription }: Fetched): LockedExternalTask {
  const { id, record, topic } = job;
  return {
    ...viewTask(id, record),
    topicName: topic.name,
    workerId: record.task.lock!.holder,
    errorDetails: record.attempts?.errorDetails ?? null,
    variables: viewVariables(record, subscription),
    ...(subscription.includeExtensionProperties === true ? { extensionProperties: {} } : {}),
  };
}

function viewVariables(
  { variables }: TaskRecord,
  { variables: names, localVariables }: Subscription,
): LockedExternalTask['variables'] {
  if (localVariables === true) return {};
  const wanted = names === null || names === undefined ? null : new Set(names);
  const told = [...(variables ?? [])].filter(([name]) => wanted?.has(name) ?? true);
  return Object.fromEntries(
    told.map(([name, variable]) => [
      name,
      { ...tellVariable(variable), valueInfo: variable.valueInfo ?? {} },
    ]),
  );
}

/** The last instant whose year has four digits. A lock can be given for longer than that. */
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** An instant in the only way in which an engine writes and reads it. */
export function camundaDate(ms: number): string {
  return new Date(Math.min(ms, lastMs)).toISOString().replace('Z', '+0000');
}
