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
    const question = call === null ? readQuestion(request, passage) : keepBody(call.text);
    return whenThere(question, (asked) =>
      whenThere(textOf(response), (answered) => {
        journal.add({
          atMs,
          durationMs,
          method: request.method,
          url: targetOf(request.url),
          operation: operation?.id ?? null,
          contentType: call === null ? request.headers.get('content-type') : call.contentType,
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

/** The body of a request that was refused before anybody answered it. It is still there if no operation fits. */
async function readQuestion(request: Request, { operation }: Passage): Promise<Body> {
  const text =
    operation === null ? await readText(request, bodyLimitBytes).catch(() => null) : null;
  return text === null ? { text: '', isCut: true } : keepBody(text);
}
