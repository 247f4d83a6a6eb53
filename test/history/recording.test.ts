import { expect, test } from 'vitest';
import { NoAnswer } from '../../src/contract/exchange.ts';
import { startRecording, type PlannedCall } from '../../src/contract/history/recording.ts';
import type { Reply } from '../../src/contract/reply.ts';

/** A call that is answered with this status, or not at all. */
function answered(status: number | 'timeout' | 'interrupted'): PlannedCall {
  return {
    object: 'task',
    call: { kind: 'complete', worker: 'alice' },
    async send() {
      if (typeof status === 'string') throw new NoAnswer(status, 'No answer.');
      return { status } as Reply;
    },
  };
}

test.each([
  [204, 'done'],
  [200, 'done'],
  [400, 'refused'],
  [409, 'refused'],
  [404, 'missing'],
  [408, 'failed'],
  [429, 'failed'],
  [500, 'failed'],
  [302, 'info'],
  ['timeout', 'info'],
] as const)('an answer of %s is recorded as %s', async (status, outcome) => {
  const recording = startRecording([]);

  await recording.round([answered(status)]);

  const [operation] = recording.history().operations;
  expect(operation?.outcome).toBe(outcome);
  expect(operation?.returnMs === Infinity).toBe(outcome === 'info');
});

test('a process whose call has no known end does not call again', async () => {
  const recording = startRecording([]);

  await recording.round([answered(204), answered('timeout')]);
  await recording.round([answered(204), answered(204)]);

  const processes = recording.history().operations.map(({ process }) => process);
  expect(processes).toEqual(['process 1', 'process 2', 'process 1', 'process 3']);
});

test('an interrupted run is no history', async () => {
  const recording = startRecording([]);

  await expect(recording.round([answered('interrupted')])).rejects.toThrow(NoAnswer);
});
