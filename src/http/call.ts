/** What a call of an endpoint is, before anybody says what it means. */
import type { Operation } from '../spec/operations.ts';

/** What the wire needs to know of an operation, be it one of the four or not. */
export type Endpoint = Pick<Operation, 'api' | 'path' | 'takesBody'> & {
  readonly id: string;
  /** In upper case. */
  readonly method: string;
};

/** Header fields as `Headers` gives them, and as little of it as a call needs. Names are in lower case. */
export type HeaderFields = Pick<Headers, 'get' | 'has'>;

/** A call of an operation, its body read to the end. */
export interface EndpointCall<E extends Endpoint = Operation> {
  readonly operation: E;
  /** The path parameters, decoded. One that cannot be decoded is left as it came. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: HeaderFields;
  /** The header of that name, which everybody asks for. */
  readonly contentType: string | null;
  readonly text: string;
}

/** Who made a call. */
export interface Caller {
  /** Fires when the caller has gone before it was answered, and when the server closes. */
  readonly signal: AbortSignal;
}
