/** Modules as a browser comes by them: from one to all that it imports. */

import ts from 'typescript';

/** Asks a server for a path. */
export type Get = (path: string) => Promise<Response>;

/** Every module that is reached from this one by path, with the status that it was answered with. */
export async function followModules(
  get: Get,
  path: string,
  seen = new Map<string, number>(),
): Promise<Map<string, number>> {
  if (seen.has(path)) return seen;
  const response = await get(path);
  seen.set(path, response.status);
  for (const specifier of importsOf(await response.text())) {
    await followModules(get, pathOf(specifier, path), seen);
  }
  return seen;
}

/** What the import map of the page makes of a specifier. */
function pathOf(specifier: string, from: string): string {
  if (specifier === 'lit-html') return '/_lockproof/page/lit-html/lit-html.js';
  if (specifier.startsWith('lit-html/')) return `/_lockproof/page/${specifier}`;
  return new URL(specifier, `http://localhost${from}`).pathname;
}

function importsOf(source: string): string[] {
  return ts.preProcessFile(source).importedFiles.map(({ fileName }) => fileName);
}
