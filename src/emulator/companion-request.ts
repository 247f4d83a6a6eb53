/** Is the request of a companion call one that its document allows? */
import { validators as compiled } from '../../generated/companions-validators.ts';
import type { EndpointCall } from '../http/endpoints.ts';
import { essenceOf } from '../validation/response.ts';
import type { Violation } from '../validation/violation.ts';
import type { Companion, CompanionCall, CompanionId, ParameterType } from './companion.ts';

/** A call with everything in which its request breaks the document. */
export interface CheckedCall {
  readonly call: CompanionCall;
  readonly violations: readonly Violation[];
}

/** Reads and checks the request of a call. Unknown query parameters and properties are let pass. */
export function readCompanionCall(
  { operation, params, query: given, headers, text }: EndpointCall<Companion>,
  signal: AbortSignal,
): CheckedCall {
  const query = readQuery(operation, given);
  const body = operation.takesBody ? readBody(operation, headers, text) : noBody;
  return {
    call: { params, query: query.values, body: body.value, signal },
    violations: [...query.violations, ...body.violations],
  };
}

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

type Validator = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };

const validators: Readonly<Record<string, Validator | undefined>> = compiled;

function checkPart(id: CompanionId, part: 'query' | 'body', value: unknown): Violation[] {
  const validate = validators[`${id}/${part}`];
  if (validate === undefined || validate(value)) return [];
  return (validate.errors ?? []).map((error) => toViolation(part, error));
}

function toViolation(part: 'query' | 'body', error: SchemaError): Violation {
  const { keyword, instancePath: pointer, params, message } = error;
  if (keyword === 'required') {
    const missing = `${pointer}/${String(params['missingProperty'])}`;
    return { part, pointer: missing, expected: 'must be there' };
  }
  if (keyword === 'enum') {
    const allowed = (params['allowedValues'] as unknown[]).join(', ');
    return { part, pointer, expected: `must be one of ${allowed}` };
  }
  return { part, pointer, expected: message ?? `must satisfy ${keyword}` };
}

/** Strict decimal notation: no blanks, no hexadecimal, no Infinity. */
const decimal = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function readQuery({ id, query }: Companion, given: URLSearchParams) {
  const values: Record<string, string | number | boolean> = {};
  const repeated: Violation[] = [];
  for (const [name, type] of Object.entries(query)) {
    const [value, ...more] = given.getAll(name);
    if (more.length > 0) {
      repeated.push({ part: 'query', pointer: `/${name}`, expected: 'must be given once' });
    } else if (value !== undefined) {
      values[name] = convert(value, type);
    }
  }
  // A parameter that is given twice stands for nothing, so the schema would also call it missing.
  const violations = repeated.length > 0 ? repeated : checkPart(id, 'query', values);
  return { values, violations };
}

/** What does not look like its type stays a text, which the schema then finds fault with. */
function convert(value: string, type: ParameterType): string | number | boolean {
  if (type === 'boolean' && ['true', 'false'].includes(value)) return value === 'true';
  if ((type === 'number' || type === 'integer') && decimal.test(value)) return Number(value);
  return value;
}

interface Body {
  readonly value?: unknown;
  readonly violations: readonly Violation[];
}

const noBody: Body = { violations: [] };

function readBody({ id }: Companion, headers: Headers, text: string): Body {
  const essence = essenceOf(headers.get('content-type'));
  if (essence !== 'application/json') {
    const but = essence === null ? 'there is none' : `is ${essence}`;
    const expected = `must be application/json, but ${but}`;
    return { violations: [{ part: 'media type', pointer: '', expected }] };
  }
  try {
    const value: unknown = JSON.parse(text);
    if (text.length < 2 * nestingMax || !isTooDeep(value)) {
      return { value, violations: checkPart(id, 'body', value) };
    }
    return refuseBody(`must not be nested deeper than ${nestingMax}`);
  } catch {
    return refuseBody('must be JSON');
  }
}

function refuseBody(expected: string): Body {
  return { violations: [{ part: 'body', pointer: '', expected }] };
}

/** Deeper values can be read, but not written: they overflow the stack. */
const nestingMax = 1_000;

function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > nestingMax) return true;
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
  }
  return false;
}
