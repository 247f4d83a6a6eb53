/**
 * An emulator in this process, with a clock that the test moves. Every answer is held against its document
 * before the test sees it.
 */
import { tokens } from '../../src/emulator/request-queue.ts';
import { createManualClock, type ManualClock } from '../../src/emulator/clock.ts';
import { createEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { checkAnswers } from './answer-check.ts';

/** The instant at which the clock of every testbed stands at first. */
const startMs = Date.UTC(2026, 0, 31, 12);

/** An answer, its body read to the end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: any;
}

const base = 'http://localhost:4010';
const bearer = { authorization: `Bearer ${tokens.valid}` };

export function createTestbed(options: EmulatorOptions = {}) {
  const clock: ManualClock = createManualClock(startMs);
  const emulator = createEmulator({ clock, ...options });
  const fetch = checkAnswers(emulator.fetch, (violation) => {
    throw new Error(violation);
  });

  const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(new Request(base + path, init));
    const text = await response.text();
    const { status, headers } = response;
    return { status, headers, text, json: text === '' ? undefined : JSON.parse(text) };
  };
  const sendJson = (method: string, path: string, body?: unknown, headers = {}) =>
    send(path, {
      method,
      headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  return {
    clock,
    send,
    /** Calls a path of Camunda with a JSON body, or none. */
    camunda: (method: string, path: string, body?: unknown) =>
      sendJson(method, `/engine-rest${path}`, body),
    /** Calls a path of Apify with a good token, and a JSON body, or none. */
    apify: (method: string, path: string, body?: unknown) =>
      sendJson(method, `/v2${path}`, body, bearer),
    /** Brings the emulator into a state, which must be possible. */
    async provide(state: string, params?: object): Promise<any> {
      const answer = await sendJson('POST', '/_lockproof/states', { state, params });
      if (answer.status !== 200) throw new Error(`${state}: ${answer.status} ${answer.text}`);
      return answer.json;
    },
  };
}

/** The emulator of a test. */
export type Testbed = ReturnType<typeof createTestbed>;
