import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBitset } from '../../src/contract/history/bitset.ts';

const size = 130;

/** Sets that, like the operations of an order, are nearly full at the beginning and nearly empty at the end. */
const members = fc
  .record({
    begin: fc.nat(size),
    gaps: fc.array(fc.nat(size - 1), { maxLength: 2 }),
    others: fc.array(fc.nat(size - 1), { maxLength: 2 }),
  })
  .map(({ begin, gaps, others }) => {
    const beginning = Array.from({ length: begin }, (_, index) => index);
    return new Set([...beginning.filter((each) => !gaps.includes(each)), ...others]);
  });

test('two sets have the same key when they are equal, and only then', () => {
  fc.assert(
    fc.property(members, members, (one, other) => {
      const isEqual = one.size === other.size && [...one].every((each) => other.has(each));

      expect(keyOf(one) === keyOf(other)).toBe(isEqual);
      expect(keyAfterDetour(one, other)).toBe(keyOf(one));
    }),
    { numRuns: 2_000 },
  );
});

function keyOf(set: ReadonlySet<number>): string {
  const bitset = createBitset(size);
  for (const member of set) bitset.add(member);
  return bitset.key();
}

/** The key of the one set, which is made from the other. */
function keyAfterDetour(one: ReadonlySet<number>, other: ReadonlySet<number>): string {
  const bitset = createBitset(size);
  for (const member of other) bitset.add(member);
  for (const member of other) if (!one.has(member)) bitset.remove(member);
  for (const member of one) bitset.add(member);
  return bitset.key();
}
