/** Holds every answer of an emulator against what may be answered at all. */
import type { Handler } from '../../src/http/server.ts';
import { checkAnswers } from '../companions/answer-check.ts';

/** Failures of a server that its documents have: a process that cannot go on, and a state that is unknown. */
const documentedFailures = [
  { path: /\/complete$/, status: 500 },
  { path: /\/_lockproof\/states$/, status: 501 },
];

/** What may be answered where no document has the path, or the path has not the method. */
const elsewhere = [200, 201, 204, 400, 401, 403, 404, 405, 409, 413, 415, 501];

/** How strict a judge is. */
export interface Strictness {
  /** Whether calls of Camunda keep to their document; a real engine, and who speaks like one, does not. */
  readonly isCamundaDocumented: boolean;
}

/** The handler, which reports everything that is wrong with its answers. */
export function judgeAnswers(
  handler: Handler,
  { isCamundaDocumented }: Strictness,
  report: (complaint: string) => void,
): Handler {
  return async (request) => {
    const { method } = request;
    const { pathname } = new URL(request.url);
    const isOfEngine = !isCamundaDocumented && !/^\/(?:v2|_lockproof)(?:\/|$)/.test(pathname);
    // HEAD has the answer of another method, without its body.
    const isChecked = method !== 'HEAD' && !isOfEngine;
    try {
      const response = await handler(request);
      // Nobody is there any more who could have an answer.
      if (response.type === 'error' && request.signal.aborted) return response;
      if (isChecked) await checkAnswers(() => response, report)(request);
      const call = `${method} ${pathname.slice(0, 200)} ${response.status}`;
      const text = await response.clone().text();
      const isFailure = isOfEngine
        ? text.includes('InternalError')
        : isUndocumentedFailure(pathname, response.status);
      if (isFailure) report(`${call}: it failed. ${text}`);
      if (!isOfEngine) reportStrange(call, response, text, report);
      if (method === 'HEAD' && text !== '') report(`${call}: it has a body.`);
      return response;
    } catch (error) {
      report(`${method} ${pathname.slice(0, 200)}: it threw ${String(error)}`);
      return Response.error();
    }
  };
}

function isUndocumentedFailure(pathname: string, status: number): boolean {
  const isDocumented = documentedFailures.some(
    (failure) => failure.status === status && failure.path.test(pathname),
  );
  return status >= 500 && !isDocumented;
}

function reportStrange(
  call: string,
  { status, headers }: Response,
  text: string,
  report: (complaint: string) => void,
): void {
  if (!elsewhere.includes(status) && status < 500 && status !== 429) {
    report(`${call}: nothing has that status.`);
  }
  if (status === 405 && !headers.has('allow')) report(`${call}: it does not say what is allowed.`);
  if (status === 204 && text !== '') report(`${call}: it has a body.`);
  if (status < 400 || text === '') return;
  if (headers.get('content-type') !== 'application/json') report(`${call}: its error is not JSON.`);
  else JSON.parse(text);
}
