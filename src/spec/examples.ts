/** The named examples of the document. They stand apart since a browser does not need them. */
import { examples as table } from '../../generated/operations.ts';
import type { OperationId } from './operations.ts';

/** An Example Object of OpenAPI. `value` is absent where the answer has no content. */
export interface Example {
  readonly summary: string;
  readonly value?: unknown;
}

const examples: Record<OperationId, Record<string, Record<string, Example>>> = table;

/** The examples of one documented status by name; empty for a status that is not documented. */
export function examplesOf(operation: OperationId, status: number): Record<string, Example> {
  return examples[operation][status] ?? {};
}

/** The value of one example. The name must exist. */
export function exampleValue(operation: OperationId, status: number, name: string): unknown {
  return examples[operation][status]![name]!.value;
}
