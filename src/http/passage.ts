/** One call on its way through the endpoints, for whoever serves it and looks at it afterwards. */
import type { Endpoint, EndpointCall } from './endpoints.ts';

/** Who made a call. */
export interface Caller {
  /** Fires when the caller has gone before it was answered, and when the server closes. */
  readonly signal: AbortSignal;
}

/** What becomes known of a call on its way. */
export interface Passage extends Caller {
  /** Null where none fits. */
  operation: Endpoint | null;
  /** The call that somebody answered; null where it was refused before. */
  call: EndpointCall<Endpoint> | null;
  /** The connection shall be reset instead of an answer. */
  isReset: boolean;
}

/** A call that has just come. */
export function createPassage(request: Request, closing?: AbortSignal): Passage {
  return {
    operation: null,
    call: null,
    isReset: false,
    // Few calls wait, and a request makes its signal when it is first asked for it.
    get signal() {
      const { signal } = request;
      return closing === undefined ? signal : AbortSignal.any([signal, closing]);
    },
  };
}
