/** The reports that were asked for, each with its place to go. */
import { createWriteStream, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { nearest } from '../contract/nearest.ts';
import { Fault } from '../fault.ts';
import { createConsoleReporter } from '../report/console.ts';
import { createJsonReporter } from '../report/json.ts';
import { createJUnitReporter } from '../report/junit.ts';
import type { Reporter, Write } from '../report/reporter.ts';

const formats: Readonly<Record<string, (write: Write, isTerminal: boolean) => Reporter>> = {
  console: (write, isTerminal) => createConsoleReporter(write, isTerminal && hasColors()),
  json: createJsonReporter,
  junit: createJUnitReporter,
};

/** All reports of a run behind one door. */
export interface Reports extends Reporter {
  /** Resolves when everything is written. */
  close(): Promise<void>;
}

/**
 * Opens every report before the run, so that a place that cannot be written is known at once. The console
 * report is always made, unless another one goes to standard output.
 */
export async function openReports(wishes: readonly string[]): Promise<Reports> {
  const takesStdout = wishes.some((wish) => !wish.includes('='));
  const opened = [...(takesStdout ? [] : ['console']), ...wishes].map(openReport);
  return {
    onEvent: (event) => opened.forEach(({ reporter }) => reporter.onEvent(event)),
    async close() {
      for (const { close } of opened) await close();
    },
  };
}

function openReport(wish: string): { reporter: Reporter; close: () => Promise<void> } {
  const [format = '', ...rest] = wish.split('=');
  const file = rest.length === 0 ? undefined : rest.join('=');
  const create = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (create === undefined) {
    const hint = `Did you mean ${nearest(format, Object.keys(formats))}?`;
    throw new Fault('no-such-format', `--report ${wish}: there is no format "${format}". ${hint}`);
  }
  if (file === undefined) {
    const write: Write = (text) => void process.stdout.write(text);
    return { reporter: create(write, process.stdout.isTTY), close: async () => {} };
  }
  const stream = openFile(file);
  const close = async () => {
    stream.end();
    await finished(stream);
  };
  return { reporter: create((text) => void stream.write(text), false), close };
}

function openFile(file: string) {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return createWriteStream(file, { fd: openSync(file, 'w') });
  } catch (cause) {
    throw new Fault('unwritable-file', `--report to ${file}: ${(cause as Error).message}`, {
      cause,
    });
  }
}

function hasColors(): boolean {
  return process.env['NO_COLOR'] === undefined;
}
