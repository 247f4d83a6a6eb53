/** Sequences of requests, played to one emulator in this process or over a socket. */
import type { Clock } from '../../src/emulator/clock.ts';
import { createManualClock } from '../../src/emulator/clock.ts';
import { createEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { serve, type Handler } from '../../src/http/server.ts';
import { exchange, leaveOpen } from '../hostile/wire.ts';
import type { Ask } from './asks.ts';
import { bytesOf } from './bodies.ts';
import { judgeAnswers, type Strictness } from './judge.ts';
import { Subjects } from './subjects.ts';

/** What is played, and how. */
export interface Session {
  readonly asks: readonly Ask[];
  readonly isOnWire: boolean;
}

/** How often which status was answered, by endpoint. */
export type Tally = Map<string, Map<number, number>>;

/** What is fuzzed. */
export interface Subject extends Strictness {
  readonly options?: Omit<EmulatorOptions, 'clock'>;
  /** How long an answer may take; 5 seconds unless said. */
  readonly deadlineMs?: number;
  /** Breaks the emulator, to see whether it is found out. */
  readonly flaw?: (handler: Handler) => Handler;
}

/** Longer than any call may wait for a task. */
const longestWaitMs = 1_800_001;

const base = 'http://localhost:4010';
const startMs = Date.UTC(2026, 0, 31, 12);

/** An emulator to play to. What is found wrong is in `complaints`. */
export async function createStage(subject: Subject) {
  const { options, flaw = (same) => same, deadlineMs = 5_000 } = subject;
  const complaints: string[] = [];
  const tally: Tally = new Map();
  const clock = createRenewableClock();
  const emulator = createEmulator({ ...options, clock });
  const handler = judgeAnswers(flaw(emulator.fetch), subject, (complaint) =>
    complaints.push(complaint),
  );
  const server = await serve(handler);

  const send = async (method: string, path: string, body?: object) => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer lockproof-token' };
    const request = new Request(base + path, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const response = await inTime(Promise.resolve(handler(request)), clock, deadlineMs);
    if (typeof response === 'string') {
      complaints.push(`${method} ${path}: ${response}`);
      return { status: 0, json: {} };
    }
    return { status: response.status, json: parse(await response.text()) };
  };
  const provide = async (state: string, params: object = {}): Promise<any> =>
    (await send('POST', '/_lockproof/states', { state, params })).json;

  const setScene = async (subjects: Subjects) => {
    const states = '/_lockproof/states';
    const task = await provide('external task', { topicName: 'mail' });
    subjects.learn(states, task);
    await send('POST', `/external-task/${task.id}/lock`, {
      workerId: 'alice',
      lockDuration: 60_000,
    });
    const request = await provide('locked request', { clientKey: 'alice', lockSecs: 60 });
    subjects.learn(states, request);
    const path = `/v2/request-queues/${request.queueId}/requests/${request.requestId}`;
    subjects.learn(path, (await send('GET', path)).json);
    const store = await send('POST', '/v2/key-value-stores?name=default');
    subjects.learn('/v2/key-value-stores', store.json);
  };

  /** What somebody is answered who asks for nothing unusual: it must not have become any worse. */
  const serveOrderly = async () => {
    const { id } = await provide('external task');
    const ref = await provide('locked request', { clientKey: 'carol', lockSecs: 60 });
    const call = async (verb: string, body: object) =>
      (await send('POST', `/external-task/${id}/${verb}`, { workerId: 'carol', ...body })).status;
    const path = `/v2/request-queues/${ref.queueId}/requests/${ref.requestId}/lock`;
    const prolong = await send('PUT', `${path}?lockSecs=60&clientKey=carol`);
    const statuses = [
      await call('lock', { lockDuration: 60_000 }),
      await call('extendLock', { newDuration: 60_000 }),
      await call('complete', {}),
      prolong.status,
    ].join(' ');
    if (statuses !== '204 204 204 200')
      complaints.push(`Afterwards an orderly caller is told ${statuses}.`);
  };

  return {
    tally,
    /** Plays a session, and gives what was wrong. */
    async play({ asks, isOnWire }: Session): Promise<string[]> {
      const subjects = new Subjects();
      complaints.length = 0;
      clock.renew();
      await setScene(subjects);
      for (const ask of asks) {
        const request = describeRequest(ask, subjects);
        const sending = isOnWire ? sendOverWire(server.url, request) : sendHere(handler, request);
        const answer = await inTime(sending, clock, deadlineMs);
        if (typeof answer === 'string')
          complaints.push(`${ask.method} ${request.target}: ${answer}`);
        else if (answer !== null) {
          count(tally, ask.endpoint, answer.status);
          if (answer.status < 300) subjects.learn(request.path, parse(answer.text));
        }
        clock.advance(ask.advanceMs);
      }
      await send('POST', '/_lockproof/reset');
      clock.renew();
      await serveOrderly();
      await send('POST', '/_lockproof/reset');
      return [...new Set(complaints)];
    },
    close: () => server.close(),
  };
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly isLeaving: boolean;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

function describeRequest(ask: Ask, subjects: Subjects): Sent {
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

async function sendHere(handler: Handler, sent: Sent): Promise<Answer> {
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

/** Null when the caller went away and heard nothing. */
async function sendOverWire(url: string, sent: Sent): Promise<Answer | null> {
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
async function inTime<Value>(
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

interface RenewableClock extends Required<Clock> {
  /** Time begins anew. Whoever waits is forgotten, so nobody may. */
  renew(): void;
}

/** Sessions may end in the year 9999, and the emulator is to outlive them. */
function createRenewableClock(): RenewableClock {
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

function count(tally: Tally, endpoint: string, status: number): void {
  const statuses = tally.get(endpoint) ?? new Map<number, number>();
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  tally.set(endpoint, statuses);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
