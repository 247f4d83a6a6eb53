/**
 * The report for a browser: one file that holds all it needs, and asks no network for anything.
 *
 * It shows what servers answered, and trusts none of it: see `html/markup.ts`, and the page's own policy.
 */
import { toPage } from './html/page.ts';
import type { Reporter, Write } from './reporter.ts';

/** Writes the page when the run is over. */
export function createHtmlReporter(write: Write): Reporter {
  return {
    onEvent(event) {
      if (event.kind === 'finished') write(toPage(event.report));
    },
  };
}
