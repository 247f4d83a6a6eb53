import type { Api } from '../spec/operations.ts';
import { jsonResponse } from './json-response.ts';

/** An error in the shape that all calls of the API share. */
export function errorResponse(
  api: Api,
  status: number,
  type: string,
  message: string,
  headers: Record<string, string> = {},
): Response {
  const body = api === 'apify' ? { error: { type, message } } : { type, message };
  return jsonResponse(body, { status, headers });
}
