/** The queues of one run, by names of their own, so that none is left behind. */
import { randomUUID } from 'node:crypto';
import pLimit from 'p-limit';
import { Fault } from '../../fault.ts';
import { NoAnswer } from '../exchange.ts';
import { Refused } from './api-call.ts';
import type { ApifyApi } from './apify-api.ts';

/** Far away, one after the other would take minutes. */
const deletionsAtOnce = 8;

/** After so many deletions in a row without an answer, the target is taken for gone. */
const unansweredMax = 8;

/** Names that a fault tells one by one. */
const namesToldMax = 5;

/** Where the queues of a run are noted down. */
export interface QueueShelf {
  /** Makes a queue, and gives its id. */
  add(): Promise<string>;
  /** Deletes every queue; names those that could not be deleted in a Fault. */
  clear(): Promise<void>;
}

/** A shelf for one run. What is deleted at the end is deleted through the second door, which is patient. */
export function createQueueShelf(api: ApifyApi, patientApi: ApifyApi): QueueShelf {
  const prefix = `lockproof-${randomUUID().slice(-12)}`;
  /** Ids by name; null where the answer was lost, so that nobody knows whether the queue was made. */
  const queues = new Map<string, string | null>();
  let made = 0;

  return {
    async add() {
      const name = `${prefix}-${(made += 1)}`;
      queues.set(name, null);
      try {
        const queueId = await api.createQueue(name);
        queues.set(name, queueId);
        return queueId;
      } catch (error) {
        if (!isOutcomeUnknown(error)) queues.delete(name);
        throw error;
      }
    },
    async clear() {
      const shelved = [...queues];
      queues.clear();
      const left = await deleteAll(patientApi, shelved);
      if (left.length > 0) throw leftBehind(left, shelved.length, prefix);
    },
  };
}

/** A queue that is still there, and why. */
interface Leftover {
  readonly name: string;
  readonly trouble: Fault;
}

async function deleteAll(
  api: ApifyApi,
  queues: readonly (readonly [name: string, id: string | null])[],
): Promise<Leftover[]> {
  const together = pLimit(deletionsAtOnce);
  const left: Leftover[] = [];
  let unanswered = 0;
  const deleteOne = async (name: string, id: string | null) => {
    if (unanswered >= unansweredMax) throw left.at(-1)!.trouble;
    // A queue of an unknown id is made again, which tells its id if it is there already.
    await api.deleteQueue(id ?? (await api.createQueue(name)));
  };
  const attempts = queues.map(([name, id]) =>
    together(async () => {
      try {
        await deleteOne(name, id);
        unanswered = 0;
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        unanswered = error instanceof NoAnswer ? unanswered + 1 : 0;
        if (!isGone(error)) left.push({ name, trouble: error });
      }
    }),
  );
  await Promise.all(attempts);
  return left;
}

/** Whether the call may have been carried out all the same. */
function isOutcomeUnknown(error: unknown): boolean {
  if (error instanceof Refused) return error.status >= 500;
  return error instanceof NoAnswer && ['timeout', 'connection-lost'].includes(error.code);
}

function isGone(error: Fault): boolean {
  return error instanceof Refused && error.status === 404;
}

function leftBehind(left: readonly Leftover[], count: number, prefix: string): Fault {
  const told = left.slice(0, namesToldMax).map(({ name }) => name);
  const rest = left.length > told.length ? `, and others that begin with ${prefix}` : '';
  const what = `${left.length} of ${count} queues may still be there: ${told.join(', ')}${rest}.`;
  const { trouble } = left[0]!;
  return new Fault('left-behind', `${trouble.message} ${what}`, { cause: trouble });
}
