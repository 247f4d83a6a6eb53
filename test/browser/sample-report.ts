/** Reports made by hand: of a server with two winners, of a large run, and with hostile words everywhere. */
import type { CaseResult, Report, ReportedExchange, Verdict } from '../../src/contract/report.ts';
import type { Timeline } from '../../src/contract/timeline.ts';

/** Two workers are told that the one lock is theirs; a third call never returned. */
export const twoWinners: Timeline = {
  object: 'task 7f3c',
  calls: [
    { process: 'worker-1', label: 'lock → 204', callMs: 0, returnMs: 3.1, outcome: 'done' },
    { process: 'worker-2', label: 'lock → 400', callMs: 0.4, returnMs: 2.2, outcome: 'refused' },
    { process: 'worker-3', label: 'extend → –', callMs: 1.1, returnMs: null, outcome: 'info' },
    { process: 'worker-1', label: 'extend → 204', callMs: 4, returnMs: 5.2, outcome: 'done' },
    { process: 'worker-2', label: 'lock → 204', callMs: 5.6, returnMs: 7.9, outcome: 'done' },
    { process: 'worker-1', label: 'complete → 400', callMs: 8, returnMs: 8.6, outcome: 'refused' },
  ],
  holders: [{ holder: 'worker-1', fromMs: 1.4, toMs: null }],
  stuckAtMs: 7.9,
  explanation:
    'worker-2 was told 204 for its lock between 5.6 ms and 7.9 ms, while worker-1 held the lock ' +
    'and no call of worker-1 had given it up.',
};

/** One exchange of the sample, with another value here and there. */
export function exchange(other: Partial<ReportedExchange> = {}): ReportedExchange {
  return {
    operation: 'lockExternalTask',
    method: 'POST',
    url: 'http://localhost:8080/engine-rest/external-task/7f3c/lock',
    requestHeaders: { 'content-type': 'application/json', authorization: '***' },
    requestBody: '{"workerId":"worker-1","lockDuration":600000}',
    status: 204,
    responseHeaders: { date: 'Sun, 22 Nov 2026 00:55:26 GMT' },
    responseBody: '',
    failure: null,
    violations: [],
    durationMs: 3.07,
    ...other,
  };
}

/** One case of the sample, with another value here and there. */
export function caseResult(other: Partial<CaseResult> = {}): CaseResult {
  const exchanges = other.exchanges ?? [exchange()];
  return {
    id: 'lock/free-task-is-locked',
    level: 'documented',
    operation: 'lockExternalTask',
    promise: 'Locking a free task is answered 204.',
    verdict: 'pass',
    durationMs: 4,
    exchanges,
    exchangeCount: exchanges.length,
    ...other,
  };
}

/** A whole report of these cases. */
export function report(cases: readonly CaseResult[], other: Partial<Report> = {}): Report {
  const counts: Record<Verdict, number> = {
    pass: 0,
    fail: 0,
    'known-deviation': 0,
    observed: 0,
    'not-run': 0,
  };
  for (const { verdict } of cases) counts[verdict] += 1;
  return {
    target: 'http://localhost:8080/engine-rest',
    startedAt: '2026-11-22T00:55:26.104Z',
    durationMs: 12_480,
    seed: 1_904_450_412,
    rounds: 10,
    conforms: counts.fail === 0,
    complete: counts['not-run'] === 0,
    counts,
    coverage: [
      { operation: 'lockExternalTask', status: 204, seen: true },
      { operation: 'lockExternalTask', status: 400, seen: true },
      { operation: 'lockExternalTask', status: 404, seen: true },
      { operation: 'extendExternalTaskLock', status: 204, seen: true },
      { operation: 'extendExternalTaskLock', status: 400, seen: true },
      { operation: 'completeExternalTask', status: 204, seen: true },
      { operation: 'completeExternalTask', status: 500, seen: false },
      { operation: 'prolongRequestLock', status: 200, seen: true },
      { operation: 'prolongRequestLock', status: 429, seen: false },
    ],
    situations: [
      { operation: 'lockExternalTask', situation: 'free', met: true },
      { operation: 'lockExternalTask', situation: 'held by another', met: true },
      { operation: 'extendExternalTaskLock', situation: 'held by another', met: true },
      { operation: 'completeExternalTask', situation: 'lapsed, of another', met: false },
      { operation: 'prolongRequestLock', situation: 'held by another', met: true },
    ],
    fault: null,
    cases,
    ...other,
  };
}

const refusal = exchange({
  requestBody: '{"workerId":"worker-2","lockDuration":600000}',
  status: 400,
  responseHeaders: {
    'content-type': 'application/json',
    date: 'Sun, 22 Nov 2026 00:55:26 GMT',
  },
  responseBody:
    '{"type":"InvalidRequestException","message":"External Task 7f3c cannot be locked by worker ' +
    "'worker-2'. It is locked already by worker 'worker-1'.\"}",
  durationMs: 1.84,
});

