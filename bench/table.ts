import { median, summarize, type Figure, type Limit } from './figure.ts';

/** Prints a line for each figure: the ratio with its spread, the limit, and the readings behind it. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map(describe);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) {
    console.log(
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd()}`,
    );
  }
}

function describe(figure: Figure): string[] {
  const { name, unit, ours, baseline, limit } = figure;
  const { value, min, max, isWithin } = summarize(figure);
  const times = baseline === null ? ` ${unit}` : ' ×';
  const mark = isWithin === null ? ' ' : isWithin ? '✔' : '✘';
  const readings =
    baseline === null ? '' : `${show(median(ours))} to ${show(median(baseline))} ${unit}`;
  const spread = min === max ? '' : `(${show(min)} – ${show(max)})`;
  return [mark, name, `${show(value)}${times}`, spread, describeLimit(limit), readings];
}

function describeLimit(limit: Limit | null): string {
  return limit === null ? '' : `${limit.kind} ${show(limit.value)}`;
}

function show(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: 0 });
}
