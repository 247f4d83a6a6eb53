/** The faults of a call: nothing came back that the document could be asked about. */
import { Fault } from '../fault.ts';
import type { OperationId } from '../spec/operations.ts';

/** The deadline passed; code `deadline-passed`. The call may have taken effect. */
export function overdue(operation: OperationId, url: string, deadlineMs: number): Fault {
  const what = `${operation} had no whole answer from ${url} within ${deadlineMs} ms.`;
  return new Fault('deadline-passed', `${what} ${mayHaveTakenEffect} Or raise deadlineMs.`);
}

/** No connection, or it ended before an answer; code `no-answer`. */
export function unanswered(operation: OperationId, url: string, cause: unknown): Fault {
  const what = `${operation} got no answer from ${url}: ${reasonOf(cause)}.`;
  const next = 'Check baseUrl, and that the server runs there and lets this caller in.';
  return new Fault('no-answer', `${what} ${next}`, { cause });
}

/** The connection ended within the answer; code `answer-broken-off`. The call may have taken effect. */
export function brokenOff(operation: OperationId, url: string, cause: unknown): Fault {
  const what = `The answer to ${operation} from ${url} broke off: ${reasonOf(cause)}.`;
  return new Fault('answer-broken-off', `${what} ${mayHaveTakenEffect}`, { cause });
}

const mayHaveTakenEffect = 'It may have taken effect: see how things stand before you call again.';

/** Node's fetch hides the reason in the cause; of several addresses that failed, in a code alone. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  if (thrown.cause instanceof Error) return reasonOf(thrown.cause);
  return thrown.message || String('code' in thrown ? thrown.code : thrown.name);
}
