import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** Where it was measured. */
export interface Machine {
  readonly processor: string;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly lockproof: string;
  readonly date: string;
}

/** What a reader must know to repeat a measurement. */
export function describeMachine(): Machine {
  const [cpu] = cpus();
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  return {
    processor: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release()}`,
    node: `Node ${process.versions.node}`,
    lockproof: `Lockproof ${version}`,
    date: new Date().toISOString().slice(0, 10),
  };
}
