/** Flawed servers that remember too much. */
import { grant, isHeldBy } from '../../src/model/lock.ts';
import type { OperationId } from '../../src/spec/operations.ts';
import type { Misbehaviour } from './flaw.ts';
import type { FlawedCall } from './flawed-call.ts';
import { acceptAndLeave, callerOf, durationOf } from './misbehaviour.ts';

/** Whoever has locked a task once is taken for its holder at this operation, even when another holds it. */
export function letFormerHoldersIn(operation: OperationId): Misbehaviour {
  const holders = new Set<string>();
  return async (call) => {
    const name = nameOf(call);
    if (call.operation === operation && holders.has(name) && call.lock !== null) {
      call.lock = { ...call.lock, holder: callerOf(call) };
    }
    const response = await call.sound();
    if (call.operation === 'lockExternalTask' && response.ok) holders.add(name);
    return response;
  };
}

/** At this operation, a duration counts from when the holder was given the lock, not from the call. */
export function countFromTheFirstGrant(operation: OperationId): Misbehaviour {
  const firstAtMs = new Map<string, number>();
  return acceptAndLeave((call, before) => {
    const name = nameOf(call);
    const isFirst = !firstAtMs.has(name) || !isHeldBy(before, callerOf(call), call.nowMs);
    if (isFirst) firstAtMs.set(name, call.nowMs);
    if (isFirst || call.operation !== operation) return undefined;
    return grant(callerOf(call), durationOf(call), firstAtMs.get(name)!);
  });
}

function nameOf(call: FlawedCall): string {
  return `${callerOf(call)} ${call.params['id'] ?? call.params['requestId']}`;
}
