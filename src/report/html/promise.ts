/** One promise: its verdict on a line, and behind it the reason, the picture and the exchanges. */
import type { CaseResult, ReportedExchange } from '../../contract/report.ts';
import { exchangeItem } from './exchange.ts';
import { markup, type Markup } from './markup.ts';
import { timelinePart } from './timeline.ts';
import { describeDuration, plural, verdictWords } from './wording.ts';

/** More exchanges of one case would make the page slow, and tell nothing new. */
const exchangesMax = 100;

/** How many of the last exchanges are shown in any case. */
const lastShown = 40;

/** Where in the page the case is. */
export function anchorOf({ id }: CaseResult): string {
  return id.replaceAll(/[^\w/-]+/g, '-');
}

/** A case as an item to be opened. */
export function promiseItem(result: CaseResult, isOpen: boolean): Markup {
  const { id, verdict, promise, durationMs, timeline } = result;
  return markup`<details class="promise ${verdict}" id="${anchorOf(result)}" data-verdict="${verdict}"${isOpen ? markup` open` : ''}>
<summary><span class="verdict">${verdictWords[verdict]}</span><span class="told"><span>${promise}</span> <code>${id}</code></span><span class="took">${describeDuration(durationMs)}</span></summary>
<div class="inside">
${reasonPart(result)}
${timeline !== undefined && timelinePart(timeline, anchorOf(result))}
${exchangesPart(result)}
</div>
</details>
`;
}

/** Nothing where the picture says it. */
function reasonPart({ level, reason, timeline }: CaseResult): Markup | null {
  if (reason !== undefined && reason === timeline?.explanation) return null;
  const silent = 'The page is silent here, so this is a habit, and no promise.';
  return markup`<p class="reason">${reason ?? 'The promise was kept.'}${level === 'observed' && markup` <em>${silent}</em>`}</p>`;
}

function exchangesPart({ exchanges, exchangeCount, timeline }: CaseResult): Markup {
  if (exchanges.length === 0) return markup`<p class="note">No call was made.</p>`;
  const object = timeline?.object ?? '';
  const shown = chooseShown(exchanges, object);
  const drawn = shown.filter((index) => isAbout(exchanges[index]!, object));
  const others = shown.filter((index) => !drawn.includes(index));
  const list = (indices: readonly number[]) =>
    markup`<ol class="exchanges">${indices.map((index) => exchangeItem(exchanges[index]!, index + 1))}</ol>`;
  const left = shown.length < exchangeCount && `, of which ${shown.length} are shown`;
  if (drawn.length === 0) {
    return markup`<h4>${plural(exchangeCount, 'exchange')}${left}</h4>\n${list(others)}`;
  }
  return markup`<h4>${plural(exchangeCount, 'exchange')}${left}; about ${object}:</h4>
${list(drawn)}
<details class="fold"><summary>${plural(others.length, 'exchange')} about others</summary>${list(others)}</details>`;
}

function isAbout({ url }: ReportedExchange, object: string): boolean {
  return object !== '' && url.includes(object);
}

/**
 * The exchanges to show, by their index: those that are out of order or in the picture, and the last, which led
 * to the verdict.
 */
function chooseShown(exchanges: readonly ReportedExchange[], object: string): number[] {
  const indices = [...exchanges.keys()];
  if (exchanges.length <= exchangesMax) return indices;
  const isTelling = (one: ReportedExchange) =>
    one.status === null || one.violations.length > 0 || isAbout(one, object);
  const telling = indices.filter((index) => isTelling(exchanges[index]!));
  const chosen = new Set([
    ...telling.slice(0, exchangesMax - lastShown),
    ...indices.slice(-lastShown),
  ]);
  return [...chosen].toSorted((a, b) => a - b);
}
