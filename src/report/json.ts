import type { Reporter, Write } from './reporter.ts';

/** The whole report as JSON, for programs. Its shape is the `Report` of the contract room. */
export function createJsonReporter(write: Write): Reporter {
  return {
    onEvent(event) {
      if (event.kind === 'finished') write(`${JSON.stringify(event.report, null, 2)}\n`);
    },
  };
}
