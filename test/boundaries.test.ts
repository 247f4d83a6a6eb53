/**
 * The plan of the house, and the test that keeps to it: every import of every file of src/ is an arrow, and
 * an arrow that is not on the plan fails. So does a room that is not on it.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What the files of a room may import, beside each other. */
interface Room {
  /** What the room is, and hence what it must not know. */
  readonly reason: string;
  /** Other rooms. A file instead of a room is a door: that file, and nothing else of its room. */
  readonly rooms?: readonly string[] | 'all';
  /** Rooms and files of which types may be imported, and nothing that is there at run time. */
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
  /** Modules of Node. */
  readonly node?: readonly string[] | 'all';
  /** A folder of the room with rights of its own, and what it may import besides. */
  readonly chamber?: { readonly folder: string; readonly rooms: readonly string[] };
  /** The files that may load what they compute, which no test can look behind. */
  readonly computing?: readonly string[];
}

const plan: Readonly<Record<string, Room>> = {
  generated: {
    reason: 'It is written from the document by a machine, and stands on nothing.',
  },
  fault: {
    reason: 'Every room may throw it, so it must draw nothing behind it.',
  },
  'package-root': {
    reason: 'It finds the files of this package on the disk.',
    node: ['node:module', 'node:url'],
  },
  model: {
    reason: 'It is what a lock means: pure functions, without clock, wire or anything else.',
  },
  spec: {
    reason: 'It is the document as data, and knows of no message that was really sent.',
    rooms: ['generated'],
  },
  validation: {
    reason: 'It holds messages against the document, in a browser too.',
    rooms: ['generated', 'spec'],
  },
  http: {
    reason: 'It is the wire of our servers. It does not know what a call means.',
    rooms: ['spec', 'fault'],
    packages: ['hono', '@hono/node-server'],
    node: ['node:async_hooks', 'node:http', 'node:net'],
  },
  client: {
    reason: 'It calls any server, from a browser too, and knows none of ours.',
    rooms: ['spec', 'validation', 'fault'],
    types: ['generated'],
    packages: ['openapi-fetch'],
  },
  emulator: {
    reason:
      'It speaks the wire and obeys the model. It opens no socket, so it also runs in a browser.',
    rooms: [
      'spec',
      'validation',
      'model',
      'http/address',
      'http/body',
      'http/call',
      'http/call-body',
      'http/endpoints',
      'http/error-response',
      'http/eventual',
      'http/json-response',
      'http/passage',
      'http/preference',
      'http/refusals',
      // The companions are no part of the contract, so that no other room knows of them.
      'generated/companions-operations',
      'generated/companions-validators',
    ],
    types: ['generated', 'http/server'],
    packages: ['hono'],
  },
  mock: {
    reason: 'It is Prism, a process of its own, behind a guard. It has no state, hence no model.',
    rooms: ['generated', 'spec', 'validation', 'http', 'fault', 'package-root'],
    node: 'all',
    // It asks Prism's package where its program is.
    computing: ['src/mock/prism-process.ts'],
  },
  contract: {
    reason:
      'It judges a target that it knows by URL and fetch only: not by our emulator, nor our client.',
    rooms: ['spec', 'validation', 'fault', 'http/body'],
    // What a server did is held against the model only where histories are judged.
    chamber: { folder: 'src/contract/history/', rooms: ['model'] },
    packages: ['fastest-levenshtein', 'p-limit', 'yaml'],
    node: ['node:crypto'],
  },
  report: {
    reason: 'It puts what a run found into words.',
    rooms: ['contract', 'validation'],
    packages: ['junit-xml'],
    node: ['node:util'],
  },
  page: {
    reason: 'It serves the page and the API reference. What they show, they ask the emulator for.',
    rooms: ['package-root', 'report/html/palette'],
    node: ['node:crypto', 'node:fs/promises', 'node:module', 'node:url'],
  },
  'page/browser': {
    reason: 'It runs in a browser, and knows the emulator only over the wire.',
    rooms: ['spec', 'report/curl', 'report/html/printable', 'generated/companions-operations'],
    packages: ['lit-html'],
  },
  cli: {
    reason: 'It leads from the command line to the rooms. Here they meet; nobody comes here.',
    rooms: 'all',
    packages: ['commander', 'yaml'],
    node: 'all',
    // Scenarios may be written in TypeScript.
    computing: ['src/cli/scenario-file.ts'],
  },
  index: {
    reason: 'It is the public surface: it passes on, and does nothing.',
    rooms: ['spec', 'validation', 'client', 'emulator', 'mock', 'contract', 'http', 'fault'],
    types: ['generated'],
  },
};

