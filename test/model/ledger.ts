/**
 * The model as a ledger: time, who, command, outcome, a row for each.
 *
 * A ledger is played by asking the model row by row, and read by comparing what it said with what is
 * written. Times and durations are milliseconds.
 */
import {
  isAvailable,
  lockRequest,
  prolong,
  type ProlongStep,
  type QueuedRequest,
} from '../../src/model/queue.ts';
import { end, freshTask, stepTask, type Task, type TaskStep } from '../../src/model/task.ts';

/** Says what became of a command. */
type Player = (nowMs: number, who: string, command: readonly string[]) => string;

/** The rows of a ledger without its heading, their blanks tidied. */
export function readLedger(ledger: string): string[] {
  const rows = ledger.trim().split('\n').slice(1);
  return rows.map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .join(' | '),
  );
}

/** The same rows with the outcomes that the player tells. */
export function play(ledger: string, player: Player): string[] {
  return readLedger(ledger).map((row) => {
    const [time = '', who = '', command = ''] = row.split(' | ');
    return [time, who, command, player(Number(time), who, command.split(' '))].join(' | ');
  });
}

/** Plays `acquire <ms>`, `extend <ms>` and `complete`, and `end`, by which a process takes its task away. */
export function createTaskPlayer(task: Task = freshTask): Player {
  return (nowMs, worker, [kind, duration]) => {
    if (kind === 'end') {
      task = end(task);
      return 'gone';
    }
    const command = { kind: kind as 'acquire', worker, durationMs: Number(duration) };
    const step = stepTask(task, command, nowMs);
    if (step.kind === 'done') task = step.task;
    return tell(step);
  };
}

/** Plays `add <id>`, `lock <id> <ms>`, `prolong <id> <ms> [forefront]` and `order`, of one queue. */
export function createQueuePlayer(): Player {
  const queue = new Map<string, QueuedRequest>();
  return (nowMs, clientKey, [kind, id = '', duration, forefront]) => {
    if (kind === 'order') return available(queue, nowMs);
    if (kind === 'prolong') {
      const asked = {
        clientKey,
        durationMs: Number(duration),
        isForefront: forefront !== undefined,
      };
      const step = prolong(queue.get(id)!, asked, nowMs);
      if (step.kind === 'done') queue.set(id, step.request);
      return tell(step);
    }
    const request =
      kind === 'lock'
        ? lockRequest(clientKey, Number(duration), nowMs)
        : { orderKey: nowMs, lock: null };
    queue.set(id, request);
    return request.lock === null ? 'free' : `until ${request.lock.expiresAtMs}`;
  };
}

function tell(step: TaskStep | ProlongStep): string {
  if (step.kind === 'refused') return `refused: ${step.reason}`;
  if ('request' in step) return `until ${step.request.lock.expiresAtMs}`;
  return step.task.isActive ? `until ${step.task.lock!.expiresAtMs}` : 'gone';
}

function available(queue: ReadonlyMap<string, QueuedRequest>, nowMs: number): string {
  const rows = [...queue].filter(([, request]) => isAvailable(request, nowMs));
  const ids = rows.toSorted(([, a], [, b]) => a.orderKey - b.orderKey).map(([id]) => id);
  return ids.length === 0 ? 'nothing' : ids.join(' ');
}
