/** The HTML that a page begins with, and what it may do. */
import { createHash } from 'node:crypto';
import { moduleExtension } from './files.ts';

/** A page before its modules have run, and its policy. */
export interface Shell {
  readonly html: string;
  /** The value of its `Content-Security-Policy`. */
  readonly policy: string;
}

/** The page that shows what the emulator holds, and what is asked of it. */
export function livePage(base: string): Shell {
  // Modules import lit-html by its name. A map of names is only taken from the page itself.
  const importMap = JSON.stringify({
    imports: { 'lit-html': `${base}lit-html/lit-html.js`, 'lit-html/': `${base}lit-html/` },
  });
  return createShell({
    title: 'Lockproof emulator',
    head: [
      `<link rel="stylesheet" href="${base}page.css">`,
      `<script type="importmap">${importMap}</script>`,
      moduleScript(base, 'app'),
    ],
    inlineScripts: [importMap],
  });
}

/** The API reference. */
export function docsPage(base: string): Shell {
  return createShell({
    title: 'API reference · Lockproof emulator',
    head: [
      `<link rel="stylesheet" href="${base}swagger-ui/swagger-ui.css">`,
      `<link rel="stylesheet" href="${base}docs.css">`,
      `<script src="${base}swagger-ui/swagger-ui-bundle.js" defer></script>`,
      moduleScript(base, 'docs'),
    ],
    inlineScripts: [],
  });
}

interface Parts {
  readonly title: string;
  readonly head: readonly string[];
  readonly inlineScripts: readonly string[];
}

function createShell({ title, head, inlineScripts }: Parts): Shell {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
${head.join('\n')}
</head>
<body>
<noscript>This page needs JavaScript.</noscript>
</body>
</html>
`;
  return { html, policy: policyOf(inlineScripts.map(digest)) };
}

/** Nothing from elsewhere: no script, style, picture or connection, and no other page around this one. */
function policyOf(scripts: readonly string[]): string {
  return [
    `default-src 'self'`,
    ['script-src', `'self'`, ...scripts].join(' '),
    // The API reference has its arrows and pictures in its style.
    `img-src 'self' data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
  ].join('; ');
}

function digest(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

function moduleScript(base: string, name: string): string {
  const path = `${base}modules/src/page/browser/${name}${moduleExtension}`;
  return `<script type="module" src="${path}"></script>`;
}
