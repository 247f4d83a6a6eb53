/** The client with one flaw in its keeper: its sources are bundled with a line replaced. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type * as client from '../../src/client/client.ts';

/** One line that a tired programmer might have written. */
export interface Flaw {
  readonly title: string;
  readonly file: 'lock-keeper.ts' | 'lock-vigil.ts' | 'keeper-clock.ts';
  /** Stands in the file once. */
  readonly sound: string;
  readonly broken: string;
}

/** The client with the flaw, written to the folder. */
export async function breakClient(flaw: Flaw, folder: string): Promise<typeof client> {
  const outfile = join(folder, `${randomUUID()}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL('../../src/client/client.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    outfile,
    plugins: [replacing(flaw)],
  });
  return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as typeof client;
}

function replacing({ title, file, sound, broken }: Flaw): Plugin {
  return {
    name: 'flaw',
    setup({ onLoad }) {
      onLoad({ filter: new RegExp(`/client/${file}$`) }, async ({ path }) => {
        const pieces = (await readFile(path, 'utf8')).split(sound);
        if (pieces.length !== 2) throw new Error(`${title}: ${file} has not once: ${sound}`);
        return { contents: pieces.join(broken), loader: 'ts' };
      });
    },
  };
}
