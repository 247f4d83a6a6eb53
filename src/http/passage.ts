/** One call on its way through the endpoints, for whoever serves it and looks at it afterwards. */
import type { Caller, Endpoint, EndpointCall, HeaderFields } from './call.ts';

/** What a server knows of a request that the web platform has no place for. */
export interface Arrival {
  /** Fires when the server closes, so that nothing need wait any more. */
  readonly closing?: AbortSignal | undefined;
  /** The body, where it has been read to the end already. */
  readonly text?: string | undefined;
  /** The same as those of the request, and quicker to ask. */
  readonly headers?: HeaderFields | undefined;
}

/** What becomes known of a call on its way. */
export class Passage implements Caller {
  /** Null where none fits. */
  operation: Endpoint | null = null;
  /** The call that somebody answered; null where it was refused before. */
  call: EndpointCall<Endpoint> | null = null;
  readonly #request: Request;
  readonly #arrival: Arrival;

  constructor(request: Request, arrival: Arrival = {}) {
    this.#request = request;
    this.#arrival = arrival;
  }

  /** The body of the request, where it need not be waited for. */
  get text(): string | undefined {
    return this.#arrival.text;
  }

  get headers(): HeaderFields {
    return this.#arrival.headers ?? this.#request.headers;
  }

  /** Few calls wait, and a request makes its signal when it is first asked for it. */
  get signal(): AbortSignal {
    const { signal } = this.#request;
    const { closing } = this.#arrival;
    return closing === undefined ? signal : AbortSignal.any([signal, closing]);
  }
}
