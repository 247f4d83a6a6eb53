/** `lockproof verify --dry-run`: what a run would send, and how much of it, without sending it. */
import type { Case } from '../contract/promise.ts';
import { createRedaction } from '../contract/redaction.ts';
import type { Report } from '../contract/report.ts';
import type { RunOptions } from '../contract/run.ts';
import { Fault } from '../fault.ts';
import { operations } from '../spec/operations.ts';
import { withoutNumbers } from './rehearsal/placeholders.ts';
import { rehearse, type PlannedRequest } from './rehearsal/rehearsal.ts';

type Print = (text: string) => void;

/** Prints every request of a run, and then their numbers. */
export async function dryRun(options: Omit<RunOptions, 'fetch'>, print: Print): Promise<void> {
  const { target } = options;
  const urls = [target.camundaUrl, target.apifyUrl, target.statesUrl];
  if (urls.every((url) => url === undefined)) {
    const advice = 'Say with --camunda, --apify or --states what it would be sent to.';
    throw new Fault('nothing-to-send', `--dry-run: without a URL nothing is sent. ${advice}`);
  }
  print(`What a run against ${target.name} would send. Nothing is sent now.\n`);
  const { requests, report } = await rehearse(options);
  const tell = createTeller(options);
  for (const [heading, part] of inParts(requests, options.cases)) {
    if (part.length > 0) print(`\n${heading}\n${part.map(tell).join('')}`);
  }
  print(`\n${summaryOf(requests, report).join('\n')}\n`);
}

/** In the order of the suite, since a run does many cases at once. */
function inParts(
  requests: readonly PlannedRequest[],
  cases: readonly Case[],
): (readonly [heading: string, part: readonly PlannedRequest[]])[] {
  const firstOfCases = requests.findIndex(({ caseId }) => caseId !== null);
  const of = (some: readonly PlannedRequest[], id: string | null) =>
    some.filter(({ caseId }) => caseId === id);
  return [
    ['Before all cases', of(requests.slice(0, firstOfCases), null)],
    ...cases.map(({ id }) => [id, of(requests, id)] as const),
    ['At the end, also after Ctrl-C', of(requests.slice(firstOfCases), null)],
  ];
}

/** A request in a few lines, without secrets. */
function createTeller({ target }: Omit<RunOptions, 'fetch'>): (request: PlannedRequest) => string {
  const redaction = createRedaction();
  redaction.add(target.token ?? '');
  redaction.addHeaders(target.headers);
  return ({ method, url, headers, body }) => {
    const lines = Object.entries(redaction.headers(Object.entries(headers))).map(
      ([name, value]) => `${name}: ${value}`,
    );
    if (body !== null && body !== '') lines.push(redaction.text(body));
    return [`  ${method} ${redaction.text(url)}`, ...lines.map((line) => `      ${line}`), ''].join(
      '\n',
    );
  };
}

function summaryOf(requests: readonly PlannedRequest[], report: Report): string[] {
  const counts = new Map<string, number>();
  for (const call of requests.map(kindOf)) counts.set(call, (counts.get(call) ?? 0) + 1);
  const rows = [...counts].toSorted(([, a], [, b]) => b - a);
  const { cases, rounds } = report;
  return [
    `${requests.length} requests for ${cases.length} cases, with --rounds ${rounds}:`,
    ...rows.map(([call, count]) => `${String(count).padStart(7)}  ${call}`),
    ...madeBy(requests),
    ...notRunOf(report),
  ];
}

/** What calls make on the target, by the end of their path. */
const makings: readonly (readonly [path: string, what: string])[] = [
  ['/v2/request-queues', 'queues'],
  ['/deployment/create', 'deployments'],
  ['/start', 'process instances'],
];

function madeBy(requests: readonly PlannedRequest[]): string[] {
  const isMaking = (path: string) => (request: PlannedRequest) =>
    request.method === 'POST' && new URL(request.url).pathname.endsWith(path);
  const counted = makings
    .map(([path, what]) => [requests.filter(isMaking(path)).length, what] as const)
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${what}: ${count}`);
  return counted.length === 0 ? [] : [`Made, and taken away at the end: ${counted.join(', ')}.`];
}

function notRunOf({ cases }: Report): string[] {
  const reasons = cases.filter(({ verdict }) => verdict === 'not-run').map(({ reason }) => reason);
  if (reasons.length === 0) return [];
  const told = [...new Set(reasons)].map((reason) => `         ${reason}`);
  return [`${reasons.length} cases would not be run:`, ...told];
}

/** The path as the document has it, or with names in place of ids. */
function kindOf({ method, url }: PlannedRequest): string {
  const path = new URL(url).pathname.replaceAll('%7B', '{').replaceAll('%7D', '}');
  const operation = operations.find((one) => patternOf(one.path).test(path));
  return `${method} ${operation?.path ?? withoutNumbers(path)}`;
}

function patternOf(path: string): RegExp {
  return new RegExp(`${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
