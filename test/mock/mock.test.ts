import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../src/http/server.ts';
import { startMock } from '../../src/mock/mock.ts';
import { exampleValue, examplesOf } from '../../src/spec/examples.ts';
import { documentedPairs, operations, type OperationId } from '../../src/spec/operations.ts';
import { checkRequest } from '../../src/validation/request.ts';
import { call, type CallParts } from './call.ts';

let mock: RunningServer;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const namedExamples = documentedPairs.flatMap(({ operation, status }) =>
  Object.keys(examplesOf(operation, status)).map((name) => ({ operation, status, name })),
);

const lock = 'lockExternalTask';
const extend = 'extendExternalTaskLock';
const complete = 'completeExternalTask';
const prolong = 'prolongRequestLock';

describe('Without a preference', () => {
  test.each(operations)('$id succeeds with the example of the document', async ({ id }) => {
    const { status, text } = await call(mock.url, id);

    expect(status).toBe(id === prolong ? 200 : 204);
    expect(text).toBe(id === prolong ? JSON.stringify(exampleValue(id, 200, 'prolonged')) : '');
  });

  test.each([lock, extend, complete] as const)(
    '%s is served under the prefix of an engine too',
    async (operation) => {
      expect(await call(mock.url, operation, { prefix: '/engine-rest' })).toHaveProperty(
        'status',
        204,
      );
    },
  );

  test("Prism's own query parameters choose nothing", async () => {
    const query = 'lockSecs=60&__code=503&__example=nothing&__dynamic=true';

    expect((await call(mock.url, prolong, { query })).status).toBe(200);
  });
});

describe('A preference that can be met', () => {
  test.each(documentedPairs)('code=$status is reached on $operation', async (pair) => {
    const { operation, status } = pair;
    const prefer = `code=${status}`;

    const answer = await call(mock.url, operation, { headers: { prefer } });

    const name = Object.keys(examplesOf(operation, status))[0]!;
    expect(contentOf(answer)).toEqual(example(operation, status, name));
    expect(answer.headers.get('preference-applied')).toBe(prefer);
  });

  test.each(namedExamples)('example=$name is found on $operation by its name', async (row) => {
    const prefer = `example=${row.name}`;

    const answer = await call(mock.url, row.operation, { headers: { prefer } });

    expect(contentOf(answer)).toEqual(example(row.operation, row.status, row.name));
    expect(answer.headers.get('preference-applied')).toBe(prefer);
  });

  test.each(namedExamples)('code=$status and example=$name agree on $operation', async (row) => {
    const prefer = `code=${row.status}, example=${row.name}`;

    const answer = await call(mock.url, row.operation, { headers: { prefer } });

    expect(contentOf(answer)).toEqual(example(row.operation, row.status, row.name));
    expect(answer.headers.get('preference-applied')).toBe(prefer);
  });

  test('it may come in two headers', async () => {
    const headers = new Headers({ 'content-type': 'application/json' });
    headers.append('prefer', 'code=400');
    headers.append('prefer', 'example=held-by-another');

    const answer = await call(mock.url, lock, { headers: Object.fromEntries(headers) });

    expect(contentOf(answer)).toEqual(example(lock, 400, 'held-by-another'));
  });

  test('a 405 that was asked for names the method that is allowed', async () => {
    const answer = await call(mock.url, prolong, { headers: { prefer: 'code=405' } });

    expect(answer.headers.get('allow')).toBe('OPTIONS, PUT');
  });

  test('a 401 that was asked for is the one that was asked for, with a token', async () => {
    const prefer = 'example=token-missing';

    const answer = await call(mock.url, prolong, { headers: { prefer } });

    expect(contentOf(answer)).toEqual(example(prolong, 401, 'token-missing'));
    expect(answer.headers.get('preference-applied')).toBe(prefer);
  });
});

