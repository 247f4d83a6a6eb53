/** Runs every `check:` script of package.json, one after the other, and counts. It is all that CI runs. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const names = Object.keys(scripts).filter((name) => name.startsWith('check:'));

const failed = names.filter((name) => {
  const startedAtMs = performance.now();
  console.log(`\n▶ ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit' });
  const tookSecs = ((performance.now() - startedAtMs) / 1_000).toFixed(1);
  console.log(`${status === 0 ? '✔' : '✘'} ${name} (${tookSecs} s)`);
  return status !== 0;
});

if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
console.log(`\ncheck: ${names.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
