/** Puts servers before the suite. */
import { cases } from '../../src/contract/cases.ts';
import type { Fetch } from '../../src/contract/exchange.ts';
import type { Case } from '../../src/contract/promise.ts';
import type { Report } from '../../src/contract/report.ts';
import { runSuite, type RunOptions } from '../../src/contract/run.ts';
import type { Clock } from '../../src/emulator/clock.ts';
import type { Handler } from '../../src/http/server.ts';
import type { Flaw } from './flaw.ts';
import { createFlawedServer } from './flawed-server.ts';
import { ConnectionLost } from './rewriting.ts';

/** The cases that can fail. */
export const documentedCases: readonly Case[] = cases.filter(({ level }) => level === 'documented');

/** A host that nobody can own (RFC 2606): calls to it stay in this process. */
const inProcessUrl = 'http://flawed.invalid';

/** In this process, flaws of races show in every round; what happens once in twenty calls, in some. */
const roundsHere = 5;

/** Random calls are the same in each run, so that a flaw is caught always or never. */
const seed = 1;

/** A flaw that takes more rounds than a run has is as good as not caught. */
const roundsMax = 10;

/** Over sockets calls do not come quite at once, so that a round may pass without the flaw. */
const roundsOverSockets = 10;

/** What the suite found of a flaw. */
export interface Finding {
  /** The cases that should have failed, with a reason, and did not. */
  readonly missed: readonly string[];
  /** The cases that failed beside those that had to. */
  readonly alsoFailed: readonly string[];
}

/** Judges a server with this flaw by all documented cases, or by those that are chosen. */
export async function judgeFlaw(
  flaw: Flaw,
  chosen: readonly Case[] = documentedCases,
  clock?: Clock,
): Promise<Finding> {
  const failed = failuresOf(await judgeHandler(createFlawedServer(flaw, clock), chosen));
  return {
    missed: flaw.caughtBy.filter((id) => !failed.includes(id)),
    alsoFailed: failed.filter((id) => !flaw.caughtBy.includes(id)),
  };
}

/** How many rounds of its races it takes to catch the flaw; null when it is not caught in many. */
export async function roundsToCatch(flaw: Flaw): Promise<number | null> {
  const chosen = documentedCases.filter(({ id }) => flaw.caughtBy.includes(id));
  for (let rounds = 1; rounds <= roundsMax; rounds += 1) {
    const failed = failuresOf(await judgeHandler(createFlawedServer(flaw), chosen, rounds));
    if (flaw.caughtBy.every((id) => failed.includes(id))) return rounds;
  }
  return null;
}

/** Judges a handler in this process. A handler that throws is a bug of its flaw, and caught by no case. */
export async function judgeHandler(
  handler: Handler,
  chosen = documentedCases,
  rounds = roundsHere,
): Promise<Report> {
  const bugs: unknown[] = [];
  const fetch: Fetch = async (url, init) => {
    try {
      return await handler(new Request(url, init));
    } catch (error) {
      if (!(error instanceof ConnectionLost)) bugs.push(error);
      throw error;
    }
  };
  const report = await judge(inProcessUrl, { fetch, cases: chosen, rounds });
  if (bugs.length > 0) throw bugs[0];
  return report;
}

/** Judges a server that listens at the URL, and takes provider states as the emulator does. */
export function judgeServer(url: string, chosen = documentedCases): Promise<Report> {
  return judge(url, { fetch: globalThis.fetch, cases: chosen, rounds: roundsOverSockets });
}

/** The cases that failed and say why. */
export function failuresOf({ cases: results }: Report): string[] {
  return results
    .filter(({ verdict, reason = '' }) => verdict === 'fail' && reason !== '')
    .map(({ id }) => id);
}

async function judge(url: string, options: Omit<RunOptions, 'target'>): Promise<Report> {
  const target = { name: 'a server', statesUrl: `${url}/_lockproof/states`, headers: {} };
  for await (const event of runSuite({ target, seed, ...options })) {
    if (event.kind === 'finished') return event.report;
  }
  throw new Error('The run ended without a report.');
}
