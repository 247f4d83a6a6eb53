/** The Go server as a program: built from its sources, or from a copy with one line changed. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';

const sources = fileURLToPath(new URL('../go-server/', import.meta.url));

const goMinorMin = 22;

/** One line of the server, and what a careless hand made of it. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A running server. */
export interface GoServer {
  readonly url: string;
  /** Ends it, and gives what it wrote on its standard error. */
  stop(): Promise<string>;
}

/** How to build the server. */
export interface Build {
  readonly change?: Change;
  /** With Go's race detector, which tells of data races on standard error. */
  readonly detectsRaces?: boolean;
}

/** Why this machine cannot build the server; undefined if it can. */
export function missingGo(): string | undefined {
  const { stdout } = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' });
  const minor = Number(/^go1\.(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
  if (minor >= goMinorMin) return undefined;
  const found = stdout ? `this machine has ${stdout.trim()}` : 'this machine has none';
  return `The Go server needs Go 1.${goMinorMin} or newer, and ${found}.`;
}

/** The Go that builds the server, such as `go1.26.8`. */
export function goVersion(): string {
  return spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).stdout.trim();
}

/** Why this machine cannot use Go's race detector, which needs a C compiler; undefined if it can. */
export function missingRaceDetector(): string | undefined {
  const compiler = spawnSync('go', ['env', 'CC'], { encoding: 'utf8' }).stdout.trim();
  if (spawnSync(compiler, ['--version']).status === 0) return undefined;
  return `Go's race detector needs a C compiler, and ${compiler} is not on this machine.`;
}

/** What `gofmt` and `go vet` find fault with; empty if all is well. */
export function complaintsOfGo(): string {
  const go = (command: string, ...args: string[]) => {
    const { stdout, stderr } = spawnSync(command, args, { cwd: sources, encoding: 'utf8' });
    return stdout + stderr;
  };
  return (go('gofmt', '-l', '.') + go('go', 'vet', '.')).trim();
}

/** Builds and starts a server, hands it over, and takes everything away afterwards. */
export async function withGoServer<T>(
  build: Build,
  use: (server: GoServer) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lockproof-go-'));
  try {
    const server = await start(await compile(folder, build));
    try {
      return await use(server);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compile(folder: string, { change, detectsRaces = false }: Build): Promise<string> {
  const copy = join(folder, 'sources');
  const program = join(folder, 'go-server');
  await cp(sources, copy, { recursive: true });
  if (change !== undefined) await apply(change, join(copy, change.file));
  const flags = detectsRaces ? ['-race'] : [];
  const { status, stderr } = spawnSync('go', ['build', ...flags, '-o', program, '.'], {
    cwd: copy,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`go build failed:\n${stderr}`);
  return program;
}

async function apply({ from, to }: Change, file: string): Promise<void> {
  const parts = (await readFile(file, 'utf8')).split(from);
  if (parts.length !== 2) throw new Error(`${file} does not have this line once: ${from}`);
  await writeFile(file, parts.join(to));
}

async function start(program: string): Promise<GoServer> {
  const child = spawn(program, ['-listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const onExit = () => child.kill('SIGKILL');
  process.once('exit', onExit);
  const errors = text(child.stderr);
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    process.off('exit', onExit);
    return errors;
  };
  for await (const chunk of child.stdout) {
    const url = /http:\/\/\S+/.exec(String(chunk))?.[0];
    if (url !== undefined) return { url, stop };
  }
  throw new Error(`The Go server ended without a ready line:\n${await errors}`);
}
