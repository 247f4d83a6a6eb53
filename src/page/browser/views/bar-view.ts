/** The head of the page: the clock and the way to move it, and where else to go. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { advanceClock } from '../actions.ts';
import { fieldsOf } from '../form.ts';
import { openDialog } from '../keyboard.ts';
import { loadScenarios } from '../loading.ts';
import { describeLength } from '../remaining.ts';
import type { Session } from '../session.ts';
import type { ClockFacts } from '../wire.ts';
import { outcomeView } from './outcome-view.ts';

/** The bar. */
export function barView(session: Session): TemplateResult {
  const { isLive } = session.state;
  return html`<header class="bar">
    <h1>Lockproof <span>emulator</span></h1>
    ${clockView(session)}
    <nav aria-label="More">
      <span class="live ${isLive ? 'on' : ''}">${isLive ? 'live' : 'no connection'}</span>
      <a href="/docs">API reference</a>
      <button type="button" @click=${() => openReset(session)}>Reset…</button>
      <button type="button" aria-label="Help" @click=${() => openDialog('help')}>?</button>
    </nav>
    ${outcomeView(session, 'clock')} ${outcomeView(session, 'reset')}
  </header>`;
}

async function openReset(session: Session): Promise<void> {
  await loadScenarios(session);
  session.change();
  openDialog('reset');
}

const steps = [
  ['+1 s', 1_000],
  ['+10 s', 10_000],
  ['+1 min', 60_000],
] as const;

function clockView(session: Session): TemplateResult {
  const { clock } = session.state;
  return html`<section class="clock" aria-label="Clock">
    <time class="time" role="timer"></time>
    <p>${clock === null ? nothing : describeClock(clock)}</p>
    <div class="steps" role="group" aria-label="Let time pass">
      ${steps.map(
        ([label, ms]) =>
          html`<button type="button" @click=${() => advanceClock(session, ms)}>${label}</button>`,
      )}
      <form @submit=${(event: SubmitEvent) => advanceByOwn(session, event)}>
        <label
          ><input
            name="secs"
            type="number"
            min="0.001"
            step="any"
            value="300"
            required
            aria-label="Seconds to let pass"
          />
          s</label
        >
        <button type="submit">Advance</button>
      </form>
    </div>
  </section>`;
}

function advanceByOwn(session: Session, event: SubmitEvent): void {
  event.preventDefault();
  void advanceClock(session, Number(fieldsOf(event)('secs')) * 1_000);
}

function describeClock({ now, isManual, offsetMs }: ClockFacts): TemplateResult {
  return html`<span>${now.slice(0, 10)} UTC</span> <span>${kindOf(isManual, offsetMs)}</span>`;
}

function kindOf(isManual: boolean, offsetMs: number): string {
  if (isManual) return 'It stands still.';
  if (offsetMs === 0) return "This machine's time";
  const by = describeLength(Math.abs(offsetMs));
  return offsetMs > 0 ? `${by} ahead` : `${by} behind`;
}
