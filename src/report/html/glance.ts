/** The verdict at a glance: the sentence, the counts as a bar and as numbers, and how to run it again. */
import type { Report, Verdict } from '../../contract/report.ts';
import { markup, type Markup } from './markup.ts';
import {
  describeCoverage,
  describeDuration,
  describeInstant,
  headlineOf,
  replayOptions,
  verdicts,
  verdictWords,
} from './wording.ts';

/** The head of the page. */
export function glancePart(report: Report): Markup {
  const [tone, sentence] = headlineOf(report);
  return markup`<header class="glance ${tone}">
<p class="kicker">Lockproof <span>contract report</span></p>
<h1>${sentence}</h1>
<p class="lede">${describeCoverage(report)}</p>
${countsBar(report)}
<ul class="counts">${verdicts.map((verdict) => countItem(verdict, report))}</ul>
<dl class="facts">
<div><dt>Target</dt><dd>${report.target}</dd></div>
<div><dt>Started</dt><dd><time datetime="${report.startedAt}">${describeInstant(report.startedAt)}</time></dd></div>
<div><dt>Took</dt><dd>${describeDuration(report.durationMs)}</dd></div>
<div><dt>The same calls again</dt><dd><code>${replayOptions(report)}</code></dd></div>
</dl>
</header>`;
}

function countItem(verdict: Verdict, { counts }: Report): Markup {
  const isNone = counts[verdict] === 0;
  return markup`<li class="${verdict}${isNone ? ' none' : ''}"><b>${counts[verdict]}</b> ${verdictWords[verdict]}</li>`;
}

/** Each verdict by its share. The numbers beside it say the same, so it is hidden from screen readers. */
function countsBar({ counts, cases }: Report): Markup {
  const widths = verdicts.map((verdict) => (100 * counts[verdict]) / Math.max(cases.length, 1));
  const parts = verdicts.map((verdict, index) => {
    const x = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    return markup`<rect class="${verdict}" x="${x}" y="0" width="${widths[index]!}" height="1"/>`;
  });
  return markup`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}
