import { expect, test } from 'vitest';
import { createJsonReporter } from '../../src/report/json.ts';
import { makeExchange, makeReport, makeResult } from '../contract/results.ts';

test('the JSON is the report, no more and no less, once the run has finished', () => {
  const written: string[] = [];
  const reporter = createJsonReporter((text) => written.push(text));
  const result = makeResult({
    verdict: 'fail',
    reason: '</script> \u0000 \uD800 🔒',
    exchanges: [makeExchange({ status: null, failure: 'It did not answer.' })],
  });
  const report = makeReport([result]);

  reporter.onEvent({ kind: 'started', target: report.target, caseCount: 1 });
  reporter.onEvent({ kind: 'case-finished', result });
  const before = [...written];
  reporter.onEvent({ kind: 'finished', report });

  expect(before).toEqual([]);
  expect(written.join('')).toMatch(/\n$/);
  expect(JSON.parse(written.join(''))).toEqual(report);
});

test('the members of the report come in an order that a reader can use', () => {
  const written: string[] = [];
  const report = makeReport([makeResult()]);

  createJsonReporter((text) => written.push(text)).onEvent({ kind: 'finished', report });

  const names = Object.keys(JSON.parse(written.join('')));
  expect(names[0]).toBe('target');
  expect(names.indexOf('conforms')).toBeLessThan(names.indexOf('counts'));
  expect(names.at(-1)).toBe('cases');
});