describe('A preference that cannot be met is a 400 that lists what can', () => {
  test.each([
    'code=418',
    'code=500',
    'code=abc',
    'code=',
    'code',
    'code=204, example=held-by-another',
    'example=prolonged',
    'example=__proto__',
    'example',
    'return=minimal',
    'dynamic=true',
    'code=400, wait=10',
    'code=400, code=404',
    '"',
    '=;=',
  ])('%s', async (prefer) => {
    const answer = await call(mock.url, lock, { headers: { prefer } });

    expect(answer.status).toBe(400);
    expect(answer.headers.get('preference-applied')).toBeNull();
    expect(JSON.parse(answer.text)).toMatchObject({
      type: 'InvalidRequestException',
      message: expect.stringContaining('code=400 with example=invalid-request, negative-duration'),
    });
  });

  test('in the shape of the API that was called', async () => {
    const answer = await call(mock.url, prolong, { headers: { prefer: 'code=418' } });

    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toMatchObject({ error: { type: 'invalid-input' } });
  });
});

describe('An invalid request is answered with the example that fits', () => {
  const body = { workerId: 'aWorker' };
  test.each<[title: string, OperationId, CallParts, name: string]>([
    ['a negative duration', lock, { body: { ...body, lockDuration: -1 } }, 'negative-duration'],
    ['a duration of zero', lock, { body: { ...body, lockDuration: 0 } }, 'negative-duration'],
    ['a negative new one', extend, { body: { ...body, newDuration: -1 } }, 'negative-duration'],
    [
      'half a millisecond less',
      extend,
      { body: { ...body, newDuration: -0.5 } },
      'negative-duration',
    ],
    ['a duration in words', lock, { body: { ...body, lockDuration: 'long' } }, 'invalid-request'],
    ['no duration', lock, { body }, 'invalid-request'],
    ['no worker', lock, { body: { lockDuration: -1 } }, 'invalid-request'],
    ['no JSON', extend, { body: '{"workerId":' }, 'invalid-request'],
    ['no object', complete, { body: 'null' }, 'invalid-request'],
    ['no JSON type', lock, { headers: { 'content-type': 'text/xml' } }, 'invalid-request'],
    [
      'a variable 日本 of 5',
      complete,
      { body: { ...body, variables: { 日本: 5 } } },
      'invalid-request',
    ],
    ['no lockSecs', prolong, { query: 'clientKey=a' }, 'lock-secs-missing'],
    ['lockSecs in words', prolong, { query: 'lockSecs=long' }, 'lock-secs-not-a-number'],
    ['lockSecs without a value', prolong, { query: 'lockSecs=' }, 'lock-secs-not-a-number'],
    ['lockSecs in hexadecimal', prolong, { query: 'lockSecs=0x10' }, 'lock-secs-not-a-number'],
    ['lockSecs of zero', prolong, { query: 'lockSecs=0' }, 'lock-secs-not-a-number'],
    ['negative lockSecs', prolong, { query: 'lockSecs=-1' }, 'lock-secs-not-a-number'],
    ['two lockSecs', prolong, { query: 'lockSecs=1&lockSecs=1' }, 'invalid-input'],
    ['no letter of a key', prolong, { query: 'lockSecs=1&clientKey=' }, 'client-key-length'],
    [
      '33 letters',
      prolong,
      { query: `lockSecs=1&clientKey=${'k'.repeat(33)}` },
      'client-key-length',
    ],
    ['two keys', prolong, { query: 'lockSecs=1&clientKey=a&clientKey=b' }, 'invalid-input'],
    ['a vague forefront', prolong, { query: 'lockSecs=1&forefront=perhaps' }, 'invalid-input'],
  ])('%s on %s', async (_title, operation, parts, name) => {
    const answer = await call(mock.url, operation, parts);

    expect(contentOf(answer)).toEqual(example(operation, 400, name));
    expect(JSON.parse(answer.headers.get('sl-violations')!)).toContainEqual(
      expect.objectContaining({ location: expect.arrayContaining(['request']) }),
    );
  });

  test('and with what Prism saw in it', async () => {
    const body = { workerId: 'aWorker', lockDuration: -1 };

    const { headers } = await call(mock.url, lock, { body });

    expect(JSON.parse(headers.get('sl-violations')!)).toEqual([
      {
        location: ['request', 'body', 'lockDuration'],
        severity: 'Error',
        code: 'minimum',
        message: 'Request body property lockDuration must be >= 1',
      },
    ]);
  });

  test('and with what Prism overlooked in it, in the same format', async () => {
    const { headers } = await call(mock.url, prolong, { query: 'lockSecs=0x10' });

    expect(JSON.parse(headers.get('sl-violations')!)).toEqual([
      {
        location: ['request', 'query', 'lockSecs'],
        severity: 'Error',
        code: 'invalid',
        message: 'Request is not valid: the query at /lockSecs must be number',
      },
    ]);
  });

  test('and with the name of a variable that Prism would die of', async () => {
    const body = { workerId: 'aWorker', variables: { '日本/~\u0000': 5 } };

    const { headers } = await call(mock.url, complete, { body });

    expect(JSON.parse(headers.get('sl-violations')!)).toMatchObject([
      { location: ['request', 'body', 'variables', '日本/~\u0000'] },
    ]);
  });
});

