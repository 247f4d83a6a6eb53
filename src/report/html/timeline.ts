/** The picture of a history that no order explains, the sentence that says why, and the same as a table. */
import type { Timeline, TimelineCall } from '../../contract/timeline.ts';
import { markup, type Markup } from './markup.ts';
import { timelinePicture } from './timeline-picture.ts';
import { describeMs } from './wording.ts';

/** How a call ended, as a reader calls it. */
const outcomeWords: Readonly<Record<TimelineCall['outcome'], string>> = {
  done: 'done',
  refused: 'refused',
  info: 'no answer: it may have taken effect later, or never',
};

/** The timeline as a figure. The name must be unique in the page. */
export function timelinePart(timeline: Timeline, name: string): Markup {
  const { object, explanation, calls } = timeline;
  return markup`<figure class="timeline">
<figcaption><strong>What cannot be:</strong> ${explanation}</figcaption>
<div class="scroll" role="region" aria-label="Timeline of ${object}" tabindex="0">
${timelinePicture(timeline, name)}
</div>
<ul class="key" aria-label="Key">
<li class="done">done</li><li class="refused">refused</li><li class="info">${outcomeWords.info}</li><li class="held">could have held the lock</li><li class="stuck">from here on no order explains the answers</li>
</ul>
<details class="fold"><summary>The calls as a table</summary>
<div class="scroll" role="region" aria-label="Calls on ${object}" tabindex="0"><table>
<thead><tr><th scope="col">Who</th><th scope="col">Asked and answered</th><th scope="col">Called at</th><th scope="col">Returned at</th><th scope="col">Outcome</th></tr></thead>
<tbody>${calls.toSorted((a, b) => a.callMs - b.callMs).map(callRow)}</tbody>
</table></div>
</details>
</figure>`;
}

function callRow({ process, label, callMs, returnMs, outcome }: TimelineCall): Markup {
  const returned = returnMs === null ? 'never' : describeMs(returnMs);
  return markup`<tr><th scope="row">${process}</th><td>${label}</td><td>${describeMs(callMs)}</td><td>${returned}</td><td>${outcomeWords[outcome]}</td></tr>
`;
}
