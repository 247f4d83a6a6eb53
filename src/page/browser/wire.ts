/** What the emulator tells the page. The page knows it by nothing else. */

/** A task, as `GET /_lockproof/tasks` lists it. Instants are RFC 3339. */
export interface TaskRow {
  readonly id: string;
  readonly state: TaskState;
  /** Who locked it last, be the lock held or not. */
  readonly holder: string | null;
  readonly expiresAt: string | null;
  readonly topic: string | null;
  readonly businessKey: string | null;
  readonly priority: number;
  readonly retries: number | null;
  readonly errorMessage: string | null;
}

/** A request, as `GET /_lockproof/requests` lists it. */
export interface RequestRow {
  readonly queueId: string;
  readonly queueName: string | null;
  readonly requestId: string;
  readonly url: string;
  readonly uniqueKey: string;
  readonly state: RequestState;
  readonly holder: string | null;
  readonly expiresAt: string | null;
}

export const taskStates = ['free', 'held', 'lapsed', 'failed', 'ended'] as const;
export const requestStates = ['available', 'locked', 'lapsed', 'handled'] as const;

/** A task that is `failed` has no retries left. */
export type TaskState = (typeof taskStates)[number];

/** A request that is `lapsed` is available again. */
export type RequestState = (typeof requestStates)[number];

/** A part of a list. */
export interface Listing<Row, State extends string> {
  /** The place of its first row. */
  readonly offset: number;
  readonly now: string;
  readonly total: number;
  /** Of all that fit the search, whatever their state. */
  readonly counts: Readonly<Record<State, number>>;
  /** When the first of the counted locks lapses. */
  readonly nextLapseAt: string | null;
  readonly rows: readonly Row[];
}

/** The emulator's clock. */
export interface ClockFacts {
  readonly now: string;
  /** It stands still until it is told to move. */
  readonly isManual: boolean;
  /** How far it is ahead of the machine; 0 on a manual clock. */
  readonly offsetMs: number;
}

/** One exchange of the journal. */
export interface Exchange {
  readonly seq: number;
  readonly at: string;
  readonly durationMs: number;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Null where no operation fits. */
  readonly operation: string | null;
  readonly request: Message & { readonly contentType: string | null };
  /** Its status is null where the connection was reset. */
  readonly response: Message & { readonly status: number | null };
  /** The ids of the faults that it met. */
  readonly faults: readonly string[];
}

interface Message {
  readonly body: string | null;
  /** The body was longer than the journal keeps. */
  readonly isCut: boolean;
}

/** A fault that was injected. */
export interface InjectedFault {
  readonly id: string;
  /** Null or absent when it is for every operation. */
  readonly operation?: string | null;
  readonly kind: 'latency' | 'status' | 'reset' | 'truncate';
  readonly probability: number;
  readonly seed: number;
  /** How many times in all; null or absent when it has no end. */
  readonly count?: number | null;
  readonly hits: number;
  readonly ms?: number;
  readonly status?: number;
  readonly example?: string | null;
  readonly takesEffect?: boolean;
}
