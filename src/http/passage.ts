/** One call on its way through the endpoints, for whoever serves it and looks at it afterwards. */
import type { Endpoint, EndpointCall } from './endpoints.ts';

/** Who made a call. */
export interface Caller {
  /** Fires when the caller has gone before it was answered, and when the server closes. */
  readonly signal: AbortSignal;
}

/** What becomes known of a call on its way. */
export class Passage implements Caller {
  /** Null where none fits. */
  operation: Endpoint | null = null;
  /** The call that somebody answered; null where it was refused before. */
  call: EndpointCall<Endpoint> | null = null;
  /** The connection shall be reset instead of an answer. */
  isReset = false;
  readonly #request: Request;
  readonly #closing: AbortSignal | undefined;

  constructor(request: Request, closing?: AbortSignal) {
    this.#request = request;
    this.#closing = closing;
  }

  /** Few calls wait, and a request makes its signal when it is first asked for it. */
  get signal(): AbortSignal {
    const { signal } = this.#request;
    return this.#closing === undefined ? signal : AbortSignal.any([signal, this.#closing]);
  }
}
