/**
 * A stateful emulator of the four endpoints, and of what official clients call around them: it speaks the
 * wire and obeys the model.
 *
 * Request in, Response out: it opens no socket. Time is one reading of the clock for each call, and a lock
 * lapses by comparison, never by an event; only a call that waits for a task is woken when one does.
 */
import { createEndpoints, type EndpointCall } from '../http/endpoints.ts';
import type { Handler } from '../http/server.ts';
import { createControl } from './control.ts';
import { systemClock, type Clock } from './clock.ts';
import { companions } from './companion.ts';
import { answerCompanionCall } from './companion-calls.ts';
import { dialectOf, type DialectName } from './dialects.ts';
import { answerTaskCall } from './external-task.ts';
import { answerProlongCall } from './request-queue.ts';
import { createMemoryStore, type Store } from './store.ts';
import type { World } from './world.ts';

/** What an emulator is made of. Every part has a default. */
export interface EmulatorOptions {
  readonly clock?: Clock;
  readonly store?: Store;
  /** Whether it understands and refuses as the pages say, or as a real Camunda 7 does. */
  readonly dialect?: DialectName;
  /** The origin whose pages may call the four endpoints; all may when it is absent. */
  readonly corsOrigin?: string | undefined;
}

/** An emulator, as a web-standard handler. */
export interface Emulator {
  readonly fetch: Handler;
}

/** Makes an emulator with nothing in it. Provider states fill it: `POST /_lockproof/states`. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { clock = systemClock, store = createMemoryStore() } = options;
  const dialect = dialectOf(options.dialect ?? 'documented');
  const world: World = { clock, store, dialect };
  const answer = (call: EndpointCall): Response => {
    const nowMs = clock.now();
    const response =
      call.operation.api === 'camunda'
        ? answerTaskCall(call, world, nowMs)
        : answerProlongCall(call, store, nowMs);
    return date(response, nowMs);
  };
  const app = createEndpoints({
    answer,
    companions: {
      operations: companions,
      // A call may have waited, so the clock is read when it is answered.
      answer: async (call, signal) =>
        date(await answerCompanionCall(call, signal, world), clock.now()),
    },
    corsOrigin: options.corsOrigin,
    camundaRefusals: dialect.wireRefusals,
  });
  app.route('/_lockproof', createControl(world));
  return { fetch: (request) => app.fetch(request) };
}

function date(response: Response, nowMs: number): Response {
  response.headers.set('date', httpDate(nowMs));
  return response;
}

let lastSecond = -1;
let lastDate = '';

/**
 * The emulator's own time as an HTTP-date (RFC 9110, section 6.6.1). Callers need it to judge an instant
 * such as `lockExpiresAt` when the clock is manual. Remembered, since most calls share their second.
 */
function httpDate(nowMs: number): string {
  const second = Math.floor(nowMs / 1_000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastDate = new Date(nowMs).toUTCString();
  }
  return lastDate;
}
