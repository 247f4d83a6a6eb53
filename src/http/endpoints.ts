/**
 * The four endpoints as a web-standard handler: routes, limits, CORS, and error bodies in the shape of
 * each API. What a call means is not its business: whoever mounts it answers.
 */
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { exampleValue } from '../spec/examples.ts';
import { operations, type Api, type Operation } from '../spec/operations.ts';
import { readText } from './body.ts';
import { errorResponse } from './error-response.ts';

/** A call of one of the four endpoints, its body read to the end. */
export interface EndpointCall {
  readonly operation: Operation;
  /** The path parameters, decoded. One that cannot be decoded is left as it came. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly text: string;
}

/** What an answerer needs to say, and how browsers may reach it. */
export interface EndpointsOptions {
  answer(call: EndpointCall): Response | Promise<Response>;
  /** The origin whose pages may call; all may when it is absent. Credentials are never allowed. */
  readonly corsOrigin?: string | undefined;
}

/** The longest request body that is read, in bytes: far above any real call, far below harm. */
export const bodyLimitBytes = 1_048_576;

/** The header of the answer with which a mock or emulator explains a refusal to a browser too. */
const exposedHeaders = ['Allow', 'Preference-Applied', 'sl-violations'];

/** A Hono application that serves the four endpoints, and answers every other path with a 404. */
export function createEndpoints(options: EndpointsOptions): Hono {
  const app = new Hono();
  const allowOrigin = cors({ origin: options.corsOrigin ?? '*', exposeHeaders: exposedHeaders });
  for (const operation of operations) {
    for (const path of routesOf(operation)) {
      // Most callers are no browsers, and need not pay for what only browsers read.
      app.use(path, (context, next) =>
        context.req.header('origin') === undefined && context.req.method !== 'OPTIONS'
          ? next()
          : allowOrigin(context, next),
      );
      app.on(operation.method, path, (context) => handle(context, operation, options));
      app.all(path, () => refuseMethod(operation));
    }
  }
  app.notFound((context) => refusePath(context.req.path));
  app.onError((error, context) => {
    console.error(error);
    return errorResponse(apiOf(context.req.path), 500, 'InternalError', 'This is a bug of ours.');
  });
  return app;
}

/** An engine is mounted at `/engine-rest` by default, and callers' base URLs name that prefix. */
function routesOf({ api, path }: Operation): string[] {
  const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
  return api === 'camunda' ? [route, `/engine-rest${route}`] : [route];
}

async function handle(
  context: Context,
  operation: Operation,
  { answer }: EndpointsOptions,
): Promise<Response> {
  const text = await readText(context.req.raw, bodyLimitBytes).catch(() => undefined);
  if (text === undefined) return refuseBody(operation, 'broke off');
  if (text === null) return refuseBody(operation, `is longer than ${bodyLimitBytes} bytes`);
  const { url, headers } = context.req.raw;
  const question = url.indexOf('?');
  const query = new URLSearchParams(question < 0 ? '' : url.slice(question + 1));
  return answer({ operation, params: context.req.param(), query, headers, text });
}

function refuseBody({ api }: Operation, why: string): Response {
  return errorResponse(api, 400, invalidType[api], `The request body ${why}.`);
}

/** The error type for a request that is not what the document asks for. */
export const invalidType: Readonly<Record<Api, string>> = {
  camunda: 'InvalidRequestException',
  apify: 'invalid-input',
};

function refuseMethod({ id, api, method }: Operation): Response {
  const headers = { Allow: `OPTIONS, ${method}` };
  if (api === 'apify') {
    return Response.json(exampleValue(id, 405, 'method-not-allowed'), { status: 405, headers });
  }
  const message = `This path takes ${method} only.`;
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