/** Files that nothing is written in but `export … from`. */
const reExportsOnly = ['src/index.ts'];

interface Import {
  /** Null where it is computed, so that nobody can tell where it leads. */
  readonly specifier: string | null;
  readonly isType: boolean;
}

/** Every import of a source: static, dynamic, of types, `export … from` and `require`. */
function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (target: ts.Node | undefined, isType: boolean) =>
    found.push({
      specifier: target !== undefined && ts.isStringLiteralLike(target) ? target.text : null,
      isType,
    });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isExternalModuleReference(node)) {
      add(node.expression, false);
    } else if (ts.isImportTypeNode(node)) {
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    } else if (ts.isCallExpression(node) && isLoading(node.expression)) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isLoading(callee: ts.Expression): boolean {
  const isRequire = ts.isIdentifier(callee) && callee.text === 'require';
  return isRequire || callee.kind === ts.SyntaxKind.ImportKeyword;
}

/** The room of a file, such as `emulator` for `src/emulator/clock.ts`. A room may lie within another. */
function roomOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top !== 'src') return top;
  return isOnPlan(`${second}/${third}`) ? `${second}/${third}` : second.replace(/\.ts$/, '');
}

function roomsOpenTo(path: string): readonly string[] {
  const { rooms = [], chamber } = plan[roomOf(path)]!;
  if (rooms === 'all') return Object.keys(plan);
  const isInChamber = chamber !== undefined && path.startsWith(chamber.folder);
  return isInChamber ? [...rooms, ...chamber.rooms] : rooms;
}

function isOnPlan(room: string): boolean {
  return Object.hasOwn(plan, room);
}

/** What an import says that is not on the plan; null when it is. */
function complaintAbout(path: string, { specifier, isType }: Import): string | null {
  const room = roomOf(path);
  const { reason, types = [], packages = [], node = [], computing = [] } = plan[room]!;
  const complain = (what: string) => `${path}: ${room} may not import ${what}. ${reason}`;
  if (specifier === null) return computing.includes(path) ? null : complain('what is computed');
  if (specifier.startsWith('node:')) {
    return node === 'all' || node.includes(specifier) ? null : complain(specifier);
  }
  if (!specifier.startsWith('.')) {
    const packageName = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0];
    return packages.includes(packageName) ? null : complain(`the package ${packageName}`);
  }
  const target = posix.join(posix.dirname(path), specifier);
  const door = target.replace(/^src\//, '').replace(/\.ts$/, '');
  const names = [roomOf(target), door];
  if (names.includes(room) || roomsOpenTo(path).some((name) => names.includes(name))) return null;
  if (!types.some((name) => names.includes(name))) return complain(target);
  return isType ? null : complain(`more than types of ${target}`);
}

/** Everything about these files that is not on the plan. Files are sources by path from the root. */
function complaintsAbout(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    if (!isOnPlan(roomOf(path))) return [`${path}: the room is not on the plan.`];
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const complaints = importsOf(source).map((each) => complaintAbout(path, each));
    const doesMore =
      reExportsOnly.includes(path) &&
      source.statements.some(
        (each) => !ts.isExportDeclaration(each) || each.moduleSpecifier === undefined,
      );
    return [...complaints, doesMore ? `${path}: it does more than re-export.` : null].filter(
      (complaint) => complaint !== null,
    );
  });
}

function readSources(folder: string): Record<string, string> {
  const root = new URL('../', import.meta.url);
  const paths = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));
}

test('every import of the sources is on the plan', () => {
  const sources = { ...readSources('src'), ...readSources('generated') };

  expect(complaintsAbout(sources)).toEqual([]);
});

test('every room of the plan has been built', () => {
  const sources = { ...readSources('src'), ...readSources('generated') };
  const built = new Set(Object.keys(sources).map(roomOf));

  expect(Object.keys(plan).filter((room) => !built.has(room))).toEqual([]);
});

