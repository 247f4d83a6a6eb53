/**
 * What a case has in its hands: handles on tasks and requests in the state it asks for, time, and notes.
 * Every exchange is kept, and every answer checked against the document.
 */
import { randomUUID } from 'node:crypto';
import { Fault } from '../fault.ts';
import type { OperationId } from '../spec/operations.ts';
import { checkResponse } from '../validation/response.ts';
import type { Violation } from '../validation/violation.ts';
import type { Ask, Exchange, Question } from './exchange.ts';
import { NotRun, TooSlow } from './promise.ts';
import { createRequestHandle, type RequestHandle } from './request-handle.ts';
import {
  StateFailed,
  type StateName,
  type StateProvider,
  type States,
  type Variables,
} from './states.ts';
import { createTaskHandle, type TaskHandle } from './task-handle.ts';

/** An answer in a case, with words for what was asked. */
export interface Reply {
  /** What was asked, such as `lock by alice`. */
  readonly asked: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: any;
  /** When the question was sent and the answer read, by a monotonic clock. */
  readonly sentAtMs: number;
  readonly readAtMs: number;
}

/** Asks one of the four operations something. A question without answer ends the case. */
export type Call = (operation: OperationId, asked: string, question: Question) => Promise<Reply>;

/** An exchange of one of the four operations, and how its answer breaks the document. */
export interface CheckedExchange {
  readonly operation: OperationId;
  readonly exchange: Exchange;
  readonly violations: readonly Violation[];
}

/** What the run lends to every trial. */
export interface TrialEnvironment {
  readonly ask: Ask;
  readonly states: StateProvider;
  readonly camundaUrl: string;
  readonly apifyUrl: string;
  /** The token of the Apify API; a state is asked for one when it is absent. */
  readonly token: string | undefined;
  /** Whether the target's clock can be moved. Otherwise time is really waited for. */
  readonly hasClock: boolean;
  readonly rounds: number;
  readonly seed: number;
  readonly signal: AbortSignal;
}

/** What a case works with. */
export interface Trial {
  /** A duration that no case outlasts. */
  readonly longMs: number;
  /** A duration that the case lets pass. */
  readonly briefMs: number;
  /** How many rounds a race takes. */
  readonly rounds: number;
  /** What random choices are made from. */
  readonly seed: number;
  /** Whether the target's clock can be moved, so that time is exact. */
  readonly hasClock: boolean;
  /** A task in a state. */
  task(
    state: 'external task' | 'cancelled external task' | 'unresumable external task',
  ): Promise<TaskHandle>;
  /** A task that never was. */
  unknownTask(): TaskHandle;
  variablesOf(task: TaskHandle): Promise<Variables>;
  /** A request that this client has locked. */
  lockedRequest(clientKey: string, lockMs?: number): Promise<RequestHandle>;
  unlockedRequest(): Promise<RequestHandle>;
  /** The ids of the available requests of the same queue, head first. */
  orderAround(request: RequestHandle): Promise<readonly string[]>;
  tokenFor(state: 'forbidden token' | 'rate-limited token'): Promise<string>;
  /** Lets time pass until a lock of this duration that was given before has lapsed. */
  lapse(durationMs: number): Promise<void>;
  /** Lets some time pass, and tells how much the target's clock was moved; 0 when it cannot be. */
  pass(durationMs: number): Promise<number>;
  /**
   * Lets time pass until a lock of this duration that was given just now has almost lapsed. Where the
   * clock cannot be moved, a good half of the duration is waited for, so that calls have time left.
   */
  almostLapse(durationMs: number): Promise<void>;
  /** Does something that must be over before a lock of `briefMs` lapses, and says so if it was not. */
  beforeLapse<T>(action: () => Promise<T>): Promise<T>;
  /** What an observed case saw. */
  note(text: string): void;
}

/** A trial, and what it kept. */
export interface RecordedTrial extends Trial {
  readonly exchanges: readonly CheckedExchange[];
  readonly notes: readonly string[];
}

const longMs = 600_000;

