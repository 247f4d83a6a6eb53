import { expect, test } from 'vitest';
import { createPage } from '../../src/page/page.ts';
import { followModules } from './module-graph.ts';

const page = createPage();
const base = 'http://localhost:4010';

async function get(path: string): Promise<Response> {
  const response = await page(new Request(base + path));
  if (response === null) throw new Error(`The page has nothing at ${path}.`);
  return response;
}

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/docs', 'text/html; charset=utf-8'],
  ['/_lockproof/page/page.css', 'text/css; charset=utf-8'],
  ['/_lockproof/page/docs.css', 'text/css; charset=utf-8'],
  ['/_lockproof/page/openapi.json', 'application/json'],
  ['/_lockproof/page/companions.json', 'application/json'],
  ['/_lockproof/page/lit-html/lit-html.js', 'text/javascript; charset=utf-8'],
  ['/_lockproof/page/swagger-ui/swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
  ['/_lockproof/page/swagger-ui/swagger-ui.css', 'text/css; charset=utf-8'],
  ['/_lockproof/page/modules/src/page/browser/app.ts', 'text/javascript; charset=utf-8'],
])('%s is served as %s, and as nothing else', async (path, type) => {
  const { status, headers } = await get(path);

  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test.each(['/', '/docs'])(
  '%s runs only what this server gave, and stands in no frame',
  async (path) => {
    const response = await get(path);

    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain(`default-src 'self'; script-src 'self'`);
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(await response.text()).not.toMatch(/(?:src|href)="(?!\/_lockproof\/page\/|data:,)/);
  },
);

test.each([
  ['/', 'app'],
  ['/docs', 'docs'],
])(
  'the page at %s begins with the module %s, and every module it needs is served',
  async (path, name) => {
    const entry = `/_lockproof/page/modules/src/page/browser/${name}.ts`;
    expect(await (await get(path)).text()).toContain(`src="${entry}"`);

    const modules = await followModules(get, entry);

    const missing = [...modules].filter(([, status]) => status !== 200);
    expect(missing).toEqual([]);
  },
);

test('modules carry no types any more', async () => {
  const text = await (await get('/_lockproof/page/modules/src/page/browser/state.ts')).text();

  expect(text).toContain('export function createState()');
  expect(text).not.toContain('interface');
});

test.each([
  ['of the emulator', 'modules/src/emulator/store.ts'],
  ['of the page that is not for browsers', 'modules/src/page/files.ts'],
  ['that is not there', 'modules/src/page/browser/nowhere.ts'],
  ['that is no module', 'modules/package.json'],
  ['above the folder', 'modules/src/page/browser/../files.ts'],
  ['above the folder, in disguise', 'modules/src/page/browser/..%2Ffiles.ts'],
  ['above the folder, in a double disguise', 'modules/src/page/browser/%252e%252e/files.ts'],
  ['with backslashes', 'modules/src/page/browser/..%5C..%5Cfiles.ts'],
  ['with a NUL', 'modules/src/page/browser/app.ts%00'],
  ['of a package by its whole path', 'lit-html//etc/passwd'],
  ['of a package that is not for browsers', 'swagger-ui/package.json'],
  ['of a package above its folder', 'lit-html/../hono/dist/index.js'],
  ['by the name of what every object has', 'constructor'],
])('a file %s is not served', async (_, path) => {
  const { status, headers } = await get(`/_lockproof/page/${path}`.replace('/../', '/%2e%2e%2f'));

  expect(status).toBe(404);
  expect(headers.get('content-type')).toBe('application/json');
});

test.each([
  ['POST', '/'],
  ['POST', '/docs'],
  ['GET', '/_lockproof/tasks'],
  ['GET', '/_lockproof/page'],
  ['GET', '/external-task/anId'],
  ['GET', '/constructor'],
])('%s %s is left to the emulator', (method, path) => {
  expect(page(new Request(base + path, { method }))).toBeNull();
});

test.each(['openapi.json', 'companions.json'])(
  'the server of %s is this emulator, and no other',
  async (name) => {
    const document: any = await (await get(`/_lockproof/page/${name}`)).json();

    expect(document.servers).toEqual([{ url: '/', description: 'This emulator.' }]);
    const others = Object.values<any>(document.paths).filter(({ servers }) => servers);
    expect(others).toEqual([]);
  },
);
