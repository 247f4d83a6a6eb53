/**
 * The files that a browser may have: modules of this package, and of the libraries that the page stands on.
 *
 * Everything that may be served is named here by a pattern without dots in its folders, so that no path leads
 * anywhere else.
 */
import { readFile } from 'node:fs/promises';
import { findPackageJSON, stripTypeScriptTypes } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Something to be served, in its media type. */
export interface PageFile {
  readonly content: string;
  readonly type: string;
}

/** `.ts` from the sources, `.js` from the built package: modules import each other by that. */
export const moduleExtension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

const scriptType = 'text/javascript; charset=utf-8';
const cssType = 'text/css; charset=utf-8';

/** Modules of this package by their path from its sources: the page's own, and those that it draws upon. */
const ownModules = [
  /^src\/page\/browser\/[a-z-]+(?:\/[a-z-]+)?$/,
  /^src\/report\/curl$/,
  /^src\/report\/html\/printable$/,
  /^src\/spec\/(?:examples|operations)$/,
  /^generated\/(?:companions-)?operations$/,
];

/** The file of that path below the page's own, null where there is none. */
export async function readFileAt(path: string): Promise<PageFile | null> {
  const [, root, rest = ''] = /^([a-z-]+)\/(.+)$/.exec(path) ?? [];
  if (root === 'modules') return readModule(rest);
  if (root === 'lit-html' && /^(?:directives\/)?[a-z-]+\.js$/.test(rest)) {
    return read(fileOf('lit-html', rest), scriptType);
  }
  if (root === 'swagger-ui' && /^swagger-ui(?:-bundle\.js|\.css)$/.test(rest)) {
    return read(fileOf('swagger-ui-dist', rest), rest.endsWith('.css') ? cssType : scriptType);
  }
  return null;
}

async function readModule(path: string): Promise<PageFile | null> {
  if (!path.endsWith(moduleExtension)) return null;
  const name = path.slice(0, -moduleExtension.length);
  if (!ownModules.some((pattern) => pattern.test(name))) return null;
  const file = await read(new URL(`../../${path}`, import.meta.url), scriptType);
  if (file === null || moduleExtension === '.js') return file;
  return { ...file, content: stripTypeScriptTypes(file.content) };
}

function fileOf(packageName: string, path: string): URL {
  return new URL(path, pathToFileURL(findPackageJSON(packageName, import.meta.url)!));
}

async function read(url: URL, type: string): Promise<PageFile | null> {
  try {
    return { content: await readFile(url, 'utf8'), type };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
