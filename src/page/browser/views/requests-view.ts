/** Requests of queues: their locks, and what a client can do with them. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { printable } from '../../../report/html/printable.ts';
import { createQueue, lockHead, prolong, subjectOf, unlock } from '../actions.ts';
import { fieldsOf } from '../form.ts';
import { requestStateAt } from '../row-state.ts';
import type { Session } from '../session.ts';
import { requestStates, type RequestRow } from '../wire.ts';
import { actorView, pagerView, searchView } from './list-view.ts';
import { lesson, lockView, type LockFacts } from './lock-view.ts';
import { outcomeView } from './outcome-view.ts';

/** The list of requests. */
export function requestsView(session: Session, nowMs: number): TemplateResult {
  const { requests } = session.state;
  return html`<section aria-label="Requests">
    <div class="tools">${actorView(session, 'client')} ${makeForm(session)}</div>
    ${outcomeView(session, 'new queue')}
    ${searchView(session, requests, requestStates, 'Search address, id, queue or holder')}
    ${rowsView(session, nowMs)} ${pagerView(session, requests)}
  </section>`;
}

function makeForm(session: Session): TemplateResult {
  const make = (event: SubmitEvent) => {
    event.preventDefault();
    const field = fieldsOf(event);
    void createQueue(session, field('name'), Number(field('count')));
  };
  return html`<form class="make" @submit=${make}>
    <label
      >New queue <input name="name" placeholder="no name" aria-label="Name of the new queue"
    /></label>
    <label aria-label="Number of requests"
      >× <input name="count" type="number" min="1" max="10000" value="5" required
    /></label>
    <button type="submit">Create queue</button>
  </form>`;
}

function rowsView(session: Session, nowMs: number): TemplateResult {
  const { found, search, state } = session.state.requests;
  if (found === null) return html`<p class="nothing">…</p>`;
  if (found.rows.length > 0) {
    return html`<ul class="rows">
      ${repeat(found.rows, subjectOf.request, (row) => rowView(session, row, nowMs))}
    </ul>`;
  }
  return search === '' && state === null
    ? html`<p class="nothing">
        There are no requests. Create a queue with some, or let a client add them.
      </p>`
    : html`<p class="nothing">No request is like that.</p>`;
}

function rowView(session: Session, row: RequestRow, nowMs: number): TemplateResult {
  const state = requestStateAt(row, nowMs);
  const subject = subjectOf.request(row);
  const lock: LockFacts = { ...row, subject, isHeld: state === 'locked' };
  const button = (label: string, deed: typeof prolong) =>
    html`<button type="button" @click=${() => deed(session, row)}>${label}</button>`;
  return html`<li class="row ${state}" data-id=${row.requestId}>
    <span class="state">${state}</span>
    <div class="what">
      <span class="id">${printable(row.url)}</span>
      <span class="facts"
        ><b>${printable(row.requestId)}</b> in
        ${row.queueName === null ? nothing : html`<b>${printable(row.queueName)}</b> `}
        <code>${printable(row.queueId)}</code></span
      >
    </div>
    ${lockView(lock, session.state, nowMs)}
    <div class="deeds" role="group" aria-label="Request ${row.requestId}">
      ${button('Lock head', lockHead)} ${button('Prolong', prolong)} ${button('Unlock', unlock)}
    </div>
    ${outcomeView(session, subject, lesson(lock, session.state.worker))}
  </li>`;
}