test.each([
  ['the model imports a module of Node', 'src/model/task.ts', `import 'node:crypto';`],
  ['the model imports a package', 'src/model/task.ts', `import ky from 'ky';`],
  ['the model imports another room', 'src/model/task.ts', `import '../spec/operations.ts';`],
  ['the model imports a type', 'src/model/task.ts', `import type { A } from '../spec/a.ts';`],
  ['fault imports anything', 'src/fault.ts', `import { inspect } from 'node:util';`],
  ['package-root imports a room', 'src/package-root.ts', `import { Fault } from './fault.ts';`],
  ['the document knows validation', 'src/spec/a.ts', `import '../validation/schema.ts';`],
  ['validation knows the wire', 'src/validation/a.ts', `import '../http/body.ts';`],
  ['the wire knows validation', 'src/http/a.ts', `import '../validation/request.ts';`],
  ['the client uses Node', 'src/client/a.ts', `import { isIP } from 'node:net';`],
  ['the client knows a server', 'src/client/a.ts', `import '../http/endpoints.ts';`],
  ['the emulator opens a socket', 'src/emulator/a.ts', `import '../http/server.ts';`],
  ['the emulator uses Node', 'src/emulator/a.ts', `import { isIP } from 'node:net';`],
  ['the mock has a model', 'src/mock/a.ts', `import '../model/lock.ts';`],
  ['the contract knows the emulator', 'src/contract/a.ts', `import '../emulator/clock.ts';`],
  ['the emulator knows the contract', 'src/emulator/a.ts', `import '../contract/run.ts';`],
  ['the contract serves', 'src/contract/a.ts', `import '../http/server.ts';`],
  ['the contract knows the model', 'src/contract/cases/a.ts', `import '../../model/lock.ts';`],
  [
    'the judge of histories knows the emulator',
    'src/contract/history/a.ts',
    `import '../../emulator/clock.ts';`,
  ],
  ['the page knows the emulator', 'src/page/a.ts', `import '../emulator/store.ts';`],
  ['the browser uses Node', 'src/page/browser/a.ts', `import 'node:fs';`],
  ['the browser knows who serves it', 'src/page/browser/a.ts', `import '../files.ts';`],
  ['the browser knows the emulator', 'src/page/browser/a.ts', `import '../../emulator/clock.ts';`],
  ['a report runs something', 'src/report/a.ts', `import '../emulator/clock.ts';`],
  ['somebody imports the command line', 'src/contract/a.ts', `import '../cli/main.ts';`],
  ['the surface exports the command line', 'src/index.ts', `export * from './cli/main.ts';`],
  ['a file reaches out of the sources', 'src/spec/a.ts', `import a from '../../package.json';`],
])('the plan says no when %s', (_, path, source) => {
  const complaints = complaintsAbout({ [path]: source });

  expect(complaints).toEqual([expect.stringContaining(`${path}: ${roomOf(path)} may not import`)]);
});

test.each([
  ['statically', `import { cancel } from '../cli/main.ts';`],
  ['for its effects', `import '../cli/main.ts';`],
  ['for a type', `import type { A } from '../cli/main.ts';`],
  ['for a type in the middle of an expression', `let a: import('../cli/main.ts').A;`],
  ['by a re-export', `export * from '../cli/main.ts';`],
  ['by a re-export of a type', `export type { A } from '../cli/main.ts';`],
  ['dynamically', `const main = () => import('../cli/main.ts');`],
  ['dynamically by a template', 'await import(`../cli/main.ts`);'],
  ['dynamically by a computed name', `await import('../cli/' + name);`],
  ['by require', `const main = require('../cli/main.ts');`],
  ['by an import of CommonJS', `import main = require('../cli/main.ts');`],
])('a room that is imported %s is seen', (_, source) => {
  expect(complaintsAbout({ 'src/http/a.ts': source })).toHaveLength(1);
});

test('types of a room do not open it for what is there at run time', () => {
  const types = `import type { paths } from '../../generated/types.ts';`;
  const values = `import { operations, type A } from '../../generated/operations.ts';`;
  const sideEffect = `import { type A } from '../../generated/operations.ts';`;

  const complaints = [types, values, sideEffect].map((source) =>
    complaintsAbout({ 'src/emulator/a.ts': source }),
  );

  expect(complaints).toEqual([
    [],
    [expect.stringContaining('may not import more than types of generated/operations.ts')],
    [expect.stringContaining('may not import more than types of generated/operations.ts')],
  ]);
});

test('the judge of histories knows the model', () => {
  const source = `import { stepTask } from '../../model/task.ts';`;

  expect(complaintsAbout({ 'src/contract/history/search.ts': source })).toEqual([]);
});

test('a room that is not on the plan is not let in', () => {
  const complaints = complaintsAbout({ 'src/helpers/strings.ts': 'export const a = 1;' });

  expect(complaints).toEqual(['src/helpers/strings.ts: the room is not on the plan.']);
});

test.each([
  ['declares something', 'export const a = 1;'],
  ['does something', `console.log('hello');`],
  ['imports something', `import { Fault } from './fault.ts';`],
  ['exports what it has imported', `import { Fault } from './fault.ts';\nexport { Fault };`],
])('the public surface is refused when it %s', (_, source) => {
  expect(complaintsAbout({ 'src/index.ts': source })).toEqual([
    'src/index.ts: it does more than re-export.',
  ]);
});
