/**
 * A binary heap whose items can be taken out of the middle.
 *
 * Each item remembers its place in each heap that it is in, which costs a number, so that neither taking
 * it out nor asking whether it is there has to search.
 */

/** Something that can be in heaps: its place in the heap of each slot, -1 where it is in none. */
export interface Placed {
  readonly places: number[];
}

/** A heap: the item that stands before all others is first. */
export interface Heap<Item extends Placed> {
  first(): Item | undefined;
  /** All items, in no order. */
  items(): readonly Item[];
  /** Adds the item, or brings it to its right place when what it is ordered by has changed. */
  put(item: Item): void;
  /** Takes the item out, if it is there. */
  take(item: Item): void;
}

/** An empty heap. No other heap of its items has the same slot. */
export function createHeap<Item extends Placed>(
  slot: number,
  isBefore: (a: Item, b: Item) => boolean,
): Heap<Item> {
  const items: Item[] = [];
  const placeOf = (item: Item) => item.places[slot] ?? -1;

  const set = (place: number, item: Item): void => {
    items[place] = item;
    item.places[slot] = place;
  };
  const rise = (item: Item, from: number): number => {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!isBefore(item, items[above]!)) break;
      set(place, items[above]!);
      place = above;
    }
    set(place, item);
    return place;
  };
  const sink = (item: Item, from: number): void => {
    let place = from;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= items.length) break;
      if (below + 1 < items.length && isBefore(items[below + 1]!, items[below]!)) below += 1;
      if (!isBefore(items[below]!, item)) break;
      set(place, items[below]!);
      place = below;
    }
    set(place, item);
  };
  return {
    first: () => items[0],
    items: () => items,
    put(item) {
      const place = placeOf(item);
      if (place < 0) items.push(item);
      const risen = rise(item, place < 0 ? items.length - 1 : place);
      if (risen === place) sink(item, place);
    },
    take(item) {
      const place = placeOf(item);
      if (place < 0) return;
      item.places[slot] = -1;
      const last = items.pop()!;
      if (last === item) return;
      if (rise(last, place) === place) sink(last, place);
    },
  };
}
