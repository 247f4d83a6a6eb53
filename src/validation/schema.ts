/** The validators that ajv compiled ahead of time, behind one typed door. */
import { validators as compiled } from '../../generated/validators.ts';
import type { OperationId } from '../spec/operations.ts';
import type { Violation } from './violation.ts';

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

interface Validator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

const validators: Readonly<Record<string, Validator>> = compiled;

/**
 * The violations of the schema that the document has for this part of the operation.
 *
 * `subject` is `body` or `query` for a request, and a status for the body of an answer.
 */
export function checkSchema(
  operation: OperationId,
  subject: 'body' | 'query' | number,
  value: unknown,
): Violation[] {
  const validate = validators[`${operation}/${subject}`];
  if (validate === undefined || validate(value)) return [];
  const part = subject === 'query' ? 'query' : 'body';
  return (validate.errors ?? []).map((error) => toViolation(part, error));
}

function toViolation(part: 'query' | 'body', error: SchemaError): Violation {
  const expected = error.message ?? `must satisfy ${error.keyword}`;
  if (error.keyword === 'required') {
    const name = String(error.params['missingProperty']);
    return { part, pointer: `${error.instancePath}/${name}`, expected: 'must be there' };
  }
  if (error.keyword === 'enum') {
    const allowed = (error.params['allowedValues'] as unknown[]).join(', ');
    return { part, pointer: error.instancePath, expected: `must be one of ${allowed}` };
  }
  return { part, pointer: error.instancePath, expected };
}
