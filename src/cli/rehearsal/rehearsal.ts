/** A run in which everything is as it would be, but that a stand-in answers, and keeps what it was asked. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Fetch } from '../../contract/exchange.ts';
import type { Case } from '../../contract/promise.ts';
import type { Report } from '../../contract/report.ts';
import { runSuite, type RunOptions } from '../../contract/run.ts';
import type { Target } from '../../contract/target.ts';
import { createManualClock, systemClock } from '../../emulator/clock.ts';
import { tokens } from '../../emulator/request-queue.ts';
import { createPlaceholders, type Placeholders } from './placeholders.ts';
import { createStandIn } from './stand-in.ts';

/** A request as it would be sent, with placeholders for what only a run makes. */
export interface PlannedRequest {
  /** The case that it is for; null for what is done before all cases, and after them. */
  readonly caseId: string | null;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Null where there is none. Of a form, the names of its parts. */
  readonly body: string | null;
}

/** What a rehearsal came to. */
export interface Rehearsal {
  /** In the order in which they would be sent. Cases run side by side, so theirs are mixed. */
  readonly requests: readonly PlannedRequest[];
  readonly report: Report;
}

/** Stands in the place of a token that was not given. */
const tokenToCome = '{token}';

/** Rehearses a run. A target with a states URL is taken for one that has every state, and a clock to move. */
export async function rehearse(options: Omit<RunOptions, 'fetch'>): Promise<Rehearsal> {
  const target = withToken(options.target);
  const caseIds = new AsyncLocalStorage<string>();
  const placeholders = createPlaceholders();
  const kept: PlannedRequest[] = [];
  const hasStates = target.statesUrl !== undefined;
  const standIn = createStandIn(hasStates ? createManualClock() : systemClock);

  const fetch: Fetch = async (url, init) => {
    kept.push({ caseId: caseIds.getStore() ?? null, ...describe(url, init) });
    const path = pathOf(target, url);
    const response = await standIn(path, asHolderOf(target.token, init));
    await learn(placeholders, path, response.clone());
    return response;
  };
  const follow = (one: Case): Case => ({
    ...one,
    run: (trial) => caseIds.run(one.id, () => one.run(trial)),
  });
  const report = await reportOf({ ...options, target, cases: options.cases.map(follow), fetch });
  const fill = ({ url, body, ...rest }: PlannedRequest): PlannedRequest => ({
    ...rest,
    url: placeholders.fill(url),
    body: body === null ? null : placeholders.fill(body),
  });
  return { requests: kept.map(fill), report };
}

async function reportOf(options: RunOptions): Promise<Report> {
  let report: Report | undefined;
  for await (const event of runSuite(options)) {
    if (event.kind === 'finished') report = event.report;
  }
  return report!;
}

/** A states URL tells a token. Where there is none, the APIs are provisioned with the one that is to come. */
function withToken(target: Target): Target {
  return {
    ...target,
    token: target.statesUrl === undefined ? (target.token ?? tokenToCome) : target.token,
  };
}

function describe(url: string, { method, headers, body }: RequestInit) {
  const text = body instanceof FormData ? `a form with ${[...body.keys()].join(', ')}` : body;
  return {
    method: method!,
    url,
    headers: headers as Record<string, string>,
    body: (text as string | undefined) ?? null,
  };
}

/** The part of an address that the stand-in knows. */
function pathOf({ camundaUrl, apifyUrl, statesUrl }: Target, url: string): string {
  if (url === statesUrl) return '/_lockproof/states';
  const bases = [camundaUrl, apifyUrl]
    .filter((base) => base !== undefined)
    .map((base) => base.replace(/\/+$/, ''))
    .filter((base) => url.startsWith(`${base}/`))
    .toSorted((a, b) => b.length - a.length);
  return url.slice((bases[0] ?? new URL(url).origin).length);
}

/** Where the token of the target stands, the stand-in is shown the one that it knows. */
function asHolderOf(token: string | undefined, init: RequestInit): RequestInit {
  const headers = init.headers as Record<string, string>;
  if (headers['authorization'] !== `Bearer ${token}`) return init;
  return { ...init, headers: { ...headers, authorization: `Bearer ${tokens.valid}` } };
}

/** What the parts of an answer are called that are ids, by the path that was asked. */
async function learn(placeholders: Placeholders, path: string, answer: Response): Promise<void> {
  if (!answer.headers.get('content-type')?.includes('json')) return;
  const json: any = await answer.json();
  if (path.startsWith('/v2/request-queues?')) placeholders.learn('queueId', json.data?.id);
  for (const { requestId } of json.data?.processedRequests ?? []) {
    placeholders.learn('requestId', requestId);
  }
  if (path === '/deployment/create') placeholders.learn('deploymentId', json.id);
  if (path.endsWith('/start')) placeholders.learn('processInstanceId', json.id);
  if (path.startsWith('/external-task?')) placeholders.learn('taskId', json[0]?.id);
  if (path !== '/_lockproof/states') return;
  placeholders.learn('taskId', json.id);
  for (const kind of ['queueId', 'requestId', 'token']) placeholders.learn(kind, json[kind]);
}
