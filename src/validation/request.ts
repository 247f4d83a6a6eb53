/** Is this a request that the document allows? */
import { operationOf, type OperationId } from '../spec/operations.ts';
import { essenceOf } from './response.ts';
import { checkSchema, type SchemaCheck } from './schema.ts';
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
  readonly query: Readonly<Record<string, string | number | boolean>>;
  /** The JSON body; undefined where the operation takes none, or where it is not JSON. */
  readonly body: unknown;
}

/** The JSON type of a query parameter. */
export type ParameterType = 'boolean' | 'integer' | 'number' | 'string';

/** What a document says of the requests of an operation, beside its schemas. */
export interface RequestShape {
  readonly id: string;
  readonly query: Readonly<Record<string, ParameterType>>;
  readonly takesBody: boolean;
}

/** Reads and checks a request of the contract. */
export function checkRequest(id: OperationId, request: RequestToCheck): CheckedRequest {
  return readRequest(operationOf(id), request, checkSchema);
}

/** Reads and checks a request of any document. Unknown query parameters and properties are let pass. */
export function readRequest(
  shape: RequestShape,
  request: RequestToCheck,
  check: SchemaCheck,
): CheckedRequest {
  const query = hasQuery(shape) ? readQuery(shape, request, check) : noQuery;
  const body = shape.takesBody ? readBody(shape.id, request, check) : noBody;
  const violations =
    query === noQuery ? body.violations : [...query.violations, ...body.violations];
  return { violations, query: query.values, body: body.value };
}

function hasQuery({ query }: RequestShape): boolean {
  for (const name in query) if (Object.hasOwn(query, name)) return true;
  return false;
}

interface Query {
  readonly values: CheckedRequest['query'];
  readonly violations: readonly Violation[];
}

const noQuery: Query = { values: {}, violations: [] };

interface Body {
  readonly value?: unknown;
  readonly violations: readonly Violation[];
}

const noBody: Body = { violations: [] };

/** Strict decimal notation: no blanks, no hexadecimal, no Infinity. */
const decimal = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function readQuery(
  { id, query }: RequestShape,
  request: RequestToCheck,
  check: SchemaCheck,
): Query {
  const values: Record<string, string | number | boolean> = {};
  const repeated: Violation[] = [];
  for (const [name, type] of Object.entries(query)) {
    const [value, ...more] = request.query.getAll(name);
    if (value === undefined) continue;
    if (more.length > 0) {
      repeated.push({ part: 'query', pointer: `/${name}`, expected: 'must be given once' });
    } else {
      values[name] = convert(value, type);
    }
  }
  // A parameter that is given twice stands for nothing, so the schema would also call it missing.
  const told = new Set(repeated.map(({ pointer }) => pointer));
  const kept = check(id, 'query', values).filter(({ pointer }) => !told.has(pointer));
  return { values, violations: [...repeated, ...kept] };
}

/** What does not look like its type stays a text, which the schema then finds fault with. */
function convert(value: string, type: ParameterType): string | number | boolean {
  if (type === 'boolean' && ['true', 'false'].includes(value)) return value === 'true';
  if ((type === 'number' || type === 'integer') && decimal.test(value)) return Number(value);
  return value;
}

function readBody(id: string, { contentType, text }: RequestToCheck, check: SchemaCheck): Body {
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
  return { value, violations: check(id, 'body', value) };
}

/**
 * Deeper values can be read, but not written: they overflow the stack. Jackson, with which engines read
 * JSON, draws the same line.
 */
export const nestingMax = 1_000;

/** How deep arrays and objects are nested in a text that is JSON. */
export function nestingOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[{}\]]/g)) {
    if (bracket === '[' || bracket === '{') deepest = Math.max(deepest, (depth += 1));
    else if (bracket === ']' || bracket === '}') depth -= 1;
  }
  return deepest;
}
