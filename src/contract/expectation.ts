/** How a case says what must be. Each throws a BrokenPromise whose message tells what was seen instead. */
import { BrokenPromise } from './ending.ts';
import type { Reply } from './reply.ts';

/** The answer must have one of these statuses. */
export function expectStatus(reply: Reply, ...statuses: readonly number[]): void {
  if (statuses.includes(reply.status)) return;
  const said = reply.text === '' ? '' : `: ${reply.text.slice(0, 300)}`;
  const promised = statuses.join(' or ');
  throw new BrokenPromise(`${reply.asked} was answered ${reply.status}, not ${promised}${said}`);
}

/** The error must be of this type, in the shape of its API. */
export function expectErrorType(reply: Reply, type: string): void {
  const found: unknown = reply.json?.error?.type ?? reply.json?.type;
  if (found === type) return;
  const instead = found === undefined ? 'no type' : `type ${JSON.stringify(found)}`;
  throw new BrokenPromise(`${reply.asked} was answered with ${instead}, not "${type}"`);
}

/** The claim must hold; the message says what was seen when it does not. */
export function expectThat(holds: boolean, otherwise: string): void {
  if (!holds) throw new BrokenPromise(otherwise);
}

/** An answer in a few words that can be compared between servers. */
export function summarize(reply: Reply): string {
  const type: unknown = reply.json?.error?.type ?? reply.json?.type;
  return typeof type === 'string' ? `${reply.status} ${type}` : String(reply.status);
}
