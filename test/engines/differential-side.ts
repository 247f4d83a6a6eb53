/** The two that are compared, each with time, tasks and answers in the same shape. */
import { setTimeout as delay } from 'node:timers/promises';
import { createWire, type Fetch } from '../../src/contract/exchange.ts';
import { createCamundaProvider } from '../../src/contract/providers/camunda.ts';
import { createStatesUrlProvider } from '../../src/contract/providers/states-url.ts';
import type { StateProvider, Variables } from '../../src/contract/states.ts';
import { createManualClock } from '../../src/emulator/clock.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import type { Call, TaskKind } from './differential-scenario.ts';

/** An answer as it came, and when. */
export interface Heard {
  readonly status: number;
  /** The whole Content-Type, or null. */
  readonly mediaType: string | null;
  readonly text: string;
  /** The instants between which the server answered. */
  readonly window: readonly [fromMs: number, toMs: number];
}

/** One of the two. */
export interface Side {
  readonly name: string;
  /** Makes a task, and tells its id. */
  make(kind: TaskKind): Promise<string>;
  send(call: Call, id: string): Promise<Heard>;
  /** Lets every short lock lapse. */
  pass(): Promise<void>;
  /** The variables of the process of a task that this side has made. */
  variables(id: string): Promise<Variables>;
  end(): Promise<void>;
}

const passMs = 20;

/** An engine takes some seconds to delete more than a thousand processes at once. */
const timeoutMs = 60_000;

/** A running engine. */
export async function engineSide(restUrl: string): Promise<Side> {
  const fetch: Fetch = (url, init) => globalThis.fetch(url, init);
  const states = await createCamundaProvider(ask(fetch), restUrl);
  return side('engine', states, restUrl, fetch, Date.now, () => delay(passMs));
}

/** An emulator that speaks as an engine, with a clock that only passes when it is told to. */
export function emulatorSide(): Side {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, dialect: 'engine' });
  const fetch: Fetch = async (url, init) => emulator.fetch(new Request(url, init));
  const origin = 'http://emulator.invalid';
  const states = createStatesUrlProvider(ask(fetch), `${origin}/_lockproof/states`);
  const pass = async () => clock.advance(passMs);
  return side('emulator', states, `${origin}/engine-rest`, fetch, clock.now, pass);
}

function side(
  name: string,
  states: StateProvider,
  baseUrl: string,
  fetch: Fetch,
  now: () => number,
  pass: () => Promise<void>,
): Side {
  const set: StateProvider['set'] = (state, params) => states.set(state, params);
  return {
    name,
    async make(kind) {
      if (kind === 'unknown') return 'no-such-task';
      const state = kind === 'active' ? 'external task' : (`${kind} external task` as const);
      const outcome = await set(state, {});
      if (outcome.kind === 'unavailable') throw new Error(outcome.reason);
      return outcome.answer.id;
    },
    async send({ method, path, contentType, body }, id) {
      const fromMs = now();
      const response = await fetch(baseUrl + path.replaceAll('{id}', id), {
        method,
        headers: contentType === null ? {} : { 'content-type': contentType },
        // Bytes, since a text would bring a media type along.
        body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
      });
      const text = await response.text();
      const { status, headers } = response;
      return { status, mediaType: headers.get('content-type'), text, window: [fromMs, now()] };
    },
    pass,
    async variables(id) {
      const outcome = await set('completed variables', { id });
      if (outcome.kind === 'unavailable') throw new Error(outcome.reason);
      return outcome.answer.variables;
    },
    end: () => states.cleanUp(),
  };
}

function ask(fetch: Fetch) {
  const { signal } = new AbortController();
  return createWire({ fetch, timeoutMs, headers: {}, signal });
}
