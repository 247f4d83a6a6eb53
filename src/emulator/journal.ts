/**
 * What was asked and answered lately. It is written at every call, so that it only keeps what it is given;
 * how an exchange is told is made up when somebody asks.
 */
import { rfc3339 } from './apify/instant.ts';
import { redactToken } from './journal-text.ts';

/** A call with its answer, as it is kept. */
export interface Exchange {
  readonly atMs: number;
  readonly durationMs: number;
  readonly method: string;
  /** The path and the query. */
  readonly url: string;
  /** Null where no operation fits. */
  readonly operation: string | null;
  readonly contentType: string | null;
  readonly question: Body;
  /** Null where the connection was reset. */
  readonly status: number | null;
  readonly answer: Body;
  /** The ids of the disturbances that struck it. */
  readonly faults: readonly string[];
}

/** A body, or as much of it as is kept. */
export interface Body {
  readonly text: string;
  readonly isCut: boolean;
}

/** An exchange in its place. */
export interface Entry {
  /** Counts up from 1, and goes on counting when the journal is cleared. */
  readonly seq: number;
  readonly exchange: Exchange;
}

/** Which exchanges are asked for. */
export interface JournalQuery {
  /** Only those after this one. */
  readonly after: number;
  readonly operation: string | null;
  readonly status: number | null;
}

/** The last exchanges of an emulator. */
export interface Journal {
  /** The number of the last exchange, 0 before the first. */
  readonly lastSeq: number;
  add(exchange: Exchange): void;
  /** The newest that fit, as many as `limit` says, oldest first. */
  newest(query: JournalQuery, limit: number): Entry[];
  /** The oldest that fits; undefined when there is none yet. */
  first(query: JournalQuery): Entry | undefined;
  /** Calls back whenever one is added, and gives the way to call it off. */
  watch(look: () => void): () => void;
  clear(): void;
}

/** How many exchanges are kept. */
export const keptMax = 1_000;

/** A journal without entries. */
export function createJournal(): Journal {
  const watchers = new Set<() => void>();
  // A ring: the exchange with the number n is at n modulo its length.
  const ring: Exchange[] = [];
  let firstSeq = 1;
  let lastSeq = 0;
  const at = (seq: number): Entry => ({ seq, exchange: ring[seq % keptMax]! });
  return {
    get lastSeq() {
      return lastSeq;
    },
    add(exchange) {
      lastSeq += 1;
      ring[lastSeq % keptMax] = exchange;
      firstSeq = Math.max(firstSeq, lastSeq - keptMax + 1);
      for (const look of watchers) look();
    },
    newest(query, limit) {
      const found: Entry[] = [];
      for (let seq = lastSeq; seq >= firstSeq && seq > query.after; seq -= 1) {
        if (found.length === limit) break;
        const entry = at(seq);
        if (fits(entry.exchange, query)) found.push(entry);
      }
      return found.reverse();
    },
    first(query) {
      for (let seq = Math.max(firstSeq, query.after + 1); seq <= lastSeq; seq += 1) {
        const entry = at(seq);
        if (fits(entry.exchange, query)) return entry;
      }
      return undefined;
    },
    watch(look) {
      watchers.add(look);
      return () => watchers.delete(look);
    },
    clear() {
      ring.length = 0;
      firstSeq = lastSeq + 1;
    },
  };
}

function fits(exchange: Exchange, { operation, status }: JournalQuery): boolean {
  const isOperation = operation === null || exchange.operation === operation;
  return isOperation && (status === null || exchange.status === status);
}

/** The entry as the journal tells it. */
export function tellEntry({ seq, exchange }: Entry) {
  const { atMs, durationMs, method, url, operation, contentType, status, faults } = exchange;
  return {
    seq,
    at: rfc3339(atMs),
    durationMs: Math.round(durationMs * 100) / 100,
    method,
    url: redactToken(url),
    operation,
    request: { contentType, ...tellBody(exchange.question) },
    response: { status, ...tellBody(exchange.answer) },
    faults,
  };
}

function tellBody({ text, isCut }: Body): { body: string; isCut: boolean } {
  return { body: text, isCut };
}
