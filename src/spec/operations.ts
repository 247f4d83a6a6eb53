/**
 * The document as data: which operations there are, where, and what they may answer.
 *
 * It knows nothing of requests or answers that were really made.
 */
import { operations as table } from '../../generated/operations.ts';

/** The name of an operation, its `operationId` in the document. */
export type OperationId = keyof typeof table;

/** Which of the two APIs an operation belongs to. They differ in error bodies and security. */
export type Api = 'camunda' | 'apify';

/** One operation of the document. */
export interface Operation {
  readonly id: OperationId;
  readonly api: Api;
  /** In upper case. */
  readonly method: 'POST' | 'PUT';
  /** A path template of OpenAPI, such as `/external-task/{id}/lock`. */
  readonly path: string;
  /** The JSON type of each query parameter. */
  readonly query: Readonly<Record<string, 'number' | 'string'>>;
  readonly takesBody: boolean;
  /** The media type of each documented status; null where the answer has no content. */
  readonly responses: Readonly<Record<number, string | null>>;
}

/** Every operation, in the order of the document. */
export const operations: readonly Operation[] = Object.entries(table).map(([id, row]) => ({
  id: id as OperationId,
  ...row,
}));

const byId = new Map(operations.map((operation) => [operation.id, operation]));

/** The operation of that name. */
export function operationOf(id: OperationId): Operation {
  return byId.get(id)!;
}

/** An operation together with a status that its page documents. */
export interface DocumentedPair {
  readonly operation: OperationId;
  readonly status: number;
}

/** Every (operation, documented status), in the order of the document. */
export const documentedPairs: readonly DocumentedPair[] = operations.flatMap(({ id, responses }) =>
  Object.keys(responses).map((status) => ({ operation: id, status: Number(status) })),
);
