/** The reports that were asked for, each with its place to go. */
import { createWriteStream, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { nearest } from '../contract/nearest.ts';
import { Fault } from '../fault.ts';
import { createConsoleReporter, eraseProgress } from '../report/console.ts';
import { createGitHubReporter } from '../report/github.ts';
import { createHtmlReporter } from '../report/html.ts';
import { createJsonReporter } from '../report/json.ts';
import { createJUnitReporter } from '../report/junit.ts';
import type { Reporter, Write } from '../report/reporter.ts';

/** What makes a report; the terminal is null where the report goes elsewhere. */
type CreateReporter = (write: Write, terminal: Terminal | null) => Reporter;

/** Where somebody watches. */
interface Terminal {
  readonly hasColors: boolean;
  /** Null where a line cannot be rewritten. */
  readonly showProgress: Write | null;
}

const formats: Readonly<Record<string, CreateReporter>> = {
  console: (write, terminal) =>
    createConsoleReporter(write, terminal?.hasColors ?? false, terminal?.showProgress),
  json: createJsonReporter,
  junit: createJUnitReporter,
  html: createHtmlReporter,
  github: createGitHubReporter,
};

/** All reports of a run behind one door. */
export interface Reports extends Reporter {
  /** Resolves when everything is written. */
  close(): Promise<void>;
}

/** A report as it was asked for: its format, and the place to go. */
interface Wish {
  readonly create: CreateReporter;
  /** Null for standard output. */
  readonly file: string | null;
  /** Whether the file is shared with others, and must keep what it holds. */
  readonly isShared: boolean;
}

/**
 * Opens every report before the run, so that a place that cannot be written is known at once. The console
 * report is always made, unless another one goes to standard output.
 */
export async function openReports(texts: readonly string[]): Promise<Reports> {
  const asked = texts.map(readWish);
  const takesStdout = asked.some(({ file }) => file === null);
  const wishes = takesStdout ? asked : [readWish('console'), ...asked];
  const opened = wishes.map(openReport);
  return {
    onEvent: (event) => opened.forEach(({ reporter }) => reporter.onEvent(event)),
    async close() {
      for (const { close } of opened) await close();
    },
  };
}

function readWish(text: string): Wish {
  const [format = '', ...rest] = text.split('=');
  const create = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (create === undefined) {
    const hint = `Did you mean ${nearest(format, Object.keys(formats))}?`;
    throw new Fault('no-such-format', `--report ${text}: there is no format "${format}". ${hint}`);
  }
  if (rest.length > 0) return { create, file: rest.join('='), isShared: false };
  // Where GitHub runs the job, this is the file that it shows on the job's page.
  const summary = format === 'github' ? process.env['GITHUB_STEP_SUMMARY'] : undefined;
  return { create, file: summary || null, isShared: true };
}

function openReport({ create, file, isShared }: Wish): Opened {
  if (file === null) {
    const write: Write = (text) => void process.stdout.write(text);
    const terminal = process.stdout.isTTY ? openTerminal() : null;
    // A run that breaks off must leave no line behind.
    const close = async () => terminal?.showProgress?.(eraseProgress);
    return { reporter: create(write, terminal), close };
  }
  const stream = openFile(file, isShared ? 'a' : 'w');
  const close = async () => {
    stream.end();
    await finished(stream);
  };
  return { reporter: create((text) => void stream.write(text), null), close };
}

interface Opened {
  readonly reporter: Reporter;
  readonly close: () => Promise<void>;
}

function openTerminal(): Terminal {
  const { NO_COLOR, TERM } = process.env;
  const isRewritable = process.stderr.isTTY && TERM !== 'dumb';
  return {
    hasColors: NO_COLOR === undefined,
    showProgress: isRewritable ? (text) => void process.stderr.write(text) : null,
  };
}

function openFile(file: string, flags: 'a' | 'w') {
  try {
    makeFolder(dirname(file));
    return createWriteStream(file, { fd: openSync(file, flags) });
  } catch (cause) {
    throw new Fault('unwritable-file', `--report to ${file}: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/** Folder by folder: a recursive mkdir of Node never ends below folders that take none, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
