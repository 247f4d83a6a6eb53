/** The refusals that prolong and its companions have in common, in the words of the page. */
import { errorResponse } from '../../http/error-response.ts';
import { jsonResponse } from '../../http/json-response.ts';
import { exampleValue } from '../../spec/examples.ts';

/** The request is not one that the document allows. */
export function invalidInput(message: string): Response {
  return errorResponse('apify', 400, 'invalid-input', message);
}

/** The queue, or the request in it, is not there; or the lock is not this client's. */
export function refuse(
  reason: 'queue-not-found' | 'request-not-found' | 'locked-by-another',
): Response {
  const status = reason === 'locked-by-another' ? 400 : 404;
  return jsonResponse(exampleValue('prolongRequestLock', status, reason), { status });
}
