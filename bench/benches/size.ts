import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Bench } from '../bench.ts';
import { atMost } from '../figure.ts';
import { root } from '../program.ts';

const run = promisify(execFile);

/** What a user carries: in a browser, and on a disk. These do not vary, and are read once. */
export const size: Bench = {
  name: 'size',
  about: 'the client in a browser, and the package on a disk',
  async run() {
    const packed = await packPackage();
    const dependencies = await productionFolders();
    const alone = { baseline: null, limit: null };
    return [
      {
        ...alone,
        name: 'client with checking, minified and gzipped',
        unit: 'kB',
        ours: [(await bundledClientBytes()) / 1_000],
        limit: atMost(20),
      },
      { ...alone, name: 'package, packed', unit: 'kB', ours: [packed.size / 1_000] },
      { ...alone, name: 'package, unpacked', unit: 'kB', ours: [packed.unpackedSize / 1_000] },
      {
        ...alone,
        name: 'packages that it installs',
        unit: 'packages',
        ours: [dependencies.length],
      },
      {
        ...alone,
        name: 'their files, Prism among them',
        unit: 'MB',
        ours: [(await bytesOf(dependencies)) / 1e6],
      },
    ];
  },
};

async function bundledClientBytes(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/client/client.ts')],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents).length;
}

async function packPackage(): Promise<{ size: number; unpackedSize: number }> {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const { stdout } = await run('npm', args, { cwd: root });
  return JSON.parse(stdout)[0];
}

/** The folders of all packages that come along when Lockproof is installed. */
async function productionFolders(): Promise<string[]> {
  const args = ['ls', '--omit=dev', '--all', '--parseable'];
  const { stdout } = await run('npm', args, { cwd: root, maxBuffer: 2 ** 24 });
  const [, ...folders] = stdout.trim().split('\n');
  return folders;
}

/** Packages within the folder of a package are listed themselves. */
async function bytesOf(folders: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const isNested = path.slice(folder.length).includes('node_modules');
      if (entry.isFile() && !isNested) bytes += (await stat(path)).size;
    }
  }
  return bytes;
}
