/** Is this a request that the document allows? */
import { operationOf, type Operation, type OperationId } from '../spec/operations.ts';
import { essenceOf } from './response.ts';
import { checkSchema } from './schema.ts';
import type { Violation } from './violation.ts';

/** A request as it came over the wire, its body read to the end. */
export interface RequestToCheck {
  readonly query: URLSearchParams;
  readonly contentType: string | null;
  readonly text: string;
}

/** What the request says, and every way in which it breaks the document. */
export interface CheckedRequest {
  readonly violations: readonly Violation[];
  /** The documented query parameters, converted to their types. */
  readonly query: Readonly<Record<string, string | number>>;
  /** The JSON body; undefined where the operation takes none, or where it is not JSON. */
  readonly body: unknown;
}

/** Reads and checks a request. Unknown query parameters and properties are let pass. */
export function checkRequest(id: OperationId, request: RequestToCheck): CheckedRequest {
  const operation = operationOf(id);
  const query = readQuery(operation, request.query);
  const violations = checkSchema(id, 'query', query.values);
  // A parameter that is given twice stands for nothing, so the schema would also call it missing.
  const repeated = new Set(query.repeated.map(({ pointer }) => pointer));
  const kept = violations.filter(({ pointer }) => !repeated.has(pointer));
  if (!operation.takesBody) {
    return { violations: [...query.repeated, ...kept], query: query.values, body: undefined };
  }
  const body = readBody(id, request);
  const all = [...query.repeated, ...kept, ...body.violations];
  return { violations: all, query: query.values, body: body.value };
}

/** Strict decimal notation: no blanks, no hexadecimal, no Infinity. */
const decimal = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function readQuery({ query }: Operation, given: URLSearchParams) {
  const values: Record<string, string | number> = {};
  const repeated: Violation[] = [];
  for (const [name, type] of Object.entries(query)) {
    const [value, ...more] = given.getAll(name);
    if (value === undefined) continue;
    if (more.length > 0) {
      repeated.push({ part: 'query', pointer: `/${name}`, expected: 'must be given once' });
    } else {
      values[name] = type === 'number' && decimal.test(value) ? Number(value) : value;
    }
  }
  return { values, repeated };
}

function readBody(
  id: OperationId,
  { contentType, text }: RequestToCheck,
): { value?: unknown; violations: Violation[] } {
  const essence = essenceOf(contentType);
  if (essence !== 'application/json') {
    const but = essence === null ? 'there is none' : `is ${essence}`;
    const expected = `must be application/json, but ${but}`;
    return { violations: [{ part: 'media type', pointer: '', expected }] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { violations: [{ part: 'body', pointer: '', expected: 'must be JSON' }] };
  }
  if (text.length > 2 * nestingMax && nestingOf(text) > nestingMax) {
    const expected = `must not be nested deeper than ${nestingMax}`;
    return { violations: [{ part: 'body', pointer: '', expected }] };
  }
  return { value, violations: checkSchema(id, 'body', value) };
}

/**
 * Deeper values can be read, but not written: they overflow the stack. Jackson, with which engines read
 * JSON, draws the same line.
 */
const nestingMax = 1_000;

/** How deep arrays and objects are nested in a text that is JSON. */
function nestingOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[{}\]]/g)) {
    if (bracket === '[' || bracket === '{') deepest = Math.max(deepest, (depth += 1));
    else if (bracket === ']' || bracket === '}') depth -= 1;
  }
  return deepest;
}
