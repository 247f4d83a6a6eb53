/** What a worker asks for: a topic, for how long, and of which tasks. */
import type { components } from '../../../generated/companions-types.ts';
import type { Job } from './topic.ts';

/** A topic that a worker takes tasks of, as it came over the wire. */
export type Subscription = components['schemas']['TopicSubscription'];

type Condition = (job: Job) => boolean;

/** Whether a task is one that the worker wants, or null when it wants every task of the topic. */
export function createFilter(subscription: Subscription): Condition | null {
  const conditions = conditionsOf(subscription);
  return conditions.length === 0 ? null : (job) => conditions.every((holds) => holds(job));
}

function conditionsOf(asked: Subscription): Condition[] {
  return [
    isOne(asked.businessKey, (job) => job.process.businessKey),
    isOne(asked.processDefinitionId, (job) => definitionIdOf(job)),
    isAmong(asked.processDefinitionIdIn, (job) => definitionIdOf(job)),
    isOne(asked.processDefinitionKey, (job) => job.process.definitionKey),
    isAmong(asked.processDefinitionKeyIn, (job) => job.process.definitionKey),
    isOne(asked.processDefinitionVersionTag, (job) => job.process.versionTag),
    isAmong(asked.tenantIdIn, (job) => job.process.tenantId),
    asked.withoutTenantId === true ? (job: Job) => job.process.tenantId === null : null,
    ...Object.entries(asked.processVariables ?? {}).map(([name, value]) => hasValue(name, value)),
  ].filter((condition) => condition !== null);
}

/** The id of the process definition that a task belongs to. There is one version of each. */
export function definitionIdOf({ process }: Pick<Job, 'process'>): string {
  return `${process.definitionKey}:1`;
}

function isOne(
  wanted: string | null | undefined,
  read: (job: Job) => string | null,
): Condition | null {
  return wanted === null || wanted === undefined ? null : (job) => read(job) === wanted;
}

function isAmong(
  wanted: readonly string[] | null | undefined,
  read: (job: Job) => string | null,
): Condition | null {
  if (wanted === null || wanted === undefined) return null;
  const names = new Set<string | null>(wanted);
  return (job) => names.has(read(job));
}

/** Values that are written in the same way are the same. */
function hasValue(name: string, value: unknown): Condition {
  const wanted = JSON.stringify(value);
  return ({ record }) => {
    const variable = record.variables?.get(name);
    return variable !== undefined && JSON.stringify(variable.value ?? null) === wanted;
  };
}
