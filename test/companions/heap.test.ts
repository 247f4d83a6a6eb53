import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHeap, type Placed } from '../../src/emulator/camunda/heap.ts';

interface Item extends Placed {
  rank: number;
}

function createItem(rank: number): Item {
  return { rank, places: [] };
}

/** Everything in the heap, first to last. It is empty afterwards. */
function drain(heap: ReturnType<typeof createHeap<Item>>): number[] {
  const ranks: number[] = [];
  for (let item = heap.first(); item !== undefined; item = heap.first()) {
    ranks.push(item.rank);
    heap.take(item);
  }
  return ranks;
}

/** What is done to a heap: the item of a number is put in under a rank, or, now and then, taken out. */
const deed = fc.record({
  item: fc.nat(39),
  rank: fc.nat(99),
  isTaken: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
});

test('whatever is put in, moved and taken out of the middle, the rest comes out in order', () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 40, maxLength: 120 }), (deeds) => {
      const heap = createHeap<Item>(1, (a, b) => a.rank < b.rank);
      const items = Array.from({ length: 40 }, () => createItem(0));
      const inside = new Set<Item>();
      for (const { item: number, rank, isTaken } of deeds) {
        const item = items[number]!;
        if (isTaken) heap.take(item);
        else heap.put(Object.assign(item, { rank }));
        if (isTaken) inside.delete(item);
        else inside.add(item);
      }

      const expected = [...inside].map(({ rank }) => rank).toSorted((a, b) => a - b);

      expect(new Set(heap.items())).toEqual(inside);
      expect(drain(heap)).toEqual(expected);
    }),
  );
});

test('an item can be in several heaps, each with an order of its own', () => {
  const rising = createHeap<Item>(0, (a, b) => a.rank < b.rank);
  const falling = createHeap<Item>(3, (a, b) => a.rank > b.rank);
  const items = [2, 3, 1].map(createItem);
  for (const item of items) {
    rising.put(item);
    falling.put(item);
  }

  rising.take(items[0]!);

  expect(drain(rising)).toEqual([1, 3]);
  expect(drain(falling)).toEqual([3, 2, 1]);
});

test('an item that is not there can be taken out all the same', () => {
  const heap = createHeap<Item>(0, (a, b) => a.rank < b.rank);
  const item = createItem(1);

  heap.take(item);
  heap.put(item);
  heap.take(item);
  heap.take(item);

  expect(heap.first()).toBeUndefined();
});
