import type { OperationId } from '../../src/spec/operations.ts';

/** One thing that a page says, and where this project keeps it. */
export interface Statement {
  /** In our words. */
  readonly says: string;
  /** The status that the statement documents. */
  readonly status?: number;
  /** Ids of the cases that find out whether a server keeps to it. */
  readonly cases?: readonly string[];
  /** Where the bundled document says the same. */
  readonly document?: readonly Place[];
}

/**
 * A JSON Pointer (RFC 6901) into the document, with the value that must be there where the page gives one.
 * `undefined` stands for a place that must not exist.
 */
export type Place = string | readonly [pointer: string, value: unknown];

/** A page, read from its top to its end. */
export interface Page {
  readonly title: string;
  readonly operation: OperationId;
  readonly statements: readonly Statement[];
}
