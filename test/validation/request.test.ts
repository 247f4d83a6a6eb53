import { describe, expect, test } from 'vitest';
import type { OperationId } from '../../src/spec/operations.ts';
import { checkRequest } from '../../src/validation/request.ts';

/** A violation as `part pointer: expected`. */
function check(id: OperationId, query: string, text: string, contentType: string | null) {
  const request = { query: new URLSearchParams(query), contentType, text };
  const checked = checkRequest(id, request);
  const told = checked.violations.map((each) => `${each.part} ${each.pointer}: ${each.expected}`);
  return { ...checked, told };
}

function checkBody(id: OperationId, body: unknown) {
  return check(id, '', JSON.stringify(body), 'application/json');
}

function checkProlong(query: string) {
  return check('prolongRequestLock', query, '', null);
}

describe('the body of a request', () => {
  test('is handed on as it came when it keeps the document', () => {
    const body = { workerId: 'alice', lockDuration: 1_000 };

    const checked = checkBody('lockExternalTask', body);

    expect(checked).toEqual({ violations: [], told: [], query: {}, body });
  });

  test('may have properties that the document does not know', () => {
    const body = { workerId: 'alice', lockDuration: 1, priority: 5, businessKey: null };

    expect(checkBody('lockExternalTask', body).told).toEqual([]);
  });

  test.each([
    [
      'without anything',
      {},
      ['body /workerId: must be there', 'body /lockDuration: must be there'],
    ],
    ['without worker', { lockDuration: 1 }, ['body /workerId: must be there']],
    ['without duration', { workerId: 'a' }, ['body /lockDuration: must be there']],
    [
      'of an empty worker',
      { workerId: '', lockDuration: 1 },
      ['body /workerId: must NOT have fewer than 1 characters'],
    ],
    [
      'of a worker that is null',
      { workerId: null, lockDuration: 1 },
      ['body /workerId: must be string'],
    ],
    [
      'of a worker that is a number',
      { workerId: 5, lockDuration: 1 },
      ['body /workerId: must be string'],
    ],
    [
      'for a negative duration',
      { workerId: 'a', lockDuration: -1 },
      ['body /lockDuration: must be >= 1'],
    ],
    ['for no time', { workerId: 'a', lockDuration: 0 }, ['body /lockDuration: must be >= 1']],
    [
      'for a fraction of a millisecond',
      { workerId: 'a', lockDuration: 1.5 },
      ['body /lockDuration: must be integer'],
    ],
    [
      'for a duration in quotes',
      { workerId: 'a', lockDuration: '1000' },
      ['body /lockDuration: must be integer'],
    ],
    [
      'for longer than a double can count',
      { workerId: 'a', lockDuration: 2 ** 53 },
      ['body /lockDuration: must be <= 9007199254740991'],
    ],
    ['that is a list', [], ['body : must be object']],
    ['that is null', null, ['body : must be object']],
    ['that is a string', 'lock', ['body : must be object']],
  ])('of a lock %s is told where it is wrong', (_, body, violations) => {
    expect(checkBody('lockExternalTask', body).told).toEqual(violations);
  });

  test('of an extension has a new duration, not a lock duration', () => {
    const { told } = checkBody('extendExternalTaskLock', { workerId: 'a', lockDuration: 1 });

    expect(told).toEqual(['body /newDuration: must be there']);
  });

  test.each([
    ['no variables', { workerId: 'a' }],
    ['variables that are null', { workerId: 'a', variables: null }],
    ['a variable without anything', { workerId: 'a', variables: { v: {} } }],
    ['a variable of null', { workerId: 'a', variables: { v: { value: null, type: null } } }],
    ['an object as value', { workerId: 'a', variables: { v: { value: { deep: [1] } } } }],
    ['a type that no engine has', { workerId: 'a', variables: { v: { type: 'Spin' } } }],
    [
      'further information of any kind',
      { workerId: 'a', variables: { v: { valueInfo: { transient: true, colour: 'blue' } } } },
    ],
    ['a variable whose name is empty', { workerId: 'a', variables: { '': { value: 1 } } }],
  ])('of a completion may have %s', (_, body) => {
    expect(checkBody('completeExternalTask', body).told).toEqual([]);
  });

  test.each([
    ['variables in a list', { variables: [] }, 'body /variables: must be object,null'],
    ['a bare value', { variables: { v: 5 } }, 'body /variables/v: must be object'],
    ['a variable of null', { variables: { v: null } }, 'body /variables/v: must be object'],
    [
      'a type that is a number',
      { variables: { v: { type: 1 } } },
      'body /variables/v/type: must be string,null',
    ],
    [
      'further information in a list',
      { variables: { v: { valueInfo: [] } } },
      'body /variables/v/valueInfo: must be object,null',
    ],
    [
      'a file name that is a number',
      { variables: { v: { valueInfo: { filename: 1 } } } },
      'body /variables/v/valueInfo/filename: must be string',
    ],
    [
      'a transience in quotes',
      { variables: { v: { valueInfo: { transient: 'yes' } } } },
      'body /variables/v/valueInfo/transient: must be boolean',
    ],
  ])('of a completion may not have %s', (_, rest, violation) => {
    const { told } = checkBody('completeExternalTask', { workerId: 'a', ...rest });

    expect(told).toEqual([violation]);
  });

  test('is pointed into by a JSON Pointer, whatever the name of the variable', () => {
    const variables = { 'a/b': 1, 'c~d': 2 };

    const { told } = checkBody('completeExternalTask', { workerId: 'a', variables });

    expect(told).toEqual([
      'body /variables/a~1b: must be object',
      'body /variables/c~0d: must be object',
    ]);
  });

  test('is checked under the name __proto__ as under any other', () => {
    const text = '{"workerId":"a","variables":{"__proto__":5}}';

    const { told } = check('completeExternalTask', '', text, 'application/json');

    expect(told).toEqual(['body /variables/__proto__: must be object']);
  });

  test.each([
    ['nothing', ''],
    ['half an object', '{"workerId":'],
    ['two values', '{} {}'],
    ['a number that JSON does not have', '{"workerId":"a","lockDuration":0x10}'],
  ])('must be JSON, which %s is not', (_, text) => {
    const { told, body } = check('lockExternalTask', '', text, 'application/json');

    expect(told).toEqual(['body : must be JSON']);
    expect(body).toBeUndefined();
  });

  test.each([
    ['application/json'],
    ['application/json; charset=utf-8'],
    ['Application/JSON;charset=UTF-8'],
    [' application/json ;'],
  ])('may be announced as "%s"', (contentType) => {
    const text = '{"workerId":"a","lockDuration":1}';

    expect(check('lockExternalTask', '', text, contentType).told).toEqual([]);
  });

  test.each([
    [null, 'there is none'],
    ['', 'is '],
    ['text/plain', 'is text/plain'],
    ['application/problem+json', 'is application/problem+json'],
    ['application/jsonp', 'is application/jsonp'],
  ])('may not be announced as %j', (contentType, but) => {
    const { told } = check('lockExternalTask', '', '{}', contentType);

    expect(told).toEqual([`media type : must be application/json, but ${but}`]);
  });
});

