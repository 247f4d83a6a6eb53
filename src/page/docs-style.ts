import { palette } from '../report/html/palette.ts';

/** What the API reference looks like beside what Swagger UI brings along. */
export const docsStyle = `
${palette}
body { margin: 0; background: var(--paper); color: var(--ink); font: 0.9375rem/1.45 var(--sans); }
body > header { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; align-items: baseline; max-width: 1460px; margin: 0 auto; padding: 1rem 20px 0; box-sizing: border-box; }
body > header h1 { margin: 0; font-size: 1.0625rem; font-weight: 650; }
body > header nav { display: flex; flex-wrap: wrap; gap: 1.25rem; }
body > header a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
body > header a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
