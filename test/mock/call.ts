/** Calls of the four endpoints over a socket, each with an answer that must fit the document. */
import { expect } from 'vitest';
import type { OperationId } from '../../src/spec/operations.ts';
import { operationOf } from '../../src/spec/operations.ts';
import { checkResponse, type AnswerToCheck } from '../../src/validation/response.ts';

/** What differs from a call that the document allows. */
export interface CallParts {
  readonly prefix?: string;
  readonly query?: string;
  /** Sent as it is when it is a string. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly hasToken?: boolean;
}

const bodies: Readonly<Record<OperationId, object | null>> = {
  lockExternalTask: { workerId: 'aWorker', lockDuration: 60_000 },
  extendExternalTaskLock: { workerId: 'aWorker', newDuration: 60_000 },
  completeExternalTask: { workerId: 'aWorker', variables: { aVariable: { value: 42 } } },
  prolongRequestLock: null,
};

/** Calls the operation as the document allows, but for the parts, and checks that the answer fits. */
export async function call(
  url: string,
  operation: OperationId,
  parts: CallParts = {},
): Promise<AnswerToCheck> {
  const { method, path } = operationOf(operation);
  const address = url + (parts.prefix ?? '') + path.replaceAll(/\{(\w+)\}/g, 'a$1');
  const query = operation === 'prolongRequestLock' ? (parts.query ?? 'lockSecs=60') : '';
  const body = bodyOf(operation, parts);
  const answer = await fetch(query === '' ? address : `${address}?${query}`, {
    method,
    headers: headersOf(operation, parts),
    body,
  });
  const { status, headers } = answer;
  const seen = { status, headers, text: await answer.text() };
  expect(checkResponse(operation, seen)).toEqual([]);
  return seen;
}

function bodyOf(operation: OperationId, { body = bodies[operation] }: CallParts): string | null {
  return typeof body === 'string' || body === null ? body : JSON.stringify(body);
}

function headersOf(operation: OperationId, { headers, hasToken = true }: CallParts): Headers {
  const all = new Headers(headers);
  if (operation !== 'prolongRequestLock') {
    if (!all.has('content-type')) all.set('content-type', 'application/json');
  } else if (hasToken && !all.has('authorization')) {
    all.set('authorization', 'Bearer aToken');
  }
  return all;
}
