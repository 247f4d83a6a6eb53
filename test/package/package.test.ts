/** The package as users get it: packed, unpacked elsewhere, and used by name. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { followModules } from '../page/module-graph.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
// Inside node_modules, so that the dependencies of the package are found as they would be when installed.
const user = `${root}node_modules/.cache/lockproof-user`;
const installed = `${user}/node_modules/lockproof`;

beforeAll(async () => {
  await rm(user, { recursive: true, force: true });
  await mkdir(installed, { recursive: true });
  await run('npm', ['pack', '--silent', '--pack-destination', user], { cwd: root });
  const tarball = (await readdir(user)).find((name) => name.endsWith('.tgz'))!;
  await run('tar', ['-xzf', `${user}/${tarball}`, '-C', installed, '--strip-components=1']);
  await writeFile(`${user}/package.json`, '{ "type": "module" }');
}, 120_000);

test('the installed command judges the embedded emulator', async () => {
  const { stdout } = await run('node', [`${installed}/dist/src/cli/main.js`, 'verify'], {
    cwd: user,
  });

  expect(stdout).toContain('It conforms.');
});

test('the installed command finds the lists that are shipped', async () => {
  const main = `${installed}/dist/src/cli/main.js`;

  const judged = run('node', [main, 'verify', '--known', 'camunda-7'], { cwd: user });

  // The emulator keeps what Camunda 7 breaks, so the list cannot fit: it was read, and it was judged by.
  await expect(judged).rejects.toMatchObject({ code: 1 });
});

test('the installed emulator serves its page and its API reference, with every file they need', async () => {
  const main = `${installed}/dist/src/cli/main.js`;
  const child = spawn('node', [main, 'emulate', '--port', '0'], { cwd: user });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = /http:\/\/\S+/.exec(String(line))![0];
  const get = (path: string) => fetch(url + path);

  const html = await Promise.all(['/', '/docs'].map(async (path) => (await get(path)).text()));
  const named = html.flatMap((text) =>
    [...text.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => path!),
  );
  const documents = ['openapi.json', 'companions.json'].map((name) => `/_lockproof/page/${name}`);
  const answers = await Promise.all([...named, ...documents].map(get));
  const modules = new Map<string, number>();
  for (const path of named.filter((each) => each.includes('/modules/'))) {
    await followModules(get, path, modules);
  }
  child.kill();

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect([...modules].filter(([, status]) => status !== 200)).toEqual([]);
  expect([...modules.keys()]).toContain(
    '/_lockproof/page/modules/src/page/browser/views/page-view.js',
  );
  expect(modules.size).toBeGreaterThan(40);
});

test('a program imports the client, the emulator, the mock and the suite by name', async () => {
  const program = `
    import { createEmulator, serve, startMock, runSuite, cases } from 'lockproof';
    import { createCamundaClient } from 'lockproof/client';
    import document from 'lockproof/openapi.json' with { type: 'json' };
    const mock = await startMock();
    const client = createCamundaClient({ baseUrl: mock.url, checkResponses: true });
    const answer = await client.POST('/external-task/{id}/lock', {
      params: { path: { id: 'aTask' } },
      body: { workerId: 'alice', lockDuration: 1000 },
    });
    await mock.close();
    console.log(answer.status, document.openapi, cases.length > 80, typeof createEmulator, typeof runSuite, typeof serve);
  `;
  await writeFile(`${user}/program.js`, program);

  const { stdout } = await run('node', ['program.js'], { cwd: user });

  expect(stdout).toBe('204 3.1.0 true function function function\n');
});

test('the published types compile in a strict program without skipLibCheck', async () => {
  const program = `
    import { createApifyClient, type Report } from 'lockproof';
    import type { components } from 'lockproof/types';
    export const body: components['schemas']['LockExternalTask'] = { workerId: 'a', lockDuration: 1 };
    export const client = createApifyClient({ token: 't' });
    export const conforms = (report: Report): boolean => report.conforms;
  `;
  await writeFile(`${user}/program.ts`, program);
  const options =
    '--strict --noEmit --module nodenext --target es2024 --lib es2024,esnext,dom,dom.iterable --types node';

  const compiled = run(`${root}node_modules/.bin/tsc`, [...options.split(' '), 'program.ts'], {
    cwd: user,
  });

  await expect(compiled).resolves.toMatchObject({ stdout: '' });
});