/** Where time is waited for: long enough for a few calls, short enough to wait for. Doubled at each attempt. */
const briefRealMs = 1_500;

/** The part of a duration that is waited for where it must not lapse: above a half, for a lock cut in half. */
const almost = 0.6;

/** The part of a brief lock that the calls may take, with waiting. Beyond it, a lapse is no broken promise. */
const atMost = 0.85;

/** Engines keep instants in databases and caches, so a lapse may show a little later than it happened. */
const lapseMarginMs = 250;

/** A trial for one attempt at a case. Later attempts take more time. */
export function createTrial(environment: TrialEnvironment, attempt: number): RecordedTrial {
  const { ask, states, hasClock, camundaUrl, apifyUrl } = environment;
  const briefMs = hasClock ? 1_000 : briefRealMs * 2 ** attempt;
  const exchanges: CheckedExchange[] = [];
  const notes: string[] = [];

  const call: Call = async (operation, asked, question) => {
    const sentAtMs = performance.now();
    const exchange = await ask(question);
    const { answer, failure } = exchange;
    const violations = answer === null ? [] : checkResponse(operation, answer);
    exchanges.push({ operation, exchange, violations });
    if (answer === null) throw failure!;
    const times = { sentAtMs, readAtMs: performance.now() };
    return { asked, ...answer, json: parseJson(answer.text), ...times };
  };
  const setState = async <N extends StateName>(state: N, params: States[N][0]) => {
    const outcome = await states.set(state, params).catch((error: unknown) => {
      throw error instanceof Fault ? new StateFailed(state, error) : error;
    });
    if (outcome.kind === 'unavailable') throw new NotRun(outcome.reason);
    return outcome.answer;
  };
  const validToken = async () => environment.token ?? (await setState('token', {})).token;
  const requestHandle = async (ref: States['unlocked request'][1]) =>
    createRequestHandle(call, apifyUrl, ref, await validToken());

  return {
    longMs,
    briefMs,
    rounds: environment.rounds,
    seed: environment.seed,
    hasClock,
    exchanges,
    notes,
    task: async (state) => createTaskHandle(call, camundaUrl, (await setState(state, {})).id),
    unknownTask: () => createTaskHandle(call, camundaUrl, randomUUID()),
    variablesOf: async ({ id }) => (await setState('completed variables', { id })).variables,
    lockedRequest: async (clientKey, lockMs = longMs) =>
      requestHandle(await setState('locked request', { clientKey, lockSecs: lockMs / 1_000 })),
    unlockedRequest: async () => requestHandle(await setState('unlocked request', {})),
    orderAround: async ({ queueId }) => (await setState('queue order', { queueId })).requestIds,
    tokenFor: async (state) => (await setState(state, {})).token,
    async lapse(durationMs) {
      if (hasClock) await setState('clock', { advanceMs: durationMs + 1 });
      else await wait(durationMs + lapseMarginMs, environment.signal);
    },
    async pass(durationMs) {
      if (hasClock) await setState('clock', { advanceMs: durationMs });
      else await wait(durationMs, environment.signal);
      return hasClock ? durationMs : 0;
    },
    async almostLapse(durationMs) {
      if (hasClock) await setState('clock', { advanceMs: durationMs - 1 });
      else await wait(durationMs * almost, environment.signal);
    },
    async beforeLapse(action) {
      const startedAtMs = performance.now();
      const outcome = await Promise.allSettled([action()]);
      const tookMs = performance.now() - startedAtMs;
      // A promise that looks broken may only have met a lock that had lapsed meanwhile.
      if (!hasClock && tookMs > briefMs * atMost) throw tooSlow(tookMs, briefMs);
      if (outcome[0].status === 'rejected') throw outcome[0].reason;
      return outcome[0].value;
    },
    note: (text) => void notes.push(text),
  };
}

function tooSlow(tookMs: number, briefMs: number): TooSlow {
  return new TooSlow(`The calls took ${Math.round(tookMs)} ms, and the lock lasts ${briefMs} ms.`);
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', finish, { once: true });
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
