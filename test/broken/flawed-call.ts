/** One call as a flawed server sees it: what is asked, what is stored, and what a sound server would say. */
import type { Store, TaskRecord } from '../../src/emulator/store.ts';
import type { Handler } from '../../src/http/server.ts';
import type { Lock } from '../../src/model/lock.ts';
import type { OperationId } from '../../src/spec/operations.ts';

/** Where a call goes. */
export interface Route {
  readonly operation: OperationId;
  /** The path parameters: `id`, or `queueId` and `requestId`. */
  readonly params: Readonly<Record<string, string>>;
}

/** A flawed server's inside: what it stores, what time it is there, and the sound server on any store. */
export interface Inside {
  readonly store: Store;
  now(): number;
  soundOn(store: Store): Handler;
}

/** What is different in the question that the sound server gets. */
export interface Changes {
  readonly body?: object;
  /** Query parameters to set; null takes one away. */
  readonly query?: Readonly<Record<string, string | null>>;
  readonly token?: string;
}

/** A call on its way to a flawed server. */
export interface FlawedCall extends Route {
  readonly method: string;
  readonly headers: Headers;
  readonly query: URLSearchParams;
  /** The JSON body; an empty object where there is none. */
  readonly body: Readonly<Record<string, any>>;
  readonly nowMs: number;
  readonly store: Store;
  /** The task of the call; undefined when there is no such task. */
  readonly task: TaskRecord | undefined;
  /** The stored lock of the task or request, lapsed or not. Setting it changes what is stored. */
  lock: Lock | null;
  /** What the sound server answers, to a changed question or on another store where these are given. */
  sound(changes?: Changes, store?: Store): Promise<Response>;
}

/** Reads a call. The request is used up by it. */
export async function readCall(
  request: Request,
  route: Route,
  { store, now, soundOn }: Inside,
): Promise<FlawedCall> {
  const text = await request.text();
  const body = parseObject(text);
  const { method, headers, url } = request;
  return {
    ...route,
    method,
    headers,
    body,
    store,
    nowMs: now(),
    sound: async (changes = {}, on = store) =>
      soundOn(on)(changeRequest(request, text, body, changes)),
    query: new URL(url).searchParams,
    get task() {
      return store.tasks.get(route.params['id'] ?? '');
    },
    get lock() {
      return lockAt(store, route);
    },
    set lock(lock) {
      setLockAt(store, route, lock);
    },
  };
}

function changeRequest(request: Request, text: string, body: object, changes: Changes): Request {
  const { method } = request;
  const url = new URL(request.url);
  for (const [name, value] of Object.entries(changes.query ?? {})) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  const headers = new Headers(request.headers);
  if (changes.token !== undefined) headers.set('authorization', `Bearer ${changes.token}`);
  const sent = changes.body === undefined ? text : JSON.stringify({ ...body, ...changes.body });
  return new Request(url, { method, headers, ...(sent === '' ? {} : { body: sent }) });
}

function lockAt(store: Store, { params }: Route): Lock | null {
  const task = store.tasks.get(params['id'] ?? '')?.task;
  const request = store.queues.get(params['queueId'] ?? '')?.get(params['requestId'] ?? '');
  return (task ?? request)?.lock ?? null;
}

function setLockAt(store: Store, { params }: Route, lock: Lock | null): void {
  const record = store.tasks.get(params['id'] ?? '');
  if (record !== undefined) record.task = { ...record.task, lock };
  const queue = store.queues.get(params['queueId'] ?? '');
  const request = queue?.get(params['requestId'] ?? '');
  if (request !== undefined) queue?.set(params['requestId']!, { ...request, lock });
}

function parseObject(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
