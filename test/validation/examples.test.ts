/** Whoever copies an example must not be told that it is wrong. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examplesOf } from '../../src/spec/examples.ts';
import { documentedPairs, operations } from '../../src/spec/operations.ts';
import { checkRequest } from '../../src/validation/request.ts';
import { checkResponse } from '../../src/validation/response.ts';

const document: any = JSON.parse(
  readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
);

const answers = documentedPairs.flatMap(({ operation, status }) =>
  Object.entries(examplesOf(operation, status)).map(([name, { value }]) => ({
    operation,
    status,
    name,
    text: value === undefined ? '' : JSON.stringify(value),
  })),
);

test.each(answers)('the answer $operation $status "$name" keeps the document', (row) => {
  const headers = new Headers(row.text === '' ? {} : { 'content-type': 'application/json' });

  expect(checkResponse(row.operation, { ...row, headers })).toEqual([]);
});

const requests = operations
  .filter(({ takesBody }) => takesBody)
  .flatMap(({ id, path, method }) => {
    const { content } = document.paths[path][method.toLowerCase()].requestBody;
    const examples: Record<string, { $ref: string }> = content['application/json'].examples;
    return Object.entries(examples).map(([name, { $ref }]) => ({
      id,
      name,
      value: document.components.examples[$ref.split('/').at(-1)!].value,
    }));
  });

test.each(requests)('the request $id "$name" keeps the document', ({ id, value }) => {
  const text = JSON.stringify(value);
  const query = new URLSearchParams();

  const { violations } = checkRequest(id, { query, contentType: 'application/json', text });

  expect(violations).toEqual([]);
});

test('the examples of the query parameters together make a request that keeps the document', () => {
  const { parameters } = document.paths[operations.at(-1)!.path].put;
  const inQuery = parameters.filter((each: { in: string }) => each.in === 'query');
  const query = new URLSearchParams(
    inQuery.map(({ name, example }: { name: string; example: string | number }) => [
      name,
      `${example}`,
    ]),
  );

  const checked = checkRequest('prolongRequestLock', { query, contentType: null, text: '' });

  expect(checked.violations).toEqual([]);
  expect(checked.query).toEqual({ lockSecs: 60, clientKey: 'client-abc', forefront: 'false' });
});
