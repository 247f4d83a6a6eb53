/** `lockproof verify`: the suite against a server. */
import { matchesGlob } from 'node:path';
import type { Command } from 'commander';
import { cases } from '../contract/cases.ts';
import { nearest } from '../contract/nearest.ts';
import type { Case } from '../contract/promise.ts';
import type { Report } from '../contract/report.ts';
import { runSuite } from '../contract/run.ts';
import { Fault } from '../fault.ts';
import { gather, httpUrl, integer } from './arguments.ts';
import { dryRun } from './dry-run.ts';
import { embedEmulator } from './embedded-emulator.ts';
import { loadKnownDeviations, shippedNames } from './known-lists.ts';
import { openReports } from './reports.ts';
import { readHeaders, readToken } from './secrets.ts';

interface VerifyOptions {
  camunda?: string;
  apify?: string;
  states?: string;
  token?: string;
  header?: string[];
  known?: string[];
  only?: string[];
  rounds: number;
  seed?: number;
  timeout: number;
  report?: string[];
  requireComplete?: boolean;
  dryRun?: boolean;
}

const exitCodes = { conforms: 0, doesNotConform: 1, couldNotRun: 2, interrupted: 130 };

export function addVerifyCommand(program: Command): void {
  program
    .command('verify')
    .description('judge a server by the contract; without a URL, the embedded emulator')
    .option(
      '--camunda <url>',
      'base URL of a Camunda 7 REST API, such as http://localhost:8080/engine-rest',
      httpUrl,
    )
    .option('--apify <url>', 'base URL of an Apify API, such as https://api.apify.com', httpUrl)
    .option('--states <url>', 'provider-states endpoint of any other implementation', httpUrl)
    .option('--token <token>', 'token of the Apify API, or env:NAME to read it from a variable')
    .option('--header <header>', "a header for every call, 'Name: value'; may be repeated", gather)
    .option(
      '--known <list>',
      `known deviations: a YAML file, or ${shippedNames().join(', ')}; may be repeated`,
      gather,
    )
    .option('--only <glob>', 'only the cases whose ids match; may be repeated', gather)
    .option('--rounds <n>', 'rounds of each race', integer(1, 10_000), 10)
    .option(
      '--seed <n>',
      'what random choices are made from, to replay a run',
      integer(0, 2 ** 32 - 1),
    )
    .option('--timeout <ms>', 'deadline of each call, in milliseconds', integer(1, 600_000), 10_000)
    .option(
      '--report <format>',
      'console, json, junit, html or github, with =FILE to write to a file; may be repeated',
      gather,
    )
    .option('--require-complete', 'fail when a documented promise or pair was not exercised')
    .option('--dry-run', 'print what would be sent, and how much; send, judge and report nothing')
    .addHelpText(
      'after',
      '\nExit codes: 0 it conforms, 1 it does not, 2 the run could not start or finish.',
    )
    .action(verify);
}

async function verify(options: VerifyOptions): Promise<void> {
  const { camunda, apify, states, rounds, seed, timeout } = options;
  const known = loadKnownDeviations(options.known ?? [], cases);
  const chosen = chooseCases(options.only ?? []);
  const token = readToken(options.token);
  const headers = readHeaders(options.header ?? []);
  const urls = { camundaUrl: camunda, apifyUrl: apify, statesUrl: states };
  const name = [camunda, apify, states].filter((url) => url !== undefined).join(', ');
  const target = { name, ...urls, token, headers };
  const how = { rounds, ...(seed === undefined ? {} : { seed }), timeoutMs: timeout };
  if (options.dryRun === true) {
    await dryRun({ target, cases: chosen, ...how }, (text) => void process.stdout.write(text));
    return;
  }
  const reports = await openReports(options.report ?? []);
  const subject = name === '' ? embedEmulator() : { target };

  const interruption = new AbortController();
  // Ctrl-C, the end of a job, and a terminal that is closed.
  for (const ending of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(ending, () => interruption.abort());
  const { signal } = interruption;
  const run = runSuite({
    ...subject,
    cases: chosen,
    known,
    ...how,
    signal,
  });
  try {
    for await (const event of run) {
      reports.onEvent(event);
      if (event.kind !== 'finished') continue;
      process.exitCode = signal.aborted
        ? exitCodes.interrupted
        : exitCodeOf(event.report, options.requireComplete ?? false);
    }
  } finally {
    await reports.close();
  }
}

function exitCodeOf({ conforms, complete, fault }: Report, requireComplete: boolean): number {
  if (!conforms) return exitCodes.doesNotConform;
  if (fault !== null) return exitCodes.couldNotRun;
  return requireComplete && !complete ? exitCodes.doesNotConform : exitCodes.conforms;
}

function chooseCases(globs: readonly string[]): readonly Case[] {
  if (globs.length === 0) return cases;
  for (const glob of globs) {
    if (cases.some(({ id }) => matchesGlob(id, glob))) continue;
    const hint = nearest(
      glob,
      cases.map(({ id }) => id),
    );
    throw new Fault('no-such-case', `--only ${glob} matches no case. The nearest is ${hint}.`);
  }
  return cases.filter(({ id }) => globs.some((glob) => matchesGlob(id, glob)));
}
