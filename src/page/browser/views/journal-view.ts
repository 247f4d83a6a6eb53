/** The journal: what was asked of the emulator, newest first. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { clearJournal } from '../actions.ts';
import type { Session } from '../session.ts';
import { shownAtFirst, type JournalState } from '../state.ts';
import type { Exchange } from '../wire.ts';
import { exchangeView } from './exchange-view.ts';
import { inGroups } from './list-view.ts';
import { outcomeView } from './outcome-view.ts';

/** The journal with its tools. */
export function journalView(session: Session): TemplateResult {
  const { state, change } = session;
  const { journal } = state;
  const found = wantedOf(journal);
  const set = (wanted: Partial<JournalState>) => {
    Object.assign(journal, wanted);
    change();
  };
  const pausedAt = journal.pausedAt === null ? journal.lastSeq : null;
  return html`<header>
      <h2>Journal <small>${inGroups(found.length)}</small></h2>
      <button
        type="button"
        aria-pressed=${journal.pausedAt === null ? 'false' : 'true'}
        @click=${() => set({ pausedAt })}
      >
        Pause
      </button>
      <button type="button" @click=${() => clearJournal(session)}>Clear</button>
    </header>
    ${outcomeView(session, 'journal')}
    <div class="filter" role="search">
      <input
        type="search"
        aria-label="Search the journal"
        placeholder="Search calls and answers"
        .value=${journal.search}
        @input=${(event: Event) => set({ search: (event.target as HTMLInputElement).value })}
      />
      <button
        type="button"
        class="chip failed"
        aria-pressed=${journal.onlyRefused ? 'true' : 'false'}
        @click=${() => set({ onlyRefused: !journal.onlyRefused })}
      >
        refused
      </button>
    </div>
    ${found.length === 0 ? html`<p class="nothing">${describeNothing(journal)}</p>` : nothing}
    <ol class="exchanges" reversed>
      ${repeat(
        found.slice(-journal.shownMax).toReversed(),
        ({ seq }) => seq,
        (exchange) => exchangeView(exchange, state.faults),
      )}
    </ol>
    ${
      found.length <= journal.shownMax
        ? nothing
        : html`<button
            type="button"
            class="more"
            @click=${() => set({ shownMax: journal.shownMax + shownAtFirst })}
          >
            Show earlier ones
          </button>`
    }`;
}

function wantedOf({ exchanges, pausedAt, search, onlyRefused }: JournalState): readonly Exchange[] {
  const words = search.toLowerCase();
  return exchanges.filter(
    (exchange) =>
      exchange.seq <= (pausedAt ?? Infinity) &&
      (!onlyRefused || isRefused(exchange)) &&
      (words === '' || textOf(exchange).includes(words)),
  );
}

function isRefused({ response }: Exchange): boolean {
  return response.status === null || response.status >= 400;
}

function textOf({ method, url, operation, request, response }: Exchange): string {
  const parts = [method, url, operation, request.body, response.status, response.body];
  return parts.join(' ').toLowerCase();
}

function describeNothing({ exchanges }: JournalState): string {
  return exchanges.length === 0
    ? 'Nothing was asked yet. Every call of a worker appears here as it is answered.'
    : 'No call is like that.';
}
