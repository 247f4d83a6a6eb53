/** The page as long as it has no control token, or not the right one. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { fieldsOf } from '../form.ts';
import type { Session } from '../session.ts';

/** Asks for the token. */
export function tokenView(session: Session): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    session.useToken(fieldsOf(event)('token'));
  };
  return html`<main class="door">
    <form @submit=${submit}>
      <h1>Lockproof <span>emulator</span></h1>
      <p>
        This emulator listens beyond its own machine, so it asks for its control token. It was
        printed when the emulator started.
      </p>
      ${
        session.state.hasToken
          ? html`<p class="error" role="alert">That was not the token.</p>`
          : nothing
      }
      <label
        >Control token
        <input name="token" type="password" autocomplete="off" required ${ref(focusSoon)}
      /></label>
      <button type="submit" class="main">Open</button>
    </form>
  </main>`;
}

/** The field is not in the page yet when it is made. */
function focusSoon(field: Element | undefined): void {
  queueMicrotask(() => (field as HTMLElement | undefined)?.focus());
}
