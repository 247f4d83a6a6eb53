/** Mistakes of a user: each ends with exit code 2, and a sentence that says what to do. */
import { expect, test } from 'vitest';
import { lockproof } from './command-line.ts';

const mistakes: readonly (readonly [what: string, args: string, said: RegExp])[] = [
  ['an unknown option', 'verify --camnda http://x', /unknown option.*Did you mean --camunda/s],
  ['an unknown command', 'verfy', /unknown command.*Did you mean verify/s],
  ['a URL that is none', 'verify --camunda localhost:8080', /must be a URL such as/],
  ['rounds that are no number', 'verify --rounds many', /whole number from 1 to 10000/],
  ['a timeout of nothing', 'verify --timeout 0', /whole number from 1/],
  ['an unknown list', 'verify --known camunda-8', /no list of that name.*Did you mean camunda-7/],
  ['a list that is not there', 'verify --known ./no-such.yaml', /no such file/],
  ['a list that is no list', 'verify --known package.json.yaml', /no such file/],
  [
    'a glob that matches no case',
    'verify --only lock/lapsed',
    /matches no case.*lock\/lapsed-lock/,
  ],
  ['an unknown format', 'verify --report jnit', /no format "jnit".*Did you mean junit/],
  ['a report in a place that takes none', 'verify --report json=/proc/no/x', /--report to \/proc/],
  ['a report that cannot be written', 'verify --report json=LICENSE/x', /--report to LICENSE/],
  ['a header that is none', 'verify --header nonsense', /this is no header.*Name: value/],
  [
    'a token in a missing variable',
    'verify --token env:LOCKPROOF_NONE',
    /LOCKPROOF_NONE is not set/,
  ],
  ['an unknown clock', 'emulate --clock sundial', /Allowed choices are system, manual/],
  [
    'an unknown dialect',
    'emulate --dialect camunda',
    /dialect.*camunda.*Allowed choices are documented, engine/,
  ],
  ['a port that is none', 'emulate --port 70000', /whole number from 0 to 65535/],
  ['a host that is not of this machine', 'emulate --port 0 --host 192.0.2.1', /no such address/],
];

test.each(mistakes)('%s is told, with exit code 2', async (_, args, said) => {
  const { code, stderr } = await lockproof(...args.split(' '));

  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(2);
});

test('help and version are no mistakes', async () => {
  const help = await lockproof('verify', '--help');
  const version = await lockproof('--version');

  expect(help.stdout).toContain('--require-complete');
  expect(help.code).toBe(0);
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(version.code).toBe(0);
});
