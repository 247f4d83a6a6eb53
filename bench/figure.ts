/** What a bench finds, and what becomes of its readings. */

/** A number that was read once a round, of ours and, where there is one, of what it is compared with. */
export interface Figure {
  /** What was measured, as a row of the table says it. */
  readonly name: string;
  /** Of the readings: `calls/s`, `ms`, `kB`. */
  readonly unit: string;
  readonly ours: readonly number[];
  /** As many readings as `ours`, taken in turn with them; null where the figure stands alone. */
  readonly baseline: readonly number[] | null;
  readonly limit: Limit | null;
  /** How many readings make up a round, by their median; 1 unless said. */
  readonly readingsPerRound?: number;
}

/** Holds for the ratio to the baseline, or for the figure itself where there is none. */
export interface Limit {
  readonly kind: 'at least' | 'at most';
  readonly value: number;
}

/** Makes figures whose readings were taken alike. */
export function figuresIn(unit: string, readingsPerRound = 1) {
  return (
    name: string,
    ours: readonly number[],
    baseline: readonly number[] | null,
    limit: Limit | null = null,
  ): Figure => ({ name, unit, ours, baseline, limit, readingsPerRound });
}

/** A figure in short. */
export interface Summary {
  /** The median of the ratios round by round, or of the readings where there is no baseline. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Whether the median is within the limit; null where there is none. */
  readonly isWithin: boolean | null;
}

/** A ratio may not be worse than this. */
export function atLeast(value: number): Limit {
  return { kind: 'at least', value };
}

/** A ratio, or a reading, may not be more than this. */
export function atMost(value: number): Limit {
  return { kind: 'at most', value };
}

/** Readings are compared one by one: what disturbs the machine disturbs those that were taken in turn. */
export function summarize({ ours, baseline, limit, readingsPerRound = 1 }: Figure): Summary {
  const all = baseline === null ? ours : ours.map((reading, at) => reading / baseline[at]!);
  const values = mediansOf(all, readingsPerRound);
  const value = median(values);
  return {
    value,
    min: Math.min(...values),
    max: Math.max(...values),
    isWithin: limit === null ? null : isWithin(value, limit),
  };
}

function mediansOf(values: readonly number[], each: number): number[] {
  return Array.from({ length: values.length / each }, (_, round) =>
    median(values.slice(round * each, (round + 1) * each)),
  );
}

function isWithin(value: number, limit: Limit): boolean {
  return limit.kind === 'at least' ? value >= limit.value : value <= limit.value;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1]!, sorted[Math.floor(middle)]!];
  return (low + high) / 2;
}
