import { describe, expect, test } from 'vitest';
import type { OperationId } from '../../src/spec/operations.ts';
import { checkResponse } from '../../src/validation/response.ts';

/** Violations as `part pointer: expected`. */
function check(id: OperationId, status: number, headers: Record<string, string>, text: string) {
  const violations = checkResponse(id, { status, headers: new Headers(headers), text });
  return violations.map(({ part, pointer, expected }) => `${part} ${pointer}: ${expected}`);
}

const json = { 'content-type': 'application/json' };

function checkJson(id: OperationId, status: number, body: unknown) {
  return check(id, status, json, JSON.stringify(body));
}

describe('the status of an answer', () => {
  test('is one that a page documents', () => {
    expect(check('lockExternalTask', 418, {}, '')).toEqual([
      'status : must be one of 204, 400, 404, but is 418',
    ]);
  });

  test('is one that the page of this operation documents', () => {
    const error = { type: 'ProcessEngineException', message: 'It cannot go on.' };

    expect(checkJson('completeExternalTask', 500, error)).toEqual([]);
    expect(checkJson('lockExternalTask', 500, error)).toEqual([
      'status : must be one of 204, 400, 404, but is 500',
    ]);
  });

  test.each([Number.NaN, -1, 0, 20.4])('cannot be %s', (status) => {
    expect(check('lockExternalTask', status, {}, '')).toHaveLength(1);
  });
});

describe('an answer without content', () => {
  const operations = [
    'lockExternalTask',
    'extendExternalTaskLock',
    'completeExternalTask',
  ] as const;

  test.each(operations)('of %s has an empty body', (id) => {
    expect(check(id, 204, {}, '')).toEqual([]);
    expect(check(id, 204, json, '{}')).toEqual(['body : must be empty with status 204']);
  });

  test('may say that it has no length', () => {
    expect(check('lockExternalTask', 204, { 'content-length': '0' }, '')).toEqual([]);
  });

  test('may name a media type, since there is nothing that is of it', () => {
    expect(check('lockExternalTask', 204, json, '')).toEqual([]);
  });

  test.each([{ 'content-length': '2' }, { 'transfer-encoding': 'chunked' }])(
    'does not announce content: %o',
    (headers) => {
      expect(check('lockExternalTask', 204, headers, '')).toEqual([
        'body : must be empty with status 204',
      ]);
    },
  );
});

describe('the media type of an answer', () => {
  const error = JSON.stringify({ type: 'E', message: 'm' });

  test.each([
    ['application/json'],
    ['application/json;charset=UTF-8'],
    ['application/json; charset=utf-8'],
    ['APPLICATION/JSON'],
  ])('may be written "%s"', (mediaType) => {
    expect(check('lockExternalTask', 400, { 'content-type': mediaType }, error)).toEqual([]);
  });

  test.each(['text/plain', 'application/problem+json', 'application/json-seq'])(
    'is not %s',
    (mediaType) => {
      expect(check('lockExternalTask', 400, { 'content-type': mediaType }, error)).toEqual([
        `media type : must be application/json, but is ${mediaType}`,
      ]);
    },
  );

  test('must be there', () => {
    expect(check('lockExternalTask', 400, {}, error)).toEqual([
      'media type : must be application/json, but there is none',
    ]);
  });

  test('is told of beside what is wrong with the body', () => {
    expect(check('lockExternalTask', 400, { 'content-type': 'text/html' }, '<p>')).toEqual([
      'media type : must be application/json, but is text/html',
      'body : must be JSON',
    ]);
  });
});

describe('the body of an error of Camunda', () => {
  test.each([
    ['a type and a message', { type: 'E', message: 'm' }],
    ['an empty type and an empty message', { type: '', message: '' }],
    ['a code', { type: 'E', message: 'm', code: 11 }],
    ['a code that is null', { type: 'E', message: 'm', code: null }],
    ['properties of its own', { type: 'E', message: 'm', cause: { type: 1 }, trace: [] }],
  ])('may have %s', (_, error) => {
    expect(checkJson('lockExternalTask', 400, error)).toEqual([]);
  });

  test.each([
    ['nothing', {}, ['body /type: must be there', 'body /message: must be there']],
    ['no type', { message: 'm' }, ['body /type: must be there']],
    ['a message of null', { type: 'E', message: null }, ['body /message: must be string']],
    ['a type that is a number', { type: 4, message: 'm' }, ['body /type: must be string']],
    [
      'a code in quotes',
      { type: 'E', message: 'm', code: '11' },
      ['body /code: must be number,null'],
    ],
    ['a list around it', [{ type: 'E', message: 'm' }], ['body : must be object']],
    ['only null', null, ['body : must be object']],
    [
      'the shape of Apify',
      { error: { type: 'E', message: 'm' } },
      ['body /type: must be there', 'body /message: must be there'],
    ],
  ])('may not have %s', (_, error, violations) => {
    expect(checkJson('completeExternalTask', 500, error)).toEqual(violations);
  });
});

describe('the body of an error of Apify', () => {
  test('has an error with a type and a message, and may have more', () => {
    const error = { type: 'invalid-input', message: 'm', data: { at: 1 } };

    expect(checkJson('prolongRequestLock', 400, { error, trace: 'x' })).toEqual([]);
  });

  test.each([400, 401, 403, 405, 429])('at %i must have its type and its message', (status) => {
    expect(checkJson('prolongRequestLock', status, {})).toEqual(['body /error: must be there']);
    expect(checkJson('prolongRequestLock', status, { error: {} })).toEqual([
      'body /error/type: must be there',
      'body /error/message: must be there',
    ]);
  });

  test('at 404 may leave out everything, as the page does', () => {
    expect(checkJson('prolongRequestLock', 404, {})).toEqual([]);
    expect(checkJson('prolongRequestLock', 404, { error: {} })).toEqual([]);
  });

  test('at 404 has strings where it has anything', () => {
    expect(checkJson('prolongRequestLock', 404, { error: { type: 1, message: null } })).toEqual([
      'body /error/type: must be string',
      'body /error/message: must be string',
    ]);
  });
});

describe('the body of a prolongation', () => {
  test('says until when the lock holds, and may say more', () => {
    const data = { lockExpiresAt: '2022-06-14T23:00:00.000Z', clientKey: 'a' };

    expect(checkJson('prolongRequestLock', 200, { data, requestId: 5 })).toEqual([]);
  });

  test.each([
    ['without data', {}, 'body /data: must be there'],
    ['with data of null', { data: null }, 'body /data: must be object'],
    ['without an instant', { data: {} }, 'body /data/lockExpiresAt: must be there'],
    [
      'with an instant in milliseconds',
      { data: { lockExpiresAt: 1_655_247_600_000 } },
      'body /data/lockExpiresAt: must be string',
    ],
    [
      'with an instant that is none',
      { data: { lockExpiresAt: 'soon' } },
      'body /data/lockExpiresAt: must match format "date-time"',
    ],
  ])('%s breaks the document', (_, body, violation) => {
    expect(checkJson('prolongRequestLock', 200, body)).toEqual([violation]);
  });

  test('must be there', () => {
    expect(check('prolongRequestLock', 200, json, '')).toEqual(['body : must be JSON']);
  });
});
