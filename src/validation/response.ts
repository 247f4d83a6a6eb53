/** Does this answer keep the promise that the document makes for the operation? */
import { operationOf, type OperationId } from '../spec/operations.ts';
import { checkSchema } from './schema.ts';
import type { Violation } from './violation.ts';

/** An answer as it came over the wire, its body read to the end. */
export interface AnswerToCheck {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly text: string;
  /** What the text is as JSON, where somebody has parsed it already. */
  readonly body?: unknown;
}

/** Every way in which the answer breaks the document; empty when it keeps it. */
export function checkResponse(id: OperationId, answer: AnswerToCheck): Violation[] {
  const mediaType = operationOf(id).responses[answer.status];
  if (mediaType === undefined) return [undocumentedStatus(id, answer.status)];
  if (mediaType === null) return checkNoContent(answer);

  const found = essenceOf(answer.headers.get('content-type'));
  const violations = found === mediaType ? [] : [wrongMediaType(mediaType, found)];
  return [...violations, ...checkJson(id, answer)];
}

/** The media type without its parameters, in lower case; null where there is none. */
export function essenceOf(contentType: string | null): string | null {
  // Most say just this, and need not be taken apart.
  if (contentType === null || contentType === 'application/json') return contentType;
  return contentType.split(';', 1)[0]!.trim().toLowerCase();
}

function checkJson(id: OperationId, { status, text, body }: AnswerToCheck): Violation[] {
  let value = body;
  try {
    if (value === undefined) value = JSON.parse(text);
  } catch {
    return [{ part: 'body', pointer: '', expected: 'must be JSON' }];
  }
  return checkSchema(id, status, value);
}

/**
 * A 204 has no content. HTTP clients drop what a server sends all the same, so the headers that announce
 * it are checked too: RFC 9110, section 8.6, and RFC 9112, section 6.1, forbid both.
 */
function checkNoContent({ status, headers, text }: AnswerToCheck): Violation[] {
  const length = headers.get('content-length') ?? '0';
  const announced = length !== '0' || headers.get('transfer-encoding') !== null;
  if (text === '' && !announced) return [];
  return [{ part: 'body', pointer: '', expected: `must be empty with status ${status}` }];
}

function undocumentedStatus(id: OperationId, status: number): Violation {
  const documented = Object.keys(operationOf(id).responses).join(', ');
  return {
    part: 'status',
    pointer: '',
    expected: `must be one of ${documented}, but is ${status}`,
  };
}

function wrongMediaType(expected: string, found: string | null): Violation {
  const but = found === null ? 'there is none' : `is ${found}`;
  return { part: 'media type', pointer: '', expected: `must be ${expected}, but ${but}` };
}
