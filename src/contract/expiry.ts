/** Judging `lockExpiresAt` without knowing how the target's clock stands. */
import { expectStatus, expectThat } from './expectation.ts';
import type { Reply } from './reply.ts';

/**
 * How far an expiry may be off. HTTP dates have whole seconds, and servers take the date of the answer and
 * the instant of the lock at two moments; machines under load were seen to lose a second between them.
 */
const toleranceMs = 2_000;

/** Without a Date of the server's own, the two machines' clocks are compared. */
const clockDifferenceMs = 10_000;

/** The instant in `data.lockExpiresAt`, as text and as milliseconds since 1970. */
export function expiryOf(reply: Reply): { readonly text: string; readonly atMs: number } {
  const text: unknown = reply.json?.data?.lockExpiresAt;
  const atMs = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  expectThat(!Number.isNaN(atMs), `lockExpiresAt is ${JSON.stringify(text)}, which is no instant`);
  return { text: String(text), atMs };
}

/**
 * The answer must be 200, and name an expiry that is `lockSecs` after the call by the server's own clock:
 * the Date of the answer (RFC 9110, section 6.6.1), or this machine's where there is none.
 */
export function expectExpiry(reply: Reply, lockSecs: number): void {
  expectStatus(reply, 200);
  const date = Date.parse(reply.headers.get('date') ?? '');
  const hasDate = !Number.isNaN(date);
  const allowedMs =
    toleranceMs + (hasDate ? 0 : clockDifferenceMs) + reply.readAtMs - reply.sentAtMs;
  const offMs = expiryOf(reply).atMs - lockSecs * 1_000 - (hasDate ? date : Date.now());
  expectThat(
    Math.abs(offMs) <= allowedMs,
    `lockExpiresAt is ${Math.round(offMs)} ms off from the call plus ${lockSecs} s`,
  );
}
