/** From a contradiction to a picture of it. */
import type { Timeline, TimelineCall } from '../timeline.ts';
import type { Contradiction, DeadEnd } from './contradiction.ts';
import type { Call, Operation } from './history.ts';
import type { ModelAnswer } from './phase.ts';
import type { ShrunkHistory } from './shrinking.ts';

/** The picture of a history that no order explains. Times count from its first call. */
export function drawTimeline({ operations, contradiction }: ShrunkHistory): Timeline {
  const startMs = Math.min(...operations.map(({ callMs }) => callMs));
  const byCall = operations.toSorted((one, other) => one.callMs - other.callMs);
  const { object, deadEnds } = contradiction;
  return {
    object,
    calls: byCall.map((operation) => drawCall(operation, startMs)),
    holders: drawHolders(contradiction, startMs),
    stuckAtMs: Math.min(...deadEnds.map(({ operation }) => operation.returnMs)) - startMs,
    explanation: explain(contradiction),
  };
}

/** In whose name the call was made. */
function callerOf(call: Call): string {
  return call.kind === 'prolong' ? call.clientKey : call.worker;
}

function drawCall(operation: Operation, startMs: number): TimelineCall {
  const { process, callMs, returnMs, outcome } = operation;
  return {
    process,
    label: describeOperation(operation),
    callMs: callMs - startMs,
    returnMs: outcome === 'info' || returnMs === Infinity ? null : returnMs - startMs,
    outcome: outcome === 'done' ? 'done' : outcome === 'info' ? 'info' : 'refused',
  };
}

/** In the longest order, each lock lasts from the call that gave it to the call that gave the next. */
function drawHolders({ order }: Contradiction, startMs: number): Timeline['holders'] {
  const given = order.filter(
    ({ holder, isActive }, index) =>
      index === 0 || holder !== order[index - 1]!.holder || isActive !== order[index - 1]!.isActive,
  );
  return given.flatMap(({ operation, holder, isActive }, index) => {
    if (holder === null || !isActive) return [];
    const next = given[index + 1];
    const toMs = next === undefined ? null : next.operation.callMs - startMs;
    return [{ holder, fromMs: Math.max(0, operation.callMs - startMs), toMs }];
  });
}

function explain({ order, deadEnds }: Contradiction): string {
  const last = order.at(-1);
  const before = last === undefined ? 'At first' : `After ${describeOperation(last.operation)}`;
  const next = deadEnds.map(describeDeadEnd).join('; ');
  return `No order explains these calls. ${before}, none of the calls that must come next fits: ${next}.`;
}

function describeDeadEnd({ operation, answers }: DeadEnd): string {
  const fitting = answers.map((answer) => words[answer]).join(', or ');
  return `${describeOperation(operation)}, where only this fits: ${fitting}`;
}

const words: Readonly<Record<ModelAnswer, string>> = {
  done: 'success',
  missing: '404, it is gone',
  'held-by-another': '400, another holds it',
  'never-locked': '400, nobody has locked it',
  lapsed: '400, the lock has lapsed',
  'not-resumable': '500, its process cannot go on',
};

function describeOperation({ call, status, outcome }: Operation): string {
  const lasting = call.kind === 'complete' ? '' : ` for ${describeDuration(call.durationMs)}`;
  return `${call.kind} by ${callerOf(call)}${lasting} → ${status ?? outcome}`;
}

function describeDuration(ms: number): string {
  return ms % 1_000 === 0 ? `${ms / 1_000} s` : `${ms} ms`;
}
