/** What was asked and answered lately. */
import type { Hono } from 'hono';
import { keptMax, tellEntry, type JournalQuery } from '../journal.ts';
import { operationIdOf } from '../operation-ids.ts';
import type { Workbench } from '../workbench.ts';
import { wholeOf, type ControlCall, type ControlEnv } from './control-call.ts';
import { streamEntries } from './journal-stream.ts';

/** Serves `journal`, as a list and as events. */
export function serveJournal(app: Hono<ControlEnv>, { journal }: Workbench): void {
  app.get('/journal', (context) => {
    const query = readQuery(context);
    if (wantsEvents(context)) {
      const { signal } = context.req.raw;
      const { closing } = context.env;
      const after = readLastSeen(context, journal.lastSeq);
      const stream = streamEntries(journal, { ...query, after }, [signal, closing]);
      return new Response(stream, {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      });
    }
    const limit = wholeOf(context, 'limit', 1, keptMax) ?? 100;
    const exchanges = journal.newest(query, limit).map(tellEntry);
    return context.json({ exchanges, lastSeq: journal.lastSeq });
  });
  app.delete('/journal', (context) => {
    journal.clear();
    return context.body(null, 204);
  });
}

function readQuery(context: ControlCall): JournalQuery {
  const operation = context.req.query('operation');
  return {
    after: wholeOf(context, 'after', 0, Number.MAX_SAFE_INTEGER) ?? 0,
    operation: operation === undefined ? null : operationIdOf(operation),
    status: wholeOf(context, 'status', 100, 599),
  };
}

function wantsEvents(context: ControlCall): boolean {
  return context.req.header('accept')?.includes('text/event-stream') ?? false;
}

/**
 * The last exchange that the reader has seen; the latest for one that has just come. A number that is still
 * to come was given by an emulator before this one, so that all is news.
 */
function readLastSeen(context: ControlCall, lastSeq: number): number {
  const id = context.req.header('last-event-id') ?? '';
  const seen = /^\d+$/.test(id)
    ? Number(id)
    : (wholeOf(context, 'after', 0, Number.MAX_SAFE_INTEGER) ?? lastSeq);
  return seen > lastSeq ? 0 : seen;
}
