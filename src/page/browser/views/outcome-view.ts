/** What became of an action, beside what it was done to, and said aloud by screen readers. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { printable } from '../../../report/html/printable.ts';
import type { Outcome } from '../outcome.ts';
import type { Session } from '../session.ts';

/** The outcome, where it is one of this subject; with what there is to add. */
export function outcomeView(
  { state, dismiss }: Session,
  subject: string,
  more: unknown = nothing,
): TemplateResult | typeof nothing {
  const { outcome } = state;
  if (outcome?.subject !== subject) return nothing;
  return html`<div class="outcome ${outcome.tone}">
    <b class="status">${outcome.status ?? '–'}</b>
    <div>
      ${outcome.type === null ? nothing : html`<code>${printable(outcome.type)}</code>`}
      <p>${printable(outcome.text)}</p>
      ${outcome.tone === 'refused' ? more : nothing}
    </div>
    <button type="button" class="quiet" aria-label="Dismiss" @click=${() => dismiss(outcome)}>
      ×
    </button>
  </div>`;
}

/** The same for those who do not see where it is shown. */
export function announcement(outcome: Outcome | null): TemplateResult {
  const said =
    outcome === null
      ? ''
      : [outcome.status, outcome.type, outcome.text].filter((part) => part !== null).join(' ');
  return html`<p class="aloud" role="status">${printable(said)}</p>`;
}
