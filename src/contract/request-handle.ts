import { operationOf } from '../spec/operations.ts';
import type { RequestRef } from './states.ts';
import type { Call, Reply } from './trial.ts';

/** How a prolongation differs from the usual one. */
export interface ProlongOptions {
  /** As it goes into the address; a number of seconds, or any text. Left out when null. */
  readonly lockSecs?: number | string | null;
  readonly clientKey?: string | null;
  readonly forefront?: string;
  /** Null sends no token. */
  readonly token?: string | null;
  /** Where the token goes: into the `Authorization` header, or into the address. */
  readonly tokenIn?: 'header' | 'query';
  readonly method?: string;
  readonly queueId?: string;
  readonly requestId?: string;
}

/** One request of a queue of the target. */
export interface RequestHandle extends RequestRef {
  prolong(clientKey: string, lockSecs: number, options?: ProlongOptions): Promise<Reply>;
}

/** A handle on that request, with a token that may do everything. */
export function createRequestHandle(
  call: Call,
  baseUrl: string,
  ref: RequestRef,
  validToken: string,
): RequestHandle {
  return {
    ...ref,
    prolong(clientKey, lockSecs, options = {}) {
      const { token, tokenIn, method, ...rest } = {
        token: validToken,
        tokenIn: 'header',
        method: 'PUT',
        ...options,
      };
      const asked = { clientKey, lockSecs, ...ref, ...rest };
      const inHeader = token !== null && tokenIn === 'header';
      return call('prolongRequestLock', describe(method, asked), {
        method,
        url: baseUrl + pathOf(asked) + queryOf(asked, tokenIn === 'query' ? token : null),
        headers: inHeader ? { authorization: `Bearer ${token}` } : {},
      });
    },
  };
}

type Asked = RequestRef & Pick<ProlongOptions, 'lockSecs' | 'clientKey' | 'forefront'>;

function describe(method: string, { clientKey }: Asked): string {
  const by = clientKey === null ? 'without client key' : `by '${clientKey}'`;
  return method === 'PUT' ? `prolong ${by}` : `${method} on the lock ${by}`;
}

function pathOf({ queueId, requestId }: RequestRef): string {
  return operationOf('prolongRequestLock')
    .path.replace('{queueId}', encodeURIComponent(queueId))
    .replace('{requestId}', encodeURIComponent(requestId));
}

function queryOf({ lockSecs, clientKey, forefront }: Asked, token: string | null): string {
  const given = Object.entries({ lockSecs, clientKey, forefront, token });
  const present = given.filter(([, value]) => value !== null && value !== undefined);
  return present.length === 0
    ? ''
    : `?${new URLSearchParams(present.map(([k, v]) => [k, `${v}`]))}`;
}
