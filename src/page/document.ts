/** The documents as they are for this emulator: what they say of servers is true of it. */
import { readFile } from 'node:fs/promises';
import { packageFile } from '../package-root.ts';
import type { PageFile } from './files.ts';

interface OpenApiDocument {
  jsonSchemaDialect?: string;
  servers: object[];
  readonly paths: Record<string, { servers?: object[] }>;
}

/** One of the documents in `generated/`, with this emulator as its only server, so that it can be tried out. */
export async function emulatorDocument(name: string): Promise<PageFile> {
  const text = await readFile(packageFile(`generated/${name}`), 'utf8');
  const document = JSON.parse(text) as OpenApiDocument;
  // Swagger UI reads these schemas well, and warns of every dialect but one all the same.
  delete document.jsonSchemaDialect;
  document.servers = [{ url: '/', description: 'This emulator.' }];
  for (const item of Object.values(document.paths)) delete item.servers;
  return { content: JSON.stringify(document), type: 'application/json' };
}
