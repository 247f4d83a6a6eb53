import { describe, expect, test } from 'vitest';
import { cases } from '../../src/contract/cases.ts';
import { judgeByKnown, readKnownDeviations } from '../../src/contract/known-deviations.ts';
import { Fault } from '../../src/fault.ts';
import { makeResult } from './results.ts';

const id = 'lock/cancelled-task-is-not-found';

function read(text: string) {
  return readKnownDeviations(text, 'our-list.yaml', cases);
}

/** The fault of reading the list, as code and sentence. */
function faultOf(text: string): [code: string, message: string] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof Fault) return [error.code, error.message];
    throw error;
  }
  throw new Error('The list was read without a fault.');
}

describe('a list of known deviations', () => {
  test('names cases, with a reason, and whether they always deviate', () => {
    const list = read(`
      # A remark.
      deviations:
        - case: ${id}
          reason: >
            The engine answers 500, see
            its issue 1234.
          deviates: always
        - case: race/losers-of-a-lock-are-told-so
          reason: A loser may meet an optimistic lock.
          deviates: sometimes
    `);

    expect(list).toEqual([
      { case: id, reason: 'The engine answers 500, see its issue 1234.', deviates: 'always' },
      {
        case: 'race/losers-of-a-lock-are-told-so',
        reason: 'A loser may meet an optimistic lock.',
        deviates: 'sometimes',
      },
    ]);
  });

  test('may be empty', () => {
    expect(read('deviations: []')).toEqual([]);
  });

  test.each([
    ['a bracket is open', 'deviations: ['],
    ['a key is given twice', 'deviations: []\ndeviations: []'],
    ['there are two documents', 'deviations: []\n---\ndeviations: []'],
    ['a tab stands for blanks', 'deviations:\n\t- case: a'],
  ])('is a fault when it is not YAML: %s', (_, text) => {
    const [code, message] = faultOf(text);

    expect(code).toBe('bad-known-list');
    expect(message).toMatch(/^our-list\.yaml is not YAML: .*at line \d+, column \d+/s);
  });

  test('is a fault when an alias has no anchor', () => {
    expect(faultOf('deviations: *ours')).toEqual([
      'bad-known-list',
      expect.stringMatching(/^our-list\.yaml is not YAML: Unresolved alias .*ours/),
    ]);
  });

  test.each([
    ['', 'it has no list named "deviations"'],
    ['hello', 'it has no list named "deviations"'],
    ['- case: a', 'it has no list named "deviations"'],
    ['deviations:', 'it has no list named "deviations"'],
    ['deviations: {}', 'it has no list named "deviations"'],
    ['known: []', 'it has no list named "deviations"'],
  ])('is a fault when it has no list: %j', (text, what) => {
    expect(faultOf(text)).toEqual(['bad-known-list', `Known deviations: our-list.yaml: ${what}`]);
  });

  test.each([
    ['null', 'it has no "case"'],
    ['a-word', 'it has no "case"'],
    ['{reason: r, deviates: always}', 'it has no "case"'],
    ['{case: 5, reason: r, deviates: always}', 'it has no "case"'],
    [`{case: ${id}, deviates: always}`, 'it has no "reason"'],
    [`{case: ${id}, reason: "  ", deviates: always}`, 'it has no "reason"'],
    [`{case: ${id}, reason: 5, deviates: always}`, 'it has no "reason"'],
    [`{case: ${id}, reason: r}`, '"deviates" must be always or sometimes'],
    [`{case: ${id}, reason: r, deviates: never}`, '"deviates" must be always or sometimes'],
    [`{case: ${id}, reason: r, deviates: true}`, '"deviates" must be always or sometimes'],
  ])('is a fault when an entry lacks something: %s', (entry, what) => {
    const good = `{case: ${id}, reason: r, deviates: always}`;

    expect(faultOf(`deviations: [${good}, ${entry}]`)).toEqual([
      'bad-known-list',
      `Known deviations: our-list.yaml, entry 2: ${what}`,
    ]);
  });

  test('is a fault when it names a case that does not exist, and names the nearest that does', () => {
    const [, message] = faultOf(
      'deviations: [{case: lock/canceled-task-not-found, reason: r, deviates: always}]',
    );

    expect(message).toBe(
      'Known deviations: our-list.yaml, entry 1: "lock/canceled-task-not-found" is no documented ' +
        `case. Did you mean ${id}?`,
    );
  });

  test('is a fault when it names an observed case, since such a case never fails', () => {
    const [, message] = faultOf(
      'deviations: [{case: lock/zero-duration, reason: r, deviates: always}]',
    );

    expect(message).toContain('"lock/zero-duration" is no documented case.');
  });
});

