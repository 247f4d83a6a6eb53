/** Provider states (Pact's word): named situations that a test asks the emulator to be in. */
import { end, freshTask } from '../model/task.ts';
import {
  makeLockedRequest,
  makeQueue,
  makeUnlockedRequest,
  queueOrder,
} from './apify/queue-states.ts';
import { tokens } from './apify/token.ts';
import { makeTask, makeTasks, taskParams, variablesOf } from './camunda/task-states.ts';
import { InvalidParam, numberOf, refuseOthers, type Params } from './params.ts';
import type { World } from './world.ts';

/** What became of the wish for a state. */
export type StateResult =
  | { readonly kind: 'set'; readonly answer: object }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'invalid'; readonly problem: string };

/** There is no such state. */
export const unknownState: StateResult = { kind: 'unknown' };

/** Brings the emulator into the state, and tells what a test needs to know of it. */
export async function setState(world: World, name: string, params: Params): Promise<StateResult> {
  const state = Object.hasOwn(states, name) ? states[name] : undefined;
  if (state === undefined || (state.set === moveClock && world.clock.advance === undefined)) {
    return unknownState;
  }
  try {
    refuseOthers(params, state.takes, 'it');
    return { kind: 'set', answer: await state.set(world, params) };
  } catch (error) {
    if (error instanceof InvalidParam) return { kind: 'invalid', problem: error.message };
    throw error;
  }
}

/** A state, and the params that it takes. */
interface State {
  readonly takes: readonly string[];
  set(world: World, params: Params): object | Promise<object>;
}

const states: Readonly<Record<string, State>> = {
  'external task': {
    takes: ['id', ...taskParams],
    set: (world, params) => makeTask(world, freshTask, params),
  },
  'external tasks': {
    takes: ['count', ...taskParams],
    set: (world, params) => makeTasks(world, freshTask, params),
  },
  'cancelled external task': {
    takes: ['id'],
    set: (world, params) => makeTask(world, end(freshTask), params),
  },
  'unresumable external task': {
    takes: ['id', ...taskParams],
    set: (world, params) => makeTask(world, { ...freshTask, isResumable: false }, params),
  },
  'completed variables': { takes: ['id'], set: ({ store }, params) => variablesOf(store, params) },
  'locked request': { takes: ['clientKey', 'lockSecs'], set: makeLockedRequest },
  'unlocked request': { takes: [], set: makeUnlockedRequest },
  queue: { takes: ['id', 'name', 'requests'], set: makeQueue },
  'queue order': { takes: ['queueId'], set: queueOrder },
  token: { takes: [], set: () => ({ token: tokens.valid }) },
  'forbidden token': { takes: [], set: () => ({ token: tokens.forbidden }) },
  'rate-limited token': { takes: [], set: () => ({ token: tokens.rateLimited }) },
  clock: { takes: ['advanceMs'], set: moveClock },
};

/** The names of all states. */
export const stateNames: readonly string[] = Object.keys(states);

function moveClock({ clock }: World, params: Params): object {
  const advanceMs = numberOf(params, 'advanceMs');
  if (advanceMs < 0) throw new InvalidParam('advanceMs must not be negative');
  clock.advance?.(advanceMs);
  return {};
}
