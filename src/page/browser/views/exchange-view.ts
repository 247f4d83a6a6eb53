/** One exchange of the journal: a line, and behind it bodies, faults, and the line to ask once more. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { toCurl } from '../../../report/curl.ts';
import { printable } from '../../../report/html/printable.ts';
import type { Exchange, InjectedFault } from '../wire.ts';
import { describeFault } from './fault-words.ts';

/** The exchange as an item of the list. */
export function exchangeView(exchange: Exchange, faults: readonly InjectedFault[]): TemplateResult {
  const { method, url, response, at, durationMs, operation } = exchange;
  return html`<li class=${toneOf(response.status)}>
    <details>
      <summary>
        <b class="status">${response.status ?? 'reset'}</b>
        <span class="operation">${operation ?? 'no operation'}</span>
        ${exchange.faults.length > 0 ? html`<span class="badge">fault</span>` : nothing}
        <time datetime=${at} title=${at}>${at.slice(11, 19)}</time>
        <span class="asked">${method} ${printable(url)}</span>
      </summary>
      <p class="facts">took ${durationMs.toFixed(1)} ms${faultsOf(exchange, faults)}</p>
      ${bodyView('Asked', exchange.request)} ${bodyView('Answered', response)} ${curlView(exchange)}
    </details>
  </li>`;
}

function toneOf(status: number | null): string {
  if (status === null || status >= 500) return 'broken';
  return status >= 400 ? 'refused' : 'done';
}

function faultsOf(exchange: Exchange, faults: readonly InjectedFault[]): unknown {
  return exchange.faults.map((id) => {
    const fault = faults.find((each) => each.id === id);
    const words = fault === undefined ? 'a fault that is gone' : describeFault(fault);
    return html` · <span class="error">${printable(words)}</span>`;
  });
}

function bodyView(title: string, { body, isCut }: Exchange['response'] | Exchange['request']) {
  if (body === null || body === '') return html`<h3>${title}, without a body</h3>`;
  return html`<h3>${title}${isCut ? ', cut' : nothing}</h3>
    <pre tabindex="0">${printable(inLines(body))}</pre>`;
}

/** JSON in lines of its own, but only where nothing of it is lost by that. */
function inLines(body: string): string {
  try {
    const value: unknown = JSON.parse(body);
    return JSON.stringify(value) === body ? JSON.stringify(value, null, 2) : body;
  } catch {
    return body;
  }
}

function curlView(exchange: Exchange): TemplateResult {
  const line = curlOf(exchange);
  const copy = async (event: Event) => {
    const button = event.target as HTMLButtonElement;
    await navigator.clipboard.writeText(line);
    button.textContent = 'Copied';
    setTimeout(() => (button.textContent = 'Copy'), 1_500);
  };
  return html`<h3>The same with curl${exchange.request.isCut ? ', its body cut' : nothing}</h3>
    <div class="curl">
      <pre tabindex="0"><code>${line}</code></pre>
      <button type="button" @click=${copy}></button>
    </div>`;
}

/** The journal keeps no headers that carry secrets, so a call of Apify is asked again with the token in words. */
function curlOf({ method, url, request }: Exchange): string {
  const { contentType, body } = request;
  const isApify = url.startsWith('/v2/') && !/[?&]token=/.test(url);
  return toCurl({
    method,
    url: location.origin + url,
    requestHeaders: {
      ...(isApify ? { authorization: 'Bearer ***' } : {}),
      ...(contentType === null ? {} : { 'content-type': contentType }),
    },
    requestBody: body === '' ? null : body,
  });
}
