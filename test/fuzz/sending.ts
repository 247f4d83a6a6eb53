/** Requests on their way: in this process or over a socket, and not for ever. */
import type { Handler } from '../../src/http/server.ts';
import { exchange, leaveOpen } from '../hostile/wire.ts';
import type { Ask } from './asks.ts';
import { bytesOf } from './bodies.ts';
import type { RenewableClock } from './renewable-clock.ts';
import type { Subjects } from './subjects.ts';

/** Where an emulator in this process is told to be. */
export const base = 'http://localhost:4010';

/** Longer than any call may wait for a task. */
const longestWaitMs = 1_800_001;

/** A request with everything put in. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly isLeaving: boolean;
}

/** What a caller hears. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** The request with the names of what is there. */
export function describeRequest(ask: Ask, subjects: Subjects): Sent {
  const put = (value: unknown) => subjects.put(value);
  const query = ask.query.map(([name, value]) => {
    const known = put(value);
    const text = typeof known === 'string' ? known : JSON.stringify(known);
    return `${encodeURIComponent(name)}=${encodeURIComponent((text ?? '').toWellFormed())}`;
  });
  const path = subjects.fill(ask.path, ask.names);
  const url = new URL(base);
  url.pathname = path;
  url.search = query.join('&');
  const said = ask.packing.said;
  return {
    method: ask.method,
    path: url.pathname,
    target: `${url.pathname}${url.search}`,
    headers: [
      ...ask.headers,
      ...(ask.mediaType === null ? [] : [['content-type', ask.mediaType] as const]),
      ...(said === null ? [] : [['content-encoding', said] as const]),
    ],
    body: bytesOf(ask.body, ask.packing, put),
    isLeaving: ask.isLeaving,
  };
}

/** Sends the request in this process. */
export async function sendHere(handler: Handler, sent: Sent): Promise<Answer> {
  const { method, target, headers, body, isLeaving } = sent;
  const takesBody = method !== 'GET' && method !== 'HEAD';
  const leaving = new AbortController();
  const request = new Request(base + target, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    signal: leaving.signal,
    ...(takesBody && body !== null && { body }),
  });
  if (isLeaving) setImmediate(() => leaving.abort());
  const response = await handler(request);
  return { status: response.status, text: await response.text() };
}

/** Sends the request over a socket; null when the caller went away and heard nothing. */
export async function sendOverWire(url: string, sent: Sent): Promise<Answer | null> {
  const { method, target, headers, body, isLeaving } = sent;
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Host: 127.0.0.1',
    ...headers.map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${body?.length ?? 0}`,
    '',
    '',
  ];
  const head = Buffer.from(lines.join('\r\n'), 'latin1');
  const bytes = Buffer.concat([head, body ?? Buffer.alloc(0)]);
  if (isLeaving) {
    (await leaveOpen(url, bytes)).destroy();
    return null;
  }
  const answer = await exchange(url, bytes);
  return answer === 'closed' ? Promise.reject(new Error('The connection was closed.')) : answer;
}

/** The answer, or what became of it instead. Time goes on for those who wait for a task. */
export async function inTime<Value>(
  sending: Promise<Value>,
  clock: RenewableClock,
  deadlineMs: number,
): Promise<Value | string> {
  const { promise: late, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(() => resolve(`No answer within ${deadlineMs} ms.`), deadlineMs);
  const haste = setInterval(() => clock.advance(longestWaitMs), 20);
  const failed = (error: unknown) => `No answer: ${String(error)}`;
  try {
    return await Promise.race([sending.catch(failed), late]);
  } finally {
    clearTimeout(timer);
    clearInterval(haste);
  }
}

/** The value that the text is JSON of; undefined where it is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
