/**
 * Runs the suite against a target, which it knows only by URL and fetch, and tells what happens as events.
 *
 * Cases are independent, each with a task or request of its own, so they run side by side. Where the
 * target's clock is moved, those that move it run one after the other when all others are done.
 */
import pLimit from 'p-limit';
import { Fault } from '../fault.ts';
import type { Api } from '../spec/operations.ts';
import { createWire, type Fetch } from './exchange.ts';
import { runCase, type RunningSuite } from './case-run.ts';
import { judgeByKnown, type KnownDeviation } from './known-deviations.ts';
import { giveUpOnSilence } from './patience.ts';
import { apiOf, type Case } from './promise.ts';
import { createRedaction, type Redaction } from './redaction.ts';
import { drawUpReport, type CaseResult, type Report } from './report.ts';
import type { StateProvider } from './states.ts';
import { openTarget, type Target } from './target.ts';

/** What to run, against what. */
export interface RunOptions {
  readonly target: Target;
  readonly cases: readonly Case[];
  readonly known?: readonly KnownDeviation[];
  readonly fetch?: Fetch;
  /** How many rounds each race takes. */
  readonly rounds?: number;
  /** What random choices are made from, a whole number of 32 bits; random itself unless said. */
  readonly seed?: number;
  /** The deadline of each call. */
  readonly timeoutMs?: number;
  /** Ends the run early; what was made on the target is taken away all the same. */
  readonly signal?: AbortSignal;
}

/** What happens in a run, in the order in which it is told. Cases are told in the order of the suite. */
export type RunEvent =
  | { readonly kind: 'started'; readonly target: string; readonly caseCount: number }
  | { readonly kind: 'case-finished'; readonly result: CaseResult }
  | { readonly kind: 'finished'; readonly report: Report };

/** Targets far away would otherwise take the sum of all round trips. */
const casesAtOnce = 8;

/** Runs the suite. A target that cannot even be prepared is a Fault. */
export async function* runSuite(options: RunOptions): AsyncGenerator<RunEvent, void> {
  const { target, known = [] } = options;
  const startedAt = new Date();
  const startedAtMs = performance.now();
  const opened = await openRun(options);
  const { environment, apis, faults, redaction, seen, met } = opened;
  const { states, hasClock, rounds, seed } = environment;
  const cases = options.cases.filter((one) => apis.includes(apiOf(one)));
  const name = redaction.text(target.name);

  const results: CaseResult[] = [];
  let underWay: readonly Promise<CaseResult>[] = [];
  let left: Fault | null = null;
  try {
    yield { kind: 'started', target: name, caseCount: cases.length };
    underWay = schedule(cases, hasClock, (one) => runCase(one, opened));
    for (const pending of underWay) {
      const result = judgeByKnown(await pending, known);
      results.push(result);
      yield { kind: 'case-finished', result };
    }
  } finally {
    // A case that is still under way could make something on the target after all was taken away.
    opened.stop();
    await Promise.allSettled(underWay);
    await states.cleanUp().catch((error: unknown) => (left = asFault(error)));
  }
  // What was left behind must be told, whatever went wrong before.
  const told = [faults[0] ?? null, left].filter((each) => each !== null);
  const fault =
    told.length === 0 ? null : redaction.text(told.map((each) => each.message).join(' '));
  const durationMs = Math.round(performance.now() - startedAtMs);
  const facts = {
    target: name,
    startedAt: startedAt.toISOString(),
    durationMs,
    seed,
    rounds,
  };
  yield { kind: 'finished', report: drawUpReport({ ...facts, fault, apis, seen, met }, results) };
}

interface OpenedRun extends RunningSuite {
  readonly apis: readonly Api[];
  /** Ends what is under way. */
  readonly stop: () => void;
}

async function openRun(options: RunOptions): Promise<OpenedRun> {
  const { target, rounds = 10, timeoutMs = 10_000, fetch = globalThis.fetch } = options;
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 32);
  const { token, headers } = target;
  const faults: Fault[] = [];
  const redaction = createRedaction();
  redaction.add(token ?? '');
  redaction.addHeaders(headers);

  const wire = { fetch, timeoutMs, headers };
  const silence = new AbortController();
  const signal = AbortSignal.any([silence.signal, ...(options.signal ? [options.signal] : [])]);
  const ask = giveUpOnSilence(createWire({ ...wire, signal }), (fault) => {
    faults.push(fault);
    silence.abort();
  });
  // What brings the target into a state, and cleans up, must not be interrupted half way.
  const patientAsk = createWire({ ...wire, signal: new AbortController().signal });
  const opened = await openTarget(target, patientAsk, signal);
  const states = keepTokensSecret(opened.states, redaction);
  const environment = { ...opened, states, ask, token, rounds, seed, signal };
  const stop = () => silence.abort();
  const [seen, met] = [new Set<string>(), new Set<string>()];
  return { environment, apis: opened.apis, redaction, faults, seen, met, stop };
}

/** Starts every case when its turn comes, and gives the results in the order of the cases. */
function schedule(
  cases: readonly Case[],
  hasClock: boolean,
  run: (one: Case) => Promise<CaseResult>,
): Promise<CaseResult>[] {
  const together = pLimit(casesAtOnce);
  const alone = pLimit(1);
  const isAlone = (one: Case) => hasClock && one.takesTime === true;
  const pending = new Map(
    cases.filter((one) => !isAlone(one)).map((one) => [one, together(() => run(one))]),
  );
  const before = Promise.allSettled(pending.values());
  for (const one of cases.filter(isAlone)) {
    pending.set(
      one,
      alone(async () => {
        await before;
        return run(one);
      }),
    );
  }
  return cases.map((one) => pending.get(one)!);
}

function keepTokensSecret(states: StateProvider, redaction: Redaction): StateProvider {
  return {
    async set(state, params) {
      const outcome = await states.set(state, params);
      if (outcome.kind === 'set' && 'token' in outcome.answer) redaction.add(outcome.answer.token);
      return outcome;
    },
    cleanUp: () => states.cleanUp(),
  };
}

function asFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  throw error;
}
