import { palette } from './palette.ts';

/** How the page looks, in light and dark, on narrow screens and on paper. It loads nothing. */
export const style = `
${palette}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 4rem; max-width: 76rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.55 var(--sans); overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, p, dl, dd, ul, ol, figure, pre { margin: 0; }
h1, h2, h3 { text-wrap: balance; overflow-wrap: break-word; }
ul, ol { padding: 0; list-style: none; }
code, pre { font-family: var(--mono); font-size: 0.8125rem; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
[hidden] { display: none !important; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--sheet); padding: 0.5rem 1rem; z-index: 1; }
.scroll { overflow-x: auto; }

.pass { --tone: var(--pass); }
.fail { --tone: var(--fail); }
.known-deviation { --tone: var(--known-deviation); }
.not-run { --tone: var(--not-run); }
.observed { --tone: var(--observed); }

.glance { padding: 3rem 0 0; }
.glance.good { --tone: var(--pass); }
.glance.bad { --tone: var(--fail); }
.glance.open { --tone: var(--not-run); }
.kicker { font-weight: 650; letter-spacing: 0.01em; }
.kicker span { color: var(--soft); font-weight: 400; }
h1 { margin: 0.35rem 0 0.6rem; color: var(--tone); font-size: clamp(2rem, 6vw, 3.25rem); line-height: 1.08; letter-spacing: -0.025em; font-weight: 700; }
.lede { max-width: 46rem; text-wrap: pretty; color: var(--soft); font-size: 1.0625rem; }
.bar { display: block; width: 100%; height: 0.75rem; margin: 1.75rem 0 0.9rem; border-radius: 0.375rem; background: var(--rule); }
.bar rect { fill: var(--tone); stroke: var(--paper); stroke-width: 2; vector-effect: non-scaling-stroke; }
.counts { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; }
.counts li::before { content: ''; display: inline-block; width: 0.625rem; height: 0.625rem; margin-right: 0.5rem; border-radius: 3px; background: var(--tone); }
.counts b { font-variant-numeric: tabular-nums; }
.counts .none { color: var(--soft); }
.counts .none::before { background: var(--rule); }
.facts { display: flex; flex-wrap: wrap; gap: 0.9rem 2.5rem; margin-top: 1.75rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
dt { color: var(--soft); font-size: 0.8125rem; }
dd { font-variant-numeric: tabular-nums; }

section { margin-top: 3rem; }
h2 { margin-bottom: 1rem; font-size: 1.5rem; line-height: 1.2; letter-spacing: -0.015em; }
h3 { margin: 0 0 0.75rem; font-size: 1.0625rem; }
h3 small { margin-left: 0.5rem; color: var(--soft); font-weight: 400; font-size: 0.875rem; }
h4 { margin: 1.5rem 0 0.5rem; font-size: 0.875rem; }
h5 { margin-bottom: 0.35rem; color: var(--soft); font-size: 0.8125rem; font-weight: 400; }
.note, .legend { color: var(--soft); font-size: 0.875rem; }
.legend { margin-top: 0.6rem; }

.findings { border-top: 1px solid var(--rule); }
.findings li { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0.1rem 1rem; align-items: baseline; padding: 0.85rem 0; border-bottom: 1px solid var(--rule); }
.findings .verdict { color: var(--tone, var(--soft)); }
.findings .verdict::before { content: none; }
.findings a, .findings strong { color: var(--ink); font-weight: 600; }
.findings li:first-child > div { font-size: 1.125rem; }
.findings p { max-width: 52rem; margin-top: 0.15rem; color: var(--soft); font-size: 1rem; }

table { border-collapse: collapse; font-size: 0.9375rem; }
th, td { padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--rule); text-align: left; font-weight: 400; white-space: nowrap; }
thead th { color: var(--soft); font-size: 0.8125rem; }
.coverage { width: 100%; min-width: 44rem; margin-bottom: 1.5rem; table-layout: fixed; }
caption { padding-bottom: 0.25rem; text-align: left; font-weight: 600; }
.coverage th { white-space: normal; }
.coverage th:first-child { width: 14rem; padding-left: 0; }
.coverage th + th, .coverage td { text-align: center; }
.seen { color: var(--pass); }
.seen::before { content: '✓\\2002' / ''; }
.unseen { color: var(--not-run); font-weight: 600; }

.filter { display: grid; gap: 0.75rem; margin-bottom: 1.5rem; }
.filter label { display: grid; gap: 0.3rem; color: var(--soft); font-size: 0.875rem; }
.filter input { width: 100%; padding: 0.6rem 0.8rem; border: 1px solid light-dark(#8b8f98, #6d7380); border-radius: 0.5rem; background: var(--sheet); color: var(--ink); font: inherit; font-size: 1rem; }
.filter input::placeholder { color: var(--soft); opacity: 1; }
.filter p { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; color: var(--soft); font-size: 0.875rem; }
.chips { display: flex; flex-wrap: wrap; gap: 0.5rem; }
button { font: inherit; color: inherit; cursor: pointer; }
.chip { padding: 0.3rem 0.8rem; border: 1px solid var(--tone); border-radius: 2rem; background: transparent; color: var(--tone); font-size: 0.875rem; }
.chip b { font-variant-numeric: tabular-nums; }
.chip[aria-pressed='true'] { background: var(--tone); color: var(--paper); }
.plain { padding: 0; border: 0; background: none; color: var(--accent); text-decoration: underline; text-underline-offset: 0.2em; }

.operation { margin-top: 2rem; }
summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
.promise { border: 1px solid var(--rule); border-bottom-width: 0; background: var(--sheet); }
h3 + .promise { border-radius: 0.625rem 0.625rem 0 0; }
.promise:last-child { border-bottom-width: 1px; border-radius: 0 0 0.625rem 0.625rem; }
h3 + .promise:last-child { border-radius: 0.625rem; }
.promise > summary { display: grid; grid-template-columns: 9.5rem 1fr auto; gap: 0.15rem 1rem; align-items: baseline; padding: 0.6rem 1rem; }
.promise > summary:hover { background: var(--sunk); }
.promise[open] > summary { border-bottom: 1px solid var(--rule); }
.verdict { color: var(--tone); font-size: 0.875rem; font-weight: 600; white-space: nowrap; }
.verdict::before { content: '▸' / ''; display: inline-block; width: 1.1em; color: var(--soft); font-weight: 400; }
.promise[open] > summary .verdict::before { content: '▾' / ''; }
.told > span { margin-right: 0.5rem; }
.told code { display: inline-block; color: var(--soft); }
.took { color: var(--soft); font-size: 0.8125rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.inside { padding: 1rem 1rem 1.25rem; }
.reason { max-width: 52rem; }
.fail .reason { font-weight: 600; }
.reason em { color: var(--soft); font-weight: 400; }

.exchanges { border-top: 1px solid var(--rule); }
.exchanges > li { border-bottom: 1px solid var(--rule); }
.exchange > summary { display: flex; gap: 0.15rem 0.9rem; align-items: baseline; padding: 0.4rem 0.25rem; font-size: 0.875rem; }
.exchange > summary:hover { background: var(--sunk); }
.exchange > summary::before { content: '▸' / ''; color: var(--soft); }
.exchange[open] > summary::before { content: '▾' / ''; }
.asked { flex: 1; min-width: 0; font-family: var(--mono); font-size: 0.8125rem; }
.asked b { font-weight: 600; }
.status { font-family: var(--mono); font-weight: 600; white-space: nowrap; }
.exchange .took { min-width: 5.5rem; text-align: right; }
.odd .status, .breaks { color: var(--fail); }
.violations { margin: 0.4rem 0 0.9rem; padding-left: 0.9rem; border-left: 3px solid var(--fail); font-size: 0.9375rem; }
.messages { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; margin: 0.4rem 0 1rem; }
pre { padding: 0.75rem 0.9rem; border: 1px solid var(--rule); border-radius: 0.5rem; background: var(--sunk); white-space: pre-wrap; line-height: 1.5; max-height: 24rem; overflow: auto; }
.curl { position: relative; margin-bottom: 1rem; }
.curl pre { padding-right: 6rem; }
.curl button { position: absolute; top: 0.5rem; right: 0.5rem; padding: 0.15rem 0.7rem; border: 1px solid var(--rule); border-radius: 0.4rem; background: var(--sheet); font-size: 0.8125rem; }
.curl button:hover { border-color: var(--accent); }

.timeline { margin-top: 1.25rem; padding: 1rem 1.1rem; border: 1px solid var(--rule); border-radius: 0.625rem; }
.timeline:first-child { margin-top: 0; }
.timeline figcaption { max-width: 52rem; margin-bottom: 0.9rem; }
.timeline svg { display: block; width: 100%; min-width: 44rem; height: auto; font: 11px var(--mono); }
.timeline text { fill: var(--ink); paint-order: stroke; stroke: var(--sheet); stroke-width: 3px; stroke-linejoin: round; }
.timeline .band text { stroke: none; }
.who-0 { --who: light-dark(#3446b8, #a5b1ff); }
.who-1 { --who: light-dark(#a3501b, #f0a573); }
.who-2 { --who: light-dark(#0f766e, #63cdc2); }
.who-3 { --who: light-dark(#9d2c74, #f193cb); }
.who-4 { --who: light-dark(#5b6b1c, #bccc6e); }
.who-5 { --who: light-dark(#1b6391, #84c3ee); }
.who-6 { --who: light-dark(#6a4a9c, #c8aef0); }
.who-7 { --who: light-dark(#775c3c, #d5b58e); }
.timeline .name { font-weight: 600; }
.stripe { fill: var(--sunk); }
.swatch { fill: var(--who); }
.rule { stroke: var(--rule); }
rect.held { fill: color-mix(in srgb, var(--who) 16%, var(--sheet)); stroke: var(--who); stroke-width: 1; }
.call rect { stroke-width: 1.5; }
.call.done rect { fill: var(--who); stroke: var(--who); }
.call.refused rect { fill: var(--sheet); stroke: var(--who); }
stop { stop-color: var(--who); }
stop.gone { stop-opacity: 0; }
.axis line { stroke: var(--rule); stroke-dasharray: 2 3; }
.axis text { fill: var(--soft); }
.cut path { stroke: var(--soft); fill: none; }
.stuck-area { fill: color-mix(in srgb, var(--fail) 9%, transparent); }
g.stuck line { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 5 3; }
g.stuck path { fill: var(--fail); }
g.stuck text { fill: var(--fail); font-weight: 600; }
.key { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin-top: 0.75rem; color: var(--soft); font-size: 0.8125rem; }
.key li::before { content: ''; display: inline-block; width: 1.4rem; height: 0.65rem; margin-right: 0.45rem; border-radius: 3px; }
.key .done::before { background: var(--soft); }
.key .refused::before { border: 1.5px solid var(--soft); }
.key .info::before { background: linear-gradient(to right, var(--soft), transparent); }
.key .held::before { height: 1rem; vertical-align: -0.2rem; border: 1px solid var(--soft); background: color-mix(in srgb, var(--soft) 16%, var(--sheet)); }
.key .stuck::before { width: 0; border-left: 2px dashed var(--fail); border-radius: 0; }
.fold { margin-top: 0.75rem; font-size: 0.875rem; }
.fold > summary { color: var(--accent); text-decoration: underline; text-underline-offset: 0.2em; width: fit-content; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.875rem; }

@media (max-width: 44rem) {
  .glance { padding-top: 1.75rem; }
  section { margin-top: 2.25rem; }
  .findings li { grid-template-columns: 1fr; }
  .promise > summary { grid-template-columns: 1fr auto; }
  .promise > summary .told { grid-column: 1 / -1; order: 1; }
  .exchange > summary { flex-wrap: wrap; }
  .exchange .asked { flex-basis: 85%; }
  .exchange .status { margin-left: 1.6rem; }
  .exchange .took { min-width: 0; }
  .inside { padding-inline: 0.75rem; }
  .coverage { min-width: 56rem; }
  .coverage th:first-child { position: sticky; left: 0; width: 11.5rem; font-size: 0.8125rem; background: var(--paper); }
}
@media print {
  :root { color-scheme: light; --paper: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .filter, .skip, .curl button { display: none !important; }
  .promise, .findings li, tr, figure { break-inside: avoid; }
  .promise[open] { break-inside: auto; }
  h2, h3, h4, summary { break-after: avoid; }
  pre { max-height: none; }
  .bar, .bar rect, .stripe, .stuck-area, .call rect, .swatch, .counts li::before, .key li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .timeline svg, .coverage { min-width: 0; }
  .coverage { font-size: 8pt; }
  .coverage th, .coverage td { padding: 0.2rem; white-space: normal; }
  .coverage th:first-child { width: 9rem; }
}
`;
