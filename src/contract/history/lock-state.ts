/**
 * What may be known of an object after some operations took effect in some order, and what the model has
 * to say about the next. All semantics come from the model; here it only gets along with not knowing
 * the time.
 *
 * **What is assumed of a target.** Each operation takes effect at some instant between its call and its
 * return, and the order of these instants is what the search looks for. Each operation also reads the
 * target's clock once between its call and its return. The reading decides whether a lock has lapsed, and a
 * lock that is given expires at the reading plus its duration. The two instants need not be the same: a
 * server reads its clock, and then waits for its database. But a lock cannot take effect before the clock
 * was read for it, so nothing that takes effect later has returned before that reading. Of a refused
 * operation not even this is assumed: it may look at the lock first, and at the clock afterwards.
 *
 * **No legal history is called illegal.** A state holds every reading at which its lock may have been given,
 * since each step below only drops those that contradict an answer, for whatever readings of the others.
 *
 * **None but legal histories are called ok.** The readings that fit an answer are without gaps, so an
 * interval says all of one. When a lock is given anew, the reading of the one before is forgotten. By then
 * it has set its limits to the new one. All that may still be asked of it is not to lie behind the return of
 * something that comes later. The new reading is asked the same; and the least that the old one can have
 * been either lies before the new one, where the old lock was found held, or is kept as `past`.
 *
 * **The limit.** Of two operations that overlap, the first to take effect may have the later reading. Where
 * a target is known to read its clock in the very instant in which it takes effect, more could be said of
 * operations that overlap: by no more than the time they overlap. Where call and return are one
 * instant of a clock that a test moves, nothing is lost.
 */
import type { LockedObject, Operation, Span } from './history.ts';
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
import { outcomeOf, stepIn, type ModelAnswer, type Phase, type PhaseStep } from './phase.ts';
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
  /** The most recent lock, lapsed or not. */
  readonly lock: GivenLock | null;
  /**
   * Where readings that are forgotten may end, at the least. Null when anything that may come next
   * returns late enough.
   */
  readonly past: Interval | null;
}

/** A lock, as far as it can be known. */
export interface GivenLock {
  readonly holder: string;
  /** The readings at which it may have been given. */
  readonly given: Interval;
  readonly durationUs: number;
}

/** When a lock may expire. */
export function expiryOf({ given, durationUs }: GivenLock): Interval {
  return later(given, durationUs);
}

/** The specification that operations are checked against. */
export interface LockModel extends Model<LockState> {
  /** Whether locks lapse. */
  readonly isTimed: boolean;
  start(object: LockedObject): LockState;
  /** What the model could have answered, at instants at which the operation could have come. */
  answers(state: LockState, operation: Operation): readonly ModelAnswer[];
}

/** What a step leaves of what was possible before it. */
interface Fit {
  readonly step: PhaseStep;
  /** The readings of the operation. */
  readonly reading: Interval;
  /** The readings at which the lock was given. */
  readonly given: Interval | null;
}

/** 142 years: no history is as long, and sums with it stay whole numbers. */
const longestUs = 2 ** 52;

/**
 * Without a timing, no lock lapses: the clock stands still at 0, and each lock lasts until 1. Then all
 * states of one holder are the same.
 */
const standstill = closedInterval(0, 0);
const standstillDurationUs = 1;

const phases = ['held', 'lapsed'] as const;

const requestTraits = { isActive: true, isResumable: true };

/** The model of one object, for a timing or for none. */
export function createLockModel(timing: Timing | null): LockModel {
  const durationUs = (ms: number) =>
    timing === null ? standstillDurationUs : Math.min(Math.round(ms * 1_000), longestUs);
  const readings = (operation: Operation) =>
    timing === null ? standstill : widened(spanOf(operation), timing.allowanceMs);

  return {
    isTimed: timing !== null,

    start(object) {
      const { isActive, isResumable } = object.kind === 'task' ? object : requestTraits;
      if (object.lock === null) return { isActive, isResumable, lock: null, past: null };
      const { holder, durationMs } = object.lock;
      const given = timing === null ? standstill : widened(object.lock, timing.allowanceMs);
      const lock = { holder, given, durationUs: durationUs(durationMs) };
      return { isActive, isResumable, lock, past: null };
    },

    step(state, operation) {
      const reading = readings(operation);
      const known = knownAt(state, reading);
      const fit = known && fitting(known, operation, reading);
      return fit && after(known, fit, reading, durationUs);
    },

    covers: (wide, narrow) =>
      wide === narrow || (coversLock(wide.lock, narrow.lock) && coversPast(wide.past, narrow.past)),

    key: ({ isActive, lock }) => (isActive ? (lock === null ? 'free' : `by ${lock.holder}`) : ''),

    /*
     * A refused operation never changes anything. And where no lock lapses, an object goes one way only,
     * from free to held to ended: whatever changes nothing now has nothing left to change later.
     */
    isIdleForGood: ({ outcome }) => timing === null || outcome !== 'done',

    answers(state, operation) {
      const reading = readings(operation);
      const known = knownAt(state, reading);
      if (known === null) return [];
      const possible = phases.filter(
        (phase) => !isEmpty(during(phase, known.lock, reading).reading),
      );
      return [...new Set(possible.map((phase) => stepIn(phase, known, operation.call).answer))];
    },
  };
}

