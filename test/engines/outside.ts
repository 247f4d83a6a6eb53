/**
 * Servers that the project did not write the model of: one in Go, from the pages alone, and the storage of
 * Crawlee behind HTTP. `node test/engines/outside.ts` judges both.
 *
 * Where Go is missing it fails, unless `--allow-missing` says that this is expected.
 */
import { missingGo } from './outside/go-program.ts';
import { judgeGoServer } from './outside/go-server.ts';
import { complaintsAboutMemoryStorage } from './outside/memory-storage.ts';

/** Why the Go server cannot be run on this machine; undefined if it can. */
export { missingGo };

/** What was found against the Go server; empty when all is well. Writes reports/go-server.json. */
export function runGoServer(): Promise<string[]> {
  return judgeGoServer();
}

/** What was found against Crawlee's storage beyond its list. Writes reports/memory-storage.json. */
export function runMemoryStorage(): Promise<string[]> {
  return complaintsAboutMemoryStorage();
}

if (import.meta.main) {
  const complaints = [...(await runMemoryStorage()), ...(await runGoServerIfPossible())];
  for (const complaint of complaints) console.error(`FAILED: ${complaint}`);
  console.log(`outside: complaints: ${complaints.length}`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

async function runGoServerIfPossible(): Promise<string[]> {
  const missing = missingGo();
  if (missing === undefined) return runGoServer();
  console.log(`The Go server was not run: ${missing}`);
  return process.argv.includes('--allow-missing') ? [] : [missing];
}
