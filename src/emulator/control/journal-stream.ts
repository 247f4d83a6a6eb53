/**
 * The journal as it is written, as server-sent events.
 *
 * Nothing is queued for a reader: whoever is ready for more is given what comes next in the journal. One
 * that reads slowly misses what the journal has forgotten in the meantime, and sees a gap in the numbers.
 */
import { systemClock, wakeAt, type Clock } from '../clock.ts';
import { tellEntry, type Entry, type Journal, type JournalQuery } from '../journal.ts';

/** How often a reader is told that the connection is still there. */
const keepAliveMs = 15_000;

const encoder = new TextEncoder();

/** Tells every exchange that fits, until one of the signals fires. */
export function streamEntries(
  journal: Journal,
  query: JournalQuery,
  signals: readonly (AbortSignal | undefined)[],
  clock: Clock = systemClock,
): ReadableStream<Uint8Array> {
  const leaving = new AbortController();
  const signal = AbortSignal.any([leaving.signal, ...signals.filter((each) => each !== undefined)]);
  let { after } = query;
  const next = (): Entry | undefined => {
    const entry = journal.first({ ...query, after });
    after = entry?.seq ?? journal.lastSeq;
    return entry;
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const entry = await awaitEntry(journal, next, signal, clock);
        if (entry !== null)
          controller.enqueue(encoder.encode(entry === 'none' ? ':\n\n' : write(entry)));
        else if (!leaving.signal.aborted) controller.close();
      },
      cancel: () => leaving.abort(),
    },
    { highWaterMark: 0 },
  );
}

/** The next entry; `none` when there is none for a while, null when nobody waits for one any more. */
function awaitEntry(
  journal: Journal,
  next: () => Entry | undefined,
  signal: AbortSignal,
  clock: Clock,
): Promise<Entry | 'none' | null> {
  const { promise, resolve } = Promise.withResolvers<Entry | 'none' | null>();
  const end = (outcome: Entry | 'none' | null): void => {
    callOff();
    unwatch();
    signal.removeEventListener('abort', leave);
    resolve(outcome);
  };
  const leave = (): void => end(null);
  const look = (): void => {
    const entry = next();
    if (entry !== undefined) end(entry);
  };
  const unwatch = journal.watch(look);
  const callOff = wakeAt(clock, clock.now() + keepAliveMs, () => end('none'));
  signal.addEventListener('abort', leave);
  if (signal.aborted) leave();
  else look();
  return promise;
}

function write(entry: Entry): string {
  return `id: ${entry.seq}\nevent: exchange\ndata: ${JSON.stringify(tellEntry(entry))}\n\n`;
}
