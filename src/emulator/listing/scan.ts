/** A part of a list, found in one pass: nothing is sorted, and little more is kept than the rows that are told. */
import type { Lock } from '../../model/lock.ts';
import { rfc3339Within } from '../apify/instant.ts';

/** A question to a list. */
export interface ListQuery<State extends string> {
  readonly offset: number;
  readonly limit: number;
  /** What one of the texts of a row must contain, in lower case; empty when all rows are wanted. */
  readonly search: string;
  /** Null when all are wanted. */
  readonly state: State | null;
}

/** What a list has to know of its items. */
export interface List<Item, State extends string> {
  readonly states: readonly State[];
  /** Whether the last item is told first. */
  readonly isFromEnd: boolean;
  stateOf(item: Item): State;
  /** The lock, while it keeps others out. */
  heldLockOf(item: Item): Lock | null;
  textsOf(item: Item): readonly (string | null | undefined)[];
}

/** What was found. */
export interface Found<Item, State extends string> {
  /** The part that was asked for. */
  readonly items: readonly Item[];
  /** How many have the state that was asked for. */
  readonly total: number;
  /** How many there are in each state, of those that fit the search. */
  readonly counts: Readonly<Record<State, number>>;
  /** When the first of the counted locks lapses; `Infinity` while none is held. */
  readonly nextLapseAtMs: number;
}

/** After so many items other calls have their turn. Measured: 2 to 3 ms. */
const sliceItems = 20_000;

/**
 * Goes through all items. A long list is gone through in slices, so that no call waits for its end: what
 * happens meanwhile may be told or not.
 */
export async function scan<Item, State extends string>(
  items: Iterable<Item>,
  list: List<Item, State>,
  query: ListQuery<State>,
): Promise<Found<Item, State>> {
  const { search, state: wanted } = query;
  const counts = Object.fromEntries(list.states.map((each) => [each, 0])) as Record<State, number>;
  const fitting = list.isFromEnd ? collectFromEnd<Item>(query) : collect<Item>(query);
  let nextLapseAtMs = Infinity;
  let seen = 0;
  let total = 0;
  for (const item of items) {
    seen += 1;
    if (seen % sliceItems === 0) await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (search !== '' && !contains(list.textsOf(item), search)) continue;
    const state = list.stateOf(item);
    counts[state] += 1;
    nextLapseAtMs = Math.min(nextLapseAtMs, list.heldLockOf(item)?.expiresAtMs ?? Infinity);
    if (wanted !== null && state !== wanted) continue;
    fitting.add(item, total);
    total += 1;
  }
  return { items: fitting.items(), total, counts, nextLapseAtMs };
}

/** Takes the items that are asked for as they come by, each with its place. */
interface Collection<Item> {
  add(item: Item, place: number): void;
  items(): readonly Item[];
}

type Part = Pick<ListQuery<string>, 'offset' | 'limit'>;

function collect<Item>({ offset, limit }: Part): Collection<Item> {
  const items: Item[] = [];
  return {
    add(item, place) {
      if (place >= offset && items.length < limit) items.push(item);
    },
    items: () => items,
  };
}

/** Which items are the last ones shows only at the end, so that those before them are kept as well. */
function collectFromEnd<Item>({ offset, limit }: Part): Collection<Item> {
  const count = offset + limit;
  let items: Item[] = [];
  return {
    add(item) {
      items.push(item);
      // Cut now and then: taking away the first one each time would cost as much as all that are kept.
      if (items.length >= 2 * count) items = items.slice(-count);
    },
    items: () => items.slice(-count).reverse().slice(offset),
  };
}

function contains(texts: readonly (string | null | undefined)[], words: string): boolean {
  return texts.some((text) => text?.toLowerCase().includes(words) ?? false);
}

/** What was found beside the items, as it is told. */
export function viewFacts<State extends string>({
  total,
  counts,
  nextLapseAtMs,
}: Omit<Found<unknown, State>, 'items'>) {
  const nextLapseAt = nextLapseAtMs === Infinity ? null : rfc3339Within(nextLapseAtMs);
  return { total, counts, nextLapseAt };
}
