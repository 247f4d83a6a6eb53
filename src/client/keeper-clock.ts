/** The time that a lock is kept by. A manual clock of the emulator is one, too. */
export interface KeeperClock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Calls back once `now()` has reached the instant, and gives the way to call it off. */
  wakeAt(atMs: number, wake: () => void): () => void;
}

/** A longer timer would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * The time of this machine, by whichever of its two clocks is ahead.
 *
 * The date can be set back, and the other clock may stand still while a laptop sleeps. A lock that is kept by
 * the one that is ahead is given up too early at worst, never too late.
 */
export function createKeeperClock(): KeeperClock {
  const startMs = Date.now() - performance.now();
  const now = () => Math.max(Date.now(), startMs + performance.now());
  return {
    now,
    wakeAt(atMs, wake) {
      let timer: ReturnType<typeof setTimeout>;
      const wait = () => {
        timer = setTimeout(ring, Math.min(Math.max(atMs - now(), 0), longestTimerMs));
      };
      const ring = () => (now() < atMs ? wait() : wake());
      wait();
      return () => clearTimeout(timer);
    },
  };
}

/** Waits for the instant, or for the signal if it fires before. It leaves nothing behind. */
export async function until(clock: KeeperClock, atMs: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted || clock.now() >= atMs) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const wake = () => resolve();
  const callOff = clock.wakeAt(atMs, wake);
  signal.addEventListener('abort', wake);
  await promise;
  callOff();
  signal.removeEventListener('abort', wake);
}
