/**
 * Typed clients: the document's paths and methods, and every answer it has, as one union.
 *
 * This room knows the document and the wire, and no server of ours. A client never calls twice: whether a
 * call may be repeated is for its caller to say, such as `keepLock`.
 */
import createFetchClient, { createQuerySerializer } from 'openapi-fetch';
import { operations, type Api, type Operation } from '../spec/operations.ts';
import { bodyOf, readAnswer } from './answer.ts';
import type { Call, Client, PathsOf } from './call.ts';
import { Draft, exchange, type Fetch } from './exchange.ts';
import { createPathWriter } from './path-parameter.ts';
import { refuseViolations } from './response-check.ts';

export { Fault } from '../fault.ts';
export type { Violation } from '../validation/violation.ts';
export type { Answer, ErrorAnswer, SuccessAnswer, UndocumentedAnswer } from './answer.ts';
export type { CallOptions, Client } from './call.ts';
export {
  keepLock,
  type Completion,
  type HeldLock,
  type LostLock,
  type RequestLock,
  type RequestOutcome,
  type TaskLock,
  type TaskOutcome,
} from './lock-keeper.ts';
export type { KeeperClock } from './keeper-clock.ts';
export { LockLostError } from './lock-lost.ts';
export type { KeeperOptions } from './lock-vigil.ts';
export { UnsafePathParameterError } from './path-parameter.ts';
export { checkResponses, ContractViolationError } from './response-check.ts';

/** Calls the external tasks of a Camunda 7 engine, and of engines that kept its REST API. */
export type CamundaClient = Client<PathsOf<'camunda'>>;

/** Calls the request queues of Apify, and of stores that speak its API. */
export type ApifyClient = Client<PathsOf<'apify'>>;

/** How a client reaches its server. */
export interface ClientOptions {
  /** Everything before the document's paths, such as `http://localhost:8080/engine-rest`. */
  readonly baseUrl: string;
  /** Sent with every call. */
  readonly headers?: HeadersInit | undefined;
  /** Takes the place of the global fetch. It is where to add what shall happen around every call. */
  readonly fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /** How long a call may take, its answer read to the end; 30 seconds unless said, `Infinity` for none. */
  readonly deadlineMs?: number | undefined;
  /** Whether an answer that breaks the document throws a `ContractViolationError`; not unless said. */
  readonly checkResponses?: boolean | undefined;
}

/** How a client reaches Apify. */
export interface ApifyClientOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** `https://api.apify.com` unless said. */
  readonly baseUrl?: string | undefined;
  /** Sent as a bearer token. */
  readonly token?: string | undefined;
}

/** A client for the external tasks of the engine at `baseUrl`. */
export function createCamundaClient(options: ClientOptions): CamundaClient {
  return createClient('camunda', options) as CamundaClient;
}

/** A client for the request queues of Apify. */
export function createApifyClient(options: ApifyClientOptions = {}): ApifyClient {
  const { token, baseUrl = 'https://api.apify.com' } = options;
  const headers = new Headers(options.headers);
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  return createClient('apify', { ...options, baseUrl, headers }) as ApifyClient;
}

function createClient(api: Api, options: ClientOptions): unknown {
  const wire = createWire(options);
  const ofApi = operations.filter((operation) => operation.api === api);
  const createMethod = (method: string) => {
    const ofMethod = ofApi.filter((operation) => operation.method === method);
    const calls = new Map(ofMethod.map((each) => [each.path, createCall(each, wire)]));
    return (path: string, given: Call) => {
      const call = calls.get(path);
      if (call) return call(given);
      return Promise.reject(new Error(`This client has no ${method} ${path}.`));
    };
  };
  return Object.fromEntries(ofApi.map(({ method }) => [method, createMethod(method)]));
}

function createWire(options: ClientOptions) {
  const { baseUrl, fetch, deadlineMs = 30_000, checkResponses = false } = options;
  // Made an object here: openapi-fetch misreads a list of pairs, and is slower to read Headers.
  const headers = Object.fromEntries(new Headers(options.headers));
  const inner = createFetchClient<AnyPaths>({
    baseUrl,
    headers,
    Request: Draft as never,
    // Left to itself, openapi-fetch makes one at each call.
    querySerializer: createQuerySerializer(),
  });
  return { inner, fetch: fetch ? takeRequest(fetch) : latestFetch, deadlineMs, checkResponses };
}

/** What openapi-fetch sees of the document, once the compiler has checked the call. */
type AnyPaths = Record<string, Record<'post' | 'put', AnyOperation>>;

interface AnyOperation {
  parameters: { query?: Readonly<Record<string, unknown>> };
  requestBody?: { content: { 'application/json': unknown } };
}

function createCall(operation: Operation, wire: ReturnType<typeof createWire>) {
  const { inner, fetch, deadlineMs, checkResponses } = wire;
  const writePath = createPathWriter(operation);
  return async ({ params, body, headers, signal }: Call = {}) => {
    let draft!: Draft;
    await inner[operation.method](writePath(params?.path), {
      params: { query: params?.query ?? {} },
      body,
      ...(headers && { headers: new Headers(headers) }),
      fetch: (built) => {
        draft = built as unknown as Draft;
        return nothingYet;
      },
    });
    const limits = { operation: operation.id, deadlineMs, signal };
    const { response, text } = await exchange(draft, fetch, limits);
    const answer = readAnswer(operation, response, text);
    if (checkResponses) refuseViolations(operation.id, response, text, bodyOf(answer));
    return answer;
  };
}

/** What openapi-fetch is answered: it builds the request, and what comes of it is not its business. */
const nothingYet = Promise.resolve(new Response(null, { status: 204 }));

function takeRequest(fetch: NonNullable<ClientOptions['fetch']>): Fetch {
  return async (url, init) => fetch(new Request(url, init));
}

/** Looked up at each call, so that whoever replaces the global fetch later is heard. */
const latestFetch: Fetch = (url, init) => globalThis.fetch(url, init);
