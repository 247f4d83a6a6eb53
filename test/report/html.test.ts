import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Report } from '../../src/contract/report.ts';
import { toCurl } from '../../src/report/curl.ts';
import { createHtmlReporter } from '../../src/report/html.ts';
import { findingsOf } from '../../src/report/html/findings.ts';
import { markup } from '../../src/report/html/markup.ts';
import {
  caseResult,
  exchange,
  hostileReport,
  report,
  sampleReport,
  twoWinners,
} from '../browser/sample-report.ts';

test('what is put into markup is text', () => {
  const text = `<b title="x">'&'</b>`;

  const { source } = markup`<p title="${text}">${text}</p>`;

  const escaped = '&lt;b title=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;';
  expect(source).toBe(`<p title="${escaped}">${escaped}</p>`);
});

test('markup is put into markup as it is, and so are lists of it', () => {
  const items = ['<', '>'].map((each) => markup`<li>${each}</li>`);

  expect(markup`<ul>${items}${null}${false}</ul>`.source).toBe(
    '<ul><li>&lt;</li><li>&gt;</li></ul>',
  );
});

test.each([
  ['\u0000', '⟨U+0000⟩'],
  ['\u001B[31m', '⟨U+001B⟩[31m'],
  ['abc\u202Efed', 'abc⟨U+202E⟩fed'],
  ['\u{E0041}', '⟨U+E0041⟩'],
  ['\uD800', '⟨U+D800⟩'],
  ['one\r\n\ttwo', 'one\n\ttwo'],
  ['žluťoučký 錠前', 'žluťoučký 錠前'],
])('%j is shown as %j', (text, shown) => {
  expect(markup`${text}`.source).toBe(shown);
});

test('the page says all that the report says', () => {
  const page = toHtml(sampleReport);

  const { target, seed, rounds, cases, coverage } = sampleReport;
  const exchanges = cases.flatMap((each) => each.exchanges);
  const said = [
    target,
    `--seed ${seed} --rounds ${rounds}`,
    ...cases.flatMap(({ id, promise, reason = '' }) => [id, promise, reason]),
    ...coverage.flatMap(({ operation, status }) => [operation, String(status)]),
    ...exchanges.flatMap((each) => [
      each.url,
      each.requestBody ?? '',
      each.responseBody ?? '',
      each.failure ?? '',
      toCurl(each),
      ...each.violations.map(({ pointer, expected }) => `at ${pointer} ${expected}.`),
    ]),
    ...twoWinners.calls.flatMap(({ process, label }) => [process, label]),
    twoWinners.explanation,
  ];
  expect(said.filter((text) => !page.includes(markup`${text}`.source))).toEqual([]);
});

test('the page needs nothing but itself', () => {
  const page = toHtml(sampleReport);

  expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base|form [^>]*action)\b/);
  expect(page).not.toMatch(/\s(?:src|srcset|style|on\w+)=|@import|url\((?!#)/);
});

test('the page allows its own style and script by their digests, and nothing else', () => {
  const page = toHtml(hostileReport);

  const [, style] = /<style>(.*?)<\/style>/s.exec(page)!;
  const [, script] = /<script>(.*?)<\/script>/s.exec(page)!;
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!;
  expect(policy?.split('; ')).toEqual([
    `default-src 'none'`,
    `style-src '${digestOf(style!)}'`,
    `script-src '${digestOf(script!)}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]);
});

test('hostile answers add no element, and leave no character that cannot be seen', () => {
  const rareTags = /<(?:script|style|svg|form|input)\b/g;
  const tagsOf = (page: string) => new Set(page.match(/<[a-z][\w-]*/gi));
  const [page, harmlessPage] = [toHtml(hostileReport), toHtml(sampleReport)];

  expect(tagsOf(page)).toEqual(tagsOf(harmlessPage));
  expect(page.match(rareTags)).toEqual(harmlessPage.match(rareTags));
  expect(page).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
});

test.each([
  [{ conforms: false }, 'It does not conform.'],
  [{ conforms: true, complete: true }, 'It conforms.'],
  [{ conforms: true, complete: false }, 'It conforms in what was exercised. Not everything was.'],
  [{ conforms: true, fault: 'It is gone.' }, 'The run could not finish.'],
] satisfies [Partial<Report>, string][])(
  'of a run with %j the page says: %s',
  (facts, sentence) => {
    const page = toHtml({ ...sampleReport, ...facts });

    expect(page).toContain(`<h1>${sentence}</h1>`);
    expect(page).toContain(`<title>${sentence}`);
  },
);

test('what to look at first is what is gravest', () => {
  const findings = findingsOf({ ...sampleReport, fault: 'The server is gone.' });

  expect(findings.map(({ about, text }) => [about, text])).toEqual([
    ['fault', 'The server is gone.'],
    ['broken', expect.stringContaining('the body at /type must be string')],
    ['broken', expect.stringContaining('No order of these calls')],
    ['not run', 'This server has no state "unresumable external task".'],
    ['never seen', 'completeExternalTask 500; prolongRequestLock 429'],
    ['never met', 'completeExternalTask, lapsed, of another'],
    ['known deviation', 'race/losers-of-a-lock-are-told-so'],
  ]);
});

test('of many broken promises the first are told, and the others named', () => {
  const broken = Array.from({ length: 9 }, (_, index) =>
    caseResult({ id: `lock/${index}`, verdict: 'fail', reason: 'It is broken.' }),
  );

  const findings = findingsOf(report(broken, { coverage: [], situations: [] }));

  expect(findings.map(({ title }) => title).slice(4)).toEqual([
    'Locking a free task is answered 204.',
    '4 more promises',
  ]);
  expect(findings.at(-1)?.text).toBe('lock/5, lock/6, lock/7, lock/8');
});

test('of a run in which all is well there is nothing to look at', () => {
  const well = report([caseResult()], { coverage: [], situations: [] });

  expect(findingsOf(well)).toEqual([]);
  expect(toHtml(well)).toContain('Nothing. Every documented promise was kept');
});

test('of very many exchanges those are shown that tell something, and it is said how many there are', () => {
  const dull = Array.from({ length: 400 }, () => exchange({ url: 'http://localhost/other' }));
  const odd = exchange({ status: null, failure: 'No answer came to this one.' });
  const drawn = exchange({ url: `http://localhost/${twoWinners.object.replace(' ', '%20')}` });
  const exchanges = [
    odd,
    exchange({ url: `http://localhost/${twoWinners.object}` }),
    ...dull,
    drawn,
  ];
  const broken = caseResult({ verdict: 'fail', reason: 'It is.', timeline: twoWinners, exchanges });

  const page = toHtml(report([broken]));

  const shown = [...page.matchAll(/<li value="(\d+)">/g)].map(([, number]) => Number(number));
  expect(shown.slice(0, 3)).toEqual([2, 1, 364]);
  expect(shown.at(-1)).toBe(403);
  expect(page).toContain(
    `403 exchanges, of which ${shown.length} are shown; about ${twoWinners.object}`,
  );
});

test('a reason that the picture gives is not given twice', () => {
  const { explanation } = twoWinners;
  const broken = caseResult({ verdict: 'fail', reason: explanation, timeline: twoWinners });

  expect(toHtml(report([broken])).split('class="reason"')).toHaveLength(1);
});

function toHtml(finished: Report): string {
  let page = '';
  createHtmlReporter((text) => (page += text)).onEvent({ kind: 'finished', report: finished });
  return page;
}

function digestOf(source: string): string {
  return `sha256-${createHash('sha256').update(source).digest('base64')}`;
}
