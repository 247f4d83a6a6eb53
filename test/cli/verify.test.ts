import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/contract/report.ts';
import { lockproof } from './command-line.ts';

test('without a URL, the embedded emulator is judged, and conforms completely', async () => {
  const { code, stdout } = await lockproof('verify', '--require-complete');

  expect(stdout).toContain('17 of 17 documented (operation, status) pairs seen.');
  expect(stdout).toContain('It conforms.');
  expect(stdout).not.toMatch(/FAIL|not run {2}/);
  expect(code).toBe(0);
});

test('every documented promise is printed with its verdict', async () => {
  const promises: { id: string; level: string }[] = JSON.parse(
    (await lockproof('promises', '--json')).stdout,
  );

  const { stdout } = await lockproof('verify');

  for (const { id, level } of promises) {
    expect(stdout).toContain(`${level === 'documented' ? 'pass' : 'saw'} `);
    expect(stdout).toContain(` ${id} `);
  }
});

test('reports are written to files beside the console', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockproof-'));
  const json = join(folder, 'deep', 'report.json');
  const junit = join(folder, 'report.xml');

  const { code, stdout } = await lockproof(
    'verify',
    '--report',
    `json=${json}`,
    '--report',
    `junit=${junit}`,
  );

  const report: Report = JSON.parse(await readFile(json, 'utf8'));
  expect(report.conforms).toBe(true);
  expect(report.coverage.every(({ seen }) => seen)).toBe(true);
  expect(await readFile(junit, 'utf8')).toContain('<testcase name="lock/free-task-is-locked"');
  expect(stdout).toContain('It conforms.');
  expect(code).toBe(0);
});

test('a report on standard output is alone there', async () => {
  const { stdout } = await lockproof('verify', '--only', 'lock/*', '--report', 'json');

  const report: Report = JSON.parse(stdout);
  expect(report.cases.every(({ id }) => id.startsWith('lock/'))).toBe(true);
});

test('a run of some cases is incomplete, which fails only when completeness is required', async () => {
  const lenient = await lockproof('verify', '--only', 'lock/*');
  const strict = await lockproof('verify', '--only', 'lock/*', '--require-complete');

  expect(lenient.code).toBe(0);
  expect(lenient.stdout).toContain('never seen: prolongRequestLock 200');
  expect(strict.code).toBe(1);
});

test('a known deviation that no longer deviates fails the run', async () => {
  const list = join(await mkdtemp(join(tmpdir(), 'lockproof-')), 'known.yaml');
  const entry = '{ case: lock/free-task-is-locked, deviates: always, reason: it did once }';
  await writeFile(list, `deviations: [${entry}]`);

  const { code, stdout } = await lockproof('verify', '--known', list);

  expect(stdout).toContain('Take it off the list');
  expect(code).toBe(1);
});

test('a token never appears in a report', async () => {
  const { stdout } = await lockproof('verify', '--report', 'json');

  expect(stdout).toContain('***');
  expect(stdout).not.toContain('lockproof-token');
});
