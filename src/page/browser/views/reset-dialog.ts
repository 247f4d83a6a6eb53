/** The question before everything is forgotten. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { reset } from '../actions.ts';
import { fieldsOf } from '../form.ts';
import type { Session } from '../session.ts';

/** The dialog, closed until it is asked for. */
export function resetDialog(session: Session): TemplateResult {
  const { names, current } = session.state.scenarios;
  const submit = (event: SubmitEvent) => {
    const scenario = fieldsOf(event)('scenario');
    if ((event.submitter as HTMLButtonElement).value === 'reset') void reset(session, scenario);
  };
  return html`<dialog id="reset" aria-labelledby="reset-title">
    <form method="dialog" @submit=${submit}>
      <h2 id="reset-title">Begin anew?</h2>
      <p>All tasks, queues and faults are forgotten, and so is the journal. Time goes on.</p>
      ${
        names.length === 0
          ? nothing
          : html`<label
              >Scenario
              <select name="scenario">
                ${names.map(
                  (name) =>
                    html`<option value=${name} ?selected=${name === current}>${name}</option>`,
                )}
              </select></label
            >`
      }
      <p class="ends">
        <button value="cancel">Cancel</button>
        <button value="reset" class="main danger">Reset</button>
      </p>
    </form>
  </dialog>`;
}
