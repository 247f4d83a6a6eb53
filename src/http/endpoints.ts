/**
 * The four endpoints as a web-standard handler, and any that stand around them: routes, limits, CORS, and
 * error bodies in the shape of each API. What a call means is not its business: whoever mounts it answers.
 */
import { operations, type Api, type Operation } from '../spec/operations.ts';
import { pathOf, queryOf } from './address.ts';
import type { Caller, Endpoint, EndpointCall } from './call.ts';
import { readBody } from './call-body.ts';
import { createCors, isOfBrowser } from './cors.ts';
import { whenThere, type Eventual } from './eventual.ts';
import { Passage } from './passage.ts';
import { apiOf, apologize, refuseMethod, refusePath, type WireRefusals } from './refusals.ts';
import { createRoutes, type Found } from './routes.ts';

/** Operations around the four, which a document of their own has, and who answers them. */
export interface CompanionEndpoints<E extends Endpoint> {
  readonly operations: readonly E[];
  readonly answer: Answerer<E>;
}

/** Answers a call. An answer of `Response.error()` resets the connection. */
export type Answerer<E extends Endpoint = Operation> = (
  call: EndpointCall<E>,
  caller: Caller,
) => Eventual<Response>;

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
  fetch(request: Request, passage?: Passage): Eventual<Response>;
}

/** An operation, and what becomes of a call of it. */
interface Route {
  readonly operation: Endpoint;
  /** Reads the call, and has it answered. */
  handle(request: Request, params: EndpointCall['params'], passage: Passage): Eventual<Response>;
}

/** The operations of one path. */
interface Place {
  readonly api: Api;
  readonly routes: readonly Route[];
}

/** Serves the four endpoints and their companions, and answers all else with a 404. */
export function createEndpoints<E extends Endpoint>(options: EndpointsOptions<E>): Endpoints {
  const { answer, companions, corsOrigin, camundaRefusals } = options;
  const others = companions === undefined ? [] : routesOf(companions.operations, companions.answer);
  const find = createRoutes(placesOf([...routesOf(operations, answer), ...others]));
  const allowOrigin = createCors(corsOrigin);
  const refusalsOf = (api: Api) => (api === 'camunda' ? camundaRefusals : undefined);

  const answerAt = ({ place, params }: Found<Place>, request: Request, passage: Passage) => {
    const { api, routes } = place;
    // HEAD is GET without the body of the answer.
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const route = routes.find(({ operation }) => operation.method === method);
    if (route !== undefined) return route.handle(request, params, passage);
    const methods = routes.map(({ operation }) => operation.method);
    return refusalsOf(api)?.method(request) ?? refuseMethod(api, methods);
  };
  const answerCall = (request: Request, passage: Passage) => {
    const path = pathOf(request.url);
    const found = find(path);
    if (found === null) return refusalsOf(apiOf(path))?.path(request) ?? refusePath(path);
    if (!isOfBrowser(request.method, passage.headers)) return answerAt(found, request, passage);
    return allowOrigin(request, () => answerAt(found, request, passage));
  };
  return {
    fetch(request, passage = new Passage(request)) {
      const response = orApologize(request, () => answerCall(request, passage));
      return request.method === 'HEAD' ? whenThere(response, withoutBody) : response;
    },
  };
}

function routesOf<E extends Endpoint>(all: readonly E[], answer: Answerer<E>): Route[] {
  return all.map((operation) => ({
    operation,
    handle(request, params, passage) {
      passage.operation = operation;
      return whenThere(passage.text ?? readBody(request, operation), (text) => {
        if (typeof text !== 'string') return text;
        const { headers } = passage;
        const contentType = headers.get('content-type');
        const query = queryOf(request.url);
        const call = { operation, params, query, headers, contentType, text };
        passage.call = call;
        return answer(call, passage);
      });
    },
  }));
}

/** Each place, with every way to write its path. */
function placesOf(all: readonly Route[]): [template: string, place: Place][] {
  return [...Map.groupBy(all, ({ operation }) => operation.path)].flatMap(([path, routes]) => {
    const place = { api: routes[0]!.operation.api, routes };
    return spellingsOf(path, place.api).map((spelling): [string, Place] => [spelling, place]);
  });
}

/** An engine is mounted at `/engine-rest` by default, and callers' base URLs name that prefix. */
function spellingsOf(path: string, api: Api): string[] {
  return api === 'camunda' ? [path, `/engine-rest${path}`] : [path];
}

function orApologize({ url }: Request, answer: () => Eventual<Response>): Eventual<Response> {
  const tell = (error: unknown) => {
    console.error(error);
    return apologize(pathOf(url));
  };
  try {
    const response = answer();
    return response instanceof Promise ? response.catch(tell) : response;
  } catch (error) {
    return tell(error);
  }
}

function withoutBody(response: Response): Response {
  const { status, headers } = response;
  return status === 0 ? response : new Response(null, { status, headers });
}
