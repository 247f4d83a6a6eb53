/** The options of `lockproof emulate`: its clock, its scenarios, and who may control it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { lockproof, startServing, type Serving } from './command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'lockproof-'));
afterAll(() => rmSync(folder, { recursive: true }));

const serving: Serving[] = [];
afterEach(() => serving.splice(0).forEach(({ child }) => child.kill()));

async function emulate(...args: readonly string[]): Promise<Serving> {
  const started = await startServing('emulate', '--port', '0', ...args);
  serving.push(started);
  return started;
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function ask(url: string, init: RequestInit = {}): Promise<any> {
  const answer = await fetch(url, init);
  return { status: answer.status, json: await answer.json() };
}

describe('the clock', () => {
  test('of this machine runs with an offset, and can be moved', async () => {
    const { url } = await emulate('--clock-offset', '-3600000');
    const body = JSON.stringify({ advanceMs: 3_600_000 });

    const before = await ask(`${url}/_lockproof/clock`);
    const moved = await ask(`${url}/_lockproof/clock`, { method: 'POST', body });

    expect(before.json).toMatchObject({ isManual: false, offsetMs: -3_600_000 });
    expect(moved.json).toMatchObject({ isManual: false, offsetMs: 0 });
    expect(Math.abs(Date.parse(moved.json.now) - Date.now())).toBeLessThan(10_000);
  });

  test.each([
    [['--clock-offset', '1.5'], 'It must be a whole number of milliseconds'],
    [['--clock-offset', '1e99'], 'It must be a whole number of milliseconds'],
    [['--clock-offset', '-9999999999999'], 'within the years 1970 to 9999'],
    [['--clock', 'manual', '--clock-offset', '5'], '--clock-offset is for --clock system'],
    [['--clock', 'slow'], 'Allowed choices are system, manual.'],
  ])('cannot be asked for with %j', async (args, message) => {
    const { code, stderr } = await lockproof('emulate', '--port', '0', ...args);

    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

const shop = `
busy:
  - state: external task
    params: { id: invoice-1, topicName: invoice, lockedBy: alice, lockDuration: 60000 }
  - { state: queue, params: { id: pages, name: pages, requests: 3 } }
quiet:
  - state: external task
    params: { id: invoice-2 }
`;

describe('scenarios', () => {
  test('of YAML are played at the start: the first, unless one is named', async () => {
    const file = write('shop.yaml', shop);
    const first = await emulate('--seed-file', file);
    const named = await emulate('--seed-file', file, '--scenario', 'quiet', '--clock', 'manual');

    const told = [
      await ask(`${first.url}/_lockproof/scenarios`),
      await ask(`${named.url}/_lockproof/scenarios`),
    ];
    const invoices = [
      await ask(`${first.url}/external-task`),
      await ask(`${named.url}/external-task`),
    ];

    expect(told.map(({ json }) => json)).toEqual([
      { scenarios: ['busy', 'quiet'], current: 'busy' },
      { scenarios: ['busy', 'quiet'], current: 'quiet' },
    ]);
    expect(invoices.map(({ json }) => json)).toMatchObject([
      [{ id: 'invoice-1', workerId: 'alice' }],
      [{ id: 'invoice-2', workerId: null }],
    ]);
  });

  test.each([
    ['shop.ts', 'const id: string = "typed";'],
    ['shop.mjs', 'const id = "typed";'],
  ])('may be a module: %s', async (name, line) => {
    const text = `${line} export default { one: [{ state: 'external task', params: { id } }] };`;
    const { url } = await emulate('--seed-file', write(name, text));

    const { json } = await ask(`${url}/external-task`);

    expect(json).toMatchObject([{ id: 'typed' }]);
  });

  const task = '- state: external task';
  test.each([
    ['no.yaml', 'a: [', /no\.yaml: .* at line 1/s],
    ['alias.yaml', 'a: *b', /alias\.yaml: Unresolved alias/],
    ['empty.yaml', '', /empty\.yaml: it must map names of scenarios to lists of states, such as/],
    ['list.yaml', '[]', /list\.yaml: it must map names of scenarios to lists of states/],
    ['text.yaml', 'a:\n\n  b', /text\.yaml, line 3: scenario "a": it must be a list of states\./],
    ['step.yaml', 'a:\n  - 5', /step\.yaml, line 2: scenario "a", state 1: it must have a "state"/],
    ['nameless.yaml', 'a:\n  - params: {}', /line 2: scenario "a", state 1: its "state" must be a/],
    [
      'param.yaml',
      `a:\n  ${task}\n    param: {}`,
      /line 2: scenario "a", state 1: it takes "state" and "params", and no "param"\./,
    ],
    [
      'params.yaml',
      `a:\n  ${task}\n    params: []`,
      /line 2: scenario "a", state 1: its "params" must be an object\./,
    ],
    [
      'typo.yaml',
      `a:\n  ${task}\n\n  - state: external taks`,
      /line 4: scenario "a", state 2: there is no state 'external taks' \(did you mean 'external tasks'\?\)\./,
    ],
    [
      'topic.yaml',
      `a: []\nb:\n  ${task}\n    params: { topicname: x }`,
      /line 3: scenario "b", state 1: 'external task': there is no param topicname: it takes id, lockedBy, lockDuration, topicName,/,
    ],
    [
      'count.yaml',
      'a:\n  - state: external tasks',
      /line 2: scenario "a", state 1: 'external tasks': count must be a number\./,
    ],
    ['none.ts', 'export const a = 1;', /none\.ts: it must map names of scenarios/],
    ['broken.ts', 'export default {', /broken\.ts: /],
    ['throws.mjs', 'throw new Error("So it is.");', /throws\.mjs: So it is\./],
    [
      'bad.mjs',
      'export default { a: [{ state: "token" }, { state: "clocks" }] };',
      /bad\.mjs: scenario "a", state 2: there is no state 'clocks' \(did you mean 'clock'\?\)\./,
    ],
    [
      'list.txt',
      '',
      /its ending must be \.yaml, \.yml, \.json, \.ts, \.mts, \.js or \.mjs, not \.txt/,
    ],
  ])('that are wrong are told: %s', async (name, text, message) => {
    const { code, stderr } = await lockproof(
      'emulate',
      '--port',
      '0',
      '--seed-file',
      write(name, text),
    );

    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(code).toBe(2);
  });

  test.each([
    [['--seed-file', '/nowhere/shop.yaml'], /--seed-file \/nowhere\/shop\.yaml: ENOENT/],
    [['--seed-file', '/nowhere/shop.ts'], /--seed-file \/nowhere\/shop\.ts: Cannot find module/],
    [['--scenario', 'busy'], /--scenario busy needs a --seed-file that has it\./],
    [
      ['--seed-file', write('names.yaml', shop), '--scenario', 'bussy'],
      /names\.yaml: there is no scenario "bussy" \(did you mean "busy"\?\)\./,
    ],
  ])('that are not there are told: %j', async (args, message) => {
    const { code, stderr } = await lockproof('emulate', '--port', '0', ...args);

    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

describe('the control endpoints', () => {
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

  test('ask for no token on loopback', async () => {
    const { url, said } = await emulate();

    expect((await ask(`${url}/_lockproof/clock`)).status).toBe(200);
    expect(said).not.toContain('token');
  });

  test('ask for the token that is told at the start when other machines can reach them', async () => {
    const { url, said } = await emulate('--host', '0.0.0.0');
    const token = /^Control token: (\S{32})$/m.exec(said)![1]!;

    const statuses = [
      (await ask(`${url}/_lockproof/clock`)).status,
      (await ask(`${url}/_lockproof/clock`, bearer('wrong'))).status,
      (await ask(`${url}/_lockproof/clock`, bearer(token))).status,
    ];

    expect(statuses).toEqual([401, 401, 200]);
  });

  test('ask for the token that was given, which is not told', async () => {
    const { url, said } = await emulate('--control-token', 'open-sesame');

    const statuses = [
      (await ask(`${url}/_lockproof/clock`)).status,
      (await ask(`${url}/_lockproof/clock`, bearer('open-sesame'))).status,
    ];

    expect(statuses).toEqual([401, 200]);
    expect(said).not.toContain('sesame');
  });

  test.each([
    [['--control-token', 'env:LOCKPROOF_NO_SUCH'], 'the variable LOCKPROOF_NO_SUCH is not set'],
    [['--control-token', 'open sesame'], 'without blanks'],
    [['--control-token', ''], 'without blanks'],
  ])('cannot be kept with %j', async (args, message) => {
    const { code, stderr } = await lockproof('emulate', '--port', '0', ...args);

    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
