import { jsonResponse } from '../../http/json-response.ts';

/** An answer with which an engine says no. Thrown where its own code would throw, and caught in one place. */
export class EngineError extends Error {
  readonly status: number;
  /** The simple name of the engine's exception. */
  readonly type: string;
  /** 0 and above comes from the engine itself; its REST API has none of its own. */
  readonly code: number | null;

  constructor(status: number, type: string, message: string, code: number | null = null) {
    super(message);
    this.status = status;
    this.type = type;
    this.code = code;
  }

  respond(): Response {
    const { status, type, message, code } = this;
    return jsonResponse({ type, message, code }, { status });
  }
}

/**
 * The body is no JSON, or not JSON of this shape. An engine on Jersey says so in this way or as plain text
 * with the words of its parser, which is decided anew each time it starts.
 */
export function unreadable(): EngineError {
  return new EngineError(400, 'InvalidRequestException', '');
}

/** A parameter or variable was null where the engine's own code does not look for it. */
export function nullPointer(call: string, why: string): EngineError {
  return new EngineError(500, 'NullPointerException', `Cannot invoke "${call}" because ${why}`);
}

/** The database takes none of it. */
export function tooLongToStore(): EngineError {
  const message =
    'An exception occurred in the persistence layer. ' +
    'Please check the server logs for a detailed message and the entire exception stack trace.';
  return new EngineError(500, 'ProcessEnginePersistenceException', message, 10_002);
}
