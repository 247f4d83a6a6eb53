import { describe, expect, test } from 'vitest';
import type { CaseResult, Report } from '../../src/contract/report.ts';
import { createJUnitReporter } from '../../src/report/junit.ts';
import { makeReport, makeResult } from '../contract/results.ts';
import { parseElements } from './well-formed.ts';

/** The elements of the report on these results, as they would be read from a file. */
function write(results: readonly CaseResult[], report: Report = makeReport(results)) {
  const written: string[] = [];
  const reporter = createJUnitReporter((text) => written.push(text));
  reporter.onEvent({ kind: 'started', target: report.target, caseCount: results.length });
  for (const result of results) reporter.onEvent({ kind: 'case-finished', result });
  reporter.onEvent({ kind: 'finished', report });
  return parseElements(Buffer.from(written.join('')).toString());
}

function named(elements: ReturnType<typeof parseElements>, name: string) {
  return elements.filter((element) => element.name === name);
}

const failed = makeResult({
  id: 'lock/b',
  verdict: 'fail',
  reason: 'It was answered 500, not 204',
});
const known = makeResult({
  id: 'lock/c',
  verdict: 'known-deviation',
  reason: 'We know. Seen: 500',
});
const notRun = makeResult({ id: 'lock/d', verdict: 'not-run', reason: 'There is no such state.' });
const observed = makeResult({
  id: 'lock/e',
  level: 'observed',
  verdict: 'observed',
  reason: '400 InvalidRequestException',
});

test('there is a suite for each operation, and a test case for each promise', () => {
  const results = [
    makeResult({ id: 'lock/a' }),
    makeResult({ id: 'prolong/a', operation: 'prolongRequestLock' }),
    makeResult({ id: 'lock/b' }),
  ];

  const elements = write(results);

  const outline = elements
    .filter(({ name }) => name === 'testsuite' || name === 'testcase')
    .map(({ name, attributes }) => `${name} ${attributes['name']}`);
  expect(outline).toEqual([
    'testsuite lockExternalTask',
    'testcase lock/a',
    'testcase lock/b',
    'testsuite prolongRequestLock',
    'testcase prolong/a',
  ]);
});

test('the report names its target, its time, and how long each promise took in seconds', () => {
  const elements = write([makeResult({ durationMs: 1_500 })]);

  expect(elements[0]).toMatchObject({
    name: 'testsuites',
    attributes: { name: 'Lockproof: the target', time: '1.234' },
  });
  expect(named(elements, 'testsuite')[0]!.attributes).toMatchObject({
    timestamp: '2026-01-31T12:00:00.000Z',
  });
  expect(named(elements, 'testcase')[0]!.attributes).toMatchObject({ time: '1.5' });
});

test('broken promises are failures, and what was not run or is known is skipped', () => {
  const elements = write([makeResult(), failed, known, notRun, observed]);

  for (const name of ['testsuites', 'testsuite']) {
    expect(named(elements, name)[0]!.attributes).toMatchObject({
      tests: '5',
      failures: '1',
      errors: '0',
      skipped: '2',
    });
  }
  expect(named(elements, 'skipped')).toHaveLength(2);
  expect(named(elements, 'failure')).toEqual([
    {
      name: 'failure',
      attributes: { type: 'BrokenPromise' },
      text: 'It was answered 500, not 204',
    },
  ]);
});

test('a test case tells its promise, and what became of it', () => {
  const elements = write([makeResult({ promise: 'It holds.' }), failed, known, notRun, observed]);

  const told = named(elements, 'system-out').map(({ text }) => text);
  expect(told[0]).toBe('It holds.');
  expect(told[1]).toContain('fail: It was answered 500, not 204');
  expect(told[2]).toContain('known-deviation: We know. Seen: 500');
  expect(told[3]).toContain('not-run: There is no such state.');
  expect(told[4]).toContain('observed: 400 InvalidRequestException');
});

describe('hostile text', () => {
  test.each([
    ['markup', '</testcase><script>alert(1)</script>'],
    ['the end of a CDATA section', 'before ]]> after'],
    ['references', '&amp; &lt; &nope; &#0; &'],
    ['quotes', `"double" and 'single'`],
    ['a comment and an instruction', '<!-- --> <?xml version="1.1"?> <!DOCTYPE a>'],
    ['signs beyond the first plane', '🔒 日本'],
  ])('of %s arrives as it is', (_, reason) => {
    const hostile = makeResult({ verdict: 'fail', reason });

    const elements = write([hostile], makeReport([hostile], { target: reason }));

    expect(named(elements, 'system-out')[0]!.text).toContain(`fail: ${reason}`);
    expect(elements[0]!.attributes['name']).toBe(`Lockproof: ${reason}`);
  });

  test('of characters that XML cannot carry is marked, not carried', () => {
    const reason = 'a\0b\x07c\x1b[31md\x0Be\uFFFEf\uFFFFg\uD800h';
    const hostile = makeResult({ verdict: 'fail', reason });

    const elements = write([hostile], makeReport([hostile], { target: reason }));

    const [marked] = [elements[0]!.attributes['name']];
    expect(marked).toBe('Lockproof: a�b�c�[31md�e�f�g�h');
  });
});

test('a run without cases is a report too', () => {
  expect(write([])).toEqual([expect.objectContaining({ name: 'testsuites' })]);
});
