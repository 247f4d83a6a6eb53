/**
 * Real engines, for the length of a test run.
 *
 * An engine is a Spring Boot application that listens on a loopback port of the system's choice and writes
 * its number to the file named by the system property PORTFILE. Of what an engine serves, this file knows
 * only `GET /engine-rest/version`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { jarOf, javaCommand } from './build.ts';
import { readIfThere, start, tailOf } from './program.ts';

const startDeadlineMs = 120_000;
const pollMs = 50;

// An engine lives for one short run: a quick start is worth more to it than the fastest code.
const jvmFlags = ['-Xmx512m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Somebody whom a guarded engine knows. */
export interface User {
  name: string;
  password: string;
}

/** A running engine that is the caller's alone. */
export interface Engine {
  /** The name of its folder, such as `camunda-7`. */
  name: string;
  /** What it says of itself at `GET /version`, such as `7.24.0`. */
  version: string;
  /** Its REST API on the loopback address, without a slash at the end. */
  restUrl: string;
  /** What a call must carry to be let in; nothing where the engine is not guarded. */
  headers: Readonly<Record<string, string>>;
  /** Ends its process and waits until it is gone; asking twice is harmless. */
  stop(): Promise<void>;
}

/**
 * Starts what `buildEngine` built in `dir` and waits until it answers. With an `admin`, the engine is
 * guarded: it asks for a name and a password, and for rights.
 *
 * Throws an Error with the end of the engine's log if it ends early or has not answered after two
 * minutes. The engine ends with this process, save where this process is killed with SIGKILL.
 */
export async function startEngine(dir: string, admin?: User): Promise<Engine> {
  const scratch = mkdtempSync(join(tmpdir(), 'lockproof-engine-'));
  const portFile = join(scratch, 'port');
  const logFile = join(scratch, 'engine.log');
  const removeScratch = () => rmSync(scratch, { recursive: true, force: true });

  const args = [...jvmFlags, `-DPORTFILE=${portFile}`, '-jar', jarOf(dir)];
  const env: Record<string, string> =
    admin === undefined
      ? {}
      : {
          SPRING_PROFILES_ACTIVE: 'guarded',
          ADMIN_NAME: admin.name,
          ADMIN_PASSWORD: admin.password,
        };
  const headers = admin === undefined ? {} : credentialsOf(admin);
  const java = start(javaCommand(), args, { cwd: scratch, logFile, env, afterKill: removeScratch });
  const stop = async () => {
    await java.end();
    removeScratch();
  };

  try {
    const answer = await waitForAnswer(java.ended, portFile, headers);
    return { name: basename(dir), ...answer, headers, stop };
  } catch (error) {
    const log = tailOf(logFile);
    await stop();
    throw new Error(`The engine of ${dir} ${(error as Error).message}.\n${log}`);
  }
}

/** The header of basic authentication. */
export function credentialsOf({ name, password }: User): Record<string, string> {
  return { Authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` };
}

/** What points `lockproof verify` at an engine. */
export function argumentsFor({ restUrl, headers }: Engine): string[] {
  const credentials = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return ['--camunda', restUrl, ...credentials.flatMap((header) => ['--header', header])];
}

async function waitForAnswer(
  ended: Promise<string>,
  portFile: string,
  headers: Readonly<Record<string, string>>,
): Promise<Pick<Engine, 'version' | 'restUrl'>> {
  let outcome: string | undefined;
  void ended.then((how) => (outcome = how));
  const deadlineMs = performance.now() + startDeadlineMs;
  while (performance.now() < deadlineMs) {
    if (outcome) throw new Error(`${outcome} before it answered`);
    const port = readIfThere(portFile);
    const restUrl = `http://127.0.0.1:${port}/engine-rest`;
    const version = port && (await askVersion(restUrl, headers));
    if (version) return { version, restUrl };
    await delay(pollMs);
  }
  throw new Error(`did not answer within ${startDeadlineMs / 1000} s`);
}

async function askVersion(
  restUrl: string,
  headers: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  try {
    const signal = AbortSignal.timeout(5_000);
    const answer = await fetch(`${restUrl}/version`, { headers, signal });
    if (answer.status !== 200) return undefined;
    const { version } = (await answer.json()) as { version: string };
    return version;
  } catch {
    return undefined;
  }
}
