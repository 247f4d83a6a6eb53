/** The three Camunda endpoints: from a call on the wire to a command of the model, and back. */
import type { EndpointCall } from '../http/call.ts';
import { stepTask } from '../model/task.ts';
import { settle } from './camunda/topic.ts';
import { setVariables } from './camunda/variables.ts';
import { announce } from './camunda/waiting.ts';
import { memoryOf } from './store.ts';
import type { World } from './world.ts';

/** Carries out a call of lock, extendLock or complete at an instant: null when it is done, else the refusal. */
export function callTask(
  call: EndpointCall,
  { store, clock, dialect }: World,
  nowMs: number,
): Response | null {
  const asked = dialect.readTaskCall(call, nowMs);
  if (asked.kind === 'refused') return asked.response;

  const { command, variables, mishap } = asked;
  const id = call.params['id']!;
  const record = store.tasks.get(id);
  if (record === undefined) return dialect.refuseTask({ id, reason: 'missing', nowMs, command });

  const step = stepTask(record.task, command, nowMs);
  if (step.kind === 'refused') {
    const { reason } = step;
    return dialect.refuseTask({ id, reason, nowMs, command, lock: record.task.lock, mishap });
  }
  if (mishap !== undefined) return mishap.respond();

  record.task = step.task;
  if (command.kind === 'complete') setVariables(record, variables);
  if (record.job !== undefined) {
    settle(record.job, nowMs);
    announce(memoryOf(store), clock, record.job.topic.name);
  }
  return null;
}
