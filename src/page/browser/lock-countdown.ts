/** `<lock-countdown>`: what is left of a lock, as a number and as a bar that shrinks. */
import { describeRemaining } from './remaining.ts';

/** Shows the time to an instant. The page tells it what time it is, on every frame. */
export class LockCountdown extends HTMLElement {
  /** All that are on the page. */
  static readonly shown = new Set<LockCountdown>();

  /** When the lock ends. */
  untilMs = 0;
  /** When the bar was full. */
  sinceMs = 0;
  readonly #text = document.createElement('span');
  readonly #fill = document.createElement('i');

  connectedCallback(): void {
    if (this.childElementCount === 0) {
      const track = document.createElement('b');
      track.append(this.#fill);
      this.append(this.#text, track);
      this.setAttribute('role', 'timer');
    }
    LockCountdown.shown.add(this);
  }

  disconnectedCallback(): void {
    LockCountdown.shown.delete(this);
  }

  /** Shows what is left at this instant. */
  show(nowMs: number, isStill: boolean): void {
    const leftMs = Math.max(0, this.untilMs - nowMs);
    const text = describeRemaining(leftMs, !isStill);
    if (this.#text.textContent !== text) this.#text.textContent = text;
    const steppedMs = isStill ? Math.ceil(leftMs / 1_000) * 1_000 : leftMs;
    const share = Math.min(1, steppedMs / Math.max(1, this.untilMs - this.sinceMs));
    this.#fill.style.transform = `scaleX(${share})`;
  }
}
