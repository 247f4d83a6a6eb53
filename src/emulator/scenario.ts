/** Scenarios: provider states under one name, so that an emulator can start with something in it. */
import type { Params } from './params.ts';
import { setState } from './states.ts';
import type { World } from './world.ts';

/** A provider state with its params. */
export interface ScenarioStep {
  readonly state: string;
  readonly params?: Params;
}

/** Lists of provider states by the names of their scenarios. */
export type Scenarios = Readonly<Record<string, readonly ScenarioStep[]>>;

/** A scenario that cannot be played. The message says why, as an end to "state … of the scenario:". */
export class UnplayableScenario extends Error {
  readonly scenario: string;
  /** The place of its step, 0 for the first. */
  readonly index: number;

  constructor(scenario: string, index: number, message: string) {
    super(message);
    this.scenario = scenario;
    this.index = index;
  }
}

/** Brings the emulator into the states of a scenario, one after the other. */
export async function playScenario(
  world: World,
  name: string,
  steps: readonly ScenarioStep[],
): Promise<void> {
  for (const [index, { state, params = {} }] of steps.entries()) {
    const result = await setState(world, state, params);
    if (result.kind === 'set') continue;
    const isUnknown = result.kind === 'unknown';
    const problem = isUnknown ? `there is no state '${state}'` : `'${state}': ${result.problem}`;
    throw new UnplayableScenario(name, index, problem);
  }
}
