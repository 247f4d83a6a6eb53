/** One exchange: what was asked, what was answered, what is wrong with it, and the line to ask once more. */
import type { ReportedExchange } from '../../contract/report.ts';
import { describeViolation } from '../../validation/violation.ts';
import { toCurl } from '../curl.ts';
import { markup, type Markup } from './markup.ts';
import { describeDuration } from './wording.ts';

/** An exchange as an item to be opened. */
export function exchangeItem(exchange: ReportedExchange, number: number): Markup {
  const { method, url, status, violations, durationMs } = exchange;
  const isOdd = status === null || violations.length > 0;
  return markup`<li value="${number}"><details class="exchange${isOdd ? ' odd' : ''}">
<summary><span class="asked"><b>${method}</b> ${pathOf(url)}</span> <span class="status">${status ?? 'no answer'}</span>${violations.length > 0 && markup` <span class="breaks">breaks the document</span>`} <span class="took">${describeDuration(durationMs)}</span></summary>
${violations.length > 0 && markup`<ul class="violations">${violations.map((each) => markup`<li>${sentenceOf(describeViolation(each))}</li>`)}</ul>`}
<div class="messages">
<div><h5>Asked</h5><pre>${toRequestText(exchange)}</pre></div>
<div><h5>Answered</h5><pre>${toResponseText(exchange)}</pre></div>
</div>
<div class="curl"><pre aria-label="The same as a curl line"><code>${toCurl(exchange)}</code></pre><button type="button" data-copy hidden>Copy</button></div>
</details></li>
`;
}

function toRequestText(exchange: ReportedExchange): string {
  const { method, url, requestHeaders, requestBody } = exchange;
  return toMessage(`${method} ${url}`, requestHeaders, requestBody);
}

function toResponseText({ status, failure, responseHeaders, responseBody }: ReportedExchange) {
  if (status === null) return failure ?? 'No answer came.';
  return toMessage(String(status), responseHeaders, responseBody);
}

/** A message much as it looks on the wire. */
function toMessage(
  first: string,
  headers: Readonly<Record<string, string>>,
  body: string | null,
): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const rest = body === null || body === '' ? [] : ['', body];
  return [first, ...lines, ...rest].join('\n');
}

function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

function sentenceOf(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
