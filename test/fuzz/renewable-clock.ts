/** The time of an emulator that outlives many sessions. */
import { createManualClock, type ManualClock } from '../../src/emulator/clock.ts';

const startMs = Date.UTC(2026, 0, 31, 12);

/** A manual clock that can begin anew. */
export interface RenewableClock extends ManualClock {
  /** Time begins anew. Whoever waits is forgotten, so nobody may. */
  renew(): void;
}

/** Sessions may end in the year 9999, and the emulator is to outlive them. */
export function createRenewableClock(): RenewableClock {
  let inner = createManualClock(startMs);
  return {
    now: () => inner.now(),
    advance: (ms) => inner.advance(ms),
    wakeAt: (atMs, wake) => inner.wakeAt(atMs, wake),
    renew() {
      inner = createManualClock(startMs);
    },
  };
}
