/** Provider states of any implementation, in any language, through one endpoint of its own. */
import { Fault } from '../../fault.ts';
import type { Ask } from '../exchange.ts';
import type { StateName, StateProvider } from '../states.ts';

/** Asks `POST url` with `{state, params}`: 200 is the state's answer, 501 says that there is no such state. */
export function createStatesUrlProvider(ask: Ask, url: string): StateProvider {
  return {
    async set(state, params) {
      const { answer, failure } = await ask({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ state, params }),
      });
      if (answer === null) throw failure!;
      if (answer.status === 501) {
        return { kind: 'unavailable', reason: `The states URL has no state '${state}'.` };
      }
      if (answer.status !== 200) {
        throw unexpected(url, state, `status ${answer.status}`, answer.text);
      }
      const value = parseObject(answer.text);
      if (value === null) throw unexpected(url, state, 'no JSON object', answer.text);
      const missing = Object.entries(shapes[state]).find(([name, fits]) => !fits(value[name]));
      if (missing) throw unexpected(url, state, `no fitting "${missing[0]}"`, answer.text);
      return { kind: 'set', answer: value as never };
    },
    async cleanUp() {},
  };
}

function unexpected(url: string, state: string, what: string, text: string): Fault {
  const sentence = `The states URL ${url} answered state '${state}' with ${what}`;
  return new Fault('state-failed', `${sentence}: ${text.slice(0, 200)}`);
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

type Fits = (value: unknown) => boolean;

const isText: Fits = (value) => typeof value === 'string' && value !== '';
const isTextList: Fits = (value) => Array.isArray(value) && value.every(isText);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the answer to each state must have. */
const shapes: Readonly<Record<StateName, Readonly<Record<string, Fits>>>> = {
  'external task': { id: isText },
  'cancelled external task': { id: isText },
  'unresumable external task': { id: isText },
  'completed variables': {
    variables: (value) => isObject(value) && Object.values(value).every(isObject),
  },
  'locked request': { queueId: isText, requestId: isText },
  'unlocked request': { queueId: isText, requestId: isText },
  'queue order': { requestIds: isTextList },
  token: { token: isText },
  'forbidden token': { token: isText },
  'rate-limited token': { token: isText },
  clock: {},
};
