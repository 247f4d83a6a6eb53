/**
 * Records a history of a target: rounds of calls that are made at once, with a barrier between rounds, so
 * that there are quiescent points, and few orders to try between them.
 */
import { NoAnswer } from '../exchange.ts';
import type { Reply } from '../reply.ts';
import type { Call, History, LockedObject, Operation, Outcome, Span } from './history.ts';

/** A call that a process is to make, and how to make it. */
export interface PlannedCall {
  readonly object: string;
  readonly call: Call;
  send(): Promise<Reply>;
}

/** A history in the making. */
export interface Recording {
  /** Makes these calls at once, each by a process of its own, and waits until all have ended. */
  round(calls: readonly PlannedCall[], clock?: Span): Promise<void>;
  /** Everything so far. */
  history(): History;
}

/** Starts a recording of calls upon these objects. */
export function startRecording(objects: readonly LockedObject[]): Recording {
  const operations: Operation[] = [];
  const processes = new Map<number, string>();
  let named = 0;

  const makeCall = async (planned: PlannedCall, index: number, clock: Span | undefined) => {
    const process = processes.get(index) ?? `process ${(named += 1)}`;
    const { object, call } = planned;
    const id = operations.length + index;
    const callMs = performance.now();
    const reply = await replyOf(planned);
    const returnMs = performance.now();
    // A process whose call has no known end must not call again: it might still be calling.
    if (reply === null) processes.delete(index);
    else processes.set(index, process);
    const outcome = reply === null ? 'info' : outcomeOf(reply.status);
    return {
      id,
      process,
      object,
      call,
      callMs,
      outcome,
      returnMs: outcome === 'info' ? Infinity : returnMs,
      ...(clock === undefined ? {} : { clock }),
      ...(reply === null ? {} : { status: reply.status }),
    } satisfies Operation;
  };
  return {
    async round(calls, clock) {
      const made = await Promise.all(calls.map((call, index) => makeCall(call, index, clock)));
      operations.push(...made);
    },
    history: () => ({ objects, operations }),
  };
}

/** Null when there was no answer: the call may have taken effect, or may yet. */
async function replyOf({ send }: PlannedCall): Promise<Reply | null> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof NoAnswer && error.code !== 'interrupted') return null;
    throw error;
  }
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status <= 299) return 'done';
  if (status === 404) return 'missing';
  // Too slow, or too many: the call was turned away before anyone looked at the lock.
  if (status === 408 || status === 429) return 'failed';
  if (status >= 400 && status <= 499) return 'refused';
  return status >= 500 ? 'failed' : 'info';
}
