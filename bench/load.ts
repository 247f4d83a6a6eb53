/** Load from a process of its own, so that whoever makes it takes no time from the bench. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** What to ask of a server, and for how long. */
export interface Load {
  readonly url: string;
  /** Called in turn, with `POST` and the body. */
  readonly paths: readonly string[];
  readonly body: string;
  readonly connections: number;
  readonly durationSecs: number;
  /** Calls a second over all connections; as many as go when absent. */
  readonly rate?: number;
}

/** What came of it. */
export interface LoadResult {
  /** Answers of 2xx, a second. */
  readonly callsPerSec: number;
  readonly calls: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const program = fileURLToPath(new URL('load-generator.ts', import.meta.url));

let generator: ChildProcess | undefined;

/**
 * Runs the load to its end, one at a time. An answer that is not 2xx, or none at all, is an error.
 *
 * All loads come from one process: a new one is slow until it is warm, and while it is, it is itself what is
 * measured.
 */
export async function generate(load: Load): Promise<LoadResult> {
  generator ??= startGenerator();
  generator.channel!.ref();
  generator.send(load);
  const [result] = (await once(generator, 'message')) as [LoadResult & { failures: number }];
  generator.channel!.unref();
  if (result.failures > 0) throw new Error(`${result.failures} calls of ${load.url} failed.`);
  return result;
}

/** It ends with this process, which need not wait for it. */
function startGenerator(): ChildProcess {
  const child = fork(program);
  child.unref();
  return child;
}
