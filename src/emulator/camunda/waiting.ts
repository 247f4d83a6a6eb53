/**
 * Calls that wait for a task to become available (long polling).
 *
 * Nobody looks again and again. Whatever happens to a topic is announced to those who wait for it; and as
 * a lock lapses without anything happening, each such topic has one alarm for the first of its locks.
 */
import { wakeAt, type Clock } from '../clock.ts';
import type { CompanionMemory } from '../store.ts';
import { fetchTasks, type Fetch, type Fetched } from './fetching.ts';
import { rank } from './topic.ts';

/** Those who wait for a topic, in the order in which they came, and their alarm. */
export interface Waiters {
  readonly looks: Set<() => void>;
  alarmAtMs: number;
  callOff(): void;
}

/** How long a call waits: until an instant of the clock, unless its caller goes away. */
export interface Patience {
  readonly untilMs: number;
  readonly signal: AbortSignal;
}

/** Locks tasks as soon as there are any; none when there are none in time. */
export function awaitTasks(
  memory: CompanionMemory,
  clock: Clock,
  asked: Fetch,
  { untilMs, signal }: Patience,
): Promise<Fetched[]> {
  const { promise, resolve } = Promise.withResolvers<Fetched[]>();
  const topics = [...asked.subscriptions.keys()];
  let callOff = (): void => {};

  const end = (fetched: Fetched[]): void => {
    callOff();
    signal.removeEventListener('abort', leave);
    for (const name of topics) forget(memory, name, look);
    resolve(fetched);
  };
  const leave = (): void => end([]);
  const look = (): void => {
    const fetched = fetchTasks(memory, asked, clock.now());
    if (fetched.length > 0) end(fetched);
  };
  const giveUp = (): void => {
    if (clock.now() >= untilMs) end([]);
    else callOff = wakeAt(clock, untilMs, giveUp);
  };

  signal.addEventListener('abort', leave);
  for (const name of topics) remember(memory, name, look);
  for (const name of topics) setAlarm(memory, clock, name);
  callOff = wakeAt(clock, untilMs, giveUp);
  if (signal.aborted) leave();
  return promise;
}

/** Tells those who wait for the topic that something has happened to it. */
export function announce(memory: CompanionMemory, clock: Clock, topic: string): void {
  for (const look of memory.waiting.get(topic)?.looks ?? []) {
    if (!hasFreeTask(memory, topic, clock.now())) break;
    look();
  }
  setAlarm(memory, clock, topic);
}

function hasFreeTask({ topics }: CompanionMemory, name: string, nowMs: number): boolean {
  const topic = topics.get(name);
  return topic !== undefined && rank(topic, 'priority-oldest', nowMs).first() !== undefined;
}

/** Sets the alarm of a topic that somebody waits for to the instant at which the first lock lapses. */
function setAlarm(memory: CompanionMemory, clock: Clock, topic: string): void {
  const waiters = memory.waiting.get(topic);
  if (waiters === undefined) return;
  const atMs = memory.topics.get(topic)?.locked.first()?.lapsesAtMs ?? Infinity;
  if (atMs === waiters.alarmAtMs) return;
  waiters.callOff();
  waiters.alarmAtMs = atMs;
  const ring = (): void => {
    waiters.alarmAtMs = Infinity;
    announce(memory, clock, topic);
  };
  waiters.callOff = atMs === Infinity ? () => {} : wakeAt(clock, atMs, ring);
}

function remember({ waiting }: CompanionMemory, topic: string, look: () => void): void {
  const waiters = waiting.get(topic) ?? {
    looks: new Set(),
    alarmAtMs: Infinity,
    callOff: () => {},
  };
  waiters.looks.add(look);
  waiting.set(topic, waiters);
}

function forget({ waiting }: CompanionMemory, topic: string, look: () => void): void {
  const waiters = waiting.get(topic);
  waiters?.looks.delete(look);
  if (waiters?.looks.size !== 0) return;
  waiters.callOff();
  waiting.delete(topic);
}
