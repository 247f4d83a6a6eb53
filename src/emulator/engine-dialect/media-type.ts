/** The media type of a request, which an engine looks at before anything else. */
import type { EndpointCall } from '../../http/call.ts';
import { jsonResponse } from '../../http/json-response.ts';
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
  return jsonResponse({ timestamp, status: 400, error: 'Bad Request', path }, { status: 400 });
}

/** In which spellings a media type makes an empty object of no content at all. */
const fillingPattern = /^application\/json(?:;.*)?$/i;

/** The content, where it is JSON; null where there is none that stands for anything. */
export function contentOf({ contentType, text }: EndpointCall): string | null {
  const isJson = essenceOf(contentType) === 'application/json';
  if (text !== '' && isJson) return text;
  if (text === '' && (isJson || contentType === null)) {
    return fillingPattern.test(contentType ?? '') ? '{}' : null;
  }
  throw new EngineError(415, 'NotSupportedException', 'HTTP 415 Unsupported Media Type');
}
