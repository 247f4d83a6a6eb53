/** Names for what a run makes, so that what it would send can be read without a run. */

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

/** The random part of the names that one run gives to its queues. */
const runOfName = /\blockproof-[\da-f]{12}-/g;

/** Ids that were learned from answers, each with a name such as `{queueId-3}`. */
export interface Placeholders {
  learn(kind: string, id: unknown): void;
  /** The text with names in the place of ids, and of everything else that is made at random. */
  fill(text: string): string;
}

/** Placeholders that know no id yet. */
export function createPlaceholders(): Placeholders {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  return {
    learn(kind, id) {
      if (typeof id !== 'string' || names.has(id)) return;
      const number = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, number);
      names.set(id, `{${kind}-${number}}`);
    },
    fill: (text) =>
      text
        .replace(runOfName, 'lockproof-{run}-')
        .replace(uuid, (id) => names.get(id) ?? '{random}')
        .replace(/[\w-]+/g, (word) => names.get(word) ?? word),
  };
}

/** Without numbers, so that calls of one kind look alike. */
export function withoutNumbers(filled: string): string {
  return filled.replace(/\{(\w+)-\d+\}/g, '{$1}');
}
