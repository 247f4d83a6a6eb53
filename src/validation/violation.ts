/** One way in which a message breaks the document. */
export interface Violation {
  /** The part of the message that is wrong. */
  readonly part: 'status' | 'media type' | 'header' | 'query' | 'body';
  /** A JSON Pointer (RFC 6901) into the part; empty for the part as a whole. */
  readonly pointer: string;
  /** What the document asks for, as an end to "the body …", such as `must be string`. */
  readonly expected: string;
}

/** The violation as one sentence without a full stop. */
export function describeViolation({ part, pointer, expected }: Violation): string {
  return pointer === '' ? `the ${part} ${expected}` : `the ${part} at ${pointer} ${expected}`;
}
