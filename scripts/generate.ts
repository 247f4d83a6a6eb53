/**
 * Writes `generated/` from `openapi/`, and says with `--check` whether it is fresh.
 *
 * Of the contract come the bundled document, the types of openapi-typescript, what the rooms need of the
 * document as plain data, and the validators that ajv compiles ahead of time. Of its companions, which
 * only the emulator knows, come the same without the examples.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { describeOperations, printExamples, printOperations } from './operation-table.ts';
import { compileValidators } from './validators.ts';

const root = new URL('../', import.meta.url);
const files = { ...(await generateContract()), ...(await generateCompanions()) };

if (process.argv.includes('--check')) await complainOfStaleFiles();
else await writeFiles();

async function generateContract(): Promise<Record<string, string>> {
  const header = headerOf('openapi/openapi.yaml');
  const document = await bundleDocument('openapi/openapi.yaml');
  const operations = describeOperations(document);
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'types.ts': header + (await printTypes(document)),
    'operations.ts': header + printOperations(operations) + printExamples(operations),
    'validators.ts': header + (await compileValidators(document)),
  };
}

async function generateCompanions(): Promise<Record<string, string>> {
  const header = headerOf('openapi/companions.yaml');
  const document = await bundleDocument('openapi/companions.yaml');
  return {
    'companions.json': `${JSON.stringify(document, null, 2)}\n`,
    'companions-types.ts': header + (await printTypes(document)),
    'companions-operations.ts': header + printOperations(describeOperations(document)),
    'companions-validators.ts': header + (await compileValidators(document)),
  };
}

function headerOf(source: string): string {
  return `// Written by \`npm run generate\` from ${source}. Do not edit.\n`;
}

async function printTypes(document: Record<string, unknown>): Promise<string> {
  return astToString(await openapiTS(structuredClone(document) as never));
}

async function bundleDocument(path: string): Promise<Record<string, unknown>> {
  const command = ['bundle', path, '--config', 'openapi/redocly.yaml', '--ext', 'json'];
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
