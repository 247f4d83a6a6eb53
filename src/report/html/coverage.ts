/** What the run really saw of the document: each documented answer, and each documented situation. */
import type { Report } from '../../contract/report.ts';
import { markup, type Content, type Markup } from './markup.ts';

/** The coverage of the document as two tables. */
export function coveragePart({ coverage, situations }: Report): Markup {
  const operations = [...new Set(coverage.map(({ operation }) => operation))];
  const statuses = [...new Set(coverage.map(({ status }) => status))].toSorted((a, b) => a - b);
  const answers = operations.map((operation) => [
    operation,
    ...statuses.map((status) => {
      const pair = coverage.find((each) => each.operation === operation && each.status === status);
      return cell(pair?.seen, 'seen', 'never seen');
    }),
  ]);
  const states = [...new Set(situations.map(({ situation }) => situation))];
  const calls = states.map((state) => [
    state,
    ...operations.map((operation) => {
      const one = situations.find(
        (each) => each.operation === operation && each.situation === state,
      );
      return cell(one?.met, 'met', 'never met');
    }),
  ]);
  return markup`<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">What was exercised</h2>
${table('Documented answers', ['Operation', ...statuses], answers)}
${calls.length > 0 && table('Documented situations of a task or request', ['Situation', ...operations], calls)}
<p class="legend">A cell is empty where the pages say nothing.</p>
</section>`;
}

function cell(isSeen: boolean | undefined, yes: string, no: string): Markup | null {
  if (isSeen === undefined) return null;
  return isSeen
    ? markup`<span class="seen">${yes}</span>`
    : markup`<span class="unseen">${no}</span>`;
}

function table(
  title: string,
  header: readonly Content[],
  rows: readonly (readonly Content[])[],
): Markup {
  const body = rows.map(
    ([first = null, ...rest]) =>
      markup`<tr><th scope="row">${first}</th>${rest.map((each) => markup`<td>${each}</td>`)}</tr>\n`,
  );
  return markup`<div class="scroll" role="region" aria-label="${title}" tabindex="0">
<table class="coverage"><caption>${title}</caption>
<thead><tr>${header.map((each) => markup`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>${body}</tbody>
</table>
</div>`;
}
