/** A Prism that is always there, though the process under it may end. */
import { Fault } from '../fault.ts';
import { launchPrism, type PrismProcess } from './prism-process.ts';

/** A request that is known to do Prism no harm. */
export interface PrismRequest {
  readonly method: string;
  /** The path and the query, encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | null;
}

/** What Prism said. */
export interface PrismAnswer {
  readonly status: number;
  readonly contentType: string | null;
  /** Its header `sl-violations`; null when it saw nothing wrong with the request. */
  readonly violations: string | null;
  readonly text: string;
}

/** Prism, whichever process it happens to be. */
export interface Prism {
  /** Puts a request to Prism. A Prism that cannot be reached, or does not answer in time, is a fault. */
  ask(request: PrismRequest): Promise<PrismAnswer>;
  /** Ends its process for good. */
  close(): Promise<void>;
}

/** How Prism is run. Every part has a default. */
export interface PrismOptions {
  launch?(): Promise<PrismProcess>;
  /** How long one request may take in milliseconds, a restart in between included. */
  readonly deadlineMs?: number;
}

/** Starts Prism. From then on, whenever its process has ended, the next request starts another. */
export async function startPrism(options: PrismOptions = {}): Promise<Prism> {
  const { launch = launchPrism, deadlineMs = 10_000 } = options;
  let isOpen = true;
  let running: Promise<PrismProcess> | null = null;

  const forget = (): void => {
    running = null;
  };
  const start = async (): Promise<PrismProcess> => {
    if (!isOpen) throw new Fault('prism-closed', 'Prism has been closed.');
    const prism = await launch();
    void prism.ended.then(forget);
    return prism;
  };
  const run = (): Promise<PrismProcess> => {
    if (running === null) {
      running = start();
      running.catch(forget);
    }
    return running;
  };

  await run();
  return {
    ask: (request) => askInTime(run, request, deadlineMs),
    async close() {
      isOpen = false;
      const prism = await running?.catch(() => null);
      await prism?.kill();
    },
  };
}

async function askInTime(
  run: () => Promise<PrismProcess>,
  request: PrismRequest,
  deadlineMs: number,
): Promise<PrismAnswer> {
  const deadline = new AbortController();
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    deadline.abort();
    reject(new Error(`The deadline of ${deadlineMs} ms has passed.`));
  }, deadlineMs);
  try {
    return await Promise.race([askTwice(run, request, deadline.signal), late]);
  } catch (cause) {
    throw new Fault('prism-not-answering', 'Prism did not answer. Try again.', { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** Prism has no state, so a request that it died of, or under, can simply be put to the next process. */
async function askTwice(
  run: () => Promise<PrismProcess>,
  request: PrismRequest,
  signal: AbortSignal,
): Promise<PrismAnswer> {
  try {
    return await askOnce(await run(), request, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    return askOnce(await run(), request, signal);
  }
}

async function askOnce(
  prism: PrismProcess,
  { method, target, headers, text }: PrismRequest,
  signal: AbortSignal,
): Promise<PrismAnswer> {
  try {
    const answer = await fetch(prism.url + target, { method, headers, body: text, signal });
    return {
      status: answer.status,
      contentType: answer.headers.get('content-type'),
      violations: answer.headers.get('sl-violations'),
      text: await answer.text(),
    };
  } catch (error) {
    // It is dead, or hangs, and would let others wait too.
    await prism.kill();
    throw error;
  }
}
