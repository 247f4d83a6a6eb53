/** How a guarded engine answers who may not: 401 without credentials that it knows, 403 without rights. */
import { randomUUID } from 'node:crypto';
import { createWire, type Ask } from '../../src/contract/exchange.ts';
import { createCamundaProvider } from '../../src/contract/providers/camunda.ts';
import { credentialsOf, type Engine, type User } from './engine.ts';

/** One call that was refused. */
export interface Refusal {
  /** Such as `nobody`. */
  readonly caller: string;
  /** Such as `lock`. */
  readonly call: string;
  readonly status: number;
  /** The header `WWW-Authenticate`. */
  readonly challenge: string | null;
  /** With the ids in it replaced by `…`. */
  readonly body: string;
}

const lock = { workerId: 'alice', lockDuration: 600_000 };

/** Calls about a task that alice has locked, and what a user without rights is answered. */
const calls: readonly { call: string; path: string; body: object; unentitled: string }[] = [
  { call: 'lock', path: '{id}/lock', body: lock, unentitled: '403, AuthorizationException' },
  {
    call: 'extendLock',
    path: '{id}/extendLock',
    body: { workerId: 'alice', newDuration: 600_000 },
    unentitled: '403, AuthorizationException',
  },
  {
    call: 'complete',
    path: '{id}/complete',
    body: { workerId: 'alice' },
    unentitled: '403, AuthorizationException',
  },
  // Rights come last, so that somebody without them still learns what there is, and who holds it.
  {
    call: 'lock as another worker',
    path: '{id}/lock',
    body: { ...lock, workerId: 'bob' },
    unentitled: '400, RestException',
  },
  {
    call: 'lock of an unknown task',
    path: 'unknown/lock',
    body: lock,
    unentitled: '404, RestException',
  },
];

/** Makes each call as nobody, as somebody unknown, and as somebody without rights. */
export async function collectRefusals(engine: Engine): Promise<Refusal[]> {
  const powerless = { name: 'powerless', password: randomUUID() };
  const stranger = { name: 'stranger', password: randomUUID() };
  const callers = {
    nobody: {},
    'a stranger': credentialsOf(stranger),
    'a user without rights': credentialsOf(powerless),
  };
  const refusals: Refusal[] = [];
  await createUser(engine, powerless);
  await withLockedTask(engine, async (id) => {
    for (const [caller, headers] of Object.entries(callers)) {
      for (const { call, path, body } of calls) {
        const url = `${engine.restUrl}/external-task/${path.replace('{id}', id)}`;
        refusals.push({ caller, call, ...(await post(headers, url, body)) });
      }
    }
  });
  return refusals;
}

/** Lends a task that alice has locked, and that she must still be able to complete afterwards. */
async function withLockedTask(
  { restUrl, headers }: Engine,
  use: (id: string) => Promise<void>,
): Promise<void> {
  const provider = await createCamundaProvider(wireWith(headers), restUrl);
  try {
    const outcome = await provider.set('external task', {});
    if (outcome.kind === 'unavailable') throw new Error(outcome.reason);
    const { id } = outcome.answer;
    await expectSuccess(headers, `${restUrl}/external-task/${id}/lock`, lock);
    await use(id);
    await expectSuccess(headers, `${restUrl}/external-task/${id}/complete`, { workerId: 'alice' });
  } finally {
    await provider.cleanUp();
  }
}

/** A refusal in a few words: `401, no body, Basic realm="default"`. */
export function describeRefusal({ status, challenge, body }: Refusal): string {
  const type = body === '' ? 'no body' : (/"type":"(\w+)"/.exec(body)?.[1] ?? 'no type');
  return [status, type, ...(challenge === null ? [] : [challenge])].join(', ');
}

/** What is wrong with these refusals, by what docs/engines.md says of them. */
export function complaintsAboutRefusals(refusals: readonly Refusal[]): string[] {
  return refusals
    .filter((refusal) => !isAsDescribed(refusal))
    .map((refusal) => `an unexpected refusal: ${JSON.stringify(refusal)}`);
}

function isAsDescribed(refusal: Refusal): boolean {
  const expected =
    refusal.caller === 'a user without rights'
      ? calls.find(({ call }) => call === refusal.call)!.unentitled
      : '401, no body, Basic realm="default"';
  return describeRefusal(refusal) === expected;
}

type Headers = Readonly<Record<string, string>>;

function wireWith(headers: Headers): Ask {
  const { signal } = new AbortController();
  return createWire({ fetch, timeoutMs: 10_000, headers, signal });
}

async function post(given: Headers, url: string, body: object) {
  const { answer, failure } = await wireWith(given)({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (answer === null) throw failure!;
  const { status, headers, text } = answer;
  return { status, challenge: headers.get('www-authenticate'), body: withoutIds(text) };
}

async function expectSuccess(headers: Headers, url: string, body: object): Promise<void> {
  const answer = await post(headers, url, body);
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
