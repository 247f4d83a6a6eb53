/**
 * A stateful emulator of the four endpoints, and of what official clients call around them: it speaks the
 * wire and obeys the model.
 *
 * Request in, Response out: it opens no socket. Time is one reading of the clock for each call, and a lock
 * lapses by comparison, never by an event; only a call that waits for a task is woken when one does.
 */
import { createEndpoints } from '../http/endpoints.ts';
import { Passage } from '../http/passage.ts';
import type { Handler } from '../http/server.ts';
import { createAnswerers } from './answerers.ts';
import { createControl, isControlUrl } from './control/control.ts';
import { systemClock, type Clock } from './clock.ts';
import { dialectOf, type DialectName } from './dialects.ts';
import { createDisturbances } from './disturbance.ts';
import { createJournal } from './journal.ts';
import { serveRecorded } from './recording.ts';
import type { Scenarios } from './scenario.ts';
import { createMemoryStore, type Store } from './store.ts';
import { reset, type Workbench } from './workbench.ts';
import type { World } from './world.ts';

/** What an emulator is made of. Every part has a default. */
export interface EmulatorOptions {
  readonly clock?: Clock;
  readonly store?: Store;
  /** Whether it understands and refuses as the pages say, or as a real Camunda 7 does. */
  readonly dialect?: DialectName;
  /** Whether calls are kept for `GET /_lockproof/journal`. They are unless this is false. */
  readonly isRecorded?: boolean;
  /** What it can start with: see `reset`. */
  readonly scenarios?: Scenarios;
  /** What callers of `/_lockproof` must give as a bearer token; they need none when it is absent. */
  readonly controlToken?: string | undefined;
  /** The origin whose pages may call the four endpoints; all may when it is absent. */
  readonly corsOrigin?: string | undefined;
}

/** An emulator, as a web-standard handler. */
export interface Emulator {
  readonly fetch: Handler;
  /**
   * Forgets everything but the time, and plays a scenario: the one that is named, else the last one again. One
   * that cannot be played is an UnplayableScenario.
   */
  reset(scenario?: string): Promise<void>;
}

/** Makes an emulator with nothing in it. Provider states fill it: `POST /_lockproof/states`, or `reset`. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { clock = systemClock, store = createMemoryStore() } = options;
  const dialect = dialectOf(options.dialect ?? 'documented');
  const world: World = { clock, store, dialect };
  const disturbances = createDisturbances();
  const endpoints = createEndpoints({
    ...createAnswerers(world, disturbances),
    corsOrigin: options.corsOrigin,
    camundaRefusals: dialect.wireRefusals,
  });
  const journal = createJournal();
  const { isRecorded = true, scenarios = {}, controlToken } = options;
  const workbench: Workbench = { world, journal, disturbances, scenarios, scenario: null };
  const control = createControl(workbench, controlToken);
  return {
    fetch(request, arrival) {
      if (isControlUrl(request.url)) return control.fetch(request, { closing: arrival?.closing });
      const passage = new Passage(request, arrival);
      if (!isRecorded) return endpoints.fetch(request, passage);
      return serveRecorded(request, passage, { endpoints, journal, disturbances, clock });
    },
    reset: (scenario) => reset(workbench, scenario),
  };
}
