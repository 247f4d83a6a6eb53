/** The journal as it happens: what is there already, and then each exchange as it ends. */
import { readEvents } from './event-stream.ts';
import type { Session } from './session.ts';
import type { Exchange } from './wire.ts';

/** The page remembers as many as the emulator does. */
const keptMax = 1_000;

/** How long the page waits before it tries again, at first and at most. */
const [retryAfterMs, retryAfterMaxMs] = [500, 8_000];

/** Follows the journal until the signal, and comes back to it whenever the connection is lost. */
export async function followJournal(session: Session, signal: AbortSignal): Promise<void> {
  let waitMs = retryAfterMs;
  while (!signal.aborted) {
    const wasLive = await follow(session, signal).catch(() => false);
    if (signal.aborted || session.state.isTokenWanted) return;
    session.state.isLive = false;
    session.change();
    waitMs = wasLive ? retryAfterMs : Math.min(2 * waitMs, retryAfterMaxMs);
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

/** Follows it until it breaks off, and tells whether it was there at all. */
async function follow(session: Session, signal: AbortSignal): Promise<boolean> {
  const { api, state } = session;
  await forgetOtherJournal(session);
  const response = await api.openJournal(state.journal.lastSeq, signal);
  if (response.status === 401) {
    state.isTokenWanted = true;
    session.change();
  }
  if (response.status !== 200 || response.body === null) return false;
  state.isLive = true;
  session.change();
  try {
    for await (const { event, data } of readEvents(response.body)) {
      if (signal.aborted) break;
      if (event === 'exchange') take(session, JSON.parse(data) as Exchange);
    }
  } catch {
    // The connection broke off, which is what the caller comes back for.
  }
  return true;
}

/** A journal that ends before what is known of it is another one: the emulator was started anew. */
async function forgetOtherJournal({ api, state: { journal } }: Session): Promise<void> {
  if (journal.lastSeq === 0) return;
  const { status, json } = await api.control('GET', '/journal?limit=1');
  if (status !== 200 || (json as { lastSeq: number }).lastSeq >= journal.lastSeq) return;
  Object.assign(journal, { exchanges: [], lastSeq: 0, pausedAt: null });
}

function take(session: Session, exchange: Exchange): void {
  const { journal } = session.state;
  journal.exchanges.push(exchange);
  journal.lastSeq = exchange.seq;
  if (journal.exchanges.length > keptMax) journal.exchanges.splice(0, 1);
  session.refresh();
  session.change();
}
