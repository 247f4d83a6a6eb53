/** Calls to the emulator, and its answers read to the end. */

/** An answer. Its times are those of `performance.now()`. */
export interface Answer {
  readonly status: number;
  /** Undefined where the body is not JSON. */
  readonly json: unknown;
  readonly sentAtMs: number;
  readonly receivedAtMs: number;
}

/** How the emulator is called. A call that is not answered throws. */
export interface Api {
  /** Calls what is under `/_lockproof`, with the control token. */
  control(method: string, path: string, body?: object): Promise<Answer>;
  /** Calls an operation, as a worker does. */
  call(method: string, path: string, init?: { body?: object; token?: string }): Promise<Answer>;
  /** The journal as it grows, from the exchange on that comes after this one. */
  openJournal(after: number, signal: AbortSignal): Promise<Response>;
  setToken(token: string | null): void;
}

const controlPath = '/_lockproof';

/** Makes it. */
export function createApi(): Api {
  let controlToken: string | null = null;
  const control = () => bearer(controlToken);
  return {
    control: (method, path, body) => send(method, controlPath + path, control(), body),
    call: (method, path, { body, token } = {}) => send(method, path, bearer(token ?? null), body),
    openJournal(after, signal) {
      const headers = { accept: 'text/event-stream', 'last-event-id': String(after), ...control() };
      return fetch(`${controlPath}/journal`, { headers, signal });
    },
    setToken(token) {
      controlToken = token;
    },
  };
}

function bearer(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

async function send(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: object,
): Promise<Answer> {
  const typed = body === undefined ? headers : { ...headers, 'content-type': 'application/json' };
  const sentAtMs = performance.now();
  const response = await fetch(path, {
    method,
    headers: typed,
    body: body === undefined ? null : JSON.stringify(body),
  });
  const receivedAtMs = performance.now();
  const text = await response.text();
  return { status: response.status, json: parse(text), sentAtMs, receivedAtMs };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
