import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A file of this package by its path from the root, from the sources as well as from the built package. */
export function packageFile(path: string): URL {
  return new URL(path, pathToFileURL(findPackageJSON(import.meta.url)!));
}
