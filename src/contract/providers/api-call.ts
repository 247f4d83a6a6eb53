/** Calls of an API that a provider sets states through. Anything but what was hoped for is a Fault. */
import { Fault } from '../../fault.ts';
import type { Ask, Question } from '../exchange.ts';

/** What a provider tells its user when an API is not what it should be. */
export interface ApiAdvice {
  /** What may be wrong with the address. */
  readonly address: string;
  /** What may be wrong with the credentials. */
  readonly credentials: string;
}

/** A call that answered, with its JSON. */
export interface ApiAnswer {
  /** The whole JSON; undefined where there was no content. */
  readonly json: any;
  /** A text of the JSON, by the names that lead to it. */
  textAt(...names: readonly (string | number)[]): string;
}

/** A call that was answered, but not with 2xx. */
export class Refused extends Fault {
  readonly status: number;

  constructor(status: number, message: string) {
    super('state-failed', message);
    this.status = status;
  }
}

/** One call. */
export type ApiCall = (question: Question) => Promise<ApiAnswer>;

/** Makes calls that end in an answer of 2xx with JSON or without content, or in a Fault. */
export function createApiCall(ask: Ask, baseUrl: string, advice: ApiAdvice): ApiCall {
  return async (question: Question): Promise<ApiAnswer> => {
    const url = baseUrl + question.url;
    const call = `${question.method} ${url.split('?')[0]}`;
    const { answer, failure } = await ask({ ...question, url });
    if (answer === null) throw failure!;
    if (answer.status < 200 || answer.status > 299) throw refused(call, answer, advice);
    const json = answer.text === '' ? undefined : parse(call, answer.text, advice);
    return { json, textAt: (...names) => textAt(json, names, call, advice) };
  };
}

function refused(
  call: string,
  answer: { status: number; text: string },
  advice: ApiAdvice,
): Refused {
  const { status, text } = answer;
  const said = text === '' ? '' : ` (${text.slice(0, 200)})`;
  return new Refused(status, `${call} answered ${status}${said}. ${hintFor(status, advice)}`);
}

function hintFor(status: number, advice: ApiAdvice): string {
  if (status === 401 || status === 403) return advice.credentials;
  if (status === 429) return 'Too many calls were made: wait a while, and let nobody else use it.';
  return advice.address;
}

function parse(call: string, text: string, advice: ApiAdvice): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const sentence = `${call} did not answer with JSON. ${advice.address}`;
    throw new Fault('state-failed', sentence, { cause });
  }
}

function textAt(
  json: any,
  names: readonly (string | number)[],
  call: string,
  advice: ApiAdvice,
): string {
  const value: unknown = names.reduce((inner, name) => inner?.[name], json);
  if (typeof value === 'string') return value;
  const sentence = `${call} answered without ${names.join('.')}. ${advice.address}`;
  throw new Fault('state-failed', sentence);
}
