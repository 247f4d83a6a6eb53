/** What to look at first, with links to the cases. */
import type { Report } from '../../contract/report.ts';
import { findingsOf, type Finding } from './findings.ts';
import { markup, type Markup } from './markup.ts';
import { anchorOf } from './promise.ts';

/** The part of the page that a reader in a hurry reads. */
export function firstLookPart(report: Report): Markup {
  const findings = findingsOf(report);
  const list =
    findings.length === 0
      ? markup`<p>Nothing. Every documented promise was kept, every documented answer seen, and every documented situation met.</p>`
      : markup`<ol class="findings">${findings.map(findingItem)}</ol>`;
  return markup`<section id="first" aria-labelledby="first-title">
<h2 id="first-title">Look at this first</h2>
${list}
</section>`;
}

function findingItem({ title, about, text, result }: Finding): Markup {
  const named =
    result === null
      ? markup`<strong>${title}</strong>`
      : markup`<a href="#${anchorOf(result)}">${title}</a>`;
  return markup`<li class="${result?.verdict ?? ''}"><span class="verdict">${about}</span><div>${named}<p>${text}</p></div></li>
`;
}
