/** Every promise, grouped by operation, with a filter that the script brings to life. */
import type { CaseResult, Report } from '../../contract/report.ts';
import { markup, type Markup } from './markup.ts';
import { promiseItem } from './promise.ts';
import { plural, verdicts, verdictWords } from './wording.ts';

/** The part of the page that holds everything. */
export function promisesPart({ cases, counts }: Report): Markup {
  const byOperation = Map.groupBy(cases, ({ operation }) => operation);
  const broken = cases.filter(({ verdict }) => verdict === 'fail');
  const opened = [broken[0], broken.find(({ timeline }) => timeline !== undefined)];
  const chips = verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map(
      (verdict) =>
        markup`<button type="button" class="chip ${verdict}" data-verdict="${verdict}" aria-pressed="false">${verdictWords[verdict]} <b>${counts[verdict]}</b></button>`,
    );
  return markup`<section id="promises" aria-labelledby="promises-title">
<h2 id="promises-title">Promises</h2>
<form class="filter" role="search" hidden>
<label>Find <input type="search" name="text" placeholder="a word of the promise, its id or its reason" autocomplete="off" spellcheck="false"></label>
<div class="chips" role="group" aria-label="Show only">${chips}</div>
<p><output>${plural(cases.length, 'promise')}</output> <button type="button" class="plain" data-open>Open all shown</button> <button type="button" class="plain" data-close>Close all</button></p>
</form>
${[...byOperation].map(([operation, results]) => group(operation, results, opened))}
</section>`;
}

function group(
  operation: string,
  results: readonly CaseResult[],
  opened: readonly (CaseResult | undefined)[],
): Markup {
  const rank = ({ verdict }: CaseResult) => verdicts.indexOf(verdict);
  const sorted = results.toSorted((a, b) => rank(a) - rank(b));
  const tally = verdicts.flatMap((verdict) => {
    const count = results.filter((result) => result.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdictWords[verdict]}`];
  });
  return markup`<section class="operation" aria-label="${operation}">
<h3>${operation} <small>${tally.join(', ')}</small></h3>
${sorted.map((result) => promiseItem(result, opened.includes(result)))}
</section>
`;
}
