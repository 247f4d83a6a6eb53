/**
 * What may be known of an object after some operations took effect in some order, and what the model has
 * to say about the next. All semantics come from the model; here it only gets along with not knowing
 * the time.
 *
 * **What is assumed of a target.** Each operation takes effect at some instant between its call and its
 * return, and the order of these instants is what the search looks for. Each operation also reads the
 * target's clock once, at some instant between its call and its return; the reading decides whether a lock
 * has lapsed, and a lock that is given expires at the reading plus its duration. The two instants need not
 * be the same: a server reads its clock, and then waits for its database.
 *
 * **No legal history is called illegal.** A state is a holder and an interval that holds every expiry
 * that some choice of readings leads to, since each step below keeps every reading that could have led to
 * the answer.
 *
 * **Nothing more than legal histories is called ok.** A reading occurs in two places only: in the answer
 * of its own operation, and in the expiry of the lock that this operation gave. So when a lock is given, what
 * is known of the expiry before it can be forgotten, once it has limited the reading. And the readings
 * that fit an answer, and the expiries that fit it, are without gaps: an interval says all.
 *
 * **The limit.** Where a target is known to read its clock in the very instant in which it takes effect, of
 * two operations that overlap the first to take effect has the earlier reading. That is not used. It says
 * nothing new of operations that do not overlap, nor where call and return are one instant of a clock
 * that a test moves: there the judgement is exact.
 */
import { prolong } from '../../model/queue.ts';
import { stepTask, type Task, type TaskRefusal } from '../../model/task.ts';
import type { Call, LockedObject, Operation, Outcome } from './history.ts';
import {
  closedInterval,
  cutAbove,
  cutBelow,
  includes,
  intervalOfMs,
  isEmpty,
  later,
  type Interval,
} from './interval.ts';
import type { Model } from './search.ts';

/** How time is looked at. */
export interface Timing {
  /**
   * By how much a reading of the target's clock may be off, beside being some fixed time ahead of ours or
   * behind it. It widens the span of an operation on both sides.
   */
  readonly allowanceMs: number;
}

/** An object, as far as it can be known. */
export interface LockState {
  readonly isActive: boolean;
  readonly isResumable: boolean;
  /** Who has most recently locked it, lapsed or not. */
  readonly holder: string | null;
  /** When that lock expires. */
  readonly expiry: Interval;
}

/** What the model says. */
export type ModelAnswer = 'done' | TaskRefusal;

/** The specification that operations are checked against. */
export interface LockModel extends Model<LockState> {
  /** Whether locks lapse. */
  readonly isTimed: boolean;
  start(object: LockedObject): LockState;
  /** What the model could have answered, at instants at which the operation could have come. */
  answers(state: LockState, operation: Operation): readonly ModelAnswer[];
}

/** A lock is held or has lapsed: that is all that the model wants to know of the time. */
type Phase = 'held' | 'lapsed';

interface PhaseStep {
  readonly answer: ModelAnswer;
  readonly isActive: boolean;
  /** The lock that this step gives; null when it gives none. */
  readonly given: { readonly holder: string; readonly durationMs: number } | null;
}

/** 142 years: no history is as long, and sums with it stay whole numbers. */
const longestUs = 2 ** 52;

/**
 * Without a timing, no lock lapses: the clock stands still at 0, and each lock lasts until 1. Then all
 * states of one holder are the same.
 */
const standstill = closedInterval(0, 0);
const standstillDurationUs = 1;

/** The expiry of a lock that nobody has. */
const noExpiry = standstill;