function spanOf({ callMs, returnMs, outcome, clock }: Operation): Span {
  const { fromMs, untilMs } = clock ?? { fromMs: callMs, untilMs: returnMs };
  return { fromMs, untilMs: outcome === 'info' ? Infinity : untilMs };
}

function widened({ fromMs, untilMs }: Span, allowanceMs: number): Interval {
  return intervalOfMs(fromMs - allowanceMs, untilMs + allowanceMs);
}

/**
 * What an operation tells by coming next, whatever its answer: locks before it were given at readings that
 * are not behind its return. Null when that cannot be.
 *
 * Whatever comes after it has not returned before its call. So what lies before the call limits no more.
 */
function knownAt(state: LockState, reading: Interval): LockState | null {
  const past = state.past && limiting(state.past, reading);
  if (past !== null && isEmpty(cutAbove(past, reading.untilUs, false))) return null;
  const lock =
    state.lock && lockGiven(state.lock, cutAbove(state.lock.given, reading.untilUs, false));
  if (lock !== null && isEmpty(lock.given)) return null;
  return past === state.past && lock === state.lock ? state : { ...state, lock, past };
}

function limiting(past: Interval, reading: Interval): Interval | null {
  return cutBelow(reading, past.fromUs, past.isFromOpen) === reading ? null : past;
}

function lockGiven(lock: GivenLock, given: Interval): GivenLock {
  return given === lock.given ? lock : { ...lock, given };
}

/**
 * What the answer of an operation leaves. Where it fits whether the lock is held or has lapsed, it says
 * nothing of the time, and what the model does is the same: it does not look at a lock that it replaces.
 */
function fitting(state: LockState, operation: Operation, reading: Interval): Fit | null {
  const { call, outcome } = operation;
  const expected = outcome === 'info' ? 'done' : outcome;
  const whenHeld = stepIn('held', state, call);
  const whenLapsed = stepIn('lapsed', state, call);
  const fitsHeld = outcomeOf(whenHeld.answer) === expected;
  const fitsLapsed = outcomeOf(whenLapsed.answer) === expected;
  if (fitsHeld && fitsLapsed) return { step: whenHeld, reading, given: state.lock?.given ?? null };
  if (!fitsHeld && !fitsLapsed) return null;
  const fit = during(fitsHeld ? 'held' : 'lapsed', state.lock, reading);
  return isEmpty(fit.reading) ? null : { step: fitsHeld ? whenHeld : whenLapsed, ...fit };
}

/**
 * The readings at which a lock is in a phase, wherever it was given; and where it was given if it is so at
 * some reading. Held is: the reading is before the expiry.
 */
function during(phase: Phase, lock: GivenLock | null, reading: Interval): Omit<Fit, 'step'> {
  if (lock === null) return { reading, given: null };
  const { given, durationUs } = lock;
  const expiry = expiryOf(lock);
  return phase === 'held'
    ? {
        reading: cutAbove(reading, expiry.untilUs, true),
        given: cutBelow(given, reading.fromUs - durationUs, true),
      }
    : {
        reading: cutBelow(reading, expiry.fromUs, expiry.isFromOpen),
        given: cutAbove(given, reading.untilUs - durationUs, false),
      };
}

/**
 * The state after a step. It is the same object when nothing has changed. What the model keeps of the lock
 * of an ended task is dropped, since it is of no consequence.
 */
function after(
  state: LockState,
  { step, reading, given }: Fit,
  allReadings: Interval,
  durationUs: (ms: number) => number,
): LockState {
  if (step.isActive && step.lock === null) {
    const lock = state.lock && given && lockGiven(state.lock, given);
    return lock === state.lock ? state : { ...state, lock };
  }
  if (!state.isActive) return state;
  const least = given && limiting({ ...given, untilUs: Infinity }, allReadings);
  const past = latest(state.past, least);
  if (step.lock === null) return { ...state, isActive: false, lock: null, past };
  const { holder, durationMs } = step.lock;
  return { ...state, lock: { holder, given: reading, durationUs: durationUs(durationMs) }, past };
}

function latest(one: Interval | null, other: Interval | null): Interval | null {
  return one && other ? cutBelow(one, other.fromUs, other.isFromOpen) : (one ?? other);
}

function coversLock(wide: GivenLock | null, narrow: GivenLock | null): boolean {
  if (wide === null || narrow === null) return wide === narrow;
  return wide.durationUs === narrow.durationUs && includes(wide.given, narrow.given);
}

function coversPast(wide: Interval | null, narrow: Interval | null): boolean {
  return wide === null || (narrow !== null && includes(wide, narrow));
}
