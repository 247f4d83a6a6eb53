/** The timeline as SVG: who could have held the lock on top, a row for each process, time below. */
import type { Timeline, TimelineCall } from '../../contract/timeline.ts';
import { markup, type Markup } from './markup.ts';
import { shorten } from './printable.ts';
import {
  placeCalls,
  placeHolders,
  type PlacedCall,
  type PlacedHolder,
  type Row,
} from './timeline-rows.ts';
import { createScale, type Scale } from './timeline-scale.ts';
import { describeDuration, describeMs } from './wording.ts';

const width = 960;
const left = 140;
const right = width - 12;

/** Room for what has no end, and for the words at the last call. */
const tail = 84;
const top = 30;
const laneHeight = 34;
const rowPadding = 8;
const nameCharactersMax = 15;

/** So many colours for processes are told apart; the style has them. */
const colorCount = 8;

interface Line {
  readonly top: number;
  readonly height: number;
}

/** The picture. Ids in it begin with the name, which must be unique in the page. */
export function timelinePicture(timeline: Timeline, name: string): Markup {
  const scale = { ...createScale(timeline, left, right - tail), right };
  const holders = placeHolders(timeline, scale);
  const rows = placeCalls(timeline, scale);
  const lines = stack([
    1 + Math.max(0, ...holders.map(({ lane }) => lane)),
    ...rows.map(({ laneCount }) => laneCount),
  ]);
  const bottom = lines.at(-1)!.top + lines.at(-1)!.height;
  const height = bottom + (scale.cuts.length === 0 ? 28 : 44);
  const colors = colorsOf(rows, holders);
  return markup`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${name}-title ${name}-desc">
<title id="${name}-title">Timeline of ${timeline.object}</title>
<desc id="${name}-desc">${timeline.explanation} ${describeCalls(timeline)}</desc>
${stuckArea(timeline, scale, bottom)}
${axis(scale, bottom)}
${holderBand(holders, lines[0]!, colors)}
${rows.map((row, index) => processRow(row, lines[index + 1]!, colors.get(row.process)!, `${name}-fade-${index}`))}
${stuckLine(timeline, scale, bottom)}
</svg>`;
}

function stack(laneCounts: readonly number[]): Line[] {
  let next = top;
  return laneCounts.map((count) => {
    const line = { top: next, height: count * laneHeight + rowPadding };
    next += line.height;
    return line;
  });
}

function colorsOf(rows: readonly Row[], holders: readonly PlacedHolder[]): Map<string, string> {
  const names = [...rows.map(({ process }) => process), ...holders.map(({ holder }) => holder)];
  return new Map([...new Set(names)].map((each, index) => [each, `who-${index % colorCount}`]));
}

function holderBand(
  holders: readonly PlacedHolder[],
  { top: y, height }: Line,
  colors: ReadonlyMap<string, string>,
): Markup {
  const segments = holders.map((one) => {
    const { holder, label, labelX, lane, fromX, toX } = one;
    const barY = y + 6 + lane * laneHeight;
    return markup`<g class="${colors.get(holder)!}"><title>${describeHolder(one)}</title><rect class="held" x="${round(fromX)}" y="${barY}" width="${round(toX - fromX)}" height="24" rx="4"/><text x="${round(labelX)}" y="${barY + 16}">${label}</text></g>
`;
  });
  return markup`<g class="band"><rect class="stripe" x="0" y="${y}" width="${width}" height="${height}"/><text class="name" x="12" y="${y + 22}">could hold</text>
${segments}</g>`;
}

function processRow({ process, calls }: Row, line: Line, color: string, fade: string): Markup {
  const y = line.top;
  const bottom = y + line.height;
  return markup`<g class="process ${color}"><line class="rule" x1="0" x2="${width}" y1="${bottom}" y2="${bottom}"/><rect class="swatch" x="12" y="${y + 14}" width="9" height="9" rx="2"/><text class="name" x="28" y="${y + 22}"><title>${process}</title>${shorten(process, nameCharactersMax)}</text>
<linearGradient id="${fade}"><stop offset="0"/><stop class="gone" offset="1"/></linearGradient>
${calls.map((placed) => callBar(placed, y, fade))}</g>
`;
}

function callBar({ call, label, lane, fromX, toX, labelX }: PlacedCall, y: number, fade: string) {
  const barY = y + 21 + lane * laneHeight;
  // An attribute rather than a style, of which the page allows none; it is weaker than any rule.
  const fill = call.outcome === 'info' && markup` fill="url(#${fade})"`;
  return markup`<g class="call ${call.outcome}"><title>${describeCall(call)}</title><text x="${round(labelX)}" y="${barY - 5}">${label}</text><rect x="${round(fromX)}" y="${barY}" width="${round(toX - fromX)}" height="12" rx="3"${fill}/></g>
`;
}

function stuckArea({ stuckAtMs }: Timeline, scale: Scale, bottom: number): Markup {
  const x = round(scale.x(stuckAtMs));
  return markup`<rect class="stuck-area" x="${x}" y="${top}" width="${width - x}" height="${bottom - top}"/>`;
}

function stuckLine({ stuckAtMs }: Timeline, scale: Scale, bottom: number): Markup {
  const x = round(scale.x(stuckAtMs));
  const isFarRight = x > width / 2;
  return markup`<g class="stuck"><title>No order of the calls explains what was answered by ${describeMs(stuckAtMs)}.</title><line x1="${x}" x2="${x}" y1="${top - 8}" y2="${bottom}"/><path d="M${x - 6} ${top - 14}h12l-6 9z"/><text x="${isFarRight ? x - 12 : x + 12}" y="${top - 9}"${isFarRight && markup` text-anchor="end"`}>no order from here</text></g>`;
}

function axis({ x, ticksMs, cuts }: Scale, bottom: number): Markup {
  const ticks = ticksMs.map((ms) => {
    const at = round(x(ms));
    return markup`<line x1="${at}" x2="${at}" y1="${top}" y2="${bottom + 5}"/><text x="${at}" y="${bottom + 20}" text-anchor="middle">${describeMs(ms)}</text>`;
  });
  const breaks = cuts.map(({ fromMs, toMs }) => {
    const middle = round((x(fromMs) + x(toMs)) / 2);
    const told = `${describeDuration(toMs - fromMs)} without a call`;
    return markup`<g class="cut"><path d="M${middle - 5} ${bottom + 6}l4 -12M${middle + 1} ${bottom + 6}l4 -12"/><text x="${middle}" y="${bottom + 36}" text-anchor="middle">${told}</text></g>`;
  });
  return markup`<g class="axis">${ticks}${breaks}</g>`;
}

function describeCalls({ calls }: Timeline): string {
  return calls.map(describeCall).join(' ');
}

function describeCall({ process, label, callMs, returnMs, outcome }: TimelineCall): string {
  const until =
    returnMs === null ? 'and never returned' : `and returned at ${describeMs(returnMs)}`;
  return `${process}: ${label}, called at ${describeMs(callMs)} ${until} (${outcome}).`;
}

function describeHolder({ holder, fromMs, toMs }: PlacedHolder): string {
  const until = toMs === null ? '' : ` until ${describeMs(toMs)}`;
  return `${holder} could have held the lock from ${describeMs(fromMs)}${until}.`;
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
