/**
 * Servers that the project did not write the model of: one in Go, from the pages alone, and the storage of
 * Crawlee behind HTTP. `node test/engines/outside.ts` judges both.
 *
 * Where Go is missing it fails, unless `--allow-missing` says that this is expected.
 */
import { missingGo } from './outside/go-program.ts';
import { judgeGoServer } from './outside/go-server.ts';

/** Why the Go server cannot be run on this machine; undefined if it can. */
export { missingGo };

/** What was found against the Go server; empty when all is well. Writes reports/go-server.json. */
export async function runGoServer(): Promise<string[]> {
  return judgeGoServer();
}

if (import.meta.main) {
  const missing = missingGo();
  if (missing !== undefined) console.log(`The Go server was not run: ${missing}`);
  const isAllowed = process.argv.includes('--allow-missing');
  const complaints = missing === undefined ? await runGoServer() : isAllowed ? [] : [missing];
  for (const complaint of complaints) console.error(`FAILED: ${complaint}`);
  console.log(`outside: ${complaints.length} complaints`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}
