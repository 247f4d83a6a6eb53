/**
 * A second opinion, as plain as can be: it tries each order that respects real time, and for each operation
 * each instant of a grid at which the target may have read its clock. It shares the model with the checker,
 * which it asks with real instants, and nothing else.
 */
import type { CheckOptions } from '../../src/contract/history/checker.ts';
import type {
  Call,
  LockedObject,
  Operation,
  Outcome,
  Span,
} from '../../src/contract/history/history.ts';
import { prolong, type QueuedRequest } from '../../src/model/queue.ts';
import { stepTask, type Task } from '../../src/model/task.ts';

/** An object, and the latest instant at which the clock was read to give a lock. */
interface State {
  readonly object: Task | QueuedRequest;
  readonly latestMs: number;
}

/**
 * Whether some order explains the operations on one object.
 *
 * The grid is 1 ms wide, so all spans, durations and allowances must be multiples of `unitMs(operations)`.
 * Then it misses nothing. An order and its outcomes say of readings only that one is before another plus
 * some multiple of the unit, or not before. If all that can be kept, then no cycle of such statements is
 * impossible, and none has more members than there are readings and a zero. Asking each "before" to be so
 * by 1 ms or more takes less than a unit from a cycle, so all can still be kept, and then at whole ms.
 */
export function hasOrder(
  object: LockedObject,
  operations: readonly Operation[],
  { timing, failedCalls = 'nothing' }: CheckOptions,
): boolean {
  const relevant = operations.filter(
    ({ outcome }) => outcome !== 'failed' || failedCalls !== 'nothing',
  );
  const isOpen = ({ outcome }: Operation) =>
    outcome === 'info' || (outcome === 'failed' && failedCalls === 'unclear');
  const endMs = timing === undefined ? 0 : endOf(object, operations, timing.allowanceMs);
  const instantsOf = (operation: Operation) => {
    if (timing === undefined) return [0];
    const span = spanOf(operation);
    return gridOf({ ...span, ...(isOpen(operation) && { untilMs: endMs }) }, timing.allowanceMs);
  };

  const instants = new Map(relevant.map((operation) => [operation, instantsOf(operation)]));

  const explains = (waiting: readonly Operation[], states: readonly State[]): boolean => {
    if (states.length === 0) return false;
    const due = waiting.filter((operation) => !isOpen(operation));
    if (due.length === 0) return true;
    return waiting
      .filter((operation) => due.every(({ returnMs }) => !(returnMs < operation.callMs)))
      .some((operation) => {
        const others = waiting.filter((other) => other !== operation);
        const expected = isOpen(operation) ? 'done' : operation.outcome;
        return explains(others, statesAfter(states, operation, instants.get(operation)!, expected));
      });
  };
  return explains(relevant, statesBefore(object, timing));
}

/** What all times must be multiples of, for the grid to be fine enough. */
export function unitMs(operationCount: number): number {
  return operationCount + 2;
}

function statesAfter(
  states: readonly State[],
  { call }: Operation,
  instants: readonly number[],
  expected: Outcome,
): State[] {
  const found = new Map<string, State>();
  for (const { object, latestMs } of states) {
    // A lock takes effect after the clock was read for it, and what comes later has not returned before.
    if (latestMs > instants.at(-1)!) continue;
    for (const instant of instants) {
      const { outcome, next } = stepOf(object, call, instant);
      if (outcome !== expected) continue;
      const isGiven = next.lock !== object.lock;
      const state = { object: next, latestMs: isGiven ? Math.max(latestMs, instant) : latestMs };
      found.set(keyOf(state), state);
    }
  }
  return [...found.values()];
}

function keyOf({ object, latestMs }: State): string {
  const isActive = !('isActive' in object) || object.isActive;
  return `${isActive} ${object.lock?.holder} ${object.lock?.expiresAtMs} ${latestMs}`;
}

function stepOf(
  object: State['object'],
  call: Call,
  instantMs: number,
): { outcome: Outcome; next: State['object'] } {
  if (call.kind === 'prolong') {
    const asked = { ...call, isForefront: false };
    const step = prolong(object as QueuedRequest, asked, instantMs);
    if (step.kind === 'refused') return { outcome: 'refused', next: object };
    return { outcome: 'done', next: { ...step.request, orderKey: 0 } };
  }
  const step = stepTask(object as Task, call, instantMs);
  if (step.kind === 'done') return { outcome: 'done', next: step.task };
  if (step.reason === 'missing') return { outcome: 'missing', next: object };
  return { outcome: step.reason === 'not-resumable' ? 'failed' : 'refused', next: object };
}

function statesBefore(locked: LockedObject, timing: CheckOptions['timing']): State[] {
  const { id: _id, kind, lock, ...traits } = locked;
  const before = (given: Task['lock'], latestMs: number) => {
    const object = kind === 'task' ? { ...traits, lock: given } : { orderKey: 0, lock: given };
    return { object: object as State['object'], latestMs };
  };
  if (lock === null) return [before(null, -Infinity)];
  const { holder, durationMs } = lock;
  const instants = timing === undefined ? [0] : gridOf(lock, timing.allowanceMs);
  return instants.map((instant) => before({ holder, expiresAtMs: instant + durationMs }, instant));
}

function gridOf({ fromMs, untilMs }: Span, allowanceMs: number): number[] {
  const first = fromMs - allowanceMs;
  return Array.from({ length: untilMs + allowanceMs - first + 1 }, (_, index) => first + index);
}

/** An instant after which nothing can happen that could not have happened at it. */
function endOf({ lock }: LockedObject, operations: readonly Operation[], allowanceMs: number) {
  const spans = operations.map(spanOf).flatMap(({ fromMs, untilMs }) => [fromMs, untilMs]);
  const ends = [lock?.untilMs ?? 0, ...spans].filter(Number.isFinite);
  const durations = operations.map(({ call }) => (call.kind === 'complete' ? 0 : call.durationMs));
  const total = [lock?.durationMs ?? 0, ...durations].reduce((sum, each) => sum + each, 0);
  return Math.max(...ends) + total + 2 * allowanceMs;
}

function spanOf({ callMs, returnMs, clock }: Operation): Span {
  return clock ?? { fromMs: callMs, untilMs: returnMs };
}
