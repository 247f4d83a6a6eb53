/** An answer as a value: one of those that the document has, or none of them. */
import type { Operation } from '../spec/operations.ts';
import { essenceOf } from '../validation/response.ts';

/**
 * Every answer that an operation can have: one member for each documented status, and one for the rest.
 *
 * A body is typed by its status and was JSON; that it has the properties is what `checkResponses` sees to.
 */
export type Answer<Operation> = Operation extends { responses: infer Responses }
  ? UndocumentedAnswer | DocumentedAnswers<Responses>[keyof Responses]
  : never;

/** The documented answers by status. */
export type DocumentedAnswers<Responses> = {
  readonly [Status in keyof Responses]: `${Status & number}` extends `2${string}`
    ? SuccessAnswer<Status, BodyOf<Responses[Status]>>
    : ErrorAnswer<Status, BodyOf<Responses[Status]>>;
};

/** The call took effect. */
export interface SuccessAnswer<Status, Body> {
  readonly status: Status;
  readonly ok: true;
  /** Undefined where the document has no content for the status. */
  readonly data: Body;
  /** Its body has been read; `text()` gives it again. */
  readonly response: Response;
}

/** The server refused the call, or failed, in a way that the document has. */
export interface ErrorAnswer<Status, Body> {
  readonly status: Status;
  readonly ok: false;
  readonly error: Body;
  /** Its body has been read; `text()` gives it again. */
  readonly response: Response;
}

/**
 * An answer that the document does not have: another status, or a documented one without its JSON.
 *
 * Often it comes from a proxy on the way. Whether the call took effect nobody can tell. A browser shows a
 * redirect as status 0 and type `opaqueredirect`.
 */
export interface UndocumentedAnswer {
  readonly status: 'undocumented';
  readonly ok: false;
  /** The body, whatever it is; empty when there is none. */
  readonly text: string;
  /** Has the status that came. Its body has been read; `text()` gives it again. */
  readonly response: Response;
}

type BodyOf<Documented> = Documented extends { content: Record<string, infer Body> }
  ? Body
  : undefined;

/** The member of the union that the response is. */
export function readAnswer(operation: Operation, response: Response, text: string) {
  const body = readBody(operation.responses[response.status], response, text);
  if (body === undocumented) return { status: 'undocumented', ok: false, text, response };
  const { status } = response;
  if (response.ok) return { status, ok: true, data: body, response };
  return { status, ok: false, error: body, response };
}

/** The JSON of an answer; undefined where it has none, or where it is not one that the document has. */
export function bodyOf(answer: ReturnType<typeof readAnswer>): unknown {
  return 'data' in answer ? answer.data : 'error' in answer ? answer.error : undefined;
}

const undocumented = Symbol('undocumented');

function readBody(mediaType: string | null | undefined, response: Response, text: string): unknown {
  if (mediaType === null) return undefined;
  if (mediaType !== essenceOf(response.headers.get('content-type'))) return undocumented;
  try {
    return JSON.parse(text);
  } catch {
    return undocumented;
  }
}
