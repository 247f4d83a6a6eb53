/** Load from a process of its own, so that whoever makes it takes no time from the bench. */
import { fork } from 'node:child_process';
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

const generator = fileURLToPath(new URL('load-generator.ts', import.meta.url));

/** Runs the load to its end. An answer that is not 2xx, or none at all, is an error. */
export async function generate(load: Load): Promise<LoadResult> {
  const child = fork(generator);
  child.send(load);
  const [result] = (await once(child, 'message')) as [LoadResult & { failures: number }];
  child.disconnect();
  if (result.failures > 0) throw new Error(`${result.failures} calls of ${load.url} failed.`);
  return result;
}
