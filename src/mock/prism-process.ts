/** One process of Prism's command line, from its start to its end. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault } from '../fault.ts';
import { packageFile } from '../package-root.ts';

/** A Prism that listens. */
export interface PrismProcess {
  /** Its address on the loopback interface, without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  /** Settles when the process is gone, for whatever reason; never rejects. */
  readonly ended: Promise<void>;
  /** Ends the process and waits until it is gone. Asking twice is harmless. */
  kill(): Promise<void>;
}

/** Far above any start that was seen (0.4 s to 2.5 s), on a busy machine too. */
const startDeadlineMs = 20_000;

/** How much of Prism's last words is kept, in characters. */
const complaintMax = 4_000;

/** Starts Prism over the bundled document. A Prism that does not start is a fault. */
export async function launchPrism(documentPath = bundledDocument()): Promise<PrismProcess> {
  const child = fork(prismProgram(), prismArguments(documentPath), {
    execArgv: ['--import', leash],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const complaint = collectComplaint(child);
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  child.once('close', () => resolve());
  child.once('error', () => resolve());
  const kill = (): Promise<void> => {
    child.kill('SIGKILL');
    return ended;
  };

  const address = await Promise.race([listening(child), ended.then(() => null)]);
  if (address === null) {
    await kill();
    throw new Fault('prism-not-started', explain(documentPath, complaint()));
  }
  return { url: `http://127.0.0.1:${address.port}`, pid: child.pid!, ended, kill };
}

/** TypeScript in a checkout, JavaScript in the built package. */
const leash = new URL(`prism-leash${extname(import.meta.url)}`, import.meta.url).href;

function bundledDocument(): string {
  return fileURLToPath(packageFile('generated/openapi.json'));
}

/** Wherever the package manager put it: beside Lockproof, or above. */
function prismProgram(): string {
  const require = createRequire(import.meta.url);
  const name = '@stoplight/prism-cli/package.json';
  try {
    const { bin } = require(name) as { bin: { prism: string } };
    return join(dirname(require.resolve(name)), bin.prism);
  } catch (cause) {
    const message = 'The mock needs the package @stoplight/prism-cli: install it beside Lockproof.';
    throw new Fault('prism-missing', message, { cause });
  }
}

function prismArguments(documentPath: string): string[] {
  // The guard answers browsers. Left to itself, Prism forks once more where NODE_ENV is production.
  const flags = ['--verboseLevel', 'silent', '--cors', 'false', '--multiprocess', 'false'];
  return ['mock', documentPath, '--host', '127.0.0.1', '--port', '0', ...flags];
}

/** Where Prism listens, as the leash tells it; null when it does not in time. */
async function listening(child: ChildProcess): Promise<AddressInfo | null> {
  try {
    const [address] = await once(child, 'message', {
      signal: AbortSignal.timeout(startDeadlineMs),
    });
    return address as AddressInfo;
  } catch {
    return null;
  }
}

function collectComplaint(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-complaintMax);
  });
  return () => text;
}

/** Prism prints how it is used, and then an error, sometimes as an object in the notation of Node. */
function explain(documentPath: string, complaint: string): string {
  const said = /\w*Error: ([^\n\\]*)/.exec(complaint)?.[1]?.trim() ?? 'it did not say why';
  return `Prism did not start: ${said}. See more with: npx prism mock ${documentPath}`;
}
