/** How a guarded engine answers who may not: 401 without credentials that it knows, 403 without rights. */
import { randomUUID } from 'node:crypto';
import { createWire, type Ask } from '../../src/contract/exchange.ts';
import { createCamundaProvider } from '../../src/contract/providers/camunda.ts';
import { credentialsOf, type Engine, type User } from './engine.ts';

/** One call that was refused. */
export interface Refusal {
  /** Who called, such as `nobody`, and what. */
  readonly caller: string;
  readonly call: string;
  readonly status: number;
  /** The header `WWW-Authenticate`. */
  readonly challenge: string | null;
  /** With the ids in it replaced by `…`. */
  readonly body: string;
}

const worker = { workerId: 'alice' };
const calls = {
  lock: { ...worker, lockDuration: 600_000 },
  extendLock: { ...worker, newDuration: 600_000 },
  complete: worker,
};

/** Asks each endpoint as nobody, as somebody unknown, and as somebody without rights. */
export async function collectRefusals(engine: Engine): Promise<Refusal[]> {
  const { restUrl, headers } = engine;
  const powerless = { name: 'powerless', password: randomUUID() };
  const stranger = { name: 'stranger', password: randomUUID() };
  await createUser(engine, powerless);
  const provider = await createCamundaProvider(wireWith(headers), restUrl);
  try {
    const outcome = await provider.set('external task', {});
    if (outcome.kind === 'unavailable') throw new Error(outcome.reason);
    const url = (call: string) => `${restUrl}/external-task/${outcome.answer.id}/${call}`;
    // The task is locked, so that nothing but rights stands in the way.
    await expectSuccess(wireWith(headers), url('lock'), calls.lock);
    const refusals: Refusal[] = [];
    for (const [caller, credentials] of [
      ['nobody', {}],
      ['a stranger', credentialsOf(stranger)],
      ['a user without rights', credentialsOf(powerless)],
    ] as const) {
      for (const [call, body] of Object.entries(calls)) {
        refusals.push({ caller, call, ...(await post(wireWith(credentials), url(call), body)) });
      }
    }
    await expectSuccess(wireWith(headers), url('complete'), calls.complete);
    return refusals;
  } finally {
    await provider.cleanUp();
    await deleteUser(engine, powerless);
  }
}

/** A refusal in a few words: `401, no body, Basic realm="default"`. */
export function describeRefusal({ status, challenge, body }: Refusal): string {
  const type = body === '' ? 'no body' : (JSON.parse(body) as { type: string }).type;
  return [status, type, ...(challenge === null ? [] : [challenge])].join(', ');
}

/** What is wrong with these refusals, by what docs/engines.md says of them. */
export function complaintsAboutRefusals(refusals: readonly Refusal[]): string[] {
  return refusals
    .filter((refusal) => !isAsDescribed(refusal))
    .map((refusal) => `an unexpected refusal: ${JSON.stringify(refusal)}`);
}

function isAsDescribed({ caller, status, challenge, body }: Refusal): boolean {
  if (caller !== 'a user without rights') {
    return status === 401 && /^Basic realm="/.test(challenge ?? '') && body === '';
  }
  const { type, userId, missingAuthorizations } = JSON.parse(body) as Record<string, unknown>;
  const isTold = type === 'AuthorizationException' && userId === 'powerless';
  return status === 403 && isTold && Array.isArray(missingAuthorizations);
}

function wireWith(headers: Readonly<Record<string, string>>): Ask {
  const { signal } = new AbortController();
  return createWire({ fetch, timeoutMs: 10_000, headers, signal });
}

async function post(ask: Ask, url: string, body: object) {
  const { answer, failure } = await ask({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer === null) throw failure!;
  const { status, headers, text } = answer;
  return { status, challenge: headers.get('www-authenticate'), body: withoutIds(text) };
}

async function expectSuccess(ask: Ask, url: string, body: object): Promise<void> {
  const answer = await post(ask, url, body);
  if (answer.status === 204) return;
  throw new Error(`${url} was answered ${answer.status} to the administrator: ${answer.body}`);
}

function withoutIds(text: string): string {
  return text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…');
}

async function createUser({ restUrl, headers }: Engine, { name, password }: User): Promise<void> {
  const profile = { id: name, firstName: name, lastName: name };
  const { status } = await fetch(`${restUrl}/user/create`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ profile, credentials: { password } }),
  });
  if (status !== 204) throw new Error(`The user ${name} could not be created: ${status}`);
}

async function deleteUser({ restUrl, headers }: Engine, { name }: User): Promise<void> {
  await fetch(`${restUrl}/user/${name}`, { method: 'DELETE', headers });
}
