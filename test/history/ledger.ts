/** Histories as ledgers: when it was called, when it returned, who, what, and how it ended. */
import type { Call, History, Operation, Outcome } from '../../src/contract/history/history.ts';
import { freshTask } from '../../src/model/task.ts';

/** A line of a ledger. The command may name a duration, as in `acquire 10`; it is a long one otherwise. */
export type Line = readonly [callMs: number, returnMs: number, who: string, what: string, Outcome];

/** What a task that nobody has locked yet was asked, line by line. */
export function taskLedger(...lines: readonly Line[]): History {
  const operations = lines.map((line, index) => toOperation(line, index, 'task'));
  return { objects: [{ id: 'task', kind: 'task', ...freshTask, lock: null }], operations };
}

/** What a request was asked that `holder` has locked for 10 ms at instant 0, line by line. */
export function requestLedger(holder: string, ...lines: readonly Line[]): History {
  const operations = lines.map((line, index) => toOperation(line, index, 'request'));
  const lock = { holder, durationMs: 10, fromMs: 0, untilMs: 0 };
  return { objects: [{ id: 'request', kind: 'request', lock }], operations };
}

function toOperation(
  [callMs, returnMs, who, what, outcome]: Line,
  index: number,
  object: string,
): Operation {
  const process = `${who}, line ${index + 1}`;
  return { id: index + 1, process, object, call: toCall(who, what), callMs, returnMs, outcome };
}

function toCall(who: string, what: string): Call {
  const [kind, duration = '600000'] = what.split(' ');
  const durationMs = Number(duration);
  switch (kind as Call['kind']) {
    case 'complete':
      return { kind: 'complete', worker: who };
    case 'acquire':
      return { kind: 'acquire', worker: who, durationMs };
    case 'extend':
      return { kind: 'extend', worker: who, durationMs };
    case 'prolong':
      return { kind: 'prolong', clientKey: who, durationMs };
  }
}