describe('Security comes first, then the request, then the preference', () => {
  test('a call without a token is told so, whatever else is wrong with it', async () => {
    const parts = { hasToken: false, query: 'lockSecs=-1', headers: { prefer: 'code=404' } };

    const answer = await call(mock.url, prolong, parts);

    expect(contentOf(answer)).toEqual(example(prolong, 401, 'token-missing'));
    expect(answer.headers.get('sl-violations')).toContain('Invalid security scheme used');
    expect(answer.headers.get('preference-applied')).toBeNull();
  });

  test.each(['Basic bG9jazpwcm9vZg==', 'Bearer', 'aToken'])(
    'an Authorization of %s is no valid token',
    async (authorization) => {
      const answer = await call(mock.url, prolong, { headers: { authorization } });

      expect(contentOf(answer)).toEqual(example(prolong, 401, 'token-not-valid'));
    },
  );

  test.each<CallParts>([
    { headers: { authorization: 'bearer aToken' } },
    { hasToken: false, query: 'lockSecs=60&token=aToken' },
  ])('a token is taken from %j', async (parts) => {
    expect((await call(mock.url, prolong, parts)).status).toBe(200);
  });

  test('an invalid request is refused, whatever it would like to see', async () => {
    const parts = { body: '{}', headers: { prefer: 'code=404' } };

    const answer = await call(mock.url, lock, parts);

    expect(contentOf(answer)).toEqual(example(lock, 400, 'invalid-request'));
    expect(answer.headers.get('preference-applied')).toBeNull();
  });

  test('an invalid request is refused before a preference that is garbage', async () => {
    const answer = await call(mock.url, lock, { body: '{}', headers: { prefer: '"' } });

    expect(contentOf(answer)).toEqual(example(lock, 400, 'invalid-request'));
  });
});

describe('A page in a browser', () => {
  test('may send a preference, and read whether it was applied', async () => {
    const origin = 'http://127.0.0.1:5173';
    const address = `${mock.url}/external-task/aTask/lock`;

    const preflight = await fetch(address, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,prefer',
      },
    });
    const answer = await call(mock.url, lock, { headers: { origin, prefer: 'code=404' } });

    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('prefer');
    expect(preflight.headers.has('access-control-allow-credentials')).toBe(false);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('Preference-Applied');
  });
});

test('Whatever JSON it is sent, the mock refuses what our validation refuses, and nothing else', async () => {
  const body = fc.record(
    {
      workerId: fc.oneof(fc.string({ unit: 'grapheme' }), fc.jsonValue()),
      variables: fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(body, fc.jsonValue()), async (value) => {
      const text = JSON.stringify(value);
      const request = { query: new URLSearchParams(), contentType: 'application/json', text };
      const isValid = checkRequest(complete, request).violations.length === 0;

      const { status } = await call(mock.url, complete, { body: text });

      expect(status).toBe(isValid ? 204 : 400);
    }),
  );
});

/** The status and content of an answer. */
function contentOf({ status, text }: { status: number; text: string }): object {
  return { status, value: text === '' ? undefined : JSON.parse(text) };
}

/** The status and content that the document has under this name. */
function example(operation: OperationId, status: number, name: string): object {
  return { status, value: exampleValue(operation, status, name) };
}
