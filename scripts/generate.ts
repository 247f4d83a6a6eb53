/**
 * Writes `generated/` from `openapi/`, and says with `--check` whether it is fresh.
 *
 * Four files come out: the bundled document, the types of openapi-typescript, what the rooms need of
 * the document as plain data, and the validators that ajv compiles ahead of time.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { describeOperations, printOperations } from './operation-table.ts';
import { compileValidators } from './validators.ts';

const root = new URL('../', import.meta.url);
const header = '// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.\n';

const document = await bundleDocument();
const operations = describeOperations(document);
const files = {
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'types.ts': header + astToString(await openapiTS(structuredClone(document) as never)),
  'operations.ts': header + printOperations(operations),
  'validators.ts': header + (await compileValidators(document)),
};

if (process.argv.includes('--check')) await complainOfStaleFiles();
else await writeFiles();

async function bundleDocument(): Promise<Record<string, unknown>> {
  const command = [
    'bundle',
    'openapi/openapi.yaml',
    '--config',
    'openapi/redocly.yaml',
    '--ext',
    'json',
  ];
  const { stdout } = await promisify(execFile)('redocly', command, { cwd: root });
  return JSON.parse(stdout);
}

async function writeFiles(): Promise<void> {
  await mkdir(new URL('generated/', root), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await writeFile(new URL(`generated/${name}`, root), text);
  }
  console.log(`Wrote ${Object.keys(files).join(', ')} to generated/.`);
}

async function complainOfStaleFiles(): Promise<void> {
  const stale: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const committed = await readFile(new URL(`generated/${name}`, root), 'utf8').catch(() => '');
    if (committed !== text) stale.push(`generated/${name}`);
  }
  if (stale.length === 0) return console.log('generated/ is fresh.');
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
}
