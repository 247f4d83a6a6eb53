/** What the page asks the emulator for, and where it puts the answers. */
import type { Answer } from './api.ts';
import type { Session } from './session.ts';
import { pageSize, type ListState } from './state.ts';
import type { ClockFacts, InjectedFault, Listing } from './wire.ts';

/** The list that is shown, the clock, and the faults. */
export async function loadAll(session: Session): Promise<void> {
  await Promise.all([loadClock(session), loadFaults(session), loadShown(session)]);
}

/** What is shown of it, as far as calls can change it. */
export async function loadShown(session: Session): Promise<void> {
  const { state } = session;
  if (state.view === 'tasks') await load(session, 'tasks', state.tasks);
  if (state.view === 'requests') await load(session, 'requests', state.requests);
  if (state.view === 'faults') await loadFaults(session);
}

/** The scenarios that the emulator knows. */
export async function loadScenarios(session: Session): Promise<void> {
  const answer = await ask(session, '/scenarios');
  if (answer === null) return;
  const { scenarios, current } = answer.json as { scenarios: string[]; current: string | null };
  session.state.scenarios = { names: scenarios, current };
}

async function load<Row, State extends string>(
  session: Session,
  name: 'tasks' | 'requests',
  list: ListState<Row, State>,
): Promise<void> {
  const { search, state, offset } = list;
  const query = new URLSearchParams({ offset: String(offset), limit: String(pageSize), search });
  if (state !== null) query.set('state', state);
  const answer = await ask(session, `/${name}?${query}`);
  if (answer === null || !isStillAsked(list, { search, state, offset })) return;
  const json = answer.json as Listing<Row, State> & Record<string, readonly Row[]>;
  noteTime(session, json.now, answer);
  list.found = { ...json, offset, rows: json[name]! };
  // By the page's clock, a lock has lapsed that was still held by the emulator's.
  if (Date.parse(json.nextLapseAt ?? '') <= session.clock.now()) session.refresh();
  // The rows of this page may be gone, so that others have to be shown.
  if (offset > 0 && offset >= json.total) {
    list.offset = Math.max(0, Math.ceil(json.total / pageSize) - 1) * pageSize;
    session.refresh();
  }
}

/** Whether the answer is one to what is looked for now, and not to what was typed before. */
function isStillAsked(
  list: Pick<ListState<unknown, string>, 'search' | 'state' | 'offset'>,
  asked: typeof list,
): boolean {
  return list.search === asked.search && list.state === asked.state && list.offset === asked.offset;
}

async function loadClock(session: Session): Promise<void> {
  const answer = await ask(session, '/clock');
  if (answer === null) return;
  const facts = answer.json as ClockFacts;
  session.state.clock = facts;
  session.clock.setManual(facts.isManual);
  noteTime(session, facts.now, answer);
}

async function loadFaults(session: Session): Promise<void> {
  const answer = await ask(session, '/faults');
  if (answer !== null) {
    session.state.faults = (answer.json as { faults: readonly InjectedFault[] }).faults;
  }
}

function noteTime({ clock }: Session, now: string, { sentAtMs, receivedAtMs }: Answer): void {
  clock.note(Date.parse(now), sentAtMs, receivedAtMs);
}

/** Questions are numbered. Of each kind, the latest that was answered is known. */
const answered = new Map<string, number>();
let turn = 0;

/**
 * An answer that is there, all right, and not older than what was answered since. A demand for a token is
 * passed on to whoever sits before the page.
 */
async function ask({ api, state, change }: Session, path: string): Promise<Answer | null> {
  turn += 1;
  const [mine, kind] = [turn, path.split('?', 1)[0]!];
  const answer = await api.control('GET', path).catch(() => null);
  if (mine < (answered.get(kind) ?? 0)) return null;
  answered.set(kind, mine);
  if (answer?.status === 401 && !state.isTokenWanted) {
    state.isTokenWanted = true;
    change();
  }
  return answer?.status === 200 ? answer : null;
}
