/** Answers that are changed on their way out. */
import { errorResponse } from '../../src/http/error-response.ts';
import { operationOf } from '../../src/spec/operations.ts';
import type { Misbehaviour } from './flaw.ts';
import type { FlawedCall } from './flawed-call.ts';

/** Success of the three task operations. */
export function noContent(): Response {
  return new Response(null, { status: 204 });
}

/** A refusal in the shape of the API, out of order though it is. */
export function refuse({ operation }: FlawedCall, status: number): Response {
  const { api } = operationOf(operation);
  const type = api === 'apify' ? 'invalid-input' : 'InvalidRequestException';
  return errorResponse(api, status, type, 'This server is flawed.');
}

/** What `fetch` throws when the server closes the connection without an answer. */
export class ConnectionLost extends TypeError {
  override readonly name = 'TypeError';

  constructor() {
    super('fetch failed', { cause: { code: 'ECONNRESET' } });
  }
}

/** A status, or several. */
export type Statuses = number | readonly number[];

/** Every answer of this status goes through the change first. */
export function rewrite(
  statuses: Statuses,
  change: (response: Response, call: FlawedCall) => Response | Promise<Response>,
): Misbehaviour {
  return async (call) => {
    const response = await call.sound();
    return [statuses].flat().includes(response.status) ? change(response, call) : response;
  };
}

/** The body stays, and the status is another. An error that turns into a 204 loses its body. */
export function answerInstead(from: number, to: number): Misbehaviour {
  return rewrite(from, (response) => withStatus(response, to));
}

/** The JSON body of every answer of this status is another. */
export function rewriteJson(
  statuses: Statuses,
  change: (json: any, call: FlawedCall) => unknown,
): Misbehaviour {
  return rewrite(statuses, async (response, call) =>
    withText(response, JSON.stringify(change(await response.json(), call))),
  );
}

/** A header of every answer of this status is another; null takes it away. */
export function rewriteHeader(
  statuses: Statuses,
  name: string,
  value: string | null,
): Misbehaviour {
  return rewrite(statuses, (response) => {
    if (value === null) response.headers.delete(name);
    else response.headers.set(name, value);
    return response;
  });
}

/** The same answer with another text. */
export function withText({ status, headers }: Response, text: string): Response {
  return new Response(text, { status, headers });
}

/** The same answer with another status. */
export function withStatus({ body, headers }: Response, status: number): Response {
  return new Response(status === 204 ? null : body, { status, headers });
}
