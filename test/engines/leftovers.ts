/** What is on an engine: nothing, before and after a run of the suite. */
import type { Engine } from './engine.ts';

const kinds = ['deployment', 'process-definition', 'process-instance', 'external-task'] as const;

/** How many there are of each kind, such as `2 × deployment`; those of which there are none are left out. */
export async function contentsOf({ restUrl, headers }: Engine): Promise<string[]> {
  const counts = await Promise.all(
    kinds.map(async (kind) => {
      const answer = await fetch(`${restUrl}/${kind}/count`, { headers });
      const { count } = (await answer.json()) as { count: number };
      return { kind, count };
    }),
  );
  return counts.filter(({ count }) => count !== 0).map(({ kind, count }) => `${count} × ${kind}`);
}

/** What was left on the engine, as complaints. */
export async function leftBehind(engine: Engine, by: string): Promise<string[]> {
  const contents = await contentsOf(engine);
  return contents.map((what) => `${by} left behind ${what}`);
}
