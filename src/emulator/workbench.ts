import type { Disturbances } from './disturbance.ts';
import type { Journal } from './journal.ts';
import type { World } from './world.ts';

/** What the control endpoints look at and change. */
export interface Workbench {
  readonly world: World;
  readonly journal: Journal;
  readonly disturbances: Disturbances;
}
