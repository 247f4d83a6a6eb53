/** The validators that ajv compiled ahead of time, behind one typed door. */
import { validators as compiled } from '../../generated/validators.ts';
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

/** Validators by name: `<operationId>/<body|query|status>`. */
export type Validators = Readonly<Record<string, Validator | undefined>>;

/**
 * Finds the violations of the schema that a document has for a part of an operation; none where it has none.
 *
 * `subject` is `body` or `query` for a request, and a status for the body of an answer.
 */
export type SchemaCheck = (
  operation: string,
  subject: 'body' | 'query' | number,
  value: unknown,
) => Violation[];

/** The check by the validators of a document. */
export function createSchemaCheck(validators: Validators): SchemaCheck {
  const ofOperation = indexByOperation(validators);
  return (operation, subject, value) => {
    const validate = ofOperation.get(operation)?.get(subject);
    if (validate === undefined || validate(value)) return [];
    const part = subject === 'query' ? 'query' : 'body';
    return (validate.errors ?? []).map((error) => toViolation(part, error));
  };
}

/** To put a name together at each call takes longer than many a check. */
function indexByOperation(validators: Validators) {
  const index = new Map<string, Map<string | number, Validator>>();
  for (const [name, validate] of Object.entries(validators)) {
    const [operation, subject] = name.split('/') as [string, string];
    const ofOperation = index.get(operation) ?? new Map<string | number, Validator>();
    ofOperation.set(/^\d+$/.test(subject) ? Number(subject) : subject, validate!);
    index.set(operation, ofOperation);
  }
  return index;
}

/** The check by the contract. */
export const checkSchema = createSchemaCheck(compiled);

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
