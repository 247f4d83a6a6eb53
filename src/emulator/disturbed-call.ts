/** A call on its way through what goes wrong on purpose. */
import type { Caller, Endpoint, EndpointCall } from '../http/call.ts';
import { textOf } from '../http/json-response.ts';
import { latestMs } from './apify/instant.ts';
import { wakeAt, type Clock } from './clock.ts';
import type { Disturbances } from './disturbance.ts';
import { date } from './date-header.ts';
import { exampleAnswer } from './example-answer.ts';

/** A call, and who would answer it if nothing went wrong. */
export interface UndisturbedCall {
  readonly call: EndpointCall<Endpoint>;
  readonly caller: Caller;
  answer(): Response | Promise<Response>;
}

/** Answers the call as the disturbances have it. One whose caller goes away while it waits takes no effect. */
export async function disturb(
  { call, caller, answer }: UndisturbedCall,
  disturbances: Disturbances,
  clock: Clock,
): Promise<Response> {
  const { latencyMs, decisive } = disturbances.strike(call);
  if (latencyMs > 0 && !(await pass(latencyMs, clock, caller.signal))) return Response.error();
  switch (decisive?.kind) {
    case 'status':
      return date(
        exampleAnswer(decisive.operation, decisive.status, decisive.example),
        clock.now(),
      );
    case 'reset':
      if (decisive.takesEffect) await answer();
      return Response.error();
    case 'truncate': {
      const response = await answer();
      const text = await textOf(response);
      return text !== '' && disturbances.hit(decisive, call) ? truncate(response, text) : response;
    }
    case undefined:
      return answer();
  }
}

/** Lets time pass on the clock; false when the signal fires first. */
function pass(ms: number, clock: Clock, signal: AbortSignal): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const untilMs = Math.min(clock.now() + ms, latestMs);
  let callOff = (): void => {};
  const end = (hasPassed: boolean): void => {
    callOff();
    signal.removeEventListener('abort', leave);
    resolve(hasPassed);
  };
  const leave = (): void => end(false);
  const look = (): void => {
    if (clock.now() >= untilMs) end(true);
    else callOff = wakeAt(clock, untilMs, look);
  };
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  else look();
  return promise;
}

/**
 * The answer with half of its body. It announces the whole, and as nothing more can follow it, the connection
 * ends there.
 */
function truncate({ status, headers: given }: Response, text: string): Response {
  const whole = new TextEncoder().encode(text);
  const headers = new Headers(given);
  headers.set('content-length', String(whole.byteLength));
  headers.set('connection', 'close');
  return new Response(whole.subarray(0, whole.byteLength >> 1), { status, headers });
}
