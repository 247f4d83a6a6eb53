import { operationOf, type OperationId } from '../spec/operations.ts';
import type { Shadow, Situation } from './situation.ts';
import type { RequestRef } from './states.ts';
import type { Call, Reply } from './reply.ts';

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

/** What a handle is made of. */
export interface RequestHandleParts {
  readonly call: Call;
  readonly baseUrl: string;
  readonly ref: RequestRef;
  /** A token that may do everything. */
  readonly validToken: string;
  readonly shadow: Shadow;
  /** Is told what each operation met. */
  meet(operation: OperationId, situation: Situation): void;
}

/** A handle on that request. */
export function createRequestHandle(parts: RequestHandleParts): RequestHandle {
  const { call, baseUrl, ref, validToken, shadow, meet } = parts;
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
      const isElsewhere = asked.queueId !== ref.queueId || asked.requestId !== ref.requestId;
      meet(operation, isElsewhere ? 'never there' : shadow.situationFor(clientKey));
      const inHeader = token !== null && tokenIn === 'header';
      return call(operation, describe(method, asked), {
        method,
        url: baseUrl + pathOf(asked) + queryOf(asked, tokenIn === 'query' ? token : null),
        headers: inHeader ? { authorization: `Bearer ${token}` } : {},
      });
    },
  };
}

const operation = 'prolongRequestLock';

type Asked = RequestRef & Pick<ProlongOptions, 'lockSecs' | 'clientKey' | 'forefront'>;

function describe(method: string, { clientKey }: Asked): string {
  const by = clientKey === null ? 'without client key' : `by '${clientKey}'`;
  return method === 'PUT' ? `prolong ${by}` : `${method} on the lock ${by}`;
}

function pathOf({ queueId, requestId }: RequestRef): string {
  return operationOf(operation)
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
