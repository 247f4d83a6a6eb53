/**
 * The four pages, statement by statement, and where this project keeps each: in a case that finds out
 * whether a server keeps to it, in the document, or in both.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { cases } from '../src/contract/cases.ts';
import { examplesOf } from '../src/spec/examples.ts';
import { documentedPairs } from '../src/spec/operations.ts';
import { completePage } from './pages/complete.ts';
import { extendLockPage } from './pages/extend-lock.ts';
import { lockPage } from './pages/lock.ts';
import { prolongPage } from './pages/prolong.ts';
import type { Place } from './pages/statement.ts';

const pages = [lockPage, extendLockPage, completePage, prolongPage];

const document: unknown = JSON.parse(
  readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'),
);

const documentedIds = cases.filter(({ level }) => level === 'documented').map(({ id }) => id);

/** What a JSON Pointer leads to; undefined where there is nothing. */
function read(pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<any>((value, step) => value?.[step], document);
}

function isThere(place: Place): boolean {
  if (typeof place === 'string') return read(place) !== undefined;
  const [pointer, value] = place;
  // What must not exist must not exist in something, or else a slip of the pen would go unnoticed.
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  return read(parent) !== undefined && isDeepStrictEqual(read(pointer), value);
}

describe.each(pages)('the page "$title"', ({ operation, statements }) => {
  const numbered = statements.map((statement, index) => ({ ...statement, number: index + 1 }));

  test.each(numbered)('$number. $says', ({ cases: ids = [], document: places = [] }) => {
    expect(ids.length + places.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !documentedIds.includes(id))).toEqual([]);
    expect(places.filter((place) => !isThere(place))).toEqual([]);
  });

  test('names every status that the document has for it, and no other', () => {
    const named = statements.flatMap(({ status }) => status ?? []);
    const documented = documentedPairs.filter((pair) => pair.operation === operation);

    expect(new Set(named)).toEqual(new Set(documented.map(({ status }) => status)));
  });
});

test('every documented case goes back to a statement', () => {
  const cited = new Set(
    pages.flatMap(({ statements }) => statements.flatMap((each) => each.cases ?? [])),
  );

  expect(documentedIds.filter((id) => !cited.has(id))).toEqual([]);
});

test('a documented case is cited by the page that it gives as its source', () => {
  const citing = new Map(
    pages.map(({ title, statements }) => [
      title,
      new Set(statements.flatMap((each) => each.cases ?? [])),
    ]),
  );
  const titleOf = (page: string) => [...citing.keys()].find((title) => page.endsWith(title))!;

  const strayed = cases.filter(
    ({ id, level, source }) => level === 'documented' && !citing.get(titleOf(source.page))!.has(id),
  );

  expect(strayed.map(({ id, source }) => `${id}: ${source.page}`)).toEqual([]);
});

test('there are seventeen documented pairs of operation and status', () => {
  expect(documentedPairs).toHaveLength(17);
});

test.each(documentedPairs)('$operation $status has a named example', ({ operation, status }) => {
  const named = Object.entries(examplesOf(operation, status));

  expect(named.length).toBeGreaterThan(0);
  for (const [name, { summary, value }] of named) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(summary).not.toBe('');
    expect(value === undefined).toBe(status === 204);
  }
});
