/**
 * What a case has in its hands: handles on tasks and requests in the state it asks for, time, and notes.
 * Every exchange is kept, and every answer checked against the document.
 */
import { randomUUID } from 'node:crypto';
import { Fault } from '../fault.ts';
import type { OperationId } from '../spec/operations.ts';
import { checkResponse } from '../validation/response.ts';
import type { Violation } from '../validation/violation.ts';
import { NotRun } from './ending.ts';
import type { Ask, Exchange } from './exchange.ts';
import { passByClock, passByWaiting, type Passage } from './passage.ts';
import type { Call } from './reply.ts';
import { createRequestHandle, type RequestHandle } from './request-handle.ts';
import { createShadow, type Shadow, type Situation } from './situation.ts';
import {
  StateFailed,
  type RequestRef,
  type StateName,
  type StateProvider,
  type States,
  type TaskState,
  type Variables,
} from './states.ts';
import { createTaskHandle, type TaskHandle } from './task-handle.ts';

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
export interface Trial extends Omit<Passage, 'nowMs'> {
  /** A duration that no case outlasts. */
  readonly longMs: number;
  /** How many rounds a race takes. */
  readonly rounds: number;
  /** What random choices are made from. */
  readonly seed: number;
  /** Whether the target's clock can be moved, so that time is exact. */
  readonly hasClock: boolean;
  /** A task in a state. */
  task(state: TaskState): Promise<TaskHandle>;
  /** A task that never was. */
  unknownTask(): TaskHandle;
  variablesOf(task: TaskHandle): Promise<Variables>;
  /** A request that this client has locked. */
  lockedRequest(clientKey: string, lockMs?: number): Promise<RequestHandle>;
  unlockedRequest(): Promise<RequestHandle>;
  /** The ids of the available requests of the same queue, head first. */
  orderAround(request: RequestHandle): Promise<readonly string[]>;
  tokenFor(state: 'forbidden token' | 'rate-limited token'): Promise<string>;
  /** What an observed case saw. */
  note(text: string): void;
}

/** A trial, and what it kept. */
export interface RecordedTrial extends Trial {
  readonly exchanges: readonly CheckedExchange[];
  readonly notes: readonly string[];
  /** What each operation met, as `operation: situation`. */
  readonly situations: ReadonlySet<string>;
}

const longMs = 600_000;

/** A trial for one attempt at a case. Later attempts take more time. */
export function createTrial(environment: TrialEnvironment, attempt: number): RecordedTrial {
  const { ask, states, hasClock, camundaUrl, apifyUrl, signal } = environment;
  const exchanges: CheckedExchange[] = [];
  const notes: string[] = [];
  const situations = new Set<string>();

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
  const { nowMs, ...passage } = hasClock
    ? passByClock((advanceMs) => setState('clock', { advanceMs }))
    : passByWaiting(attempt, signal);
  const meet = (operation: OperationId, situation: Situation) =>
    void situations.add(`${operation}: ${situation}`);
  const taskHandle = (id: string, state: TaskState | 'never there') =>
    createTaskHandle({ call, baseUrl: camundaUrl, id, shadow: createShadow(state, nowMs), meet });
  const requestHandle = async (ref: RequestRef, shadow: Shadow) => {
    const validToken = environment.token ?? (await setState('token', {})).token;
    return createRequestHandle({ call, baseUrl: apifyUrl, ref, validToken, shadow, meet });
  };

  return {
    ...passage,
    longMs,
    rounds: environment.rounds,
    seed: environment.seed,
    hasClock,
    exchanges,
    notes,
    situations,
    task: async (state) => taskHandle((await setState(state, {})).id, state),
    unknownTask: () => taskHandle(randomUUID(), 'never there'),
    variablesOf: async ({ id }) => (await setState('completed variables', { id })).variables,
    async lockedRequest(clientKey, lockMs = longMs) {
      const shadow = createShadow('request', nowMs);
      const ref = await setState('locked request', { clientKey, lockSecs: lockMs / 1_000 });
      shadow.given(clientKey, lockMs);
      return requestHandle(ref, shadow);
    },
    unlockedRequest: async () =>
      requestHandle(await setState('unlocked request', {}), createShadow('request', nowMs)),
    orderAround: async ({ queueId }) => (await setState('queue order', { queueId })).requestIds,
    tokenFor: async (state) => (await setState(state, {})).token,
    note: (text) => void notes.push(text),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
