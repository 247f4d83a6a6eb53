/** Extends a lock, call after call, and tells as soon as it can no longer be sure that it is held. */
import { Fault } from '../fault.ts';
import { createKeeperClock, until, type KeeperClock } from './keeper-clock.ts';
import {
  refused,
  unextended,
  type ExtensionAnswer,
  type ExtensionRefusal,
  type LockLostError,
} from './lock-lost.ts';
import { ContractViolationError } from './response-check.ts';

/** A lock, whichever API it is of. */
export interface ExtendableLock {
  /** What is locked, such as `external task aTask`. */
  readonly name: string;
  readonly durationMs: number;
  /** When the call was sent that took it. */
  readonly askedAtMs: number | undefined;
  /** Sends one call. */
  extend(signal: AbortSignal): Promise<ExtensionAnswer>;
}

/** How a lock is kept. */
export interface KeeperOptions {
  /** Ends the work when it is aborted: the work's own signal fires with the same reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long before the lock can lapse the signal fires, so that the work has time to stop; a tenth of the
   * lock's duration unless said, and at most half of it.
   */
  readonly marginMs?: number | undefined;
  /** The time of this machine unless said. */
  readonly clock?: KeeperClock | undefined;
}

// Parts of the lock's duration. A call that hangs leaves time for another one before nine tenths are over,
// and one that fails at once, for six.
const extendAfter = 1 / 3;
const callAtMost = 1 / 4;
const retryAfter = 1 / 12;

/** One lock from the first extension to the last. */
export class LockVigil {
  readonly #lock: ExtendableLock;
  readonly #clock: KeeperClock;
  readonly #marginMs: number;
  readonly #caller: AbortSignal | undefined;
  /** Fires when the work must stop. */
  readonly #stop = new AbortController();
  /** Fires when nothing more shall be sent. */
  readonly #rest = new AbortController();
  /** When the last call was sent that was answered with the lock: the server counts from then or later. */
  #sentAtMs: number;
  #call: AbortController | undefined;
  #extending: Promise<void> | undefined;
  /** Why the last call brought nothing. */
  #trouble: Error | undefined;
  #lost: LockLostError | undefined;

  constructor(lock: ExtendableLock, options: KeeperOptions) {
    const { clock = createKeeperClock(), marginMs = lock.durationMs / 10, signal } = options;
    refuseUnlessTime(lock.durationMs, marginMs);
    this.#lock = lock;
    this.#clock = clock;
    this.#marginMs = marginMs;
    this.#caller = signal;
    this.#sentAtMs = Math.min(lock.askedAtMs ?? Infinity, clock.now());
  }

  /** Fires when the lock is lost, or when the caller's own does. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Why the lock is lost; undefined as long as it is not. */
  get lost(): LockLostError | undefined {
    return this.#lost;
  }

  /** How long until the signal fires, unless the lock is extended before. */
  remainingMs(): number {
    return this.signal.aborted ? 0 : Math.max(this.#giveUpAtMs - this.#clock.now(), 0);
  }

  /** Returns once the lock is known to be held, or the signal has fired. */
  async begin(): Promise<void> {
    this.#caller?.addEventListener('abort', this.#obey);
    if (this.#caller?.aborted) return this.#obey();
    this.#watch().catch(this.#fire);
    if (this.#lock.askedAtMs === undefined) await this.#extend();
    this.#extending = this.#extendAgain().catch(this.#fire);
  }

  /** Sends nothing more, and returns once the call on the way is over. */
  async rest(): Promise<void> {
    this.#loseIfDue();
    this.#rest.abort();
    await this.#extending;
  }

  /** Sends nothing more, and drops the call on the way. */
  end(): void {
    this.#caller?.removeEventListener('abort', this.#obey);
    this.#rest.abort();
    this.#call?.abort();
  }

  get #giveUpAtMs(): number {
    return this.#sentAtMs + this.#lock.durationMs - this.#marginMs;
  }

  get #isResting(): boolean {
    return this.#rest.signal.aborted;
  }

  readonly #obey = () => this.#fire(this.#caller?.reason);

  readonly #fire = (reason: unknown) => {
    this.#stop.abort(reason);
    this.end();
  };

  #lose(error: LockLostError): void {
    if (this.signal.aborted) return;
    this.#lost = error;
    this.#fire(error);
  }

  #loseIfDue(): void {
    const nowMs = this.#clock.now();
    if (nowMs < this.#giveUpAtMs) return;
    this.#lose(unextended(this.#lock.name, nowMs - this.#sentAtMs, this.#trouble));
  }

  async #watch(): Promise<void> {
    while (!this.#isResting) {
      await until(this.#clock, this.#giveUpAtMs, this.#rest.signal);
      if (!this.#isResting) this.#loseIfDue();
    }
  }

  async #extendAgain(): Promise<void> {
    while (!this.#isResting) {
      await this.#pause(this.#sentAtMs, extendAfter);
      await this.#extend();
    }
  }

  /** Asks until there is an answer that says yes or no. */
  async #extend(): Promise<void> {
    while (!this.#isResting) {
      // Timers can be late, and then there may be nothing left to extend.
      this.#loseIfDue();
      if (this.#isResting) return;
      const sentAtMs = this.#clock.now();
      const answer = await this.#ask(sentAtMs);
      if (this.#isResting) return;
      if (!(answer instanceof Error) && answer.ok) {
        this.#sentAtMs = sentAtMs;
        return;
      }
      this.#judge(answer);
      await this.#pause(sentAtMs, retryAfter);
    }
  }

  #judge(answer: Exclude<ExtensionAnswer, { readonly ok: true }> | Error): void {
    if (answer instanceof Error) this.#trouble = answer;
    else if (isRefusal(answer)) this.#lose(refused(this.#lock.name, answer));
    else this.#trouble = new Fault('no-answer', `The last answer was ${answer.response.status}.`);
  }

  /** Sends one call, and gives what came of it in time. */
  async #ask(sentAtMs: number): Promise<ExtensionAnswer | Error> {
    const call = new AbortController();
    this.#call = call;
    const limitMs = Math.min(sentAtMs + this.#lock.durationMs * callAtMost, this.#giveUpAtMs);
    try {
      const answer = this.#lock.extend(call.signal);
      // A fetch that does not heed its signal must not hold up the next call.
      const timeUp = until(this.#clock, limitMs, call.signal);
      return (await Promise.race([answer, timeUp])) ?? silence(limitMs - sentAtMs);
    } catch (error) {
      if (error instanceof Fault || error instanceof ContractViolationError) return error;
      if (!call.signal.aborted) this.#fire(error);
      return silence(0);
    } finally {
      call.abort();
    }
  }

  async #pause(sinceMs: number, part: number): Promise<void> {
    await until(this.#clock, sinceMs + this.#lock.durationMs * part, this.#rest.signal);
  }
}

function isRefusal(answer: ExtensionAnswer): answer is ExtensionRefusal {
  return !answer.ok && answer.status !== 'undocumented' && answer.status !== 429;
}

function silence(ms: number): Fault {
  return new Fault('deadline-passed', `The last call had no answer within ${Math.round(ms)} ms.`);
}

function refuseUnlessTime(durationMs: number, marginMs: number): void {
  if (!(durationMs > 0 && Number.isFinite(durationMs))) {
    throw new RangeError(`A lock cannot be kept for ${durationMs} ms at a time.`);
  }
  if (!(marginMs >= 0 && marginMs <= durationMs / 2)) {
    const bound = `from 0 to ${durationMs / 2}, half of what the lock lasts`;
    throw new RangeError(`marginMs is ${marginMs}, and must be ${bound}.`);
  }
}
