/** The help: what the page shows, and its shortcuts. */
import { html, type TemplateResult } from 'lit-html';
import { shortcuts } from '../keyboard.ts';
import type { Session } from '../session.ts';

/** The dialog, closed until it is asked for. */
export function helpDialog({ state, change }: Session): TemplateResult {
  const setShortcuts = (event: Event) => {
    state.hasShortcuts = (event.target as HTMLInputElement).checked;
    localStorage.setItem('lockproof-shortcuts', state.hasShortcuts ? 'on' : 'off');
    change();
  };
  return html`<dialog id="help" aria-labelledby="help-title">
    <form method="dialog">
      <h2 id="help-title">Help</h2>
      <p>
        This page shows what the emulator holds, by the emulator's clock. A lock turns
        <em>lapsed</em> at the instant it ends. Its bar is full at the instant at which this page
        first saw it.
      </p>
      <p>
        The buttons call the emulator as a worker would: what they do is in the journal, and faults
        happen to it. A refusal is shown where it was met.
      </p>
      <dl class="keys">
        ${shortcuts.map(
          ({ key, what }) =>
            html`<div>
              <dt><kbd>${key}</kbd></dt>
              <dd>${what}</dd>
            </div>`,
        )}
      </dl>
      <label class="check"
        ><input type="checkbox" .checked=${state.hasShortcuts} @change=${setShortcuts} /> shortcuts
        are on</label
      >
      <p class="ends"><button class="main">Close</button></p>
    </form>
  </dialog>`;
}
