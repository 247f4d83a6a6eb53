/** The page at work: its state, the emulator's clock, and how both are kept fresh. */
import { createApi, type Answer, type Api } from './api.ts';
import { loadAll, loadShown } from './loading.ts';
import { followJournal } from './journal-feed.ts';
import { outcomeOf, unanswered, type Outcome } from './outcome.ts';
import { createServerClock, type ServerClock } from './server-clock.ts';
import { createState, type PageState } from './state.ts';
import { keepToken, takeToken } from './token.ts';

/** What views and actions work with. */
export interface Session {
  readonly state: PageState;
  readonly api: Api;
  readonly clock: ServerClock;
  /** Shows the state as it is now. */
  change(): void;
  /** Asks anew for what is shown, soon. */
  refresh(): void;
  /** Asks for everything anew, and resolves when it is there. */
  reload(): Promise<void>;
  /** Does something, tells what became of it, and asks for everything anew. */
  act(subject: string, done: string, deed: () => Promise<Answer>): Promise<Answer | null>;
  /** Tells the outcome of something. */
  tell(outcome: Outcome): void;
  /** Takes the outcome away, if it is still the one that is told. */
  dismiss(outcome: Outcome): void;
  /** Goes on with this control token. */
  useToken(token: string): void;
  /** Reads the journal from its beginning. */
  restartJournal(): void;
}

/** How often the page looks whether something happened that the journal does not tell. */
const lookEveryMs = 2_000;

/** A list is asked for this often at most while calls come in, and never most of the time. */
const listEveryMs = 100;

/** What is told of these stands above the page, and goes away by itself where all went well. */
const passing = ['clock', 'reset'];
const passesAfterMs = 4_000;

/** Starts the work. `show` is called whenever something has changed. */
export function startSession(show: () => void): Session {
  const state = createState();
  const api = createApi();
  const clock = createServerClock(() => performance.now());
  let journal = new AbortController();
  let isDue = false;
  let isAtIt = false;

  const session: Session = {
    state,
    api,
    clock,
    change: show,
    refresh() {
      isDue = true;
      if (!isAtIt) void keepUp();
    },
    async reload() {
      await loadAll(session);
      show();
    },
    async act(subject, done, deed) {
      const answer = await deed().catch(() => null);
      // Told together with what has come of it.
      await loadAll(session);
      session.tell(answer === null ? unanswered(subject) : outcomeOf(subject, answer, done));
      return answer;
    },
    tell(outcome) {
      state.outcome = outcome;
      show();
      if (passing.includes(outcome.subject) && outcome.tone === 'done') {
        setTimeout(() => session.dismiss(outcome), passesAfterMs);
      }
    },
    dismiss(outcome) {
      if (state.outcome !== outcome) return;
      state.outcome = null;
      show();
    },
    useToken(token) {
      keepToken(token);
      setToken(token);
      state.isTokenWanted = false;
      session.restartJournal();
      void session.reload();
    },
    restartJournal() {
      Object.assign(state.journal, { exchanges: [], lastSeq: 0, pausedAt: null });
      startJournal();
    },
  };

  /** Asks for the list as long as something is due, and leaves the emulator time for others. */
  async function keepUp(): Promise<void> {
    isAtIt = true;
    while (isDue) {
      isDue = false;
      const startedAtMs = performance.now();
      await loadShown(session);
      show();
      const tookMs = performance.now() - startedAtMs;
      await pause(Math.max(listEveryMs, 4 * tookMs));
    }
    isAtIt = false;
  }

  async function lookAround(): Promise<void> {
    for (;;) {
      const startedAtMs = performance.now();
      if (!document.hidden && !state.isTokenWanted) await session.reload();
      const tookMs = performance.now() - startedAtMs;
      await pause(Math.max(lookEveryMs, 20 * tookMs));
    }
  }

  /** Follows the journal from where it was left. */
  function startJournal(): void {
    journal.abort();
    journal = new AbortController();
    void followJournal(session, journal.signal);
  }

  function setToken(token: string | null): void {
    api.setToken(token);
    state.hasToken = token !== null;
  }

  setToken(takeToken());
  session.restartJournal();
  void lookAround();
  document.addEventListener('visibilitychange', () => {
    // A browser has few connections to one server, and pages that nobody sees would take them.
    if (document.hidden) return journal.abort();
    startJournal();
    void session.reload();
  });
  return session;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
