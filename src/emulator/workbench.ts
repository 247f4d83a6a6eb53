/** What the control endpoints look at and change, and how it comes back to its beginning. */
import type { Disturbances } from './disturbance.ts';
import type { Journal } from './journal.ts';
import { InvalidParam } from './params.ts';
import { playScenario, type Scenarios } from './scenario.ts';
import { clearStore } from './store.ts';
import type { World } from './world.ts';

/** The parts of an emulator. */
export interface Workbench {
  readonly world: World;
  readonly journal: Journal;
  readonly disturbances: Disturbances;
  readonly scenarios: Scenarios;
  /** The scenario that was played last; null before the first. */
  scenario: string | null;
}

/**
 * Forgets everything but the time, and plays a scenario: the one that is named, else the one that was played
 * last, if any. A name that there is none of is an InvalidParam, and then nothing is forgotten.
 */
export async function reset(workbench: Workbench, name = workbench.scenario): Promise<void> {
  const { world, journal, disturbances, scenarios } = workbench;
  const steps = name === null ? [] : stepsOf(scenarios, name);
  clearStore(world.store);
  journal.clear();
  disturbances.clear();
  workbench.scenario = name;
  if (name !== null) await playScenario(world, name, steps);
}

function stepsOf(scenarios: Scenarios, name: string) {
  const steps = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (steps !== undefined) return steps;
  const names = Object.keys(scenarios).join(', ');
  throw new InvalidParam(
    names === ''
      ? `there is no scenario ${name}: the emulator was started without any`
      : `there is no scenario ${name}, but ${names}`,
  );
}
