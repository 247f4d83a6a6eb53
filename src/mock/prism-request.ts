/** What Prism is shown of a call: enough to judge it, and nothing that it hangs or dies of. */
import type { EndpointCall } from '../http/call.ts';
import { essenceOf } from '../validation/response.ts';
import type { CheckedRequest } from '../validation/request.ts';
import type { PrismRequest } from './prism.ts';

/**
 * The call as Prism shall see it; null when Prism must not see it.
 *
 * - Prism never answers a body that announces JSON and is none, and answers a charset that it does not
 *   know with an error of its own.
 * - It dies of a path that cannot be decoded. Its answer does not depend on ids, so it is shown none.
 * - It dies of a violation in a place whose name no header can carry, such as a variable named `日本`.
 * - It obeys query parameters of its own (`__code`, `__example`, `__server`), so it is shown only ours.
 * - It takes no `bearer` in small letters, though a scheme has no case (RFC 9110, section 11.1). It need
 *   not know whose token it is, only that there is one.
 */
export function toPrismRequest(
  call: EndpointCall,
  checked: CheckedRequest,
  prefer: string | null,
): PrismRequest | null {
  const { operation, text } = call;
  if (operation.takesBody && !isHarmless(call, checked)) return null;
  const query = documentedQuery(call);
  return {
    method: operation.method,
    target: operation.path.replaceAll(/[{}]/g, '') + (query === '' ? '' : `?${query}`),
    headers: documentedHeaders(call, prefer),
    text: operation.takesBody ? text : null,
  };
}

function isHarmless(
  { contentType, text }: EndpointCall,
  { violations, body }: CheckedRequest,
): boolean {
  const isJson = body !== undefined || canParse(text);
  const isNamed = violations.every(({ pointer }) => /^[ -~]*$/.test(pointer));
  return isJson && isNamed && mediaTypeOf(contentType) !== null;
}

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The media type without parameters; null when there is none, or something that is no media type. */
function mediaTypeOf(contentType: string | null): string | null {
  const essence = essenceOf(contentType) ?? '';
  return /^[\w.+-]+\/[\w.+-]+$/.test(essence) ? essence : null;
}

function documentedQuery({ operation, query }: EndpointCall): string {
  if (operation.api === 'camunda') return '';
  const names = new Set([...Object.keys(operation.query), 'token']);
  return new URLSearchParams([...query].filter(([name]) => names.has(name))).toString();
}

function documentedHeaders(
  { operation, headers, contentType }: EndpointCall,
  prefer: string | null,
) {
  const shown: Record<string, string> = { accept: 'application/json' };
  if (prefer !== null) shown['prefer'] = prefer;
  const mediaType = mediaTypeOf(contentType);
  if (operation.takesBody && mediaType !== null) shown['content-type'] = mediaType;
  const hasBearer = /^bearer +\S/i.test(headers.get('authorization') ?? '');
  if (operation.api === 'apify' && hasBearer) shown['authorization'] = 'Bearer token';
  return shown;
}
