/** A set of small whole numbers. */
export interface Bitset {
  add(index: number): void;
  remove(index: number): void;
  /** A text that equal sets of one size share, and no others. */
  key(): string;
}

const full = 0xffff_ffff;

/** An empty set for numbers below `size`. */
export function createBitset(size: number): Bitset {
  const words = new Uint32Array(Math.ceil(size / 32));
  return {
    add: (index) => void (words[index >>> 5]! |= 1 << (index & 31)),
    remove: (index) => void (words[index >>> 5]! &= ~(1 << (index & 31))),
    key() {
      // Orders follow time, so the set is a full beginning, a few gaps, and an empty rest.
      let begin = 0;
      while (words[begin] === full) begin += 1;
      let end = words.length;
      while (end > begin && words[end - 1] === 0) end -= 1;
      return `${begin}:${words.subarray(begin, end).join()}`;
    },
  };
}
