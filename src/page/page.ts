/**
 * The emulator's page at `/`, and the API reference at `/docs`: HTML, style and modules for a browser, all of
 * them from this package and what it depends on.
 *
 * It knows nothing of tasks and locks: the page asks the emulator for them, over the wire as anybody would.
 */
import { emulatorDocument } from './document.ts';
import { readFileAt, type PageFile } from './files.ts';
import { docsPage, livePage, type Shell } from './shell.ts';
import { docsStyle } from './docs-style.ts';
import { pageStyle } from './style.ts';

/** Answers what belongs to the page. Null is for all else, which is somebody else's to answer. */
export type PageHandler = (request: Request) => Promise<Response> | null;

/** Everything but the two pages lies under this path. */
const base = '/_lockproof/page/';

/** Makes the handler. It reads files of the package when they are asked for. */
export function createPage(): PageHandler {
  return (request) => {
    // Most calls are POST and PUT, and need not pay for a look at their path.
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const { pathname } = new URL(request.url);
    const shell = shells[pathname];
    if (shell !== undefined) return Promise.resolve(respond(shell.html, htmlType, shell.policy));
    return pathname.startsWith(base) ? answerFile(pathname.slice(base.length)) : null;
  };
}

const shells: Readonly<Record<string, Shell>> = {
  '/': livePage(base),
  '/docs': docsPage(base),
};

const htmlType = 'text/html; charset=utf-8';
const cssType = 'text/css; charset=utf-8';

/** What is written, or put together, when it is asked for. */
const made: Readonly<Record<string, () => PageFile | Promise<PageFile>>> = {
  'page.css': () => ({ content: pageStyle, type: cssType }),
  'docs.css': () => ({ content: docsStyle, type: cssType }),
  'openapi.json': () => emulatorDocument('openapi.json'),
  'companions.json': () => emulatorDocument('companions.json'),
};

async function answerFile(path: string): Promise<Response> {
  const file = Object.hasOwn(made, path) ? await made[path]!() : await readFileAt(path);
  if (file !== null) return respond(file.content, file.type);
  const message = 'The page has no such file.';
  return Response.json({ message }, { status: 404, headers: plainHeaders });
}

const plainHeaders = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' };

function respond(content: string, type: string, policy?: string): Response {
  const headers = new Headers({ ...plainHeaders, 'content-type': type });
  if (policy !== undefined) headers.set('content-security-policy', policy);
  return new Response(content, { headers });
}
