/**
 * The four endpoints as a web-standard handler, and any that stand around them: routes, limits, CORS, and
 * error bodies in the shape of each API. What a call means is not its business: whoever mounts it answers.
 */
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { operations, type Api, type Operation } from '../spec/operations.ts';
import { readDecoded, readText } from './body.ts';
import { errorResponse } from './error-response.ts';
import { Passage, type Caller } from './passage.ts';

/** What the wire needs to know of an operation, be it one of the four or not. */
export type Endpoint = Pick<Operation, 'api' | 'path' | 'takesBody'> & {
  readonly id: string;
  /** In upper case. */
  readonly method: string;
};

/** A call of an operation, its body read to the end. */
export interface EndpointCall<E extends Endpoint = Operation> {
  readonly operation: E;
  /** The path parameters, decoded. One that cannot be decoded is left as it came. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly text: string;
}

/** Operations around the four, which a document of their own has, and who answers them. */
export interface CompanionEndpoints<E extends Endpoint> {
  readonly operations: readonly E[];
  readonly answer: Answerer<E>;
}

/** Answers a call. An answer of `Response.error()` resets the connection. */
export type Answerer<E extends Endpoint = Operation> = (
  call: EndpointCall<E>,
  caller: Caller,
) => Response | Promise<Response>;

/** How a call is refused that is of no operation. */
export interface WireRefusals {
  /** The path is that of an operation, and the method of none. */
  method(request: Request): Response;
  path(request: Request): Response;
}

/** What an answerer needs to say, and how browsers may reach it. */
export interface EndpointsOptions<E extends Endpoint = Endpoint> {
  readonly answer: Answerer;
  readonly companions?: CompanionEndpoints<E> | undefined;
  /** The origin whose pages may call; all may when it is absent. Credentials are never allowed. */
  readonly corsOrigin?: string | undefined;
  /** Refusals at the paths of Camunda that are to sound otherwise. */
  readonly camundaRefusals?: WireRefusals | undefined;
}

/** The endpoints as a handler. The passage of a call tells afterwards what became known of it. */
export interface Endpoints {
  fetch(request: Request, passage?: Passage): Promise<Response>;
}

/** What the routers of an application share. */
type Manners = Pick<EndpointsOptions, 'corsOrigin' | 'camundaRefusals'>;

/** The longest request body that is read, in bytes: far above any real call, far below harm. */
export const bodyLimitBytes = 1_048_576;

/** The same for a companion of Apify that takes a body: its clients send batches of requests up to this. */
const batchLimitBytes = 9_437_184;

/** The header of the answer with which a mock or emulator explains a refusal to a browser too. */
const exposedHeaders = ['Allow', 'Preference-Applied', 'sl-violations'];

/** What our handlers find in the `env` of a request. */
interface Env {
  readonly Bindings: Passage;
}

/** An operation, and what becomes of a call of it. */
interface Route {
  readonly operation: Endpoint;
  handle(context: Context<Env>): Promise<Response>;
}

/** Serves the four endpoints and their companions, and answers all else with a 404. */
export function createEndpoints<E extends Endpoint>({
  answer,
  companions,
  ...manners
}: EndpointsOptions<E>): Endpoints {
  const four = operations.map((operation): Route => ({
    operation,
    handle: (context) => handle(context, operation, answer),
  }));
  const others = companions === undefined ? [] : companionRoutes(companions);
  const paths = new Set(operations.map(({ path }) => path));
  const isBeside = ({ operation }: Route) => paths.has(operation.path);
  const app = createRouter([...four, ...others.filter(isBeside)], manners);
  const elsewhere = others.filter((route) => !isBeside(route));
  if (elsewhere.length > 0) {
    // Two companion paths can fit one address, and a router that copes with it is slower. So they have
    // one of their own, which is asked last.
    const rest = createRouter(elsewhere, manners);
    app.notFound((context) => rest.fetch(context.req.raw, context.env));
  }
  return {
    async fetch(request, passage = new Passage(request)) {
      const response = await app.fetch(request, passage);
      return passage.isReset ? Response.error() : response;
    },
  };
}

function companionRoutes<E extends Endpoint>(companions: CompanionEndpoints<E>): Route[] {
  const { operations: all, answer } = companions;
  return all.map((operation) => ({
    operation,
    handle: (context) => handle(context, operation, answer),
  }));
}

function createRouter(
  routes: readonly Route[],
  { corsOrigin = '*', camundaRefusals }: Manners,
): Hono<Env> {
  const app = new Hono<Env>();
  const allowOrigin = cors({ origin: corsOrigin, exposeHeaders: exposedHeaders });
  const byPath = Map.groupBy(routes, ({ operation }) => operation.path);
  for (const [path, siblings] of [...byPath].toSorted(([a], [b]) => variety(a) - variety(b))) {
    const { api } = siblings[0]!.operation;
    for (const spelling of spellingsOf(path, api)) {
      const refuse =
        api === 'camunda' && camundaRefusals !== undefined
          ? camundaRefusals.method
          : () => refuseMethod(siblings.map(({ operation }) => operation));
      app.all(spelling, serveSiblings(siblings, refuse, allowOrigin));
    }
  }
  app.notFound(({ req }) =>
    camundaRefusals !== undefined && apiOf(req.path) === 'camunda'
      ? camundaRefusals.path(req.raw)
      : refusePath(req.path),
  );
  app.onError((error, context) => {
    console.error(error);
    return errorResponse(apiOf(context.req.path), 500, 'InternalError', 'This is a bug of ours.');
  });
  return app;
}

/** Serves the operations of one path by one handler: Hono calls one at once, and a chain by promises. */
function serveSiblings(
  siblings: readonly Route[],
  refuse: WireRefusals['method'],
  allowOrigin: MiddlewareHandler<Env>,
) {
  const answer = (context: Context<Env>) => {
    // HEAD is GET without the body of the answer, which Hono takes off.
    const method = context.req.method === 'HEAD' ? 'GET' : context.req.method;
    const route = siblings.find(({ operation }) => operation.method === method);
    return route === undefined ? refuse(context.req.raw) : route.handle(context);
  };
  const answerBrowser = async (context: Context<Env>) => {
    const preflight = await allowOrigin(context, async () => {
      context.res = await answer(context);
    });
    return preflight ?? context.res;
  };
  // Most callers are no browsers, and need not pay for what only browsers read.
  return (context: Context<Env>) =>
    context.req.header('origin') === undefined && context.req.method !== 'OPTIONS'
      ? answer(context)
      : answerBrowser(context);
}

/** How many parameters a path has. Of two that fit an address, the one with fewer is meant. */
function variety(path: string): number {
  return path.split('{').length - 1;
}

/** An engine is mounted at `/engine-rest` by default, and callers' base URLs name that prefix. */
function spellingsOf(path: string, api: Api): string[] {
  const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
  return api === 'camunda' ? [route, `/engine-rest${route}`] : [route];
}

/** Most calls have none, and nobody writes into it. */
const noQuery = new URLSearchParams();

async function handle<E extends Endpoint>(
  context: Context<Env>,
  operation: E,
  answer: Answerer<E>,
): Promise<Response> {
  const passage = context.env;
  passage.operation = operation;
  let text: string | Response;
  try {
    text = await readBody(context.req.raw, operation);
  } catch {
    return refuseBody(operation, 'broke off');
  }
  if (typeof text !== 'string') return text;
  const { url, headers } = context.req.raw;
  const question = url.indexOf('?');
  const query = question < 0 ? noQuery : new URLSearchParams(url.slice(question + 1));
  const call = { operation, params: context.req.param(), query, headers, text };
  passage.call = call;
  const response = await answer(call, passage);
  if (response.status !== 0) return response;
  // An error response has no status that a router could carry.
  passage.isReset = true;
  return new Response(null);
}

/** The body as text, or the refusal of it. One that breaks off is an error. */
async function readBody(request: Request, operation: Endpoint): Promise<string | Response> {
  if (operation.api === 'camunda' || !operation.takesBody) {
    const text = await readText(request, bodyLimitBytes);
    return text ?? refuseBody(operation, `is longer than ${bodyLimitBytes} bytes`);
  }
  const body = await readDecoded(request, batchLimitBytes);
  switch (body.kind) {
    case 'text':
      return body.text;
    case 'too-long': {
      const message = `The request body is longer than ${batchLimitBytes} bytes.`;
      return errorResponse('apify', 413, 'request-too-large', message);
    }
    case 'unknown-encoding': {
      const message = `The content encoding ${body.encoding} is not supported.`;
      return errorResponse('apify', 415, 'unsupported-content-encoding', message);
    }
  }
}

function refuseBody({ api }: Endpoint, why: string): Response {
  return errorResponse(api, 400, invalidType[api], `The request body ${why}.`);
}

/** The error type for a request that is not what the document asks for. */
export const invalidType: Readonly<Record<Api, string>> = {
  camunda: 'InvalidRequestException',
  apify: 'invalid-input',
};

function refuseMethod(siblings: readonly Endpoint[]): Response {
  const methods = siblings.map(({ method }) => method);
  const headers = { Allow: ['OPTIONS', ...methods].join(', ') };
  const { api } = siblings[0]!;
  if (api === 'apify') {
    const allowed = ['OPTIONS', ...methods].join(',');
    const message = `This API end-point can only be accessed using the following HTTP methods: ${allowed}`;
    return errorResponse(api, 405, 'method-not-allowed', message, headers);
  }
  const message = `This path takes ${methods.join(' and ')} only.`;
  return errorResponse(api, 405, 'NotAllowedException', message, headers);
}

function refusePath(path: string): Response {
  const api = apiOf(path);
  const type = api === 'apify' ? 'page-not-found' : 'NotFoundException';
  return errorResponse(api, 404, type, `There is nothing at ${path}.`);
}

function apiOf(path: string): Api {
  return path.startsWith('/v2/') ? 'apify' : 'camunda';
}
