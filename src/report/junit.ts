import { getJunitXml, type TestSuite } from 'junit-xml';
import type { CaseResult, Report } from '../contract/report.ts';
import type { Reporter, Write } from './reporter.ts';

type TestCase = TestSuite['testCases'][number];

/** JUnit's XML, which CI servers read: a test suite for each operation, a test case for each promise. */
export function createJUnitReporter(write: Write): Reporter {
  return {
    onEvent(event) {
      if (event.kind === 'finished') write(toXml(event.report));
    },
  };
}

function toXml({ target, startedAt, durationMs, cases }: Report): string {
  const ofOperations = Map.groupBy(cases, ({ operation }) => operation);
  const suites = [...ofOperations].map(([operation, results]) => ({
    name: operation,
    timestamp: new Date(startedAt),
    testCases: results.map(toTestCase),
  }));
  const name = clean(`Lockproof: ${target}`);
  return withFailures(getJunitXml({ name, time: durationMs / 1_000, suites }));
}

/** The library counts failures as such, but writes them as errors. Texts are escaped, so no text can match. */
function withFailures(xml: string): string {
  return xml.replaceAll('<error ', '<failure ').replaceAll('</error>', '</failure>');
}

function toTestCase({ id, promise, verdict, reason, durationMs }: CaseResult): TestCase {
  const told = reason === undefined ? promise : `${promise} ${verdict}: ${reason}`;
  return {
    name: id,
    classname: 'lockproof',
    time: durationMs / 1_000,
    systemOut: [clean(told)],
    // JUnit has no word for a known deviation. It is no success, and must not break the build.
    skipped: verdict === 'not-run' || verdict === 'known-deviation',
    ...(verdict === 'fail' && {
      failures: [{ message: clean(reason ?? promise), type: 'BrokenPromise' }],
    }),
  };
}

/** Without the control characters that XML 1.0 cannot carry, not even escaped. */
function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters to take out
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}
