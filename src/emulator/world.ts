import type { Clock } from './clock.ts';
import type { Dialect } from './dialect.ts';
import type { Store } from './store.ts';

/** What every call is answered from. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly dialect: Dialect;
}
