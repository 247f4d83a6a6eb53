/** The page as a whole. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { showView } from '../navigation.ts';
import type { Session } from '../session.ts';
import type { View } from '../state.ts';
import { barView } from './bar-view.ts';
import { faultsView } from './faults-view.ts';
import { helpDialog } from './help-dialog.ts';
import { journalView } from './journal-view.ts';
import { announcement } from './outcome-view.ts';
import { requestsView } from './requests-view.ts';
import { resetDialog } from './reset-dialog.ts';
import { tasksView } from './tasks-view.ts';
import { tokenView } from './token-view.ts';

/** The page at an instant. */
export function pageView(session: Session, nowMs: number): TemplateResult {
  const { state } = session;
  if (state.isTokenWanted) return tokenView(session);
  return html`<a class="skip" href="#main">To the lists</a>
    ${barView(session)}
    <div class="columns">
      <main id="main" tabindex="-1">
        ${tabs(session)} ${state.view === 'tasks' ? tasksView(session, nowMs) : nothing}
        ${state.view === 'requests' ? requestsView(session, nowMs) : nothing}
        ${state.view === 'faults' ? faultsView(session) : nothing}
      </main>
      <aside class="journal ${state.view === 'journal' ? 'chosen' : ''}" aria-label="Journal">
        ${journalView(session)}
      </aside>
    </div>
    ${helpDialog(session)} ${resetDialog(session)} ${announcement(state.outcome)}`;
}

function tabs(session: Session): TemplateResult {
  const { faults } = session.state;
  return html`<nav class="tabs" aria-label="Parts of the page">
    ${tab(session, 'tasks', 'Tasks')} ${tab(session, 'requests', 'Requests')}
    ${tab(
      session,
      'faults',
      html`Faults${
        faults.length > 0
          ? html` <b class="badge" title="Faults that are injected">${faults.length}</b>`
          : nothing
      }`,
    )}
    ${tab(session, 'journal', 'Journal')}
  </nav>`;
}

function tab(session: Session, view: View, label: unknown): TemplateResult {
  return html`<button
    type="button"
    class="tab tab-${view}"
    aria-current=${session.state.view === view ? 'page' : 'false'}
    @click=${() => showView(session, view)}
  >
    ${label}
  </button>`;
}
