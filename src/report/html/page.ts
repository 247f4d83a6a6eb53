/** The page as a whole: what it may do, how it looks, and its parts from top to bottom. */
import type { Report } from '../../contract/report.ts';
import { coveragePart } from './coverage.ts';
import { firstLookPart } from './first-look.ts';
import { glancePart } from './glance.ts';
import { markup, trusted } from './markup.ts';
import { promisesPart } from './promises.ts';
import { enliven } from './script.ts';
import { style } from './style.ts';
import { headlineOf } from './wording.ts';

const script = `(${enliven.toString()})();`;

/**
 * This style and this script, to the letter, and nothing else: not even markup that got past the escaping
 * could run, load or send anything.
 */
const policy = [
  `default-src 'none'`,
  `style-src '${await digest(style)}'`,
  `script-src '${await digest(script)}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ');

/** A report as an HTML document. */
export function toPage(report: Report): string {
  const [, sentence] = headlineOf(report);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${sentence} ${report.target} · Lockproof</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#promises">To the promises</a>
${glancePart(report)}
<main>
${firstLookPart(report)}
${coveragePart(report)}
${promisesPart(report)}
</main>
<footer>Written by Lockproof. Secrets are shown as ***.</footer>
<script>${trusted(script)}</script>
</body>
</html>
`.source;
}

async function digest(source: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  return `sha256-${Buffer.from(bytes).toString('base64')}`;
}
