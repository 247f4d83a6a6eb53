import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHistory, writeHistory } from '../../src/contract/history/history-file.ts';
import type { History } from '../../src/contract/history/history.ts';
import { Fault } from '../../src/fault.ts';
import { taskLedger } from './ledger.ts';
import { makeSample, plans } from './random-history.ts';

const sample: History = {
  objects: [
    { id: 't1', kind: 'task', isActive: true, isResumable: true, lock: null },
    {
      id: 'r1',
      kind: 'request',
      lock: { holder: 'c1', durationMs: 60_000, fromMs: 3.5, untilMs: 4.25 },
    },
  ],
  operations: [
    {
      id: 1,
      process: 'p1',
      object: 't1',
      call: { kind: 'acquire', worker: 'w1', durationMs: 60_000 },
      callMs: 10.5,
      returnMs: 12.25,
      outcome: 'done',
      clock: { fromMs: 0, untilMs: 0 },
      status: 204,
    },
    {
      id: 2,
      process: 'p2',
      object: 'r1',
      call: { kind: 'prolong', clientKey: 'c1', durationMs: 1_500 },
      callMs: 11,
      returnMs: Infinity,
      outcome: 'info',
      clock: { fromMs: 0, untilMs: Infinity },
    },
  ],
};

describe('a history', () => {
  it('comes back from a file as it was', () => {
    expect(readHistory(writeHistory(sample), 'run.json')).toEqual(sample);
  });

  it('comes back from a file as it was, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc
          .boolean()
          .chain((isTimed) => plans({ calls: 6, corruptions: 0, workers: 3 }, isTimed))
          .map((plan) => makeSample(plan, 0.125)),
        ({ history }) => {
          expect(readHistory(writeHistory(history), 'run.json')).toEqual(history);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is a line for each object and operation', () => {
    const text = writeHistory(taskLedger([0, 1, 'alice', 'complete', 'refused']));

    expect(text).toBe(
      `{
  "format": "lockproof-history",
  "version": 1,
  "objects": [
    {"id":"task","kind":"task","isActive":true,"isResumable":true,"lock":null}
  ],
  "operations": [
    {"id":1,"process":"alice, line 1","object":"task","call":{"kind":"complete","worker":"alice"},"callMs":0,"returnMs":1,"outcome":"refused"}
  ]
}
`,
    );
  });

  it('may have members in its file that only others read', () => {
    const file = { ...toJson(sample), recordedBy: 'somebody' };

    expect(readHistory(JSON.stringify(file), 'run.json')).toEqual(sample);
  });
});

describe('a bad file', () => {
  const [operation, open] = toJson(sample).operations;
  const [task, request] = toJson(sample).objects;
  const withFirst = (change: object) => ({ operations: [{ ...operation, ...change }, open] });
  const withSecond = (change: object) => ({ operations: [operation, { ...open, ...change }] });
  const withTask = (change: object) => ({ objects: [{ ...task, ...change }, request] });
  const withRequest = (change: object) => ({ objects: [task, { ...request, ...change }] });

  it.each([
    ['is none of ours', { format: 'edn' }, '"format" must be one of lockproof-history'],
    ['is of another version', { version: 2 }, '"version" must be 1, the only one'],
    ['has no objects', { objects: undefined }, '"objects" must be a list, and is missing'],
    ['has no operations', { operations: {} }, '"operations" must be a list, and is {}'],
    ['has an object twice', { objects: [task, task] }, 'two objects have the same "id"'],
    ['has an id twice', withSecond({ id: 1 }), 'two operations have the same "id"'],
    ['has an operation that is none', { operations: [7] }, 'operation 1: it must be a JSON object'],
    ['has an unknown kind of object', withTask({ kind: 'job' }), 'one of task, request, and is'],
    ['does not say if a task is there', withTask({ isActive: 1 }), '"isActive" must be true or'],
    ['does not speak of the lock', withTask({ lock: undefined }), 'object 1: "lock" must be there'],
    ['has a lock of nobody', withRequest({ lock: { fromMs: 0, untilMs: 0, durationMs: 1 } }), '2,'],
    ['calls upon what is not there', withFirst({ object: 't2' }), 'object "t2" is not among'],
    ['has a task prolonged', withFirst({ call: open!.call }), '"kind" must be one of acquire,'],
    ['has a request completed', withSecond({ call: operation!.call }), 'must be one of prolong'],
    ['has no duration', withFirst({ call: { kind: 'extend', worker: 'w' } }), '"durationMs" must'],
    ['has a call by nobody', withFirst({ call: { kind: 'complete', worker: '' } }), '"worker"'],
    ['returns before it calls', withFirst({ returnMs: 1 }), 'a number, at least 10.5, and is 1'],
    ['has a time that is a text', withFirst({ callMs: '10' }), '"callMs" must be a number, and'],
    ['has an unknown outcome', withFirst({ outcome: 'ok' }), 'one of done, refused, missing, fai'],
    ['has a return without an answer', withSecond({ returnMs: 12 }), '"returnMs" must be null for'],
    [
      'has an answer without a return',
      withFirst({ returnMs: null }),
      'must be a number for "done"',
    ],
    ['has a clock that runs back', withFirst({ clock: { fromMs: 2, untilMs: 1 } }), '"clock": "'],
    ['has a clock without an end', withFirst({ clock: { fromMs: 0, untilMs: null } }), '"untilMs"'],
  ])('that %s is refused, and the place named', (_, change, complaint) => {
    const text = JSON.stringify({ ...toJson(sample), ...change });

    const fault = faultOf(() => readHistory(text, 'run.json'));

    expect(fault.code).toBe('bad-history');
    expect(fault.message).toMatch(/^run\.json[:,]/);
    expect(fault.message).toContain(complaint);
  });

  it.each(['', '{', 'null', '[]', '"history"'])('that is %j is refused', (text) => {
    const fault = faultOf(() => readHistory(text, 'run.json'));

    expect(fault.code).toBe('bad-history');
    expect(fault.message).toMatch(/^run\.json(: it must be a JSON object| is not JSON)/);
  });
});

function faultOf(action: () => unknown): Fault {
  try {
    action();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

function toJson(history: History): {
  operations: Record<string, unknown>[];
  objects: Record<string, unknown>[];
} {
  return JSON.parse(writeHistory(history));
}
