/** The three operations, each with its checks in the order in which an engine makes them. */
import type { OperationId } from '../../spec/operations.ts';
import type { VariableValue } from '../store.ts';
import type { Mishap, TaskRequest } from '../dialect.ts';
import { EngineError, nullPointer, tooLongToStore } from './engine-error.ts';
import type { JsonObject } from './json.ts';
import { bindLong, bindText, bindVariables, longMax, readBody, type Drafts } from './task-body.ts';
import { isTooLong, readVariable, type Variable } from './variable.ts';

/**
 * Understands a call. What an engine finds fault with before it looks for the task is an EngineError. `text`
 * is null where there is no content that stands for anything.
 */
export function readTaskRequest(id: OperationId, text: string | null, nowMs: number): TaskRequest {
  const body = text === null ? null : readBody(text);
  if (id === 'lockExternalTask') return readLock(body, nowMs);
  return id === 'completeExternalTask' ? readComplete(body) : readExtend(body, nowMs);
}

/** How long the name of a worker may be that the database shall hold. */
const workerMax = 255;

function readLock(body: JsonObject | null, nowMs: number): TaskRequest {
  if (body === null) throw nullBody('LockExternalTaskDto.getWorkerId', 'lockExternalTaskDto');
  const given = bindText(body['workerId']);
  const duration = bindLong(body['lockDuration']);
  const worker = requireWorker(given);
  const durationMs = requirePositive('lockDuration', duration, nowMs);
  const mishap = worker.length > workerMax ? mishapOf(tooLongToStore(), false) : undefined;
  return { kind: 'understood', command: { kind: 'acquire', worker, durationMs }, mishap };
}

/** Here the duration is looked at first, and errors call it by another name than the body does. */
function readExtend(body: JsonObject | null, nowMs: number): TaskRequest {
  if (body === null) throw nullBody('ExtendLockOnExternalTaskDto.getWorkerId', 'extendLockDto');
  const given = bindText(body['workerId']);
  const duration = bindLong(body['newDuration']);
  const durationMs = requirePositive('lockTime', duration, nowMs);
  const worker = requireWorker(given);
  return { kind: 'understood', command: { kind: 'extend', worker, durationMs } };
}

function readComplete(body: JsonObject | null): TaskRequest {
  if (body === null) throw nullBody('CompleteExternalTaskDto.getVariables', 'dto');
  const given = bindText(body['workerId']);
  const drafts = bindVariables(body['variables']);
  const localDrafts = bindVariables(body['localVariables']);
  const variables = readVariables(drafts);
  const all = [...variables, ...readVariables(localDrafts)];
  const worker = requireWorker(given);
  return {
    kind: 'understood',
    command: { kind: 'complete', worker },
    variables: storedOf(variables),
    mishap: findMishap(all),
  };
}

type Named = readonly [name: string, variable: Variable];

function readVariables(drafts: Drafts): Named[] {
  return drafts.map(([name, draft]) => [name, readVariable(name, draft)] as const);
}

function storedOf(variables: readonly Named[]): Readonly<Record<string, VariableValue>> {
  const lasting = variables.filter(([, { isTransient }]) => !isTransient);
  return Object.fromEntries(lasting.map(([name, { stored }]) => [name, stored]));
}

/** Variables are set before the process goes on, and written to the database when it has come to rest. */
function findMishap(variables: readonly Named[]): Mishap | undefined {
  const error = variables.find(([, { unsettable }]) => unsettable !== undefined)?.[1].unsettable;
  if (error !== undefined) return mishapOf(error, true);
  const isStorable = !variables.some(([name, variable]) => isTooLong(name, variable));
  return isStorable ? undefined : mishapOf(tooLongToStore(), false);
}

function mishapOf(error: EngineError, isBeforeResuming: boolean): Mishap {
  return { isBeforeResuming, respond: () => error.respond() };
}

function requireWorker(worker: string | null): string {
  if (worker !== null) return worker;
  throw new EngineError(500, 'NullValueException', 'workerId is null', 0);
}

/**
 * The duration in milliseconds. One that leads beyond the greatest instant of the engine overflows, and gives a
 * lock that has lapsed long ago, which is as good as one of no time at all.
 */
function requirePositive(name: string, duration: bigint, nowMs: number): number {
  if (duration <= 0n) {
    throw new EngineError(400, 'RestException', `${name} is not greater than 0`, 0);
  }
  return duration > longMax - BigInt(Math.trunc(nowMs)) ? 0 : Number(duration);
}

function nullBody(getter: string, parameter: string): EngineError {
  const call = `org.camunda.bpm.engine.rest.dto.externaltask.${getter}()`;
  return nullPointer(call, `"${parameter}" is null`);
}
