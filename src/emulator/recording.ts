/** How calls come into the journal: with what is known of them once they are answered. */
import { readText } from '../http/body.ts';
import { bodyLimitBytes, type Endpoint, type Endpoints } from '../http/endpoints.ts';
import { textOf } from '../http/json-response.ts';
import type { Passage } from '../http/passage.ts';
import type { Clock } from './clock.ts';
import type { Disturbances } from './disturbance.ts';
import type { Body, Journal } from './journal.ts';
import { keepBody } from './journal-text.ts';

/** What a call is served and recorded with. */
export interface RecordedEndpoints {
  readonly endpoints: Endpoints;
  readonly journal: Journal;
  readonly disturbances: Disturbances;
  readonly clock: Clock;
}

/** Serves a call, and writes it into the journal. */
export async function serveRecorded(
  request: Request,
  passage: Passage,
  { endpoints, journal, disturbances, clock }: RecordedEndpoints,
): Promise<Response> {
  const atMs = clock.now();
  const startedMs = performance.now();
  const response = await endpoints.fetch(request, passage);
  const durationMs = performance.now() - startedMs;
  const { operation, call } = passage;
  // Most texts are at hand, and to wait for what is there takes time as well.
  const question = call === null ? await readQuestion(request, operation) : keepBody(call.text);
  const answer = textOf(response);
  journal.add({
    atMs,
    durationMs,
    method: request.method,
    url: request.url.slice(request.url.indexOf('/', schemeLengthMax)),
    operation: operation?.id ?? null,
    contentType: request.headers.get('content-type'),
    question,
    status: response.status === 0 ? null : response.status,
    answer: keepBody(typeof answer === 'string' ? answer : await answer),
    faults: disturbances.struckBy(call),
  });
  return response;
}

/** `https://` */
const schemeLengthMax = 8;

/** The body of a request that was refused before anybody answered it. It is still there if no operation fits. */
async function readQuestion(request: Request, operation: Endpoint | null): Promise<Body> {
  const text =
    operation === null ? await readText(request, bodyLimitBytes).catch(() => null) : null;
  return text === null ? { text: '', isCut: true } : keepBody(text);
}
