import { expect, test } from 'vitest';
import { documentedPairs, operationOf, operations } from '../../src/spec/operations.ts';

test('the document has four operations, each with its method and its path', () => {
  const calls = operations.map(({ id, method, path }) => `${id}: ${method} ${path}`);

  expect(calls).toEqual([
    'lockExternalTask: POST /external-task/{id}/lock',
    'extendExternalTaskLock: POST /external-task/{id}/extendLock',
    'completeExternalTask: POST /external-task/{id}/complete',
    'prolongRequestLock: PUT /v2/request-queues/{queueId}/requests/{requestId}/lock',
  ]);
});

test('three operations belong to Camunda and take a body, the fourth belongs to Apify and takes none', () => {
  const rows = operations.map(({ api, takesBody }) => [api, takesBody]);

  expect(rows).toEqual([
    ['camunda', true],
    ['camunda', true],
    ['camunda', true],
    ['apify', false],
  ]);
});

test('the query parameters of prolong have the types that the page gives them', () => {
  const { query } = operationOf('prolongRequestLock');

  expect(query).toEqual({ lockSecs: 'number', clientKey: 'string', forefront: 'string' });
});

test('the documented pairs are those of the pages', () => {
  const pairs = documentedPairs.map(({ operation, status }) => `${operation} ${status}`);

  expect(pairs).toEqual([
    ...[204, 400, 404].map((status) => `lockExternalTask ${status}`),
    ...[204, 400, 404].map((status) => `extendExternalTaskLock ${status}`),
    ...[204, 400, 404, 500].map((status) => `completeExternalTask ${status}`),
    ...[200, 400, 401, 403, 404, 405, 429].map((status) => `prolongRequestLock ${status}`),
  ]);
});

test('only a 204 has no content', () => {
  const empty = operations.flatMap(({ id, responses }) =>
    Object.keys(responses)
      .filter((status) => responses[Number(status)] === null)
      .map((status) => `${id} ${status}`),
  );

  expect(empty).toEqual([
    'lockExternalTask 204',
    'extendExternalTaskLock 204',
    'completeExternalTask 204',
  ]);
});
