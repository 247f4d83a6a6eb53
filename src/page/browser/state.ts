/** Everything that the page shows, as plain data. */
import type { Outcome } from './outcome.ts';
import type {
  ClockFacts,
  Exchange,
  InjectedFault,
  Listing,
  RequestRow,
  RequestState,
  TaskRow,
  TaskState,
} from './wire.ts';

/** The parts of the page. On wide screens the journal is always beside the others. */
export type View = 'tasks' | 'requests' | 'faults' | 'journal';

/** A list, and which part of it is shown. */
export interface ListState<Row, State extends string> {
  search: string;
  /** Null for all. */
  state: State | null;
  offset: number;
  /** Null until it has been answered for the first time. */
  found: Listing<Row, State> | null;
}

/** How many rows a page of a list has. */
export const pageSize = 50;

/** The state of the page. */
export interface PageState {
  view: View;
  isLive: boolean;
  isTokenWanted: boolean;
  /** The page has a token. While one is wanted all the same, it is not the right one. */
  hasToken: boolean;
  /** Whom actions are done as. */
  worker: string;
  lockSecs: number;
  clock: ClockFacts | null;
  readonly tasks: ListState<TaskRow, TaskState>;
  readonly requests: ListState<RequestRow, RequestState>;
  readonly journal: JournalState;
  faults: readonly InjectedFault[];
  faultDraft: FaultDraft;
  scenarios: { readonly names: readonly string[]; readonly current: string | null };
  outcome: Outcome | null;
  hasShortcuts: boolean;
}

/** The journal as it is shown. */
export interface JournalState {
  /** Oldest first. */
  exchanges: Exchange[];
  lastSeq: number;
  search: string;
  onlyRefused: boolean;
  shownMax: number;
  /** The last exchange that is shown while the journal is paused; null while it is not. */
  pausedAt: number | null;
}

/** What the fault form needs to know of itself to show the right fields. */
export interface FaultDraft {
  operation: string;
  kind: InjectedFault['kind'];
}

/** How many exchanges the page shows at first. */
export const shownAtFirst = 50;

/** The page before anything is known. */
export function createState(): PageState {
  return {
    view: 'tasks',
    isLive: false,
    isTokenWanted: false,
    hasToken: false,
    worker: 'alice',
    lockSecs: 60,
    clock: null,
    tasks: { search: '', state: null, offset: 0, found: null },
    requests: { search: '', state: null, offset: 0, found: null },
    journal: {
      exchanges: [],
      lastSeq: 0,
      search: '',
      onlyRefused: false,
      shownMax: shownAtFirst,
      pausedAt: null,
    },
    faults: [],
    faultDraft: { operation: '', kind: 'latency' },
    scenarios: { names: [], current: null },
    outcome: null,
    hasShortcuts: localStorage.getItem('lockproof-shortcuts') !== 'off',
  };
}

/** The list that is shown, null where none is. */
export function shownList({ view, tasks, requests }: PageState) {
  if (view === 'tasks') return tasks;
  return view === 'requests' ? requests : null;
}
