/** Plays sessions until enough requests were made, and measures. */
import fc from 'fast-check';
import { ask } from './asks.ts';
import { createStage, type Session, type Subject, type Tally } from './session.ts';

/** How much is played, and which. */
export interface FuzzOptions {
  readonly requests: number;
  readonly seed: number;
  /** Which session, as a failing run prints it; all when it is absent. */
  readonly path?: string;
  readonly subject: Subject;
  /** Whether a failure is made as small as it can be; it is unless said. */
  readonly isShrunk?: boolean;
}

/** How it went. */
export interface FuzzResult {
  readonly tally: Tally;
  readonly requests: number;
  /** What was wrong, and how to repeat it; null when nothing was. */
  readonly failure: string | null;
  /** How much more memory the second half needed than the first; null when it could not be measured. */
  readonly heapGrowthBytes: number | null;
  readonly summary: string;
}

/** On average. */
const asksEach = 25;

const session: fc.Arbitrary<Session> = fc.record({
  asks: fc.array(ask, { minLength: 1, maxLength: 2 * asksEach, size: 'max' }),
  isOnWire: fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

/** Plays any sessions. The first complaint ends it, after it has been shrunk. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { requests, seed, path, subject, isShrunk = true } = options;
  const stage = await createStage(subject);
  const heap = createHeapLog();
  const startedAtMs = performance.now();
  let played = 0;
  const property = fc.asyncProperty(session, async (each) => {
    if (played >= requests) return;
    const complaints = await stage.play(each);
    played += each.asks.length;
    heap.note(played);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
  try {
    const numRuns = Math.ceil((requests / asksEach) * 1.2);
    const run = await fc.check(property, {
      numRuns,
      seed,
      endOnFailure: !isShrunk,
      ...(path && { path }),
    });
    const failure = run.failed
      ? `${fc.defaultReportMessage(run)}\n${String(run.errorInstance)}`
      : null;
    const seconds = (performance.now() - startedAtMs) / 1_000;
    const growth = heap.growthBytes();
    const result = { tally: stage.tally, requests: played, failure, heapGrowthBytes: growth };
    return { ...result, summary: summarize(result, seconds, heap.smallestBytes()) };
  } finally {
    await stage.close();
  }
}

/** What is left in memory after garbage was collected, at times. Empty where nobody can collect it. */
function createHeapLog() {
  const left: number[] = [];
  let nextAt = 0;
  const smallestOf = (from: number, to: number) =>
    Math.min(...left.slice(Math.floor(left.length * from), Math.ceil(left.length * to)));
  return {
    note(played: number) {
      if (globalThis.gc === undefined || played < nextAt) return;
      nextAt = played + 1_000;
      globalThis.gc();
      left.push(process.memoryUsage().heapUsed);
    },
    growthBytes: () => (left.length < 8 ? null : smallestOf(0.75, 1) - smallestOf(0.25, 0.5)),
    smallestBytes: () => smallestOf(0, 1),
  };
}

function summarize(
  { tally, requests, failure, heapGrowthBytes }: Omit<FuzzResult, 'summary'>,
  seconds: number,
  heapBytes: number,
): string {
  const lines = [...tally]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([endpoint, statuses]) => {
      const sorted = [...statuses].toSorted(([a], [b]) => a - b);
      const total = sorted.reduce((sum, [, count]) => sum + count, 0);
      const told = sorted.map(([status, count]) => `${status}: ${count}`).join(', ');
      return `${endpoint.padEnd(32)} ${`${total}`.padStart(6)}  ${told}`;
    });
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`;
  const memory =
    heapGrowthBytes === null
      ? 'memory not measured'
      : `${megabytes(heapBytes)} of heap, ${megabytes(heapGrowthBytes)} more in the last quarter than in the second`;
  const verdict = failure ?? `fuzz: nothing found in ${requests} requests`;
  return [...lines, '', `${verdict}; ${seconds.toFixed(1)} s; ${memory}.`].join('\n');
}
