/** The live page: it begins here. */
import { render } from 'lit-html';
import { listenToKeys } from './keyboard.ts';
import { LockCountdown } from './lock-countdown.ts';
import { timeOfDay } from './remaining.ts';
import { listenToWidth } from './navigation.ts';
import { startSession } from './session.ts';
import { shownList } from './state.ts';
import { pageView } from './views/page-view.ts';

customElements.define('lock-countdown', LockCountdown);

const likesStillness = matchMedia('(prefers-reduced-motion: reduce)');
const root = document.createElement('div');
root.id = 'page';
document.body.replaceChildren(root);

let isStale = true;
const session = startSession(() => (isStale = true));
listenToKeys(session);
listenToWidth(session);

let dueMs = Infinity;

/** The first instant after this one at which a lock lapses that the page shows, or counts. */
function nextLapseAfter(nowMs: number): number {
  const found = shownList(session.state)?.found;
  const instants = [found?.nextLapseAt, ...(found?.rows ?? []).map(({ expiresAt }) => expiresAt)];
  const lapses = instants.map((each) => Date.parse(each ?? '')).filter((ms) => ms > nowMs);
  return Math.min(...lapses);
}

/** On every frame, what depends on the time is shown as it is at that instant. */
function showFrame(): void {
  const nowMs = session.clock.now();
  if (nowMs >= dueMs) {
    isStale = true;
    session.refresh();
  }
  if (isStale) {
    isStale = false;
    dueMs = nextLapseAfter(nowMs);
    render(pageView(session, nowMs), root);
  }
  showTime(nowMs);
  for (const each of LockCountdown.shown) each.show(nowMs, likesStillness.matches);
  requestAnimationFrame(showFrame);
}

function showTime(nowMs: number): void {
  const time = document.querySelector('.time');
  const text = session.state.clock === null ? '' : timeOfDay(nowMs);
  if (time !== null && time.textContent !== text) time.textContent = text;
}

requestAnimationFrame(showFrame);
