/** The colours and letters of every page of ours, in light and dark. */
export const palette = `:root {
  color-scheme: light dark;
  --paper: light-dark(#faf9f7, #131519);
  --sheet: light-dark(#ffffff, #1b1e24);
  --sunk: light-dark(#f3f1ed, #15181d);
  --ink: light-dark(#1d2026, #e7e8ec);
  --soft: light-dark(#595f69, #a3a9b5);
  --rule: light-dark(#e2dfd8, #30343d);
  --accent: light-dark(#3446b8, #a5b1ff);
  --fail: light-dark(#b3261e, #ff8f86);
  --known-deviation: light-dark(#855300, #ecb44e);
  --not-run: light-dark(#6a4a9c, #c8aef0);
  --observed: light-dark(#1b6391, #84c3ee);
  --pass: light-dark(#1c7048, #6fd0a0);
  --sans: ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}`;
