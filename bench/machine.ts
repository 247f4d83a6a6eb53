import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** The packages whose speed shows in a figure. */
const measured = [
  '@hono/node-server',
  '@stoplight/prism-cli',
  'ajv',
  'autocannon',
  'hono',
  'openapi-fetch',
] as const;

/** Where it was measured, and what. */
export interface Machine {
  readonly processor: string;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly lockproof: string;
  /** Names with versions, such as `ajv 8.20.0`. */
  readonly packages: readonly string[];
  readonly date: string;
}

/** What a reader must know to repeat a measurement. */
export function describeMachine(): Machine {
  const [cpu] = cpus();
  const { version, dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>> & { version: string };
  // They are pinned, so that what is asked for is what is there.
  const versions = { ...dependencies, ...devDependencies };
  return {
    processor: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release()}`,
    node: `Node ${process.versions.node}`,
    lockproof: `Lockproof ${version}`,
    packages: measured.map((name) => `${name} ${versions[name]}`),
    date: new Date().toISOString().slice(0, 10),
  };
}
