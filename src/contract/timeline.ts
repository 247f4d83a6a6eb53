/** What a picture of a history that cannot be is drawn from. */

/** A call in a timeline. */
export interface TimelineCall {
  /** The worker or client that called; a row of the picture. */
  readonly process: string;
  /** What was asked and answered, such as `lock → 204`. */
  readonly label: string;
  /** Milliseconds since the first call of the picture. */
  readonly callMs: number;
  /** Null when no answer came: the call may have taken effect at any later time, or never. */
  readonly returnMs: number | null;
  readonly outcome: 'done' | 'refused' | 'info';
}

/** A history that no order of its calls explains, cut to the smallest that still fails. */
export interface Timeline {
  /** The task or request that was called upon. */
  readonly object: string;
  readonly calls: readonly TimelineCall[];
  /** Who could have held the lock when, in the longest order that could be found. */
  readonly holders: readonly { holder: string; fromMs: number; toMs: number | null }[];
  /** The point at which no order exists any more. */
  readonly stuckAtMs: number;
  /** What cannot be, in one sentence. */
  readonly explanation: string;
}
