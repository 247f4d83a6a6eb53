/** What a call takes and what it answers, as types derived from the generated ones. */
import type { ParamsOption } from 'openapi-fetch';
import type { operations as table } from '../../generated/operations.ts';
import type { paths } from '../../generated/types.ts';
import type { Api, OperationId } from '../spec/operations.ts';
import type { Answer } from './answer.ts';

/** The paths of one API, as openapi-typescript has them. */
export type PathsOf<A extends Api> = Pick<
  paths,
  Extract<(typeof table)[OperationId], { api: A }>['path']
>;

/** One function for each method of the paths; each takes only the paths that have its method. */
export type Client<Paths> = {
  readonly [Method in MethodOf<Paths[keyof Paths]> as Uppercase<Method>]: <
    Path extends PathWith<Paths, Method>,
  >(
    path: Path,
    call: CallOf<OperationAt<Paths[Path], Method>>,
  ) => Promise<Answer<OperationAt<Paths[Path], Method>>>;
};

/** What goes with every call, whatever its operation. */
export interface CallOptions {
  /** Sent with this call, over those of the client. */
  readonly headers?: HeadersInit | undefined;
  /** Ends the call when it is aborted; the call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What a call of the operation takes. */
export type CallOf<Operation> = CallOptions & ParamsOption<Operation> & BodyOption<Operation>;

/** A call of any operation, for the code that runs once the compiler has checked it. */
export interface Call extends CallOptions {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
}

type BodyOption<Operation> = Operation extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? { readonly body: Body }
  : { readonly body?: never };

/** The generated path items have every method as a key; one that the document lacks is undefined. */
type MethodOf<PathItem> = PathItem extends unknown
  ? {
      [Key in keyof PathItem]-?: PathItem[Key] extends { responses: unknown }
        ? Key & string
        : never;
    }[keyof PathItem]
  : never;

type PathWith<Paths, Method> = {
  [Path in keyof Paths]: Method extends MethodOf<Paths[Path]> ? Path : never;
}[keyof Paths];

type OperationAt<PathItem, Method> = Method extends keyof PathItem ? PathItem[Method] : never;
