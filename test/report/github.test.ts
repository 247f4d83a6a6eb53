import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Report } from '../../src/contract/report.ts';
import { createGitHubReporter } from '../../src/report/github.ts';
import {
  caseResult,
  hostileReport,
  hostileText,
  report,
  sampleReport,
} from '../browser/sample-report.ts';
import { lockproof } from '../cli/command-line.ts';

afterEach(() => void vi.unstubAllEnvs());

test('the summary begins with the verdict, and tells how to make the same calls again', () => {
  const [heading, , counts, , target] = toMarkdown(sampleReport).split('\n');

  expect(heading).toBe('## ❌ Lockproof: It does not conform.');
  expect(counts).toContain('3 of 7 documented promises kept');
  expect(counts).toContain('2 broken, 1 known deviation, 1 not run, 1 observed, 3 kept');
  expect(target).toContain('`--seed 1904450412 --rounds 10`');
});

test('broken promises and known deviations are in tables, with their reasons', () => {
  const [, broken, known] = toMarkdown(sampleReport).split(
    /### (?:Broken promises|Known deviations)\n/,
  );

  expect(rowsOf(broken!)).toHaveLength(2);
  expect(broken).toContain('the body at /type must be string');
  expect(broken).toContain('while worker-1 held the lock');
  expect(rowsOf(known!)).toEqual([expect.stringContaining('the engine reports its optimistic')]);
});

test('every documented answer and situation is in a table, and what was never seen says so', () => {
  const markdown = toMarkdown(sampleReport);

  expect(markdown).toContain('| Operation | 200 | 204 | 400 | 404 | 429 | 500 |');
  expect(markdown).toContain('| completeExternalTask |   | ✓ |   |   |   | **never seen** |');
  expect(markdown).toContain('| lapsed, of another |   |   | **never met** |   |');
});

test('the rest is behind folds', () => {
  const markdown = toMarkdown(sampleReport);

  const folds = [...markdown.matchAll(/<summary>(.*)<\/summary>/g)].map(([, title]) => title);
  expect(folds).toEqual([
    'Not run: 1 promise',
    'Observed, where the pages are silent: 1 promise',
    'Kept: 3 promises',
  ]);
});

test('hostile answers stay text: no markup, no link, no picture, no cell of their own', () => {
  const markdown = toMarkdown(hostileReport);

  const ours = /<\/?(?:details|summary)>|&#\d+;/g;
  expect(markdown.replaceAll(ours, '')).not.toMatch(/[<>[\]\\{}~$@_!]|https?:|www\./);
  expect(markdown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
  const columns = markdown
    .split('### ')
    .slice(2)
    .map((part) => new Set(rowsOf(part).map((row) => row.split('|').length)).size);
  expect(columns.every((count) => count <= 1)).toBe(true);
});

test('a summary that is too large for GitHub is cut where it stays whole, and says so', () => {
  const many = Array.from({ length: 9_000 }, (_, index) =>
    caseResult({ id: `lock/${index}`, verdict: 'fail', reason: hostileText }),
  );

  const markdown = toMarkdown(report(many));

  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1_048_576);
  expect(Buffer.byteLength(markdown)).toBeGreaterThan(1_000_000);
  expect(markdown).toMatch(/ \|\n\n\nThe rest is left out here, since GitHub takes 1 MiB\./);
});

test('a summary that GitHub takes is not cut', () => {
  expect(toMarkdown(sampleReport)).not.toContain('left out');
});

test('on GitHub, the summary goes to the page of the job, after what is there', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'lockproof-')), 'summary.md');
  await writeFile(file, 'Before.\n');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);

  const { stdout } = await lockproof('verify', '--only', 'lock/*', '--report', 'github');

  expect(stdout).toContain('lock/free-task-is-locked');
  expect(stdout).not.toContain('## ');
  expect(await readFile(file, 'utf8')).toMatch(/^Before\.\n## ⚠️ Lockproof: It conforms in what/);
});

test('elsewhere, the summary goes to standard output, alone', async () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', '');

  const { stdout } = await lockproof('verify', '--only', 'lock/*', '--report', 'github');

  expect(stdout).toMatch(/^## ⚠️ Lockproof: It conforms in what was exercised\./);
});

function toMarkdown(finished: Report): string {
  let markdown = '';
  const reporter = createGitHubReporter((text) => (markdown += text));
  reporter.onEvent({ kind: 'finished', report: finished });
  return markdown;
}

/** The rows of the first table, without its head. */
function rowsOf(part: string): string[] {
  return part
    .split('\n')
    .filter(
      (line) => line.startsWith('| ') && !/^\| (?:---|Promise|Operation|Situation)/.test(line),
    );
}
