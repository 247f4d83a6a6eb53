/** How calls are refused that nobody needs to understand, in the words of each API. */
import type { Api } from '../spec/operations.ts';
import { errorResponse } from './error-response.ts';

/** How a call is refused that is of no operation. */
export interface WireRefusals {
  /** The path is that of an operation, and the method of none. */
  method(request: Request): Response;
  path(request: Request): Response;
}

/** The error type for a request that is not what the document asks for. */
export const invalidType: Readonly<Record<Api, string>> = {
  camunda: 'InvalidRequestException',
  apify: 'invalid-input',
};

/** Whose words are spoken at a path that may be nobody's. */
export function apiOf(path: string): Api {
  return path.startsWith('/v2/') ? 'apify' : 'camunda';
}

/** There is an operation at the path, or more than one, and none with this method. */
export function refuseMethod(api: Api, methods: readonly string[]): Response {
  const headers = { Allow: ['OPTIONS', ...methods].join(', ') };
  if (api === 'apify') {
    const allowed = ['OPTIONS', ...methods].join(',');
    const message = `This API end-point can only be accessed using the following HTTP methods: ${allowed}`;
    return errorResponse(api, 405, 'method-not-allowed', message, headers);
  }
  const message = `This path takes ${methods.join(' and ')} only.`;
  return errorResponse(api, 405, 'NotAllowedException', message, headers);
}

/** There is nothing at the path. */
export function refusePath(path: string): Response {
  const api = apiOf(path);
  const type = api === 'apify' ? 'page-not-found' : 'NotFoundException';
  return errorResponse(api, 404, type, `There is nothing at ${path}.`);
}

/** Not the caller's mistake, and none of the caller's business either. */
export function apologize(path: string): Response {
  return errorResponse(apiOf(path), 500, 'InternalError', 'This is a bug of ours.');
}
