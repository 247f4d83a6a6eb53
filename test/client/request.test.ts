import { describe, expect, it } from 'vitest';
import { createApifyClient, createCamundaClient } from '../../src/client/client.ts';
import { aTask, lock, lockBody, prolong } from './calls.ts';
import { serveAnswer, serveJson } from './loopback.ts';

describe('a client sends', () => {
  it('the body as JSON, to its path below the base URL', async () => {
    await using server = await serveAnswer(204);

    await lock({ baseUrl: `${server.baseUrl}/engine-rest/` });

    expect(server.received).toMatchObject([
      {
        method: 'POST',
        path: '/engine-rest/external-task/aTask/lock',
        headers: { 'content-type': 'application/json' },
        body: '{"workerId":"aWorker","lockDuration":10000}',
      },
    ]);
  });

  it('the query, the token and no body', async () => {
    await using server = await serveAnswer(404);

    await prolong({ baseUrl: server.baseUrl, token: 'aToken' });

    const lockOfRequest = '/v2/request-queues/aQueue/requests/aRequest/lock';
    const [request] = server.received;
    expect(request).toMatchObject({
      method: 'PUT',
      path: `${lockOfRequest}?lockSecs=60&clientKey=aClient`,
      headers: { authorization: 'Bearer aToken' },
      body: '',
    });
    expect(request?.headers).not.toHaveProperty('content-type');
  });

  it('no authorization without a token', async () => {
    await using server = await serveAnswer(404);

    await prolong({ baseUrl: server.baseUrl, token: undefined });

    expect(server.received[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each([
    ['an object', { 'x-of-client': 'client', 'x-of-both': 'client' }],
    ['a list of pairs', Object.entries({ 'x-of-client': 'client', 'x-of-both': 'client' })],
    ['Headers', new Headers({ 'x-of-client': 'client', 'x-of-both': 'client' })],
  ])('the headers of the client as %s, and those of the call over them', async (_, headers) => {
    await using server = await serveAnswer(204);
    const client = createCamundaClient({ baseUrl: server.baseUrl, headers });

    await client.POST('/external-task/{id}/lock', {
      params: aTask,
      body: lockBody,
      headers: [['x-of-both', 'call']],
    });

    expect(server.received[0]?.headers).toMatchObject({
      'x-of-client': 'client',
      'x-of-both': 'call',
    });
  });
});

describe('a client calls', () => {
  it('the Apify platform unless it is told another base URL', async () => {
    const urls: string[] = [];
    const fetch = ({ url }: Request) => {
      urls.push(url);
      return new Response(null, { status: 500 });
    };

    await prolong({ fetch });

    expect(urls[0]).toMatch(/^https:\/\/api\.apify\.com\/v2\/request-queues\/aQueue\//);
  });

  it('the fetch that it is given, with a whole Request', async () => {
    await using server = await serveJson(404, {});
    const fetch = async (request: Request) => {
      request.headers.set('x-added', request.method);
      return globalThis.fetch(request);
    };

    const answer = await prolong({ baseUrl: server.baseUrl, fetch });

    expect(answer.status).toBe(404);
    expect(server.received[0]?.headers).toMatchObject({ 'x-added': 'PUT' });
  });

  it('nobody for a path that is not its own', async () => {
    await using server = await serveAnswer(204);
    const { POST } = createCamundaClient(server);

    const answer = POST('/external-task/{id}/unlock' as '/external-task/{id}/lock', {
      params: aTask,
      body: lockBody,
    });

    await expect(answer).rejects.toThrow('This client has no POST /external-task/{id}/unlock.');
    expect(server.received).toEqual([]);
  });

  it('only the methods of its own API', () => {
    expect(Object.keys(createCamundaClient({ baseUrl: '' }))).toEqual(['POST']);
    expect(Object.keys(createApifyClient())).toEqual(['PUT']);
  });
});
