/** Cutting the operations on one object where nothing was going on. */
import type { Operation } from './history.ts';

/**
 * Cuts operations, sorted by their calls, at quiescent points: everything that was called has returned, and
 * the next call comes later. No order mixes the operations before such a point with those behind it, so
 * each segment can be searched by itself, from wherever the one before may end.
 *
 * Operations of outcome `info` never return. They are left out of account here, and pass from segment to
 * segment until they come.
 */
export function segmentsOf(operations: readonly Operation[]): Operation[][] {
  const segments: Operation[][] = [];
  let lastReturnMs = -Infinity;
  for (const operation of operations) {
    if (operation.callMs > lastReturnMs) segments.push([]);
    segments.at(-1)!.push(operation);
    if (operation.outcome !== 'info') lastReturnMs = Math.max(lastReturnMs, operation.returnMs);
  }
  return segments;
}
