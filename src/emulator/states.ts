/** Provider states (Pact's word): named situations that a test asks the emulator to be in. */
import { end, freshTask } from '../model/task.ts';
import { makeLockedRequest, makeUnlockedRequest, queueOrder } from './apify/queue-states.ts';
import { tokens } from './apify/token.ts';
import { makeTask, makeTasks, variablesOf } from './camunda/task-states.ts';
import { InvalidParam, numberOf, type Params } from './params.ts';
import type { World } from './world.ts';

/** What became of the wish for a state. */
export type StateResult =
  | { readonly kind: 'set'; readonly answer: object }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'invalid'; readonly problem: string };

/** There is no such state. */
export const unknownState: StateResult = { kind: 'unknown' };

/** Brings the emulator into the state, and tells what a test needs to know of it. */
export async function setState(world: World, state: string, params: Params): Promise<StateResult> {
  const handler = Object.hasOwn(handlers, state) ? handlers[state] : undefined;
  if (handler === undefined || (handler === moveClock && world.clock.advance === undefined)) {
    return unknownState;
  }
  try {
    return { kind: 'set', answer: await handler(world, params) };
  } catch (error) {
    if (error instanceof InvalidParam) return { kind: 'invalid', problem: error.message };
    throw error;
  }
}

type StateHandler = (world: World, params: Params) => object | Promise<object>;

const handlers: Readonly<Record<string, StateHandler>> = {
  'external task': (world, params) => makeTask(world, freshTask, params),
  'external tasks': (world, params) => makeTasks(world, freshTask, params),
  'cancelled external task': (world) => makeTask(world, end(freshTask), {}),
  'unresumable external task': (world, params) =>
    makeTask(world, { ...freshTask, isResumable: false }, params),
  'completed variables': ({ store }, params) => variablesOf(store, params),
  'locked request': makeLockedRequest,
  'unlocked request': makeUnlockedRequest,
  'queue order': queueOrder,
  token: () => ({ token: tokens.valid }),
  'forbidden token': () => ({ token: tokens.forbidden }),
  'rate-limited token': () => ({ token: tokens.rateLimited }),
  clock: moveClock,
};

function moveClock({ clock }: World, params: Params): object {
  const advanceMs = numberOf(params, 'advanceMs');
  if (advanceMs < 0) throw new InvalidParam('advanceMs must not be negative');
  clock.advance?.(advanceMs);
  return {};
}
