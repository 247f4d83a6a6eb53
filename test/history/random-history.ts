/** Random histories of one object: what a lock really did, seen through slow calls, and then corrupted. */
import fc from 'fast-check';
import type { CheckOptions } from '../../src/contract/history/checker.ts';
import type {
  Call,
  History,
  LockedObject,
  Operation,
  Outcome,
} from '../../src/contract/history/history.ts';
import { prolong } from '../../src/model/queue.ts';
import { stepTask, type Task } from '../../src/model/task.ts';

/** How to make a history. All times are in units. */
export interface Plan {
  readonly kind: LockedObject['kind'];
  readonly isResumable: boolean;
  readonly earlierLock: { holder: number; duration: number; span: number } | null;
  /** In the order in which they take effect. */
  readonly calls: readonly PlannedCall[];
  readonly corruptions: readonly Corruption[];
  readonly isTimed: boolean;
  /** Whether a test moves the target's clock, while nothing is called. */
  readonly isClockMoved: boolean;
  readonly allowance: number;
  readonly failedCalls: NonNullable<CheckOptions['failedCalls']>;
}

interface PlannedCall {
  readonly kind: 'acquire' | 'extend' | 'complete';
  readonly worker: number;
  readonly duration: number;
  /** From the effect of the call before to the effect of this one. */
  readonly gap: number;
  readonly before: number;
  readonly after: number;
  /** Where between call and return the clock is read, and by how much of the allowance wrongly. */
  readonly reading: number;
  readonly error: number;
  /** Whether the answer is lost. A call that is lost altogether has no effect either. */
  readonly fate: 'answered' | 'answer lost' | 'call lost' | 'failed';
}

interface Corruption {
  readonly kind: 'outcome' | 'worker' | 'swap' | 'shift' | 'shrink' | 'drop';
  readonly at: number;
  readonly by: number;
}

/** A history of one object, and how to judge it. */
export interface Sample {
  readonly object: LockedObject;
  readonly history: History;
  readonly options: CheckOptions;
}

interface Sizes {
  readonly calls: number;
  readonly corruptions: number;
  readonly workers: number;
  /** Whether one call in three is without an answer, not one in ten. */
  readonly isLossy?: boolean;
}

/** Where a test moves the clock, our own has moved on by much more: enough to keep the calls apart. */
const pointsApart = 1_000;

/** Plans for histories up to a size. */
export function plans(sizes: Sizes, isTimed: boolean): fc.Arbitrary<Plan> {
  const upTo = (max: number) => fc.integer({ min: 0, max });
  const worker = upTo(sizes.workers - 1);
  const duration = fc.integer({ min: 1, max: 5 });
  const kinds = (['acquire', 'extend', 'complete'] as const).map((arbitrary, index) => ({
    arbitrary: fc.constant(arbitrary),
    weight: [5, 3, 1][index]!,
  }));
  const fates = (['answered', 'answer lost', 'call lost', 'failed'] as const).map(
    (arbitrary, index) => ({
      arbitrary: fc.constant(arbitrary),
      weight: [sizes.isLossy ? 3 : 16, 1, 1, 1][index]!,
    }),
  );
  const call = fc.record({
    kind: fc.oneof(...kinds),
    worker,
    duration,
    gap: upTo(2),
    before: upTo(2),
    after: upTo(2),
    reading: fc.double({ min: 0, max: 1, noNaN: true }),
    error: fc.integer({ min: -1, max: 1 }),
    fate: fc.oneof(...fates),
  });
  const corruption = fc.record({
    kind: fc.constantFrom<Corruption['kind'][]>(
      'outcome',
      'worker',
      'swap',
      'shift',
      'shrink',
      'drop',
    ),
    at: upTo(sizes.calls - 1),
    by: fc.integer({ min: 1, max: 3 }),
  });
  return fc.record({
    kind: fc.oneof(
      { arbitrary: fc.constant('task' as const), weight: 8 },
      { arbitrary: fc.constant('request' as const), weight: 1 },
    ),
    isResumable: fc.oneof(
      { arbitrary: fc.constant(true), weight: 5 },
      { arbitrary: fc.constant(false), weight: 1 },
    ),
    earlierLock: fc.option(fc.record({ holder: worker, duration, span: upTo(1) }), { freq: 2 }),
    calls: fc.array(call, { minLength: 1, maxLength: sizes.calls, size: 'max' }),
    corruptions: fc.array(corruption, { maxLength: sizes.corruptions }),
    isTimed: fc.constant(isTimed),
    isClockMoved: isTimed ? fc.boolean() : fc.constant(false),
    allowance: isTimed ? upTo(1) : fc.constant(0),
    failedCalls: fc.constantFrom('nothing', 'unclear', 'as-the-model'),
  });
}

/** The history of a plan. */
export function makeSample(plan: Plan, unitMs: number): Sample {
  const object = makeObject(plan, unitMs);
  const operations = makeOperations(plan, object, unitMs);
  const corrupted = plan.corruptions.reduce(
    (all, corruption) => corrupt(all, corruption, unitMs),
    operations,
  );
  return {
    object,
    history: { objects: [object], operations: corrupted },
    options: {
      failedCalls: plan.failedCalls,
      ...(plan.isTimed && { timing: { allowanceMs: plan.allowance * unitMs } }),
    },
  };
}

function makeObject({ kind, isResumable, earlierLock }: Plan, unitMs: number): LockedObject {
  const lock = earlierLock && {
    holder: `w${earlierLock.holder}`,
    durationMs: earlierLock.duration * unitMs,
    fromMs: 0 - earlierLock.span * unitMs,
    untilMs: 0,
  };
  if (kind === 'request') return { id: 'it', kind, lock };
  return { id: 'it', kind, isActive: true, isResumable, lock };
}

