/** Who may call the Apify endpoints, and how the others are told that they may not. */
import type { HeaderFields } from '../../http/call.ts';
import { errorResponse } from '../../http/error-response.ts';
import { jsonResponse } from '../../http/json-response.ts';
import { exampleValue } from '../../spec/examples.ts';

/** The tokens that the emulator knows, and what becomes of a call with each. */
export const tokens = {
  /** May do everything. */
  valid: 'lockproof-token',
  /** Is valid, without permission: 403. */
  forbidden: 'lockproof-token-forbidden',
  /** Is over its limit: 429. */
  rateLimited: 'lockproof-token-rate-limited',
} as const;

/** What of a call says who makes it. */
interface Credentials {
  readonly headers: HeaderFields;
  readonly query: URLSearchParams;
}

/** The refusal of a call whose token does not allow it, null when it does. */
export function refuseToken({ headers, query }: Credentials): Response | null {
  switch (tokenOf(headers, query)) {
    case tokens.valid:
      return null;
    case tokens.forbidden:
      return example(403, 'permission-denied');
    case tokens.rateLimited:
      return example(429, 'rate-limit-exceeded');
    case null:
      return unauthorized('was not provided');
    default:
      return unauthorized('is not valid');
  }
}

function unauthorized(why: string): Response {
  const message = `Authentication token ${why}. This emulator accepts the token '${tokens.valid}'.`;
  return errorResponse('apify', 401, 'token-not-valid', message);
}

/** The token of the `Authorization` header, else that of the address; null when there is none. */
function tokenOf(headers: HeaderFields, query: URLSearchParams): string | null {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '');
  return bearer?.[1] ?? query.get('token');
}

function example(status: number, name: string): Response {
  return jsonResponse(exampleValue('prolongRequestLock', status, name), { status });
}
