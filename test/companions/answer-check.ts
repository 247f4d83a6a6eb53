/** Holds every answer of an emulator against its document: that of the contract, or that of the companions. */
import { operations as companions } from '../../generated/companions-operations.ts';
import { validators as compiled } from '../../generated/companions-validators.ts';
import type { Handler } from '../../src/http/server.ts';
import { operations } from '../../src/spec/operations.ts';
import { checkResponse } from '../../src/validation/response.ts';
import { describeViolation } from '../../src/validation/violation.ts';

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

interface Row {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pattern: RegExp;
  /** What is wrong with an answer of this operation. */
  check(answer: Answer): string[];
}

type Validator = ((value: unknown) => boolean) & {
  errors?: { instancePath: string; message?: string }[] | null;
};

const validators: Readonly<Record<string, Validator>> = compiled;

const contractRows = operations.map(({ id, method, path }): Row => ({
  id,
  method,
  path,
  pattern: patternOf(path),
  check: (answer) => checkResponse(id, answer).map(describeViolation),
}));

/** Those with the fewest parameters first: `fetchAndLock` is no id of a task. */
const companionRows = Object.entries(companions)
  .toSorted(([, a], [, b]) => a.path.split('{').length - b.path.split('{').length)
  .map(([id, { method, path, responses }]): Row => ({
    id,
    method,
    path,
    pattern: patternOf(path),
    check: (answer) => checkCompanion(id, responses, answer),
  }));

const rows = [...contractRows, ...companionRows];

/** The emulator's handler, which reports every answer that breaks its document. */
export function checkAnswers(handler: Handler, report: (violation: string) => void): Handler {
  return async (request) => {
    const { method, url } = request;
    const response = await handler(request);
    const row = rowOf(method, new URL(url).pathname);
    if (row === undefined) return response;
    const { status, headers } = response;
    const text = await response.clone().text();
    for (const problem of row.check({ status, headers, text })) {
      report(`${row.id} ${status}: ${problem}. ${text.slice(0, 200)}`);
    }
    return response;
  };
}

/** The operation that was called. Where a path takes no such method, any that documents the refusal. */
function rowOf(method: string, pathname: string): Row | undefined {
  const [first, ...others] = rows.filter(({ pattern }) => pattern.test(pathname));
  if (first === undefined || method === 'OPTIONS') return undefined;
  const siblings = [first, ...others.filter(({ path }) => path === first.path)];
  const meant = siblings.find((row) => row.method === method);
  return meant ?? (pathname.startsWith('/v2/') ? first : undefined);
}

function patternOf(path: string): RegExp {
  const prefix = path.startsWith('/v2/') ? '' : '(?:/engine-rest)?';
  return new RegExp(`^${prefix}${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function checkCompanion(
  id: string,
  responses: Readonly<Record<string, string | null>>,
  { status, headers, text }: Answer,
): string[] {
  const mediaType = responses[status];
  if (mediaType === undefined) return ['the status is not documented'];
  if (mediaType === null) return text === '' ? [] : ['the body is not empty'];
  // Official clients compare the media type with this very text.
  const found = headers.get('content-type');
  if (found !== mediaType) return [`the media type is ${found}`];
  const validate = validators[`${id}/${status}`];
  if (validate === undefined || validate(JSON.parse(text))) return [];
  return validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