/** The model of one object, for a timing or for none. */
export function createLockModel(timing: Timing | null): LockModel {
  const durationUs = (ms: number) =>
    timing === null ? standstillDurationUs : Math.min(Math.round(ms * 1_000), longestUs);
  const readingsOf = (operation: Operation) =>
    timing === null ? standstill : readings(operation, timing.allowanceMs);

  return {
    isTimed: timing !== null,

    start(object) {
      const { isActive, isResumable } = object.kind === 'task' ? object : requestTraits;
      const { lock } = object;
      if (lock === null) return { isActive, isResumable, holder: null, expiry: noExpiry };
      const givenAt = timing === null ? standstill : widened(lock, timing.allowanceMs);
      const expiry = later(givenAt, durationUs(lock.durationMs));
      return { isActive, isResumable, holder: lock.holder, expiry };
    },

    step(state, operation) {
      const whenHeld = fittingStep(state, operation, 'held');
      const whenLapsed = fittingStep(state, operation, 'lapsed');
      const step = whenHeld ?? whenLapsed;
      if (step === null) return null;
      if (whenHeld !== null && whenLapsed !== null) {
        return after(state, step, readingsOf(operation), state.expiry, durationUs);
      }
      const phase = whenHeld === null ? 'lapsed' : 'held';
      const { reading, expiry } = during(phase, readingsOf(operation), state.expiry);
      return isEmpty(reading) ? null : after(state, step, reading, expiry, durationUs);
    },

    covers: (wide, narrow) => wide === narrow || includes(wide.expiry, narrow.expiry),

    key: ({ isActive, holder }) => (isActive ? (holder === null ? 'free' : `by ${holder}`) : ''),

    /*
     * A refused operation never changes anything. And where no lock lapses, an object goes one way only,
     * from free to held to ended: whatever changes nothing now has nothing left to change later.
     */
    isIdleForGood: ({ outcome }) => timing === null || outcome !== 'done',

    answers(state, operation) {
      const phases = (['held', 'lapsed'] as const).filter(
        (phase) => !isEmpty(during(phase, readingsOf(operation), state.expiry).reading),
      );
      const steps = phases.map((phase) => stepIn(phase, state, operation.call).answer);
      return [...new Set(steps)];
    },
  };
}

const requestTraits = { isActive: true, isResumable: true };

function readings({ callMs, returnMs, outcome, clock }: Operation, allowanceMs: number): Interval {
  const { fromMs, untilMs } = clock ?? { fromMs: callMs, untilMs: returnMs };
  return widened({ fromMs, untilMs: outcome === 'info' ? Infinity : untilMs }, allowanceMs);
}

function widened(span: { fromMs: number; untilMs: number }, allowanceMs: number): Interval {
  return intervalOfMs(span.fromMs - allowanceMs, span.untilMs + allowanceMs);
}

/**
 * The readings at which the lock is in a phase for some expiry, and the expiries for which it is so at
 * some reading. Held is: the reading is before the expiry.
 */
function during(phase: Phase, reading: Interval, expiry: Interval) {
  return phase === 'held'
    ? {
        reading: cutAbove(reading, expiry.untilUs, true),
        expiry: cutBelow(expiry, reading.fromUs, true),
      }
    : {
        reading: cutBelow(reading, expiry.fromUs, expiry.isFromOpen),
        expiry: cutAbove(expiry, reading.untilUs, false),
      };
}

/**
 * The state after a step. It is the same object when nothing has changed. What the model keeps of the lock
 * of an ended task is dropped, since it is of no consequence.
 */
function after(
  state: LockState,
  { isActive, given }: PhaseStep,
  reading: Interval,
  expiry: Interval,
  durationUs: (ms: number) => number,
): LockState {
  if (!isActive) return state.isActive ? { ...state, isActive, expiry: noExpiry } : state;
  if (given !== null) {
    const { holder, durationMs } = given;
    return { ...state, holder, expiry: later(reading, durationUs(durationMs)) };
  }
  return expiry === state.expiry ? state : { ...state, expiry };
}

function fittingStep(state: LockState, { call, outcome }: Operation, phase: Phase) {
  const step = stepIn(phase, state, call);
  return outcomeOf(step.answer) === (outcome === 'info' ? 'done' : outcome) ? step : null;
}

function outcomeOf(answer: ModelAnswer): Outcome {
  if (answer === 'done' || answer === 'missing') return answer;
  return answer === 'not-resumable' ? 'failed' : 'refused';
}

/** Asks the model at instant 0, so that the expiry of a lock that it gives is the duration. */
function stepIn(phase: Phase, state: LockState, call: Call): PhaseStep {
  const { isActive, isResumable, holder } = state;
  const expiresAtMs = phase === 'held' ? 1 : 0;
  const lock = holder === null ? null : { holder, expiresAtMs };
  const step = stepAtZero({ isActive, isResumable, lock }, call);
  if (step.kind === 'refused') return { answer: step.reason, isActive, given: null };
  const next = step.task.lock;
  const given =
    next === null || next === lock ? null : { holder: next.holder, durationMs: next.expiresAtMs };
  return { answer: 'done', isActive: step.task.isActive, given };
}

function stepAtZero(task: Task, call: Call) {
  if (call.kind !== 'prolong') return stepTask(task, call, 0);
  const step = prolong({ orderKey: 0, lock: task.lock }, { ...call, isForefront: false }, 0);
  return step.kind === 'refused' ? step : { kind: step.kind, task: { ...task, ...step.request } };
}
