/** What both lists have in common: search, states with their numbers, and pages. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Session } from '../session.ts';
import { pageSize, type ListState } from '../state.ts';

/** The search field, and a button for each state. */
export function searchView<State extends string>(
  { change, refresh }: Session,
  list: ListState<unknown, State>,
  states: readonly State[],
  placeholder: string,
): TemplateResult {
  const look = (wanted: Partial<ListState<unknown, State>>) => {
    Object.assign(list, { offset: 0, ...wanted });
    change();
    refresh();
  };
  const { counts } = list.found ?? {};
  const all = states.reduce((sum, state) => sum + (counts?.[state] ?? 0), 0);
  const chip = (state: State | null, label: string, count: number) =>
    html`<button
      type="button"
      class="chip ${state ?? ''} ${count === 0 ? 'empty' : ''}"
      aria-pressed=${list.state === state ? 'true' : 'false'}
      @click=${() => look({ state })}
    >
      ${label} <b>${inGroups(count)}</b>
    </button>`;
  return html`<div class="filter" role="search">
    <input
      type="search"
      aria-label="Search"
      placeholder=${placeholder}
      .value=${list.search}
      @input=${(event: Event) => look({ search: (event.target as HTMLInputElement).value })}
    />
    <div class="chips" role="group" aria-label="States">
      ${chip(null, 'all', all)} ${states.map((state) => chip(state, state, counts?.[state] ?? 0))}
    </div>
  </div>`;
}

/** Which part of the list is shown, and the way to the others. */
export function pagerView(
  { change, refresh }: Session,
  list: ListState<unknown, string>,
): TemplateResult | typeof nothing {
  const { found } = list;
  if (found === null || found.total === 0) return nothing;
  // What is said is said of the rows that are shown, be others asked for already or not.
  const { offset } = found;
  const last = Math.min(offset + pageSize, found.total);
  const go = (to: number) => {
    list.offset = to;
    change();
    refresh();
    document.querySelector('#main')?.scrollIntoView();
  };
  const lastOffset = Math.floor((found.total - 1) / pageSize) * pageSize;
  const button = (label: string, to: number, isOff: boolean) =>
    html`<button type="button" ?disabled=${isOff} @click=${() => go(to)}>${label}</button>`;
  return html`<nav class="pager" aria-label="Pages">
    <span>${inGroups(offset + 1)}–${inGroups(last)} of ${inGroups(found.total)}</span>
    ${
      found.total <= pageSize
        ? nothing
        : html`${button('First', 0, offset === 0)}
          ${button('Back', Math.max(0, offset - pageSize), offset === 0)}
          ${button('Next', offset + pageSize, offset >= lastOffset)}
          ${button('Last', lastOffset, offset >= lastOffset)}`
    }
  </nav>`;
}

/** Whom actions are done as, and for how long they lock. */
export function actorView({ state, change }: Session, who: string): TemplateResult {
  const setWorker = (event: Event) => {
    state.worker = (event.target as HTMLInputElement).value;
    change();
  };
  const setSecs = (event: Event) => {
    state.lockSecs = (event.target as HTMLInputElement).valueAsNumber;
    change();
  };
  return html`<div class="actor">
    <label>Act as ${who} <input name="worker" .value=${state.worker} @input=${setWorker} /></label>
    <label
      >for
      <input
        name="lockSecs"
        type="number"
        step="any"
        .value=${Number.isNaN(state.lockSecs) ? '' : String(state.lockSecs)}
        @change=${setSecs}
        aria-label="Seconds that a lock lasts"
      />
      s</label
    >
  </div>`;
}

/** A number as people read it: `10,000`. */
export function inGroups(count: number): string {
  return count.toLocaleString('en');
}
