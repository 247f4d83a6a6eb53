import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnownDeviations, shippedNames } from '../../src/cli/known-lists.ts';
import { cases } from '../../src/contract/cases.ts';
import { Fault } from '../../src/fault.ts';

const entry = (id: string) => `deviations: [{case: ${id}, reason: r, deviates: always}]`;

/** A folder with these lists, by name. */
function folderOf(lists: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'lockproof-lists-'));
  for (const [name, text] of Object.entries(lists)) writeFileSync(join(folder, name), text);
  return folder;
}

function idsOf(...lists: readonly string[]): string[] {
  return loadKnownDeviations(lists, cases).map((one) => one.case);
}

function faultOf(list: string): Fault {
  try {
    loadKnownDeviations([list], cases);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('The list was read without a fault.');
}

test.each(shippedNames())('the shipped list %s can be read, and is not empty', (name) => {
  expect(idsOf(name)).not.toEqual([]);
});

test('a list may extend a shipped one by its name', () => {
  const folder = folderOf({
    'ours.yaml': `extends: camunda-7\n${entry('lock/free-task-is-locked')}`,
  });

  expect(idsOf(join(folder, 'ours.yaml'))).toEqual([
    ...idsOf('camunda-7'),
    'lock/free-task-is-locked',
  ]);
});

test('a list may extend another by a path from its own folder, also one with # in it', () => {
  const folder = folderOf({
    'ours.yaml': `extends: './base #1.yaml'`,
    'base #1.yaml': entry('lock/free-task-is-locked'),
  });

  expect(idsOf(join(folder, 'ours.yaml'))).toEqual(['lock/free-task-is-locked']);
});

test('two lists may extend the same one', () => {
  const folder = folderOf({ 'a.yaml': 'extends: base.yaml', 'base.yaml': 'deviations: []' });

  expect(idsOf(join(folder, 'a.yaml'), join(folder, 'a.yaml'))).toEqual([]);
});

test('a list that extends itself, by way of others, is a fault that tells the way', () => {
  const folder = folderOf({
    'a.yaml': 'extends: b.yaml',
    'b.yaml': 'extends: ./sub/../c.yaml',
    'c.yaml': 'extends: a.yaml',
  });
  const first = join(folder, 'a.yaml');

  expect(faultOf(first)).toMatchObject({
    code: 'bad-known-list',
    message: `Known deviations: ${first} extends b.yaml extends ./sub/../c.yaml extends a.yaml. A list cannot extend itself.`,
  });
});

test('a list that extends an unknown name is a fault that names the list, and the nearest name', () => {
  const list = join(folderOf({ 'ours.yaml': 'extends: operaton-2' }), 'ours.yaml');

  expect(faultOf(list)).toMatchObject({
    code: 'no-such-list',
    message: `${list} extends operaton-2: no list of that name is shipped. Did you mean operaton-1? A file needs its ending, .yaml.`,
  });
});

test('a list that extends a file that is not there is a fault that names both', () => {
  const list = join(folderOf({ 'ours.yaml': 'extends: no-such.yaml' }), 'ours.yaml');

  expect(faultOf(list)).toMatchObject({
    code: 'unreadable-file',
    message: expect.stringContaining(`${list} extends no-such.yaml: ENOENT`),
  });
});
