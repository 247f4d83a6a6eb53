/** A lock in a row: who holds it, and for how long. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { printable } from '../../../report/html/printable.ts';
import { firstSeen } from '../first-seen.ts';
import { timeOfDay } from '../remaining.ts';
import type { PageState } from '../state.ts';

/** What a row says of its lock. */
export interface LockFacts {
  readonly subject: string;
  readonly holder: string | null;
  readonly expiresAt: string | null;
  /** Whether it keeps others out now. */
  readonly isHeld: boolean;
}

/** The lock, with a countdown while it is held. */
export function lockView(
  { subject, holder, expiresAt, isHeld }: LockFacts,
  { worker }: PageState,
  nowMs: number,
): TemplateResult {
  if (holder === null || expiresAt === null) {
    return html`<div class="lock none">never locked</div>`;
  }
  const untilMs = Date.parse(expiresAt);
  const name = html`<span class="holder ${holder === worker ? 'self' : ''}"
    >${printable(holder)}</span
  >`;
  if (!isHeld) {
    return html`<div class="lock past" title=${expiresAt}>
      ${name}${untilMs <= nowMs ? `, until ${describeInstant(untilMs, nowMs)}` : nothing}
    </div>`;
  }
  const sinceMs = firstSeen({ subject, holder, expiresAt }, nowMs);
  return html`<div class="lock" title="until ${expiresAt}">
    ${name}<lock-countdown .untilMs=${untilMs} .sinceMs=${sinceMs}></lock-countdown>
  </div>`;
}

/** What a refusal means for whoever was refused. */
export function lesson(lock: LockFacts, worker: string): TemplateResult | typeof nothing {
  if (!lock.isHeld || lock.holder === worker) return nothing;
  return html`<p class="lesson">
    <strong>${printable(lock.holder!)}</strong> holds the lock for another
    <lock-countdown .untilMs=${Date.parse(lock.expiresAt!)}></lock-countdown>. At that instant it is
    free for everybody.
  </p>`;
}

/** The time of day, with the day where it was another one. */
function describeInstant(ms: number, nowMs: number): string {
  const [day, today] = [ms, nowMs].map((each) => new Date(each).toISOString().slice(0, 10));
  return day === today ? timeOfDay(ms) : `${day} ${timeOfDay(ms)}`;
}
