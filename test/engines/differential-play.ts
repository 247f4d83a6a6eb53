/** Plays a scenario to both sides, and finds where their answers, or what became of the task, differ. */
import { isDeepStrictEqual } from 'node:util';
import type { Variables } from '../../src/contract/states.ts';
import type { Heard, Side } from './differential-side.ts';
import type { Call, Scenario, Step } from './differential-scenario.ts';

/** The two that are compared. */
export interface Pair {
  readonly engine: Side;
  readonly emulator: Side;
}

/** A call after which the two differ, each with what it said or did. */
export interface Difference {
  readonly scenario: Scenario;
  /** The place of the call among the steps. */
  readonly index: number;
  readonly call: Call;
  readonly statuses: readonly [engine: number, emulator: number];
  readonly engine: string;
  readonly emulator: string;
}

/** What a scenario came to. */
export interface Played {
  readonly requestCount: number;
  readonly differences: readonly Difference[];
}

/** Plays a scenario to its end, or to the first difference after which the two tasks may differ as well. */
export async function play(
  scenario: Scenario,
  { engine, emulator }: Pair,
  isKnown: (difference: Difference) => boolean,
): Promise<Played> {
  const players = [await createPlayer(engine, scenario), await createPlayer(emulator, scenario)];
  const differences: Difference[] = [];
  let requestCount = 0;
  for (const [index, step] of scenario.steps.entries()) {
    const [real, emulated] = [await players[0]!(step), await players[1]!(step)];
    if (step === 'pass' || real === null || emulated === null) continue;
    requestCount += 1;
    if (areAlike(real, emulated)) continue;
    const statuses = [real.status, emulated.status] as const;
    const said = { engine: describe(real), emulator: describe(emulated) };
    const difference = { scenario, index, call: step, statuses, ...said };
    differences.push(difference);
    if (real.status !== emulated.status || !isKnown(difference)) break;
  }
  return { requestCount, differences };
}

/** What is compared of an answer and of the task behind it, without ids, instants and chance. */
interface Told {
  readonly status: number;
  readonly mediaType: string | null;
  readonly body: unknown;
  readonly task: {
    readonly worker: string | null;
    readonly variables?: object;
  } | null;
  readonly lock: LockTold;
}

/** What became of the lock, or how long it lasts from its call on: between so many ms and so many. */
type LockTold =
  'none' | 'as before' | 'changed' | 'far' | readonly [leastMs: number, mostMs: number];

function areAlike(
  { lock: real, ...others }: Told,
  { lock: emulated, ...otherwise }: Told,
): boolean {
  if (!isDeepStrictEqual(others, otherwise)) return false;
  if (typeof real === 'string' || typeof emulated === 'string') return real === emulated;
  return real[0] <= emulated[1] && emulated[0] <= real[1];
}

/** Takes the steps of a scenario on one side, with a task of its own. */
async function createPlayer(side: Side, { task: kind }: Scenario) {
  const id = await side.make(kind);
  let before: TaskView | null = { worker: null, expiresAt: null };
  return async (step: Step): Promise<Told | null> => {
    if (step === 'pass') {
      await side.pass();
      return null;
    }
    const heard = await side.send(step, id);
    const after = await look(side, id);
    const lock = tellLock(before, after, heard);
    const isCompleted = after === null && heard.status === 204 && step.path.endsWith('/complete');
    before = after;
    const told = normalize(heard, id);
    if (isCompleted) {
      const variables = tell(await side.variables(id));
      return { ...told, task: { worker: null, variables }, lock };
    }
    return { ...told, task: after === null ? null : { worker: after.worker }, lock };
  };
}

interface TaskView {
  readonly worker: string | null;
  readonly expiresAt: string | null;
}

/** The task as anybody can see it; null when it is gone. */
async function look(side: Side, id: string): Promise<TaskView | null> {
  const path = '/external-task/{id}';
  const heard = await side.send({ method: 'GET', path, contentType: null, body: null }, id);
  if (heard.status !== 200) return null;
  const { workerId, lockExpirationTime } = JSON.parse(heard.text);
  return { worker: workerId, expiresAt: lockExpirationTime };
}

/** Instants from here on are told in ways of their own. */
const farMs = Date.UTC(9999, 11, 31);

function tellLock(
  before: TaskView | null,
  after: TaskView | null,
  { status, window: [fromMs, toMs] }: Heard,
): LockTold {
  if (after === null || after.expiresAt === null) return 'none';
  if (status !== 204) return before?.expiresAt === after.expiresAt ? 'as before' : 'changed';
  const expiresAtMs = Date.parse(after.expiresAt);
  if (Number.isNaN(expiresAtMs) || expiresAtMs >= farMs) return 'far';
  return [expiresAtMs - toMs, expiresAtMs - fromMs];
}

/** Variables whose values are only told in a form of Java's own are compared by their types. */
function tell(variables: Variables): object {
  const isOpaque = (type: unknown) => type === 'Object' || type === 'File';
  return Object.fromEntries(
    Object.entries(variables)
      .map(
        ([name, { type, value }]) => [name, isOpaque(type) ? { type } : { type, value }] as const,
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function normalize(
  { status, mediaType, text }: Heard,
  id: string,
): Pick<Told, 'status' | 'mediaType' | 'body'> {
  // Which of two ways an engine says this in is decided anew each time that it starts.
  const isUnreadable = status === 400 && mediaType === 'text/plain';
  if (isUnreadable) return { status, mediaType: 'application/json', body: unreadable };
  const blurred = text
    .replaceAll(id, '<id>')
    .replaceAll(/(?<=or equal to )\d+/g, '<instant>')
    .replaceAll(/(?<="timestamp":")[^"]+/g, '<instant>');
  return { status, mediaType, body: parse(blurred) };
}

const unreadable = { type: 'InvalidRequestException', message: '', code: null };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.startsWith('<') ? '(a page)' : text;
  }
}

function describe({ status, mediaType, body, task, lock }: Told): string {
  const said = body === '' ? '' : ` ${JSON.stringify(body).slice(0, 500)}`;
  const behind =
    task === null ? 'gone' : `${JSON.stringify(task).slice(0, 300)}, lock ${String(lock)}`;
  return `${status} ${mediaType ?? ''}${said}\n              task: ${behind}`;
}
