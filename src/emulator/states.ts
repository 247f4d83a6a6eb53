/** Provider states (Pact's word): named situations that a test asks the emulator to be in. */
import { isAvailable, lockRequest, type QueuedRequest } from '../model/queue.ts';
import { end, freshTask, type Task } from '../model/task.ts';
import type { Clock } from './clock.ts';
import { tokens } from './request-queue.ts';
import type { RequestQueue, Store, VariableValue } from './store.ts';

type Params = Readonly<Record<string, unknown>>;

/** What became of the wish for a state. */
export type StateResult =
  | { readonly kind: 'set'; readonly answer: object }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'invalid'; readonly problem: string };

class InvalidParam extends Error {}

/** Brings the emulator into the state, and tells what a test needs to know of it. */
export function setState(store: Store, clock: Clock, state: string, params: Params): StateResult {
  const handlers = stateHandlers(store, clock);
  const handler = Object.hasOwn(handlers, state) ? handlers[state] : undefined;
  if (handler === undefined) return { kind: 'unknown' };
  try {
    return { kind: 'set', answer: handler(params) };
  } catch (error) {
    if (error instanceof InvalidParam) return { kind: 'invalid', problem: error.message };
    throw error;
  }
}

function stateHandlers(store: Store, clock: Clock): Record<string, (params: Params) => object> {
  const handlers: Record<string, (params: Params) => object> = {
    'external task': () => ({ id: addTask(store, freshTask) }),
    'cancelled external task': () => ({ id: addTask(store, end(freshTask)) }),
    'unresumable external task': () => ({
      id: addTask(store, { ...freshTask, isResumable: false }),
    }),
    'completed variables': (params) => ({ variables: variablesOf(store, textOf(params, 'id')) }),
    'locked request': (params) => {
      const clientKey = textOf(params, 'clientKey');
      const lockMs = numberOf(params, 'lockSecs') * 1_000;
      return addQueue(store, (nowMs) => lockRequest(clientKey, lockMs, nowMs), clock.now());
    },
    'unlocked request': () =>
      addQueue(store, (nowMs) => ({ orderKey: nowMs, lock: null }), clock.now()),
    'queue order': (params) => ({ requestIds: orderOf(queueOf(store, params), clock.now()) }),
    token: () => ({ token: tokens.valid }),
    'forbidden token': () => ({ token: tokens.forbidden }),
    'rate-limited token': () => ({ token: tokens.rateLimited }),
  };
  if (clock.advance === undefined) return handlers;
  return {
    ...handlers,
    clock: (params) => {
      const advanceMs = numberOf(params, 'advanceMs');
      if (advanceMs < 0) throw new InvalidParam('advanceMs must not be negative');
      clock.advance?.(advanceMs);
      return {};
    },
  };
}

function addTask(store: Store, task: Task): string {
  const id = crypto.randomUUID();
  store.tasks.set(id, { task, variables: null });
  return id;
}

/** A queue with the request in question between two that are available. */
function addQueue(
  store: Store,
  request: (nowMs: number) => QueuedRequest,
  nowMs: number,
): { queueId: string; requestId: string } {
  const queueId = crypto.randomUUID();
  const requestId = crypto.randomUUID();
  const available = { orderKey: nowMs, lock: null };
  store.queues.set(
    queueId,
    new Map([
      [crypto.randomUUID(), available],
      [requestId, request(nowMs)],
      [crypto.randomUUID(), available],
    ]),
  );
  return { queueId, requestId };
}

function queueOf(store: Store, params: Params): RequestQueue {
  const queue = store.queues.get(textOf(params, 'queueId'));
  if (queue === undefined) throw new InvalidParam('queueId names no queue');
  return queue;
}

/** The available requests, head first. The sort is stable, so those added together keep their order. */
function orderOf(queue: RequestQueue, nowMs: number): string[] {
  return [...queue]
    .filter(([, request]) => isAvailable(request, nowMs))
    .toSorted(([, a], [, b]) => a.orderKey - b.orderKey)
    .map(([id]) => id);
}

function variablesOf(store: Store, id: string): Record<string, { value: unknown; type: string }> {
  const record = store.tasks.get(id);
  if (record === undefined) throw new InvalidParam('id names no task');
  return Object.fromEntries(
    [...(record.variables ?? [])].map(([name, variable]) => [
      name,
      { value: variable.value ?? null, type: variable.type ?? typeOf(variable) },
    ]),
  );
}

/** The value type that an engine gives a variable that comes without one. */
function typeOf({ value }: VariableValue): string {
  if (value === undefined || value === null) return 'Null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'number') return 'Object';
  if (!Number.isInteger(value)) return 'Double';
  return Math.abs(value) < 2 ** 31 ? 'Integer' : 'Long';
}

function textOf(params: Params, name: string): string {
  const value = params[name];
  if (typeof value !== 'string') throw new InvalidParam(`${name} must be a string`);
  return value;
}

function numberOf(params: Params, name: string): number {
  const value = params[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new InvalidParam(`${name} must be a number`);
  }
  return value;
}
