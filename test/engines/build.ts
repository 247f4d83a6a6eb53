/**
 * Builds engines from Maven Central: each folder beside this file with a pom becomes `target/engine.jar`.
 *
 * What this machine lacks for it (Java, Maven, a way to the registry) is `Missing`; anything else that
 * goes wrong is an error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere, start, tailOf } from './program.ts';

const javaMajorMin = 17;

/** What engines are built from, and this machine lacks. */
export class Missing extends Error {}

/** Throws `Missing` with a sentence that says which tools of real engines this machine lacks. */
export function requireTools(): void {
  const missing = [];
  if (majorIn(javaCommand(), ['-version'], /version "(\d+)/) < javaMajorMin) {
    missing.push(`java ${javaMajorMin} or newer`);
  }
  if (majorIn('mvn', ['-B', '-v'], /Java version: (\d+)/) < javaMajorMin) {
    missing.push(`mvn running on java ${javaMajorMin} or newer`);
  }
  if (missing.length === 0) return;
  throw new Missing(`Real engines need what this machine lacks: ${missing.join(', and ')}.`);
}

/**
 * Builds `target/engine.jar` of the Maven project in `dir`, unless no source is newer than the last build.
 *
 * Not for two callers at a time: builds of one folder share its `target`. All of Maven's output is in
 * `target/build.log`.
 */
export async function buildEngine(dir: string): Promise<void> {
  if (isBuilt(dir)) return;
  const logFile = join(dir, 'target', 'build.log');
  mkdirSync(join(dir, 'target'), { recursive: true });
  const args = ['-q', '-B', '-Dstyle.color=never', 'package'];
  const outcome = await start('mvn', args, { cwd: dir, logFile }).ended;
  if (outcome !== 'ended with exit code 0') throw failureOf(dir, outcome, logFile);
  writeFileSync(stampOf(dir), '');
}

function failureOf(dir: string, outcome: string, logFile: string): Error {
  if (!isCutOff(readIfThere(logFile))) {
    return new Error(`Building ${dir} failed: mvn ${outcome}.\n${tailOf(logFile)}`);
  }
  return new Missing(`Maven cannot reach its registry. What it said is in ${logFile}.`);
}

/** Whether Maven's output says that the registry could not be reached. That it lacks something is no such case. */
export function isCutOff(mavenOutput: string): boolean {
  return /Could not transfer artifact|Unknown host|in offline mode/.test(mavenOutput);
}

/** The command that starts Java. */
export function javaCommand(): string {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', 'java') : 'java';
}

/** The jar that `buildEngine` makes of the project in `dir`. */
export function jarOf(dir: string): string {
  return join(dir, 'target', 'engine.jar');
}

/** The versions of the libraries in an engine's jar, by the names of their artifacts. */
export function librariesOf(dir: string): ReadonlyMap<string, string> {
  // The names of its entries are the part of a jar that is not compressed.
  const jar = readFileSync(jarOf(dir), 'latin1');
  const names = jar.matchAll(/BOOT-INF\/lib\/([a-z][\w.-]*?)-(\d[\w.-]*)\.jar/g);
  return new Map([...names].map(([, artifact, version]) => [artifact!, version!]));
}

/** The version of the Java that engines run on. */
export function javaVersion(): string {
  const { stderr } = spawnSync(javaCommand(), ['-version'], { encoding: 'utf8' });
  return /version "([^"]+)"/.exec(stderr)?.[1] ?? 'unknown';
}

function majorIn(command: string, args: string[], pattern: RegExp): number {
  const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return Number(pattern.exec(`${stdout}${stderr}`)?.[1] ?? 0);
}

/** The jar's own time will not do: a build cut short leaves a jar that is new and of no use. */
function stampOf(dir: string): string {
  return join(dir, 'target', 'engine.built');
}

function isBuilt(dir: string): boolean {
  if (!existsSync(jarOf(dir)) || !existsSync(stampOf(dir))) return false;
  const builtAtMs = statSync(stampOf(dir)).mtimeMs;
  const shared = [join(dir, '../pom.xml'), ...filesIn(join(dir, '../spring-boot'))];
  const sources = [join(dir, 'pom.xml'), ...filesIn(join(dir, 'src')), ...shared];
  return sources.every((source) => statSync(source).mtimeMs <= builtAtMs);
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name));
}
