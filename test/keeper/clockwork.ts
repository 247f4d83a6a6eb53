/** A manual clock that goes from alarm to alarm, as long as somebody has something to do. */
import { setImmediate } from 'node:timers/promises';
import type { KeeperClock } from '../../src/client/client.ts';
import { createManualClock } from '../../src/emulator/clock.ts';

/** What is looked at while time goes on. */
export interface Watcher {
  /** Nothing has happened since the last event, and the next one will be at that instant. */
  before?(nextMs: number): void;
  /** Everything that happens at the instant has happened. */
  after?(nowMs: number): void;
}

/** Starts at the instant 0. */
export function createClockwork() {
  const time = createManualClock(0);
  const alarms = new Set<{ readonly atMs: number }>();
  return {
    now: time.now,
    advance: time.advance,
    /** A view of the clock that knows its own alarms. */
    createView(): KeeperClock & { countAlarms(): number } {
      const own = new Set<{ readonly atMs: number }>();
      return {
        now: time.now,
        countAlarms: () => own.size,
        wakeAt(atMs, wake) {
          const alarm = { atMs };
          const forget = () => [own, alarms].map((set) => set.delete(alarm));
          own.add(alarm);
          alarms.add(alarm);
          const callOff = time.wakeAt(atMs, () => {
            forget();
            wake();
          });
          return () => {
            forget();
            callOff();
          };
        },
      };
    },
    /** Lets time go on until the promise is settled. */
    async play<Value>(promise: Promise<Value>, { before, after }: Watcher = {}): Promise<Value> {
      let isSettled = false;
      const settle = () => {
        isSettled = true;
      };
      promise.then(settle, settle);
      for (await quiet(); !isSettled; await quiet()) {
        const nextMs = Math.min(...[...alarms].map(({ atMs }) => atMs));
        if (nextMs === Infinity) throw new Error('Everybody waits, and nothing will happen.');
        before?.(nextMs);
        time.advance(nextMs - time.now());
        await quiet();
        after?.(nextMs);
      }
      return promise;
    },
  };
}

/** Turns of the event loop that a call in this process is over in. One is enough, as far as was seen. */
const turns = 3;

async function quiet(): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await setImmediate();
}
