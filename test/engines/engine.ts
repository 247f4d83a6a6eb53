/**
 * Real engines, for the length of a test run.
 *
 * Each folder beside this file is a Maven project that becomes `target/engine.jar`: a Spring Boot
 * application that listens on a loopback port of the system's choice and writes its number to the file
 * named by the system property PORTFILE. Of what an engine serves, this file knows only
 * `GET /engine-rest/version`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const javaMajorMin = 17;
const startDeadlineMs = 120_000;
const stopGraceMs = 10_000;
const pollMs = 50;
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// An engine lives for one short run: a quick start is worth more to it than the fastest code.
const jvmFlags = ['-Xmx512m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** A running engine that is the caller's alone. */
export interface Engine {
  /** The name of its folder, such as `camunda`. */
  name: string;
  /** What it says of itself at `GET /version`, such as `7.24.0`. */
  version: string;
  /** Its REST API on the loopback address, without a slash at the end. */
  restUrl: string;
  /** Ends its process and waits until it is gone; asking twice is harmless. */
  stop(): Promise<void>;
}

interface Program {
  child: ChildProcess;
  /** How it ended, as the end of a sentence; never rejects. */
  ended: Promise<string>;
}

/** A sentence that says which tools of real engines this machine lacks; undefined if it has them all. */
export function missingTools(): string | undefined {
  const missing = [];
  if (majorIn(javaCommand(), ['-version'], /version "(\d+)/) < javaMajorMin) {
    missing.push(`java ${javaMajorMin} or newer`);
  }
  if (majorIn('mvn', ['-B', '-v'], /Java version: (\d+)/) < javaMajorMin) {
    missing.push(`mvn running on java ${javaMajorMin} or newer`);
  }
  if (missing.length === 0) return undefined;
  return `Real engines need what this machine lacks: ${missing.join(', and ')}.`;
}

/**
 * Builds `target/engine.jar` of the Maven project in `dir`, unless no source is newer than the last build.
 *
 * Not for two callers at a time: builds of one folder share its `target`. Throws an Error with the end
 * of Maven's output, all of which stays in `target/build.log`.
 */
export async function buildEngine(dir: string): Promise<void> {
  if (isBuilt(dir)) return;
  const logFile = join(dir, 'target', 'build.log');
  mkdirSync(join(dir, 'target'), { recursive: true });

  const maven = run('mvn', ['-q', '-B', '-Dstyle.color=never', 'package'], dir, logFile);
  const release = endWithParent(maven.child);
  const outcome = await maven.ended;
  release();
  if (outcome !== 'ended with exit code 0') {
    throw new Error(`Building ${dir} failed: mvn ${outcome}.\n${tailOf(logFile)}`);
  }
  writeFileSync(stampOf(dir), '');
}

/**
 * Starts what `buildEngine` built in `dir` and waits until it answers.
 *
 * Throws an Error with the end of the engine's log if it ends early or has not answered after two
 * minutes. The engine ends with this process, save where this process is killed with SIGKILL.
 */
export async function startEngine(dir: string): Promise<Engine> {
  if (!existsSync(jarOf(dir))) throw new Error(`${jarOf(dir)} is missing: call buildEngine first.`);
  const scratch = mkdtempSync(join(tmpdir(), 'lockproof-engine-'));
  const portFile = join(scratch, 'port');
  const logFile = join(scratch, 'engine.log');
  const removeScratch = () => rmSync(scratch, { recursive: true, force: true });

  const flags = [...jvmFlags, `-DPORTFILE=${portFile}`, '-jar', jarOf(dir)];
  const java = run(javaCommand(), flags, scratch, logFile);
  const release = endWithParent(java.child, removeScratch);
  const stop = async () => {
    await end(java);
    release();
    removeScratch();
  };

  try {
    const answer = await waitForAnswer(java, portFile);
    return { name: basename(dir), ...answer, stop };
  } catch (error) {
    const log = tailOf(logFile);
    await stop();
    throw new Error(`The engine of ${dir} ${(error as Error).message}.\n${log}`);
  }
}

function javaCommand(): string {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
}

function majorIn(command: string, args: string[], pattern: RegExp): number {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return Number(pattern.exec(`${stdout}${stderr}`)?.[1] ?? 0);
}

function jarOf(dir: string): string {
  return join(dir, 'target', 'engine.jar');
}

/** The jar's own time will not do: a build cut short leaves a jar that is new and of no use. */
function stampOf(dir: string): string {
  return join(dir, 'target', 'engine.built');
}

function isBuilt(dir: string): boolean {
  if (!existsSync(jarOf(dir)) || !existsSync(stampOf(dir))) return false;
  const builtAtMs = statSync(stampOf(dir)).mtimeMs;
  const inSrc = readdirSync(join(dir, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = [join(dir, 'pom.xml'), ...inSrc.map((name) => join(dir, 'src', name))];
  return sources.every((source) => statSync(source).mtimeMs <= builtAtMs);
}

function run(command: string, args: string[], cwd: string, logFile: string): Program {
  const log = openSync(logFile, 'w');
  const child = spawn(command, args, { cwd, stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be run: ${error.message}`));
    child.once('exit', (code, signal) =>
      resolve(signal ? `was ended by ${signal}` : `ended with exit code ${code}`),
    );
  });
  return { child, ended };
}

async function end({ child, ended }: Program): Promise<void> {
  child.kill('SIGTERM');
  const grace = new AbortController();
  const graceOver = delay(stopGraceMs, undefined, { signal: grace.signal }).then(
    () => child.kill('SIGKILL'),
    () => false,
  );
  await ended;
  grace.abort();
  await graceOver;
}

/** Kills the child when this process exits or is told to; the answer lets go of the child again. */
function endWithParent(child: ChildProcess, afterwards: () => void = () => {}): () => void {
  const onExit = () => {
    child.kill('SIGKILL');
    afterwards();
  };
  const onSignal = (signal: NodeJS.Signals) => {
    onExit();
    release();
    // To listen to a signal is to survive it: whoever listened last hands it on.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const release = () => {
    process.off('exit', onExit);
    for (const signal of endingSignals) process.off(signal, onSignal);
  };
  process.on('exit', onExit);
  for (const signal of endingSignals) process.on(signal, onSignal);
  return release;
}

async function waitForAnswer(
  { ended }: Program,
  portFile: string,
): Promise<Pick<Engine, 'version' | 'restUrl'>> {
  let outcome: string | undefined;
  void ended.then((how) => (outcome = how));
  const deadlineMs = performance.now() + startDeadlineMs;
  while (performance.now() < deadlineMs) {
    if (outcome) throw new Error(`${outcome} before it answered`);
    const port = readIfThere(portFile);
    const restUrl = `http://127.0.0.1:${port}/engine-rest`;
    const version = port && (await askVersion(restUrl));
    if (version) return { version, restUrl };
    await delay(pollMs);
  }
  throw new Error(`did not answer within ${startDeadlineMs / 1000} s`);
}

async function askVersion(restUrl: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${restUrl}/version`, { signal: AbortSignal.timeout(5_000) });
    if (answer.status !== 200) return undefined;
    const { version } = (await answer.json()) as { version: string };
    return version;
  } catch {
    return undefined;
  }
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function tailOf(logFile: string): string {
  return readIfThere(logFile).trimEnd().split('\n').slice(-60).join('\n');
}
