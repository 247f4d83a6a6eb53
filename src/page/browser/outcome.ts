/** What became of something that was done on the page. */
import type { Answer } from './api.ts';

/** The outcome, to be shown beside its subject. */
export interface Outcome {
  /** What it was done to: a task, a request, or a part of the page. */
  readonly subject: string;
  readonly tone: 'done' | 'refused' | 'unanswered';
  readonly status: number | null;
  /** The error type of a refusal, where it has one. */
  readonly type: string | null;
  readonly text: string;
}

/** An answer in words: the given ones where it was done, and its own where it was not. */
export function outcomeOf(subject: string, { status, json }: Answer, done: string): Outcome {
  if (status < 400) return { subject, tone: 'done', status, type: null, text: done };
  const { type, message } = readError(json);
  const text = message ?? 'The answer does not say why.';
  return { subject, tone: 'refused', status, type, text };
}

/** No answer came, as when the connection is reset. */
export function unanswered(subject: string): Outcome {
  const text =
    'No answer came. The emulator may have ended, or a fault reset the connection: the call may have taken effect, or not.';
  return { subject, tone: 'unanswered', status: null, type: null, text };
}

/** Camunda's errors are flat, Apify's are within `error`, and those of the emulator have no type. */
function readError(json: unknown): { type: string | null; message: string | null } {
  const outer = asRecord(json);
  const error = 'error' in outer ? asRecord(outer['error']) : outer;
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return { type: text(error['type']), message: text(error['message']) };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
