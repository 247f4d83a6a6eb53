/** Provider states of any implementation, in any language, through one endpoint of its own. */
import { Fault } from '../../fault.ts';
import type { Ask } from '../exchange.ts';
import type { StateProvider } from '../states.ts';

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
      if (answer.status !== 200)
        throw unexpected(url, state, `status ${answer.status}`, answer.text);
      const value = parseObject(answer.text);
      if (value === null) throw unexpected(url, state, 'no JSON object', answer.text);
      return { kind: 'set', answer: value as never };
    },
    async cleanUp() {},
  };
}

function unexpected(url: string, state: string, what: string, text: string): Fault {
  const sentence = `The states URL ${url} answered state '${state}' with ${what}`;
  return new Fault('state-failed', `${sentence}: ${text.slice(0, 200)}`);
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