describe('the query of a prolongation', () => {
  test('is handed on in the types that the document gives its parameters', () => {
    const { query, told } = checkProlong('lockSecs=60&clientKey=007&forefront=1');

    expect(told).toEqual([]);
    expect(query).toEqual({ lockSecs: 60, clientKey: '007', forefront: '1' });
  });

  test('may have parameters that the document does not know', () => {
    const { query, told } = checkProlong('lockSecs=60&token=secret&token=again&__proto__=1');

    expect(told).toEqual([]);
    expect(query).toEqual({ lockSecs: 60 });
  });

  test.each([
    ['60', 60],
    ['0.5', 0.5],
    ['007', 7],
    ['1e3', 1_000],
    ['1E+3', 1_000],
    ['2.5e-1', 0.25],
    ['1e308', 1e308],
    ['0.0000000000000001', 1e-16],
  ])('may have lockSecs=%s', (lockSecs, value) => {
    const { query, told } = checkProlong(new URLSearchParams({ lockSecs }).toString());

    expect(told).toEqual([]);
    expect(query).toEqual({ lockSecs: value });
  });

  test.each([
    ['', 'must be number'],
    [' ', 'must be number'],
    [' 60', 'must be number'],
    ['60 ', 'must be number'],
    ['0x10', 'must be number'],
    ['0b1', 'must be number'],
    ['1_000', 'must be number'],
    ['1,5', 'must be number'],
    ['.5', 'must be number'],
    ['5.', 'must be number'],
    ['+5', 'must be number'],
    ['--5', 'must be number'],
    ['NaN', 'must be number'],
    ['Infinity', 'must be number'],
    ['-Infinity', 'must be number'],
    ['1e999', 'must be number'],
    ['60s', 'must be number'],
    ['true', 'must be number'],
    ['null', 'must be number'],
    ['٣', 'must be number'],
    ['0', 'must be > 0'],
    ['-0', 'must be > 0'],
    ['-1', 'must be > 0'],
    ['1e-999', 'must be > 0'],
  ])('may not have lockSecs=%j', (lockSecs, expected) => {
    const { told } = checkProlong(new URLSearchParams({ lockSecs }).toString());

    expect(told).toEqual([`query /lockSecs: ${expected}`]);
  });

  test('must have lockSecs', () => {
    expect(checkProlong('clientKey=a').told).toEqual(['query /lockSecs: must be there']);
  });

  test.each([
    ['one character', 'k'],
    ['thirty-two characters', 'k'.repeat(32)],
    ['thirty-two letters beyond ASCII', 'ü'.repeat(32)],
    ['thirty-two emoji, which are sixty-four units of UTF-16', '🔒'.repeat(32)],
    ['a blank', ' '],
    ['a null character', '\0'],
  ])('may have a client key of %s', (_, clientKey) => {
    const query = new URLSearchParams({ lockSecs: '1', clientKey });

    expect(checkProlong(query.toString()).told).toEqual([]);
  });

  test.each([
    ['nothing', '', 'must NOT have fewer than 1 characters'],
    ['thirty-three characters', 'k'.repeat(33), 'must NOT have more than 32 characters'],
    ['thirty-three emoji', '🔒'.repeat(33), 'must NOT have more than 32 characters'],
    // What a reader sees as one sign is four code points here, and the document counts these.
    ['nine families', '👨‍👩‍👧'.repeat(9), 'must NOT have more than 32 characters'],
  ])('may not have a client key of %s', (_, clientKey, expected) => {
    const query = new URLSearchParams({ lockSecs: '1', clientKey });

    expect(checkProlong(query.toString()).told).toEqual([`query /clientKey: ${expected}`]);
  });

  test.each(['true', 'false', '1', '0'])('may have forefront=%s', (forefront) => {
    expect(checkProlong(`lockSecs=1&forefront=${forefront}`).told).toEqual([]);
  });

  test.each(['', 'maybe', 'TRUE', '2'])('may not have forefront=%s', (forefront) => {
    expect(checkProlong(`lockSecs=1&forefront=${forefront}`).told).toEqual([
      'query /forefront: must be one of true, false, 1, 0',
    ]);
  });

  test('may not give a parameter twice, not even alike', () => {
    const { query, told } = checkProlong('lockSecs=60&lockSecs=60&clientKey=a&clientKey=b');

    expect(told).toEqual([
      'query /lockSecs: must be given once',
      'query /clientKey: must be given once',
    ]);
    expect(query).toEqual({});
  });

  test('is told of every violation at once', () => {
    const { told } = checkProlong('lockSecs=soon&clientKey=&forefront=maybe');

    expect(told).toHaveLength(3);
  });

  test('comes with any body and any media type, since the operation takes none', () => {
    const checked = check('prolongRequestLock', 'lockSecs=1', '{', 'text/html');

    expect(checked.told).toEqual([]);
    expect(checked.body).toBeUndefined();
  });
});
