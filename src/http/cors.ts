/** What pages of other origins may do (CORS): call, and read what they need of the answer. */
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { HeaderFields } from './call.ts';
import type { Eventual } from './eventual.ts';

/** The headers of an answer with which a mock or emulator explains a refusal to a browser too. */
const exposedHeaders = ['Allow', 'Preference-Applied', 'sl-violations'];

interface Env {
  readonly Bindings: { answer(): Eventual<Response> };
}

/** Answers a call of a page, or its question whether it may call. */
export type CorsAnswerer = (
  request: Request,
  answer: () => Eventual<Response>,
) => Promise<Response>;

/** Lets pages of one origin call, or of all where none is named. Credentials are never allowed. */
export function createCors(origin = '*'): CorsAnswerer {
  const app = new Hono<Env>();
  app.use(cors({ origin, exposeHeaders: exposedHeaders }));
  app.all('*', ({ env }) => env.answer());
  return async (request, answer) => {
    // An answer that resets the connection has no status that could be carried through, and no headers.
    let isReset = false;
    const answerUnlessReset = async () => {
      const response = await answer();
      isReset = response.status === 0;
      return isReset ? new Response(null) : response;
    };
    const response = await app.fetch(request, { answer: answerUnlessReset });
    return isReset ? Response.error() : response;
  };
}

/** Whether a browser asks, on behalf of a page. Most callers are none, and need not pay for what only it reads. */
export function isOfBrowser(method: string, headers: HeaderFields): boolean {
  return method === 'OPTIONS' || headers.has('origin');
}