/** Of a server that lets two workers win, with every verdict there is. */
export const sampleReport = report([
  caseResult(),
  caseResult({
    id: 'lock/unknown-task-is-not-found',
    promise: 'Locking a task that never was is answered 404.',
    verdict: 'fail',
    reason:
      'The answer 404 of lockExternalTask breaks the document: the body at /type must be string',
    exchanges: [
      exchange({
        status: 404,
        responseBody: '{"type":404,"message":null}',
        responseHeaders: { 'content-type': 'application/json' },
        violations: [
          { part: 'body', pointer: '/type', expected: 'must be string' },
          { part: 'body', pointer: '/message', expected: 'must be string' },
        ],
      }),
    ],
  }),
  caseResult({
    id: 'race/answers-about-tasks-have-an-order',
    promise:
      'Whatever several workers ask of one task at once, their answers are those of some order.',
    verdict: 'fail',
    reason: 'No order of these calls explains their answers: two workers held one lock at once.',
    durationMs: 212,
    exchanges: [exchange(), refusal, exchange({ durationMs: 2.3 })],
    timeline: twoWinners,
  }),
  caseResult({
    id: 'race/losers-of-a-lock-are-told-so',
    promise: 'Of eight workers that lock a free task at once, the losers are answered 400.',
    verdict: 'known-deviation',
    reason:
      'A loser was answered 500. Known: the engine reports its optimistic lock as an internal error.',
    durationMs: 96,
    exchanges: [exchange(), refusal],
  }),
  caseResult({
    id: 'lock/zero-duration',
    level: 'observed',
    promise: 'What a lock with a duration of 0 is answered.',
    verdict: 'observed',
    reason: '400 InvalidRequestException',
    exchanges: [refusal],
  }),
  caseResult({
    id: 'extend/holder-extends',
    operation: 'extendExternalTaskLock',
    promise: 'The holder of a lock may extend it, and is answered 204.',
    exchanges: [exchange({ operation: 'extendExternalTaskLock' })],
  }),
  caseResult({
    id: 'complete/unresumable-instance-is-an-error',
    operation: 'completeExternalTask',
    promise: 'Completing a task whose process instance cannot resume is answered 500.',
    verdict: 'not-run',
    reason: 'This server has no state "unresumable external task".',
    exchanges: [],
  }),
  caseResult({
    id: 'prolong/holder-prolongs',
    operation: 'prolongRequestLock',
    promise: 'The client that locked a request may prolong the lock, and is answered 200.',
    exchanges: [
      exchange({
        operation: 'prolongRequestLock',
        method: 'PUT',
        url: 'http://localhost:8080/v2/request-queues/q1/requests/r1/lock?lockSecs=60&clientKey=abc',
        requestBody: null,
        status: null,
        failure: 'http://localhost:8080 did not answer within 10000 ms.',
        durationMs: 10_001.2,
      }),
    ],
  }),
]);

/** As many cases and exchanges as a long run has. */
export const largeReport = report(
  Array.from({ length: 120 }, (_, index) =>
    caseResult({
      id: `lock/case-${index}`,
      exchanges: Array.from({ length: 8 }, () => refusal),
      ...(index % 40 === 7 && { verdict: 'fail', reason: 'It is broken.', timeline: twoWinners }),
    }),
  ),
);

/** Everything that has ever broken out of a page, a table or a shell. */
export const hostileText = [
  `<script>document.title='ran';alert(1)</script>`,
  `</style></title></textarea></pre><img src=x onerror=alert(1)><svg/onload=alert(1)>`,
  `" onmouseover="alert(1)" x="' onfocus='alert(1)' autofocus='`,
  'javascript:alert(1) ]]> --> <!-- `|`| [a](http://evil.invalid) ![b](http://evil.invalid/b.png)',
  '$(touch /tmp/ran) `touch /tmp/ran` ; ! % \\ \\n *',
  '\u0000\u0007\u001B[31m\u001B[201~\r\n\t\u0085\u2028\u202Egnp.exe\u2066\u200B\uFEFF\uD800',
].join('');

/** The sample with hostile words in every string that does not steer what is shown. */
export const hostileReport = poison(sampleReport) as Report;

function poison(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return ['verdict', 'level', 'outcome'].includes(key) ? value : hostileText;
  if (Array.isArray(value)) return value.map((each) => poison(each));
  if (typeof value !== 'object' || value === null) return value;
  const isRecord = key.endsWith('Headers');
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      isRecord ? `${hostileText}${name}` : name,
      poison(each, name),
    ]),
  );
}
