import createFetchClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';
import type { paths } from '../../generated/types.ts';
import { checkResponses, ContractViolationError } from '../../src/client/response-check.ts';
import { examplesOf } from '../../src/spec/examples.ts';
import { documentedPairs } from '../../src/spec/operations.ts';
import { aTask, call, lock, lockBody, prolong, rejectionOf } from './calls.ts';
import { opaqueRedirect, serveAnswer, serveBytes, serveJson, type Loopback } from './loopback.ts';

const json = { 'content-type': 'application/json' };

/** Options for a client that checks the answers of the server. */
const checking = ({ baseUrl }: Loopback) => ({ baseUrl, checkResponses: true });

describe('a client that checks responses', () => {
  const examples = documentedPairs.flatMap(({ operation, status }) =>
    Object.entries(examplesOf(operation, status)).map(([name, { value }]) => {
      return { operation, status, name, value };
    }),
  );

  it.each(examples)('accepts $status $name of $operation', async (example) => {
    const { operation, status, value } = example;
    await using server =
      value === undefined ? await serveAnswer(status) : await serveJson(status, value);

    const answer = await call(operation, checking(server));

    expect(answer.status).toBe(status);
  });

  it('refuses a status that is not documented', async () => {
    await using server = await serveAnswer(502, { 'content-type': 'text/html' }, '<h1>Bad</h1>');

    const refusal = await rejectionOf(lock(checking(server)));

    const expected = 'must be one of 204, 400, 404, but is 502';
    expect(refusal).toBeInstanceOf(ContractViolationError);
    expect(refusal).toMatchObject({
      operationId: 'lockExternalTask',
      status: 502,
      violations: [{ part: 'status', pointer: '', expected }],
      message: `The answer 502 to lockExternalTask breaks the document: the status ${expected}.`,
    });
  });

  it('refuses a property that is missing, and points at it', async () => {
    await using server = await serveJson(200, { data: {} });

    const refusal = await rejectionOf(prolong(checking(server)));

    expect(refusal).toMatchObject({
      operationId: 'prolongRequestLock',
      status: 200,
      violations: [{ part: 'body', pointer: '/data/lockExpiresAt', expected: 'must be there' }],
    });
  });

  it('refuses every property that is wrong, not only the first', async () => {
    await using server = await serveJson(400, { type: 7 });

    const refusal = await rejectionOf(lock(checking(server)));

    const pointers = (refusal as ContractViolationError).violations.map(({ pointer }) => pointer);
    expect(pointers.toSorted()).toEqual(['/message', '/type']);
  });

  it('refuses an instant that is none', async () => {
    await using server = await serveJson(200, { data: { lockExpiresAt: 'tomorrow' } });

    const refusal = await rejectionOf(prolong(checking(server)));

    expect(refusal).toMatchObject({ violations: [{ pointer: '/data/lockExpiresAt' }] });
  });

  it('refuses another media type', async () => {
    const body = '{"type":"t","message":"m"}';
    await using server = await serveAnswer(400, { 'content-type': 'text/plain' }, body);

    const refusal = await rejectionOf(lock(checking(server)));

    const expected = 'must be application/json, but is text/plain';
    expect(refusal).toMatchObject({ violations: [{ part: 'media type', expected }] });
  });

  it('refuses an error without a body', async () => {
    await using server = await serveAnswer(400, json);

    const refusal = await rejectionOf(lock(checking(server)));

    expect(refusal).toMatchObject({ violations: [{ part: 'body', expected: 'must be JSON' }] });
  });

  it('refuses a 204 that announces a body', async () => {
    const head = 'HTTP/1.1 204 No Content\r\nContent-Length: 5\r\nConnection: close';
    await using server = await serveBytes(`${head}\r\n\r\nhello`);

    const refusal = await rejectionOf(lock(checking(server)));

    const expected = 'must be empty with status 204';
    expect(refusal).toMatchObject({ status: 204, violations: [{ part: 'body', expected }] });
  });

  it('refuses a redirect, also one of which a browser tells nothing', async () => {
    const fetch = () => opaqueRedirect();

    const refusal = await rejectionOf(
      lock({ baseUrl: 'http://host', fetch, checkResponses: true }),
    );

    const expected = 'must not be a redirect';
    expect(refusal).toMatchObject({ status: 0, violations: [{ part: 'status', expected }] });
  });
});

describe('a client that does not check responses', () => {
  it('takes JSON for what the document says it is', async () => {
    await using server = await serveJson(200, { data: {} });

    const answer = await prolong(server);

    expect(answer).toMatchObject({ status: 200, ok: true, data: { data: {} } });
  });
});

describe('the middleware, on any other client of openapi-fetch', () => {
  const createChecked = ({ baseUrl }: Loopback) => {
    const client = createFetchClient<paths & Record<'/version', { get: { responses: object } }>>({
      baseUrl,
    });
    client.use(checkResponses);
    return client;
  };

  it('refuses what breaks the document', async () => {
    await using server = await serveJson(400, { type: 't' });

    const refusal = await rejectionOf(
      createChecked(server).POST('/external-task/{id}/lock', { params: aTask, body: lockBody }),
    );

    expect(refusal).toBeInstanceOf(ContractViolationError);
    expect(refusal).toMatchObject({ violations: [{ pointer: '/message' }] });
  });

  it.each(['json', 'text', 'stream'] as const)(
    'leaves the body to be read as %s',
    async (parseAs) => {
      const value = { data: { lockExpiresAt: '2026-01-01T00:00:00Z' } };
      await using server = await serveJson(200, value);
      const path = { queueId: 'aQueue', requestId: 'aRequest' };

      const { data } = await createChecked(server).PUT(
        '/v2/request-queues/{queueId}/requests/{requestId}/lock',
        { params: { path, query: { lockSecs: 60 } }, parseAs },
      );

      expect(parseAs === 'json' ? data : await new Response(data as BodyInit).json()).toEqual(
        value,
      );
    },
  );

  it('has nothing to say of an operation that the document does not have', async () => {
    await using server = await serveJson(200, { version: '7.24.0' });

    const { response } = await createChecked(server).GET('/version');

    expect(response.status).toBe(200);
  });
});
