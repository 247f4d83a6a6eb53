import type { Figure } from './figure.ts';

/** One measurement that can be asked for by name. */
export interface Bench {
  readonly name: string;
  /** What is measured, in a sentence. */
  readonly about: string;
  run(rounds: number): Promise<Figure[]>;
}

/** Who takes part in a comparison: each gives one reading a round. */
export type Contestants<Name extends string, Reading> = Readonly<
  Record<Name, () => Reading | Promise<Reading>>
>;

/**
 * Takes a reading of each contestant in every round, in turn, and in the opposite order in every other
 * round, so that none is always the one who comes first. Rounds before them warm up, and are not counted.
 */
export async function interleave<Name extends string, Reading>(
  rounds: number,
  contestants: Contestants<Name, Reading>,
  warmUps = 1,
): Promise<Record<Name, Reading[]>> {
  const names = Object.keys(contestants) as Name[];
  const empty = names.map((name): [Name, Reading[]] => [name, []]);
  const readings = Object.fromEntries(empty) as Record<Name, Reading[]>;
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const reading = await contestants[name]();
      if (round >= warmUps) readings[name].push(reading);
    }
  }
  return readings;
}

/**
 * Measures as often as there are rounds, and puts the readings of all together. For contestants that are made
 * anew for each: how a process came to be compiled, and where its memory lies, stays with it to its end, and
 * was seen to make a server faster or slower by a tenth.
 */
export async function measureAnew<Name extends string, Reading>(
  rounds: number,
  measure: () => Promise<Record<Name, Reading[]>>,
): Promise<Record<Name, Reading[]>> {
  const all = await measure();
  for (let round = 1; round < rounds; round += 1) {
    const readings = await measure();
    for (const name in readings) all[name].push(...readings[name]);
  }
  return all;
}
