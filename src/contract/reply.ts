/** A call in a case, and what came back. */
import type { OperationId } from '../spec/operations.ts';
import type { Question } from './exchange.ts';

/** An answer in a case, with words for what was asked. */
export interface Reply {
  /** What was asked, such as `lock by alice`. */
  readonly asked: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: any;
  /** When the question was sent and the answer read, by a monotonic clock. */
  readonly sentAtMs: number;
  readonly readAtMs: number;
}

/** Asks one of the four operations something. A question without answer ends the case. */
export type Call = (operation: OperationId, asked: string, question: Question) => Promise<Reply>;
