/** What flawed servers do to locks, and to questions before they look at them. */
import type { VariableValue } from '../../src/emulator/store.ts';
import { isHeldBy, type Lock } from '../../src/model/lock.ts';
import type { Misbehaviour } from './flaw.ts';
import type { Changes, FlawedCall } from './flawed-call.ts';

/** Which lock is stored in the end: `before` was there when the call came. */
export type Relock = (
  call: FlawedCall,
  before: Lock | null,
  granted: Lock | null,
) => Lock | null | undefined;

/** A call that succeeds leaves another lock than it should. */
export function acceptAndLeave(relock: Relock): Misbehaviour {
  return leave((response) => response.ok, relock);
}

/** A call that is answered with this status changes the lock all the same. Undefined leaves it alone. */
export function refuseAndLeave(status: number, relock: Relock): Misbehaviour {
  return leave((response) => response.status === status, relock);
}

function leave(applies: (response: Response) => boolean, relock: Relock): Misbehaviour {
  return async (call) => {
    const before = call.lock;
    const response = await call.sound();
    if (!applies(response)) return response;
    const after = relock(call, before, call.lock);
    if (after !== undefined) call.lock = after;
    return response;
  };
}

/** Where it applies, the call is taken for another; everything else is sound. */
export function mistake(
  applies: (call: FlawedCall) => boolean,
  changes: (call: FlawedCall) => Changes,
): Misbehaviour {
  return (call) => call.sound(applies(call) ? changes(call) : {});
}

/** Where it applies, something is done to what is stored before the call is looked at. */
export function tamper(
  applies: (call: FlawedCall) => boolean,
  change: (call: FlawedCall) => void,
): Misbehaviour {
  return (call) => {
    if (applies(call)) change(call);
    return call.sound();
  };
}

/** Who calls: the worker of a task operation, the client of a prolongation. */
export function callerOf({ body, query }: FlawedCall): string {
  return String(body['workerId'] ?? query.get('clientKey') ?? '');
}

/** For how long the lock is asked for, in milliseconds. */
export function durationOf({ body, query }: FlawedCall): number {
  const secs = query.get('lockSecs');
  return secs === null ? Number(body['lockDuration'] ?? body['newDuration']) : Number(secs) * 1_000;
}

/** Whether the caller holds the lock at this moment. */
export function callerHolds(call: FlawedCall): boolean {
  return isHeldBy(call.lock, callerOf(call), call.nowMs);
}

/** The lock with half of the time that was left. */
export function halve(call: FlawedCall, lock: Lock): Lock {
  return stretch(call, lock, 1 / 2);
}

/** The lock with twice the time that was left. */
export function double(call: FlawedCall, lock: Lock): Lock {
  return stretch(call, lock, 2);
}

function stretch({ nowMs }: FlawedCall, lock: Lock, factor: number): Lock {
  return { ...lock, expiresAtMs: nowMs + factor * (lock.expiresAtMs - nowMs) };
}

/** Sets the variables that a completion brings, whatever becomes of it. */
export function setVariables({ task, body }: FlawedCall): void {
  task!.variables ??= new Map();
  for (const [name, variable] of Object.entries<VariableValue>(body['variables'] ?? {})) {
    task!.variables.set(name, variable);
  }
}
