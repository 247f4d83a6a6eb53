import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKnownDeviations } from '../../src/cli/known-lists.ts';
import { cases } from '../../src/contract/cases.ts';
import { makeReport, makeResult } from '../contract/results.ts';
import { writeCompatibility, type Column, type ServerFacts } from './compatibility.ts';
import { engines, folderOf } from './engines.ts';

const root = new URL('../../', import.meta.url);

/** The rows of the tables of a page, by the first cell; each has its other cells by the heads of their columns. */
function readTables(page: string): Map<string, Record<string, string>> {
  const rows = new Map<string, Record<string, string>>();
  let heads: string[] = [];
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) heads = [];
    else if (heads.length === 0) heads = cellsOf(line);
    else if (!line.startsWith('| -')) {
      const [first = '', ...cells] = cellsOf(line);
      const byHead = cells.map((cell, index) => [heads[index + 1]!, cell]);
      rows.set(first.replaceAll('`', ''), Object.fromEntries(byHead));
    }
  }
  return rows;
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

describe('docs/compatibility.md', () => {
  const rows = readTables(readFileSync(new URL('docs/compatibility.md', root), 'utf8'));

  test('lists every case of the suite, with its promise, and no other', () => {
    const listed = [...rows].filter(([, cells]) => 'promise' in cells);
    const ofLevel = (level: string) => cases.filter((one) => one.level === level);

    expect(listed.map(([id, { promise }]) => `${id}: ${promise}`)).toEqual(
      [...ofLevel('documented'), ...ofLevel('observed')].map(
        ({ id, promise }) => `${id}: ${promise}`,
      ),
    );
  });

  test.each(engines)('says of $name what its list says', ({ name, known }) => {
    const list = loadKnownDeviations([known], cases);
    const deviating = [...rows].filter(([, cells]) => /\*\*/.test(cells[name] ?? ''));

    expect(deviating.map(([id, cells]) => `${id} ${cells[name]}`).toSorted()).toEqual(
      list.map((entry) => `${entry.case} **${entry.deviates}**`).toSorted(),
    );
  });

  test.each(engines)('tells the version of $name that its pom builds', (engine) => {
    const pom = readFileSync(`${folderOf(engine)}/pom.xml`, 'utf8');
    const version = /<engine.version>(.*)<\/engine.version>/.exec(pom)?.[1];

    expect(rows.get('server')?.[engine.name]).toBe(`${engine.title} ${version}`);
  });

  test('has what README says of engines', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    const claims = [
      ...readme.matchAll(
        /^(\d+ of \d+) documented promises kept, 0 broken, ([1-9]\d*) known .*; (\d+) habits/gm,
      ),
    ];
    const claimed = claims.map(([, kept, deviations, habits]) => ({ kept, deviations, habits }));
    const found = engines.map(({ name }) => ({
      kept: rows.get('promises kept')?.[name],
      deviations: rows.get('known deviations')?.[name],
      habits: rows.get('habits observed')?.[name],
    }));

    expect(claimed.length).toBeGreaterThan(0);
    expect(found).toEqual(expect.arrayContaining(claimed));
  });
});

test.each(engines)('$name has a project that can be built', (engine) => {
  expect(existsSync(`${folderOf(engine)}/pom.xml`)).toBe(true);
});

describe('the table', () => {
  const facts: ServerFacts = { title: 'Server', version: '1.2', runsOn: 'iron' };
  const observed = (id: string, reason: string) =>
    makeResult({ id, level: 'observed', verdict: 'observed', reason });
  const column = (name: string, results: Column['report']['cases'], changes = {}): Column => ({
    name,
    facts: { ...facts, ...changes },
    report: makeReport(results),
  });

  test('has a word for every verdict, and a dash where a server was not asked', () => {
    const results = [
      makeResult({ id: 'lock/free-task-is-locked' }),
      makeResult({ id: 'lock/holder-may-lock-again', verdict: 'fail' }),
      makeResult({
        id: 'lock/locking-again-lengthens',
        verdict: 'known-deviation',
        deviates: 'sometimes',
      }),
      makeResult({ id: 'lock/locking-again-shortens', verdict: 'not-run' }),
    ];
    const rows = readTables(writeCompatibility(cases, [column('mine', results)]));

    const cells = results.map(({ id }) => rows.get(id)?.['mine']);
    expect(cells).toEqual(['kept', '**broken**', '**sometimes**', 'not run']);
    expect(rows.get('lock/lapsed-lock-can-be-taken')?.['mine']).toBe('–');
    expect(rows.get('conforms')?.['mine']).toBe('no');
  });

  test('names the observed cases in which servers differ, or the runs of one', () => {
    const [zero, missing, empty] = ['lock/zero-duration', 'lock/missing-worker', 'lock/empty-body'];
    const page = writeCompatibility(cases, [
      column('a', [observed(zero!, '400'), observed(missing!, '500'), observed(empty!, '500')]),
      column('b', [observed(zero!, '204'), observed(missing!, '500'), observed(empty!, '500')], {
        alsoObserved: { [empty!]: '400 RestException' },
      }),
    ]);

    expect(page).toContain(`Not all answers were alike: \`${zero}\`, \`${empty}\`.`);
    expect(readTables(page).get(empty!)).toMatchObject({ a: '500', b: '400 RestException or 500' });
  });

  test('says so when all servers answered alike', () => {
    const results = [observed('lock/zero-duration', '400')];
    const page = writeCompatibility(cases, [column('a', results), column('b', results)]);

    expect(page).toContain('All servers answered alike.');
  });

  test('shows how a server refuses who may not call, and leaves out one that was not asked', () => {
    const refusals = [
      { caller: 'nobody', call: 'lock', status: 401, challenge: 'Basic realm="a|b"', body: '' },
      {
        caller: 'a user',
        call: 'lock',
        status: 403,
        challenge: null,
        body: '{"type":"Forbidden"}',
      },
    ];
    const page = writeCompatibility(cases, [column('a', [], { refusals }), column('b', [])]);
    const rows = readTables(page);

    expect(rows.get('nobody, lock')).toEqual({ a: '401, no body, Basic realm="a\\|b"' });
    expect(rows.get('a user, lock')).toEqual({ a: '403, Forbidden' });
  });
});
