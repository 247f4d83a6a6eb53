/** The media type of a request, which an engine looks at before anything else. */
import type { EndpointCall } from '../../http/endpoints.ts';
import { essenceOf } from '../../validation/response.ts';
import { EngineError } from './engine-error.ts';

const token = String.raw`[!#$%&'*+.^_\x60|~\w-]+`;
const parameter = String.raw`\s*;\s*(?:${token}\s*=\s*(?:${token}|"(?:[^"\\]|\\.)*"))?`;
const pattern = new RegExp(String.raw`^\s*${token}/${token}(?:${parameter})*\s*$`);

/** Whether the media type is one at all. A request may also have none. */
export function isMediaType(contentType: string | null): boolean {
  return contentType === null || pattern.test(contentType);
}

/** The answer to a media type that is none. It comes from the container, in a shape of its own. */
export function refuseMediaType({ operation, params }: EndpointCall, nowMs: number): Response {
  const timestamp = new Date(nowMs).toISOString().replace('Z', '+00:00');
  const path = `/engine-rest${operation.path.replace('{id}', encodeURIComponent(params['id']!))}`;
  return Response.json({ timestamp, status: 400, error: 'Bad Request', path }, { status: 400 });
}

/** The content, where it is JSON; null where there is none, nor a media type for it. */
export function contentOf({ headers, text }: EndpointCall): string | null {
  const contentType = headers.get('content-type');
  if (essenceOf(contentType) === 'application/json') return text;
  if (contentType === null && text === '') return null;
  throw new EngineError(415, 'NotSupportedException', 'HTTP 415 Unsupported Media Type');
}
