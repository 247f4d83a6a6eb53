/**
 * Histories as files, so that they can be kept, and judged by other checkers than ours.
 *
 * A file is one JSON document:
 *
 * ```json
 * {
 *   "format": "lockproof-history",
 *   "version": 1,
 *   "objects": [
 *     {"id": "t1", "kind": "task", "isActive": true, "isResumable": true, "lock": null},
 *     {"id": "r1", "kind": "request",
 *      "lock": {"holder": "c1", "durationMs": 60000, "fromMs": 3.5, "untilMs": 4.25}}
 *   ],
 *   "operations": [
 *     {"id": 1, "process": "p1", "object": "t1",
 *      "call": {"kind": "acquire", "worker": "w1", "durationMs": 60000},
 *      "callMs": 10.5, "returnMs": 12.25, "outcome": "done", "status": 204},
 *     {"id": 2, "process": "p2", "object": "t1", "call": {"kind": "complete", "worker": "w1"},
 *      "callMs": 11, "returnMs": null, "outcome": "info"}
 *   ]
 * }
 * ```
 *
 * - All times are milliseconds; fractions are welcome. `callMs` and `returnMs` are readings of one
 *   monotonic clock, with any zero.
 * - `objects` holds everything that is called upon, as it was before the first operation. A `lock` was given
 *   between `fromMs` and `untilMs` and lasts `durationMs`; null where there was never one.
 * - `call` is `acquire` or `extend` (`worker`, `durationMs`) or `complete` (`worker`) of a task, or `prolong`
 *   (`clientKey`, `durationMs`) of a request.
 * - `outcome` is `done` (2xx), `refused` (400, or another 4xx that is not 404), `missing` (404), `failed` (5xx)
 *   or `info` (no answer, or none that tells: it may take effect at any time after the call, or never).
 *   `returnMs` is null when the outcome is `info`, and a number otherwise.
 * - `clock`, where the target's clock was moved by a test: `{"fromMs": …, "untilMs": …}`, what it showed at
 *   call and return. It never runs back. The span of an earlier `lock` is then by that clock too. `untilMs`
 *   may be null for `info`.
 * - `status`, where there was an answer, is for people.
 * - Other members are allowed, and not read. `version` changes when an old reader would misunderstand.
 */
import { Fault } from '../../fault.ts';
import { createFilePart, type FilePart } from './file-part.ts';
import {
  outcomes,
  type Call,
  type EarlierLock,
  type History,
  type LockedObject,
  type Operation,
  type Span,
} from './history.ts';

const format = 'lockproof-history';
const version = 1;

const callKinds = {
  task: ['acquire', 'extend', 'complete'],
  request: ['prolong'],
} as const;

/** The shortest duration: the model refuses to think of locks that last no time. */
const leastDurationMs = 0.001;

/** The text of a file, with a line for each object and operation. */
export function writeHistory({ objects, operations }: History): string {
  const list = (entries: readonly object[]) =>
    `[${entries.map((entry) => `\n    ${JSON.stringify(entry)}`).join()}\n  ]`;
  // JSON has no word for infinity, and writes null: the very thing that the format wants.
  return `{
  "format": "${format}",
  "version": ${version},
  "objects": ${list(objects)},
  "operations": ${list(operations)}
}
`;
}

/** Reads a file. `name` is how faults call it. */
export function readHistory(text: string, name: string): History {
  const file = createFilePart(parseJson(text, name), name);
  file.word('format', [format]);
  if (file.number('version') !== version) {
    throw file.fault(`"version" must be ${version}, the only one that this release can read`);
  }
  const objects = file.parts('objects', 'object').map(readObject);
  const kinds = new Map(objects.map(({ id, kind }) => [id, kind]));
  if (kinds.size < objects.length) throw file.fault('two objects have the same "id"');
  const operations = file
    .parts('operations', 'operation')
    .map((part) => readOperation(part, kinds));
  const ids = new Set(operations.map(({ id }) => id));
  if (ids.size < operations.length) throw file.fault('two operations have the same "id"');
  return { objects, operations };
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { message } = cause as SyntaxError;
    throw new Fault('bad-history', `${name} is not JSON: ${message}`, { cause });
  }
}

function readObject(part: FilePart): LockedObject {
  const id = part.text('id');
  const kind = part.word('kind', ['task', 'request']);
  const lock = part.isNull('lock') ? null : readEarlierLock(part.part('lock'));
  if (kind === 'request') return { id, kind, lock };
  return { id, kind, isActive: part.flag('isActive'), isResumable: part.flag('isResumable'), lock };
}

function readEarlierLock(part: FilePart): EarlierLock {
  const fromMs = part.number('fromMs');
  const untilMs = part.number('untilMs', fromMs);
  const durationMs = part.number('durationMs', leastDurationMs);
  return { holder: part.text('holder'), durationMs, fromMs, untilMs };
}

function readOperation(
  part: FilePart,
  kinds: ReadonlyMap<string, LockedObject['kind']>,
): Operation {
  const object = part.text('object');
  const kind = kinds.get(object);
  if (kind === undefined) throw part.fault(`the object "${object}" is not among "objects"`);
  const outcome = part.word('outcome', outcomes);
  const isOpen = outcome === 'info';
  const callMs = part.number('callMs');
  if (part.isNull('returnMs') !== isOpen) {
    throw part.fault(`"returnMs" must be ${isOpen ? 'null' : 'a number'} for "${outcome}"`);
  }
  return {
    id: part.number('id'),
    process: part.text('process'),
    object,
    call: readCall(part.part('call'), kind),
    callMs,
    returnMs: isOpen ? Infinity : part.number('returnMs', callMs),
    outcome,
    ...(part.has('clock') && { clock: readClock(part.part('clock'), isOpen) }),
    ...(part.has('status') && { status: part.number('status') }),
  };
}

function readCall(part: FilePart, object: LockedObject['kind']): Call {
  const kind = part.word<Call['kind']>('kind', callKinds[object]);
  if (kind === 'complete') return { kind, worker: part.text('worker') };
  const durationMs = part.number('durationMs', leastDurationMs);
  if (kind === 'prolong') return { kind, clientKey: part.text('clientKey'), durationMs };
  return { kind, worker: part.text('worker'), durationMs };
}

function readClock(part: FilePart, isOpen: boolean): Span {
  const fromMs = part.number('fromMs');
  const isEndless = isOpen && part.isNull('untilMs');
  return { fromMs, untilMs: isEndless ? Infinity : part.number('untilMs', fromMs) };
}
