/** The keeper's promise: no work without a lock, as far as the clocks of the two sides agree. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStory, calmStory, isKept, tryKeeper } from './promise.ts';

test('whatever the network does, no work goes on without a lock, nor anything after it', async () => {
  const endings = new Set<string>();
  const property = fc.asyncProperty(anyStory, async (story) => {
    const { complaints, ending } = await tryKeeper(story);
    endings.add(ending);
    expect(complaints).toEqual([]);
  });

  await fc.assert(property, { numRuns: 1_000 });

  const everyKind = ['completed', 'done', 'lost', 'undocumented'];
  expect([...endings]).toEqual(expect.arrayContaining(everyKind));
}, 120_000);

test('where no two calls in a row come to nothing, the lock is kept to the end', async () => {
  const property = fc.asyncProperty(calmStory, async (story) => {
    const { complaints, ending, isPatient } = await tryKeeper(story);
    expect(complaints).toEqual([]);
    expect(ending).toSatisfy(isKept);
    expect(isPatient).toBe(true);
  });

  await fc.assert(property, { numRuns: 500 });
}, 120_000);
