/** How a case ends when it does not come to its end. */
import type { Timeline } from './timeline.ts';

/** The server did not keep the promise. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
  /** The picture of what was seen, where there is one. */
  readonly timeline: Timeline | undefined;

  constructor(message: string, timeline?: Timeline) {
    super(message);
    this.timeline = timeline;
  }
}

/** Nothing can be said, since the state for the case cannot be had. */
export class NotRun extends Error {
  override readonly name = 'NotRun';
}

/**
 * Nothing can be said this time, since the calls took longer than the lock that they were to meet, or since
 * the target does not show yet what it was told. The case is tried again.
 */
export class TooSlow extends Error {
  override readonly name = 'TooSlow';
}
