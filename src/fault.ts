/**
 * Trouble that the world makes: no connection, a bad file, a port that is taken.
 *
 * A refusal of a server is no fault but a value, and a bug of ours is a plain assertion. A fault ends a
 * command with exit code 2 and its sentence, never with a stack trace.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  /** A stable name for programs, such as `target-unreachable`. */
  readonly code: string;

  /** `message` says what went wrong, where, and what to do next. */
  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