/** Lets the calls take effect one after the other, and tells what was seen of them. */
function makeOperations(plan: Plan, object: LockedObject, unitMs: number): Operation[] {
  const { lock } = object;
  const isResumable = object.kind === 'task' ? object.isResumable : true;
  const isLapsing = plan.isTimed;
  let task: Task = {
    isActive: true,
    isResumable,
    lock: lock && { holder: lock.holder, expiresAtMs: lock.untilMs + lock.durationMs },
  };
  let effect = 0;
  return plan.calls.map((planned, index) => {
    effect += planned.gap;
    // Where a test moves the clock, calls are over before it does, so the clock stands for each.
    const call = Math.max(0, effect - (plan.isClockMoved ? 0 : planned.before));
    const end = effect + (plan.isClockMoved ? 0 : planned.after);
    const isTaking = planned.fate !== 'call lost' && planned.fate !== 'failed';
    const wish = callOf(planned, object, unitMs);
    const stepAt = (readAt: number) => {
      const readMs = (readAt + planned.error * plan.allowance) * unitMs;
      return stepOf(task, wish, isLapsing ? readMs : -1e9);
    };
    // A lock is given after the clock was read for it. What is refused may look at the clock last.
    const readAt = Math.round(call + planned.reading * (end - call));
    const atLast = stepAt(readAt);
    const step = atLast.task === null ? atLast : stepAt(Math.min(readAt, effect));
    if (step.task !== null && isTaking) task = step.task;
    const isLost = planned.fate.endsWith('lost');
    const clock = plan.isClockMoved ? { fromMs: call * unitMs, untilMs: end * unitMs } : null;
    // Calls at one instant of a clock that a test moves overlap as they like, and others do not.
    const point = plan.isClockMoved ? effect * pointsApart + index : null;
    const callMs = (point === null ? call : point - planned.before) * unitMs;
    const returnMs = (point === null ? end : point + planned.after) * unitMs;
    return {
      id: index + 1,
      process: `p${index + 1}`,
      object: object.id,
      call: wish,
      callMs,
      returnMs: isLost ? Infinity : returnMs,
      outcome: isLost ? 'info' : planned.fate === 'failed' ? 'failed' : step.outcome,
      ...(clock && { clock }),
    };
  });
}

function callOf(
  { kind, worker, duration }: PlannedCall,
  object: LockedObject,
  unitMs: number,
): Call {
  const durationMs = duration * unitMs;
  if (object.kind === 'request') return { kind: 'prolong', clientKey: `w${worker}`, durationMs };
  if (kind === 'complete') return { kind, worker: `w${worker}` };
  return { kind, worker: `w${worker}`, durationMs };
}

function stepOf(task: Task, call: Call, nowMs: number): { task: Task | null; outcome: Outcome } {
  if (call.kind === 'prolong') {
    const asked = { ...call, isForefront: false };
    const step = prolong({ orderKey: 0, lock: task.lock }, asked, nowMs);
    if (step.kind === 'refused') return { task: null, outcome: 'refused' };
    return { task: { ...task, lock: step.request.lock }, outcome: 'done' };
  }
  const step = stepTask(task, call, nowMs);
  if (step.kind === 'done') return { task: step.task, outcome: 'done' };
  if (step.reason === 'missing') return { task: null, outcome: 'missing' };
  return { task: null, outcome: step.reason === 'not-resumable' ? 'failed' : 'refused' };
}

const otherOutcomes: Record<Outcome, readonly Outcome[]> = {
  done: ['refused', 'missing', 'failed'],
  refused: ['done', 'missing', 'done'],
  missing: ['refused', 'done', 'failed'],
  failed: ['done', 'refused', 'missing'],
  info: ['info', 'info', 'info'],
};

function corrupt(
  operations: readonly Operation[],
  { kind, at, by }: Corruption,
  unitMs: number,
): Operation[] {
  const index = at % operations.length;
  const victim = operations[index]!;
  const other = operations[(index + by) % operations.length]!;
  const replace = (...replacements: Operation[]) =>
    operations.map((each) => replacements.find(({ id }) => id === each.id) ?? each);
  switch (kind) {
    case 'outcome':
      return replace({ ...victim, outcome: otherOutcomes[victim.outcome][by - 1]! });
    case 'worker':
      return replace({ ...victim, call: otherWorker(victim.call, by) });
    case 'swap':
      return replace({ ...victim, call: other.call }, { ...other, call: victim.call });
    case 'shift':
      return replace(shifted(victim, by * unitMs));
    case 'shrink':
      return replace({ ...victim, callMs: Math.min(victim.callMs + unitMs, victim.returnMs) });
    case 'drop':
      return operations.length === 1 ? [...operations] : operations.filter((one) => one !== victim);
  }
}

function otherWorker(call: Call, by: number): Call {
  const name = `w${by - 1}`;
  return call.kind === 'prolong' ? { ...call, clientKey: name } : { ...call, worker: name };
}

function shifted(operation: Operation, byMs: number): Operation {
  const { callMs, returnMs, clock } = operation;
  if (clock === undefined) return { ...operation, ...movedBy(byMs, callMs, returnMs) };
  // No clock runs back, so the calls have to move with it.
  const moved = { fromMs: clock.fromMs + byMs, untilMs: clock.untilMs + byMs };
  return { ...operation, ...movedBy(byMs * pointsApart, callMs, returnMs), clock: moved };
}

function movedBy(byMs: number, callMs: number, returnMs: number) {
  return { callMs: callMs + byMs, returnMs: returnMs + byMs };
}
