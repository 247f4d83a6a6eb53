/** What is played to both: calls of one task, one after the other, and time between them. */

/** A request. `{id}` in its path stands for the id of the task. */
export interface Call {
  readonly method: string;
  /** From the base of the REST API on. */
  readonly path: string;
  /** Null for no Content-Type at all. */
  readonly contentType: string | null;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

/** A call, or time enough for every short lock to lapse. */
export type Step = Call | 'pass';

/** What the task is before anybody calls it; `unknown` is none. */
export type TaskKind = 'active' | 'unresumable' | 'cancelled' | 'unknown';

/** A sequence of steps with a task of its own. */
export interface Scenario {
  readonly name: string;
  readonly task: TaskKind;
  readonly steps: readonly Step[];
}

/** The three operations, by their verbs. */
export const verbs = ['lock', 'extendLock', 'complete'] as const;

/** A lock of this long has lapsed after `pass`. */
export const shortMs = 1;

/** A lock of this long outlasts every run. */
export const longMs = 600_000;

/** A call of an operation with a body. */
export function call(verb: string, body: object | string, changes: Partial<Call> = {}): Call {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const path = `/external-task/{id}/${verb}`;
  return { method: 'POST', path, contentType: 'application/json', body: text, ...changes };
}

/** A body that every operation takes; the durations that are none of its business it ignores. */
export function bodyOf(workerId: unknown, durationMs: unknown, more: object = {}): object {
  return { workerId, lockDuration: durationMs, newDuration: durationMs, ...more };
}

/** The step in one line. */
export function describeStep(step: Step): string {
  if (step === 'pass') return '(time passes)';
  const { method, path, contentType, body } = step;
  const content = body instanceof Uint8Array ? `<${body.length} bytes>` : (body ?? '(no body)');
  const shown = content.length > 300 ? `${content.slice(0, 300)}… (${content.length})` : content;
  return `${method} ${path} [${contentType ?? 'no media type'}] ${shown}`;
}

/** The parts of a text between vertical bars, without the blanks around them. */
export function among(text: string): string[] {
  return text.split('|').map((part) => part.trim());
}
