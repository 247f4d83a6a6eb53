/** Provider states: how the suite brings a server into a situation, whatever the server is. */
import { Fault } from '../fault.ts';

/** The states by name, with what is asked and what is answered. README has the same table. */
export interface States {
  /** Active, never locked. */
  'external task': [params: Record<never, never>, answer: { id: string }];
  /** Existed, was cancelled. */
  'cancelled external task': [params: Record<never, never>, answer: { id: string }];
  /** Completing it fails to resume the process instance. */
  'unresumable external task': [params: Record<never, never>, answer: { id: string }];
  /** The process variables of the task, as they are now. */
  'completed variables': [params: { id: string }, answer: { variables: Variables }];
  /** Locked by that client, in a queue that also holds at least two available requests. */
  'locked request': [params: { clientKey: string; lockSecs: number }, answer: RequestRef];
  /** Available, in the same kind of queue. */
  'unlocked request': [params: Record<never, never>, answer: RequestRef];
  /** The available requests, head first. */
  'queue order': [params: { queueId: string }, answer: { requestIds: string[] }];
  /** May do everything. */
  token: [params: Record<never, never>, answer: { token: string }];
  /** Valid, without permission. */
  'forbidden token': [params: Record<never, never>, answer: { token: string }];
  /** Over its limit. */
  'rate-limited token': [params: Record<never, never>, answer: { token: string }];
  /** Time has moved. Without this state the suite really waits. */
  clock: [params: { advanceMs: number }, answer: Record<never, never>];
}

/** The name of a state. */
export type StateName = keyof States;

/** The states in which a task can be asked for. */
export type TaskState = 'external task' | 'cancelled external task' | 'unresumable external task';

/** Process variables by name. A server may leave the type out. */
export type Variables = Readonly<Record<string, { value?: unknown; type?: string | null }>>;

/** A request in a queue. */
export interface RequestRef {
  readonly queueId: string;
  readonly requestId: string;
}

/** A state that is set, or the reason why this provider cannot set it. */
export type StateOutcome<N extends StateName> =
  | { readonly kind: 'set'; readonly answer: States[N][1] }
  | { readonly kind: 'unavailable'; readonly reason: string };

/** Sets states. Trouble on the way is a Fault. */
export interface StateProvider {
  set<N extends StateName>(state: N, params: States[N][0]): Promise<StateOutcome<N>>;
  /** Takes away everything that was made. */
  cleanUp(): Promise<void>;
}

/** How a provider sets the states that it has. */
export type StateHandlers = {
  readonly [N in StateName]?: (params: States[N][0]) => Promise<States[N][1]>;
};

/** Sets a state by its handler. `lacking` says why there is none for it. */
export async function setByHandler<N extends StateName>(
  handlers: StateHandlers,
  state: N,
  params: States[N][0],
  lacking: string,
): Promise<StateOutcome<N>> {
  const handler = handlers[state];
  if (handler === undefined) return { kind: 'unavailable', reason: lacking };
  return { kind: 'set', answer: await handler(params) };
}

/** A provider failed to set a state that it has. It says nothing about the case that asked for it. */
export class StateFailed extends Fault {
  constructor(state: StateName, cause: Fault) {
    super(cause.code, `State '${state}': ${cause.message}`, { cause });
  }
}

/** Asks each provider in turn, until one has the state. */
export function chainProviders(providers: readonly StateProvider[]): StateProvider {
  return {
    async set(state, params) {
      const reasons: string[] = [];
      for (const provider of providers) {
        const outcome = await provider.set(state, params);
        if (outcome.kind === 'set') return outcome;
        reasons.push(outcome.reason);
      }
      return { kind: 'unavailable', reason: reasons.join(' ') };
    },
    async cleanUp() {
      await doAll(providers.map((provider) => () => provider.cleanUp()));
    },
  };
}

/** Does one after the other. Trouble with one keeps no other from being done; the first is thrown at the end. */
async function doAll(actions: readonly (() => Promise<void>)[]): Promise<void> {
  const troubles: unknown[] = [];
  for (const action of actions) await action().catch((trouble: unknown) => troubles.push(trouble));
  if (troubles.length > 0) throw troubles[0];
}
