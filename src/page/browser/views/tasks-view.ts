/** External tasks: their locks, and what a worker can do with them. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { printable } from '../../../report/html/printable.ts';
import { callTask, createTasks, subjectOf } from '../actions.ts';
import { fieldsOf } from '../form.ts';
import { taskStateAt } from '../row-state.ts';
import type { Session } from '../session.ts';
import { taskStates, type TaskRow } from '../wire.ts';
import { actorView, pagerView, searchView } from './list-view.ts';
import { lesson, lockView, type LockFacts } from './lock-view.ts';
import { outcomeView } from './outcome-view.ts';

/** The list of tasks. */
export function tasksView(session: Session, nowMs: number): TemplateResult {
  const { tasks } = session.state;
  return html`<section aria-label="Tasks">
    <div class="tools">${actorView(session, 'worker')} ${makeForm(session)}</div>
    ${outcomeView(session, 'new tasks')}
    ${searchView(session, tasks, taskStates, 'Search id, topic, business key or holder')}
    ${rowsView(session, nowMs)} ${pagerView(session, tasks)}
  </section>`;
}

function makeForm(session: Session): TemplateResult {
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    const field = fieldsOf(event);
    void createTasks(session, field('topic'), Number(field('count')));
  };
  return html`<form class="make" @submit=${make}>
    <label
      >New tasks
      <input name="topic" value="invoice" placeholder="no topic" aria-label="Topic of new tasks"
    /></label>
    <label aria-label="Number of new tasks"
      >× <input name="count" type="number" min="1" max="1000000" value="1" required
    /></label>
    <button type="submit">Create tasks</button>
  </form>`;
}

function rowsView(session: Session, nowMs: number): TemplateResult {
  const { found, search, state } = session.state.tasks;
  if (found === null) return html`<p class="nothing">…</p>`;
  if (found.rows.length > 0) {
    return html`<ul class="rows">
      ${repeat(
        found.rows,
        ({ id }) => id,
        (row) => rowView(session, row, nowMs),
      )}
    </ul>`;
  }
  return search === '' && state === null
    ? html`<p class="nothing">
        There are no tasks. Create some, or let a test bring the emulator into the state
        <code>external task</code>.
      </p>`
    : html`<p class="nothing">No task is like that.</p>`;
}

function rowView(session: Session, row: TaskRow, nowMs: number): TemplateResult {
  const state = taskStateAt(row, nowMs);
  const subject = subjectOf.task(row);
  const lock: LockFacts = { ...row, subject, isHeld: state === 'held' };
  const button = (label: string, verb: 'lock' | 'extendLock' | 'complete') =>
    html`<button type="button" @click=${() => callTask(session, row, verb)}>${label}</button>`;
  return html`<li class="row ${state}" data-id=${row.id}>
    <span class="state">${state}</span>
    <div class="what">
      <span class="id">${printable(row.id)}</span>
      <span class="facts">${factsOf(row)}</span>
    </div>
    ${lockView(lock, session.state, nowMs)}
    <div class="deeds" role="group" aria-label="Task ${row.id}">
      ${button('Lock', 'lock')} ${button('Extend', 'extendLock')} ${button('Complete', 'complete')}
    </div>
    ${outcomeView(session, subject, lesson(lock, session.state.worker))}
  </li>`;
}

function factsOf({ topic, businessKey, priority, retries, errorMessage }: TaskRow) {
  return html`${topic === null ? 'no topic' : html`<b>${printable(topic)}</b>`}${fact(businessKey)}${fact(
    priority === 0 ? null : `priority ${priority}`,
  )}${fact(describeRetries(retries))}${
    errorMessage === null ? nothing : html` · <span class="error">${printable(errorMessage)}</span>`
  }`;
}

function fact(text: string | null) {
  return text === null ? nothing : html` · <span>${printable(text)}</span>`;
}

function describeRetries(retries: number | null): string | null {
  if (retries === null) return null;
  if (retries === 0) return 'no retries left';
  return retries === 1 ? '1 retry left' : `${retries} retries left`;
}
