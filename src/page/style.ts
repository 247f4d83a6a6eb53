import { palette } from '../report/html/palette.ts';

/** How the live page looks: of one family with the HTML report, and denser. */
export const pageStyle = `
${palette}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; background: var(--paper); scrollbar-gutter: stable; }
body {
  --edge: light-dark(#8b8f98, #6d7380);
  margin: 0; background: var(--paper); color: var(--ink);
  font: 0.9375rem/1.45 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
#page { max-width: 104rem; margin: 0 auto; padding: 0 clamp(0.75rem, 2vw, 2rem) 3rem; }
h1, h2, h3, p, dl, dd, ul, ol, pre { margin: 0; }
ul, ol { padding: 0; list-style: none; }
code, pre, kbd { font-family: var(--mono); font-size: 0.8125rem; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
[hidden] { display: none !important; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; padding: 0.5rem 1rem; background: var(--sheet); }
.aloud { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

button { color: inherit; }
button, input, select { font: inherit; }
button { padding: 0.25rem 0.7rem; border: 1px solid var(--rule); border-radius: 0.4rem; background: var(--sheet); cursor: pointer; white-space: nowrap; }
button:hover:not(:disabled) { border-color: var(--accent); color: var(--accent); }
button:disabled { color: var(--soft); cursor: default; opacity: 0.65; }
button.main { border-color: var(--accent); background: var(--accent); color: var(--paper); font-weight: 600; }
button.main:hover { filter: brightness(1.1); color: var(--paper); }
button.danger { border-color: var(--fail); background: var(--fail); }
button.quiet { border: 0; background: none; padding: 0 0.4rem; font-size: 1.125rem; line-height: 1; }
input, select { min-width: 0; height: 2rem; color: var(--ink); padding: 0.25rem 0.55rem; border: 1px solid var(--edge); border-radius: 0.4rem; background: var(--sheet); }
input::placeholder { color: var(--soft); opacity: 1; }
input[type='number'] { width: 5rem; }
input[type='checkbox'] { width: 1rem; height: 1rem; padding: 0; margin: 0; accent-color: var(--accent); }
label { color: var(--soft); }
.badge { display: inline-block; padding: 0 0.45rem; border-radius: 1rem; background: var(--known-deviation); color: var(--paper); font-size: 0.75rem; font-weight: 600; }

.bar { position: relative; display: grid; grid-template-columns: auto 1fr auto; gap: 0.5rem 2rem; align-items: center; padding: 1rem 0 0.9rem; }
h1 { white-space: nowrap; font-size: 1.0625rem; font-weight: 650; letter-spacing: 0.01em; }
h1 span { color: var(--soft); font-weight: 400; }
.clock { display: grid; grid-template-columns: auto auto 1fr; gap: 0 1.1rem; align-items: center; }
.time { min-width: 7.4rem; font-size: 1.75rem; font-weight: 650; letter-spacing: -0.02em; line-height: 1.1; }
.clock p { color: var(--soft); font-size: 0.8125rem; line-height: 1.3; }
.clock p span { display: block; }
.steps { display: flex; flex-wrap: wrap; gap: 0.35rem; }
.steps form, .steps label { display: flex; gap: 0.35rem; align-items: center; }
.bar nav { display: flex; flex-wrap: wrap; gap: 0.35rem 1rem; align-items: center; }
.bar .outcome { position: absolute; z-index: 1; top: calc(100% - 0.7rem); left: 0; right: 0; width: fit-content; max-width: 100%; margin: 0 auto; border: 1px solid var(--tone); box-shadow: 0 0.25rem 1rem rgb(0 0 0 / 15%); }
.live { color: var(--soft); font-size: 0.8125rem; white-space: nowrap; }
.live::before { content: ''; display: inline-block; width: 0.55rem; height: 0.55rem; margin-right: 0.4rem; border-radius: 50%; background: var(--fail); }
.live.on::before { background: var(--pass); }

.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem 2rem; }
.tabs { display: flex; gap: 0.25rem; margin-bottom: 1rem; border-bottom: 1px solid var(--rule); overflow-x: auto; }
.tab { margin-bottom: -1px; padding: 0.45rem 0.8rem; border: 0; border-bottom: 3px solid transparent; border-radius: 0.4rem 0.4rem 0 0; background: none; color: var(--soft); }
.tab:focus-visible { outline-offset: -3px; }
.tab[aria-current='page'] { border-bottom-color: var(--accent); color: var(--ink); font-weight: 600; }
.journal:not(.chosen) { display: none; }

.tools { display: flex; flex-wrap: wrap; gap: 0.6rem 2rem; justify-content: space-between; margin-bottom: 0.9rem; }
.actor, .make { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; }
.actor label, .make label { white-space: nowrap; }
.actor [name='worker'] { width: 8.5rem; color: var(--accent); font-weight: 600; }
.make input:not([type]) { width: 9rem; }
.filter { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; margin-bottom: 0.75rem; }
.filter input { flex: 1 1 14rem; height: 2.25rem; padding: 0.4rem 0.7rem; }
.chips { display: flex; flex-wrap: wrap; gap: 0.35rem; align-items: center; }
.chip { padding: 0.15rem 0.65rem; border-color: var(--rule); border-radius: 2rem; background: none; color: var(--tone, var(--ink)); font-size: 0.8125rem; }
.chip b { font-weight: 600; }
.chip.empty { color: var(--soft); }
.chip[aria-pressed='true'], .chip[aria-pressed='true']:hover { border-color: var(--tone, var(--ink)); background: var(--tone, var(--ink)); color: var(--paper); }

.free, .available { --tone: var(--pass); }
.held, .locked { --tone: var(--accent); }
.lapsed { --tone: var(--known-deviation); }
.failed, .refused, .broken { --tone: var(--fail); }
.ended, .handled { --tone: var(--soft); }
.fault { --tone: var(--known-deviation); }
.done { --tone: var(--pass); }
.unanswered { --tone: var(--not-run); }

.rows { border: 1px solid var(--rule); border-radius: 0.625rem; background: var(--sheet); overflow: clip; }
.row { display: grid; grid-template-columns: 5.7rem minmax(10rem, 1fr) minmax(8rem, 11.5rem) auto; gap: 0.15rem 1rem; align-items: center; padding: 0.45rem 0.8rem; }
.row + .row { border-top: 1px solid var(--rule); }
.state { color: var(--tone); font-size: 0.875rem; font-weight: 600; white-space: nowrap; }
.state::before { content: ''; display: inline-block; width: 0.6rem; height: 0.6rem; margin-right: 0.45rem; border-radius: 3px; background: var(--tone); }
.free .state::before, .available .state::before { background: none; border: 2px solid var(--tone); }
.row.ended .id, .row.handled .id { color: var(--soft); }
.id { display: block; font-family: var(--mono); font-size: 0.75rem; }
.facts { color: var(--soft); font-size: 0.8125rem; }
.facts b { color: var(--ink); font-weight: 500; }
.error { color: var(--fail); }
.lock { display: flex; flex-wrap: wrap; gap: 0 0.75rem; justify-content: space-between; font-size: 0.875rem; }
.lock.none, .lock.past { display: block; color: var(--soft); }
.fault .lock { color: var(--soft); }
.holder { font-weight: 600; }
.past .holder { font-weight: 400; }
.holder.self { color: var(--accent); }
lock-countdown { font-variant-numeric: tabular-nums; }
.lock lock-countdown { display: contents; }
.lock lock-countdown b { flex: 1 0 100%; height: 0.3rem; margin-top: 0.2rem; border-radius: 1rem; background: var(--rule); overflow: hidden; }
.lock lock-countdown i { display: block; height: 100%; border-radius: 1rem; background: var(--tone); transform-origin: left; }
.lesson lock-countdown { font-weight: 600; }
.lesson lock-countdown b { display: none; }
.deeds { display: flex; gap: 0.3rem; }
.deeds button { padding: 0.15rem 0.6rem; font-size: 0.875rem; }
.pager { display: flex; flex-wrap: wrap; gap: 0.35rem; align-items: center; margin-top: 0.75rem; color: var(--soft); font-size: 0.875rem; }
.pager span { margin-right: auto; }
.nothing { padding: 2rem 1rem; border: 1px dashed var(--rule); border-radius: 0.625rem; color: var(--soft); text-align: center; text-wrap: balance; }

.outcome { display: grid; grid-template-columns: auto 1fr auto; gap: 0.75rem; align-items: baseline; margin: 0.4rem 0; padding: 0.5rem 0.8rem; border-radius: 0.5rem; background: color-mix(in srgb, var(--tone) 9%, var(--sheet)); }
.row .outcome { grid-column: 1 / -1; }
.outcome .status { color: var(--tone); font-family: var(--mono); }
.outcome code { color: var(--tone); font-weight: 600; }
.lesson { margin-top: 0.25rem; }

.fault-form { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0.7rem 1rem; align-items: end; margin-bottom: 1rem; padding: 1rem; border: 1px solid var(--rule); border-radius: 0.625rem; background: var(--sheet); }
.fault-form label:not(.check) { display: grid; gap: 0.2rem; font-size: 0.875rem; }
.fault-form input:not([type='checkbox']), .fault-form select { width: 100%; }
.fault-form button { justify-self: start; }
.check { display: flex; gap: 0.5rem; align-items: center; color: var(--ink); }

.journal header { display: flex; gap: 0.5rem; align-items: center; margin-bottom: 1rem; }
h2 { font-size: 1.125rem; letter-spacing: -0.01em; }
h2 small { margin-left: 0.25rem; color: var(--soft); font-weight: 400; font-size: 0.875rem; }
.journal h2 { margin-right: auto; }
.journal header button { padding: 0.1rem 0.6rem; font-size: 0.875rem; }
button[aria-pressed='true']:not(.chip) { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.exchanges { border-top: 1px solid var(--rule); }
.exchanges > li { border-bottom: 1px solid var(--rule); }
summary { display: grid; grid-template-columns: 2.9rem 1fr auto auto; gap: 0.05rem 0.6rem; align-items: baseline; padding: 0.35rem 0.25rem; cursor: pointer; list-style: none; font-size: 0.8125rem; }
summary::-webkit-details-marker { display: none; }
summary:hover { background: var(--sunk); }
summary .status { color: var(--tone); font-family: var(--mono); }
.asked { grid-column: 2 / -1; color: var(--soft); font-family: var(--mono); font-size: 0.75rem; }
details:not([open]) .asked { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
summary time { grid-column: 4; color: var(--soft); }
details > :not(summary) { margin-inline: 0.25rem; }
details > :last-child { margin-bottom: 0.9rem; }
h3 { margin: 0.7rem 0 0.25rem; color: var(--soft); font-size: 0.8125rem; font-weight: 400; }
pre { padding: 0.6rem 0.75rem; border: 1px solid var(--rule); border-radius: 0.5rem; background: var(--sunk); white-space: pre-wrap; max-height: 20rem; overflow: auto; }
.curl { position: relative; }
.curl pre { padding-right: 5.5rem; }
.curl button { position: absolute; top: 0.4rem; right: 0.4rem; padding: 0.1rem 0.6rem; font-size: 0.8125rem; }
.curl button:empty::after { content: 'Copy'; }
.more { width: 100%; margin-top: 0.75rem; }

dialog { width: min(34rem, calc(100vw - 2rem)); padding: 1.5rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--sheet); color: var(--ink); }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
dialog p { margin-top: 0.7rem; text-wrap: pretty; }
dialog label { display: flex; gap: 0.5rem; align-items: center; margin-top: 1rem; }
.keys { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 0.35rem 1.5rem; margin-top: 1rem; }
.keys div { display: flex; gap: 0.75rem; }
.keys dt { width: 1.75rem; }
kbd { display: inline-block; min-width: 1.6rem; padding: 0 0.35rem; border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: 0.3rem; text-align: center; }
.ends { display: flex; gap: 0.5rem; justify-content: end; }
.door { display: grid; min-height: 80vh; place-items: center; }
.door form { display: grid; gap: 1rem; max-width: 28rem; padding: 2rem; border: 1px solid var(--rule); border-radius: 0.75rem; background: var(--sheet); }
.door label { display: grid; gap: 0.3rem; }
.door button { justify-self: start; }

@media (min-width: 70rem) {
  .columns { grid-template-columns: minmax(0, 1fr) minmax(20rem, 27rem); }
  .tab-journal { display: none; }
  .journal, .journal:not(.chosen) { display: block; position: sticky; top: 0; align-self: start; max-height: 100vh; padding-top: 0.35rem; overflow-y: auto; scrollbar-gutter: stable; }
}
@media (max-width: 69.99rem) {
  .columns:has(.journal.chosen) { gap: 0; }
}
@media (max-width: 60rem) {
  .bar { grid-template-columns: 1fr auto; gap: 0.5rem 1rem; }
  .bar .clock { grid-column: 1 / -1; grid-row: 2; }
}
@media (max-width: 44rem) {
  .bar { grid-template-columns: 1fr; }
  .bar .clock { grid-row: auto; }
  .bar nav { justify-content: space-between; }
  .clock { grid-template-columns: auto 1fr; gap: 0.5rem 0.75rem; }
  .steps { grid-column: 1 / -1; }
  .row { grid-template-columns: 5.5rem 1fr; padding: 0.6rem 0.75rem; gap: 0.4rem 0.75rem; }
  .row .what { grid-column: 1 / -1; grid-row: 2; }
  .row .deeds { grid-column: 1 / -1; }
  .row .deeds button { flex: 1; padding-block: 0.35rem; }
  .tools { gap: 0.6rem; }
  .tab { padding-inline: 0.55rem; }
  .actor [name='worker'] { width: 5.5rem; }
  .actor input[type='number'], .make input[type='number'] { width: 4rem; }
  .make input:not([type]) { width: 6rem; }
}
@media (prefers-reduced-motion: no-preference) {
  .outcome { animation: appear 0.16s ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
`;