describe('a list that extends another', () => {
  const inherited = { case: id, reason: 'It answers 500.', deviates: 'always' } as const;
  const other = {
    case: 'lock/free-task-is-locked',
    reason: 'Never.',
    deviates: 'sometimes',
  } as const;

  test('has the entries of both, and asks for the other by the name that it gives', () => {
    const asked: string[] = [];
    const inherit = (name: string) => {
      asked.push(name);
      return [inherited];
    };
    const text = `{extends: base, deviations: [${JSON.stringify(other)}]}`;

    expect(readKnownDeviations(text, 'our-list.yaml', cases, inherit)).toEqual([inherited, other]);
    expect(asked).toEqual(['base']);
  });

  test('needs no entries of its own', () => {
    const inherit = () => [inherited];

    expect(readKnownDeviations('extends: base', 'ours', cases, inherit)).toEqual([inherited]);
  });

  test('may say another thing of the same case, and that counts', () => {
    const own = { ...inherited, deviates: 'sometimes' } as const;
    const text = `{extends: base, deviations: [${JSON.stringify(own)}]}`;

    expect(readKnownDeviations(text, 'ours', cases, () => [inherited])).toEqual([own]);
  });

  test.each([
    ['extends:', '"extends" must be the name of a list, or the path of one'],
    ['extends: [a, b]', '"extends" must be the name of a list, or the path of one'],
    ['{extends: base, deviations: 7}', 'it has no list named "deviations"'],
    ['extends: base', 'it extends base, but here no other list can be read'],
  ])('is a fault as %j', (text, what) => {
    expect(faultOf(text)).toEqual(['bad-known-list', `Known deviations: our-list.yaml: ${what}`]);
  });
});

test('a list that names a case twice is a fault', () => {
  const entry = `{case: ${id}, reason: r, deviates: always}`;

  expect(faultOf(`deviations: [${entry}, ${entry}]`)).toEqual([
    'bad-known-list',
    `Known deviations: our-list.yaml: it lists ${id} twice`,
  ]);
});

describe('a result, in the light of what is known,', () => {
  const always = { case: id, reason: 'The engine answers 500.', deviates: 'always' } as const;
  const sometimes = { ...always, deviates: 'sometimes' } as const;
  const [passed, failed, notRun] = [
    makeResult({ id }),
    makeResult({ id, verdict: 'fail', reason: 'It was answered 500.' }),
    makeResult({ id, verdict: 'not-run', reason: 'There is no such state.' }),
  ];

  test.each([always, sometimes])('is a known deviation when it $deviates fails', (known) => {
    expect(judgeByKnown(failed, [known])).toEqual({
      ...failed,
      verdict: 'known-deviation',
      reason: 'The engine answers 500. Seen: It was answered 500.',
      deviates: known.deviates,
    });
  });

  test('fails when it should always deviate and does not, so that lists cannot rot', () => {
    expect(judgeByKnown(passed, [always])).toEqual({
      ...passed,
      verdict: 'fail',
      reason: 'The promise holds, but is listed as always broken. Take it off the list.',
    });
  });

  test('stands when it deviates only sometimes, and did not this time', () => {
    expect(judgeByKnown(passed, [sometimes])).toBe(passed);
  });

  test.each([always, sometimes])(
    'stands when it was not run, though it $deviates fails',
    (known) => {
      expect(judgeByKnown(notRun, [known])).toBe(notRun);
    },
  );

  test('stands when another case is on the list', () => {
    expect(judgeByKnown(failed, [{ ...always, case: 'lock/free-task-is-locked' }])).toBe(failed);
  });
});
