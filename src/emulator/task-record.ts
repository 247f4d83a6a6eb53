/** How a task is kept: in little memory, and so that a call touches little of it. */
import { end, freshTask, type Task } from '../model/task.ts';
import type { Lock } from '../model/lock.ts';
import type { Job } from './camunda/topic.ts';
import type { Attempts, TaskRecord, VariableValue } from './store.ts';

/** A record of the task, without anything else. */
export function createTaskRecord(task: Task): TaskRecord {
  return new CompactRecord(task);
}

/** A lock that is written over. */
type KeptLock = { -readonly [Part in keyof Lock]: Lock[Part] };

/**
 * Keeps the lock as an object of its own, which is written over: a lock that is taken or extended again
 * leaves no pointer from old memory to new, which V8 would have to note. Among a million tasks it would note
 * it in memory that no cache has.
 */
class CompactRecord implements TaskRecord {
  #kind: Task;
  #lock: KeptLock | null;
  variables: Map<string, VariableValue> | null = null;
  declare attempts?: Attempts;
  declare job?: Job;

  constructor(task: Task) {
    this.#kind = kindOf(task);
    this.#lock = copyOf(task.lock);
  }

  /** The task as it is now. It stays so, whatever becomes of the record. */
  get task(): Task {
    const { isActive, isResumable } = this.#kind;
    return { isActive, isResumable, lock: copyOf(this.#lock) };
  }

  set task(task: Task) {
    const kind = kindOf(task);
    if (kind !== this.#kind) this.#kind = kind;
    if (task.lock === null || this.#lock === null) {
      this.#lock = copyOf(task.lock);
    } else {
      const { holder, expiresAtMs } = task.lock;
      if (holder !== this.#lock.holder) this.#lock.holder = holder;
      this.#lock.expiresAtMs = expiresAtMs;
    }
  }
}

const unresumableTask: Task = { ...freshTask, isResumable: false };
const ended = { fresh: end(freshTask), unresumable: end(unresumableTask) };

/** Every task is one of four, but for its lock, and they are shared by all records. */
function kindOf({ isActive, isResumable }: Task): Task {
  if (isActive) return isResumable ? freshTask : unresumableTask;
  return isResumable ? ended.fresh : ended.unresumable;
}

function copyOf(lock: Lock | null): KeptLock | null {
  return lock === null ? null : { holder: lock.holder, expiresAtMs: lock.expiresAtMs };
}
