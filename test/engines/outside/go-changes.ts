/** One-line changes of the Go server, each a mistake that is easily made, and the case that must tell. */
import type { Change } from './go-program.ts';

/** A change, what it does to callers, and which case must be broken by it. */
export interface Mistake extends Change {
  readonly does: string;
  readonly breaks: string;
}

export const mistakes: readonly Mistake[] = [
  {
    does: 'the holder of a lock is kept out of its own task',
    file: 'tasks.go',
    from: 'if t.lock.isHeld(now) && t.lock.holder != call.WorkerID {',
    to: 'if t.lock.isHeld(now) {',
    breaks: 'lock/holder-may-lock-again',
  },
  {
    does: 'an extension is added to what is left of the lock',
    file: 'tasks.go',
    from: 't.lock = lock{call.WorkerID, now.Add(milliseconds(call.NewDuration))}',
    to: 't.lock = lock{call.WorkerID, t.lock.expires.Add(milliseconds(call.NewDuration))}',
    breaks: 'extend/extension-is-not-added',
  },
  {
    does: 'a completion that fails ends the task',
    file: 'tasks.go',
    from: 'if !t.isResumable {',
    to: 'if t.isEnded = true; !t.isResumable {',
    breaks: 'complete/failed-completion-keeps-task-and-lock',
  },
  {
    does: 'a call reads the task, takes its time, and writes over what others did meanwhile',
    file: 'tasks.go',
    from: 'return act(found, call, s.clock.now())',
    to:
      'now, was := s.clock.now(), *found; s.mu.Unlock(); refused := act(&was, call, now); ' +
      'time.Sleep(time.Millisecond); s.mu.Lock(); *found = was; return refused',
    breaks: 'race/one-of-many-locks',
  },
  {
    does: 'lockSecs is added to what is left of the lock',
    file: 'queues.go',
    from: 'found.give(clientKey, now.Add(seconds(lockSecs)), isForefront)',
    to: 'found.give(clientKey, found.lock.expires.Add(seconds(lockSecs)), isForefront)',
    breaks: 'prolong/expiry-counts-from-now',
  },
  {
    does: 'any token will do',
    file: 'queues.go',
    from: 'if tokenOf(r) != token {',
    to: `if tokenOf(r) == "" {`,
    breaks: 'prolong/invalid-token-is-refused',
  },
  {
    does: 'forefront is not listened to',
    file: 'queues.go',
    from: 'r.place = -r.place',
    to: '_ = r.place',
    breaks: 'prolong/forefront-returns-to-the-head',
  },
];

/** Without its mutex, the server is a data race that the race detector must tell of. */
export const unguarded: Change = {
  file: 'tasks.go',
  from: '\ts.mu.Lock()\n\tdefer s.mu.Unlock()\n\tfound := s.tasks[id]',
  to: '\tfound := s.tasks[id]',
};

/** Without a clock that can be moved, the suite really waits. That is no mistake. */
export const withoutClock: Change = {
  file: 'states.go',
  from: 'case "clock":',
  to: 'case "no clock":',
};
