/** How calls come into the journal: with what is known of them once they are answered. */
import { targetOf } from '../http/address.ts';
import { readText } from '../http/body.ts';
import { bodyLimitBytes } from '../http/call-body.ts';
import type { Endpoints } from '../http/endpoints.ts';
import { whenThere, type Eventual } from '../http/eventual.ts';
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
export function serveRecorded(
  request: Request,
  passage: Passage,
  { endpoints, journal, disturbances, clock }: RecordedEndpoints,
): Eventual<Response> {
  const atMs = clock.now();
  const startedMs = performance.now();
  return whenThere(endpoints.fetch(request, passage), (response) => {
    const durationMs = performance.now() - startedMs;
    const { operation, call } = passage;
    return whenThere(questionOf(request, passage), (asked) =>
      whenThere(textOf(response), (answered) => {
        journal.add({
          atMs,
          durationMs,
          method: request.method,
          url: targetOf(request.url),
          operation: operation?.id ?? null,
          contentType: passage.headers.get('content-type'),
          question: asked,
          status: response.status === 0 ? null : response.status,
          answer: keepBody(answered),
          faults: disturbances.struckBy(call),
        });
        return response;
      }),
    );
  });
}

/** The body of the request. Where nobody has read it, it is still there if no operation fits. */
function questionOf(request: Request, { operation, call, text }: Passage): Eventual<Body> {
  const known = call?.text ?? text;
  if (known !== undefined) return keepBody(known);
  return operation === null ? readQuestion(request) : cutBody;
}

async function readQuestion(request: Request): Promise<Body> {
  const text = await readText(request, bodyLimitBytes).catch(() => null);
  return text === null ? cutBody : keepBody(text);
}

/** Of a body that is too long, or has broken off, nothing is kept. */
const cutBody: Body = { text: '', isCut: true };
