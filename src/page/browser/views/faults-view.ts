/** Faults: making them, and those that there are. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { operations as companions } from '../../../../generated/companions-operations.ts';
import { examplesOf } from '../../../spec/examples.ts';
import { documentedPairs, operations } from '../../../spec/operations.ts';
import { injectFault, removeFault } from '../actions.ts';
import { fieldsOf } from '../form.ts';
import type { Session } from '../session.ts';
import type { FaultDraft } from '../state.ts';
import type { InjectedFault } from '../wire.ts';
import { describeFault, describeHits } from './fault-words.ts';
import { outcomeView } from './outcome-view.ts';

const kinds: Readonly<Record<InjectedFault['kind'], string>> = {
  latency: 'a late answer',
  status: 'an answer of the document',
  reset: 'a reset of the connection',
  truncate: 'an answer that is cut off',
};

const contractIds = operations.map(({ id }) => id);
const companionIds = Object.keys(companions);

/** The faults. */
export function faultsView(session: Session): TemplateResult {
  const { faults } = session.state;
  return html`<section aria-label="Faults">
    ${faultForm(session)} ${outcomeView(session, 'faults')}
    ${
      faults.length === 0
        ? html`<p class="nothing">
            No fault is injected: every call is answered as the document says.
          </p>`
        : html`<ul class="rows">
              ${faults.map((fault) => faultRow(session, fault))}
            </ul>
            <p class="pager">
              <button type="button" @click=${() => removeFault(session, null)}>Remove all</button>
            </p>`
    }
  </section>`;
}

function faultRow(session: Session, fault: InjectedFault): TemplateResult {
  return html`<li class="row fault" data-id=${fault.id}>
    <span class="state">${fault.kind}</span>
    <div class="what">
      <span class="id">${fault.operation ?? 'every operation'}</span>
      <span class="facts">${describeFault(fault)}</span>
    </div>
    <div class="lock">${describeHits(fault)}</div>
    <div class="deeds">
      <button type="button" @click=${() => removeFault(session, fault.id)}>Remove</button>
    </div>
  </li>`;
}

function faultForm(session: Session): TemplateResult {
  const { state, change } = session;
  const { faultDraft: draft } = state;
  const set = (wanted: Partial<FaultDraft>) => {
    Object.assign(draft, wanted);
    change();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void injectFault(session, readFault(fieldsOf(event), draft));
  };
  const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`<form class="fault-form" @submit=${submit}>
    <label
      >A call of
      <select name="operation" @change=${(event: Event) => set({ operation: valueOf(event) })}>
        <option value="">every operation</option>
        ${options('The contract', contractIds, draft)} ${options('Companions', companionIds, draft)}
      </select></label
    >
    <label
      >What happens
      <select
        name="kind"
        @change=${(event: Event) => set({ kind: valueOf(event) as FaultDraft['kind'] })}
      >
        ${Object.entries(kinds).map(
          ([kind, words]) =>
            html`<option value=${kind} ?selected=${kind === draft.kind}>${words}</option>`,
        )}
      </select></label
    >
    ${paramsView(draft)}
    <label
      >How likely
      <input name="probability" type="number" min="0" max="1" step="any" value="1" required
    /></label>
    <label>Seed <input name="seed" type="number" min="0" step="1" value="1" required /></label>
    <label
      >How often <input name="count" type="number" min="1" step="1" placeholder="always"
    /></label>
    <button type="submit" class="main">Inject</button>
  </form>`;
}

function options(label: string, ids: readonly string[], { operation }: FaultDraft) {
  return html`<optgroup label=${label}>
    ${ids.map((id) => html`<option value=${id} ?selected=${id === operation}>${id}</option>`)}
  </optgroup>`;
}

function paramsView({ kind, operation }: FaultDraft): unknown {
  if (kind === 'latency') {
    return html`<label
      >Milliseconds <input name="ms" type="number" min="1" value="1000" required
    /></label>`;
  }
  if (kind === 'reset') {
    return html`<label class="check"
      ><input name="takesEffect" type="checkbox" checked /> the call takes effect</label
    >`;
  }
  if (kind === 'truncate') return nothing;
  const answers = documentedPairs
    .filter((pair) => pair.operation === operation)
    .flatMap(({ operation: id, status }) =>
      Object.keys(examplesOf(id, status)).map((example) => `${status} ${example}`),
    );
  if (answers.length === 0) {
    return html`<p class="facts">
      Choose one of the four operations of the contract: only they have examples.
    </p>`;
  }
  return html`<label
    >Answer
    <select name="answer">
      ${answers.map((answer) => html`<option value=${answer}>${answer}</option>`)}
    </select></label
  >`;
}

function readFault(field: (name: string) => string, { kind }: FaultDraft): object {
  const [status, example] = field('answer').split(' ');
  const params = {
    latency: { ms: Number(field('ms')) },
    status: example === undefined ? {} : { status: Number(status), example },
    reset: { takesEffect: field('takesEffect') !== '' },
    truncate: {},
  };
  return {
    kind,
    ...params[kind],
    ...(field('operation') === '' ? {} : { operation: field('operation') }),
    ...(field('count') === '' ? {} : { count: Number(field('count')) }),
    probability: Number(field('probability')),
    seed: Number(field('seed')),
  };
}
