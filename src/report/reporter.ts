/** A report in the making: it is told what happens, and writes when it has something to say. */
import type { RunEvent } from '../contract/run.ts';

export interface Reporter {
  /** Takes the next event of the run. */
  onEvent(event: RunEvent): void;
}

/** Where a report goes, piece by piece. */
export type Write = (text: string) => void;
