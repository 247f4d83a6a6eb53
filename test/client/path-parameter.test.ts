import { describe, expect, it } from 'vitest';
import { createApifyClient, createCamundaClient } from '../../src/client/client.ts';
import { UnsafePathParameterError } from '../../src/client/path-parameter.ts';
import { lockBody, rejectionOf } from './calls.ts';
import { serveAnswer, type Loopback } from './loopback.ts';

/** As a caller without types might, so that the parameters can be anything. */
async function lockWith(server: Loopback, path: unknown) {
  return createCamundaClient(server).POST('/external-task/{id}/lock', {
    params: { path: path as { id: string } },
    body: lockBody,
  });
}

describe('a path parameter that would change the path is refused, and nothing is sent', () => {
  it.each([
    ['an empty string', ''],
    ['a single dot', '.'],
    ['two dots', '..'],
    ['null', null],
    ['undefined', undefined],
    ['half a surrogate pair', 'a\uD800'],
    ['a number', 7],
    ['a list', ['..']],
  ])('%s', async (_, id) => {
    await using server = await serveAnswer(204);

    const refusal = await rejectionOf(lockWith(server, { id }));

    expect(refusal).toBeInstanceOf(UnsafePathParameterError);
    expect(refusal).toMatchObject({ operationId: 'lockExternalTask', parameter: 'id', value: id });
    expect(server.received).toEqual([]);
  });

  it.each([
    ['one that is missing', {}],
    ['all that are missing', undefined],
  ])('%s', async (_, path) => {
    await using server = await serveAnswer(204);

    const refusal = await rejectionOf(lockWith(server, path));

    expect(refusal).toMatchObject({ parameter: 'id', value: undefined });
    expect(server.received).toEqual([]);
  });

  it('any of several', async () => {
    await using server = await serveAnswer(204);

    const refusal = await rejectionOf(
      createApifyClient(server).PUT('/v2/request-queues/{queueId}/requests/{requestId}/lock', {
        params: { path: { queueId: 'aQueue', requestId: '..' }, query: { lockSecs: 60 } },
      }),
    );

    expect(refusal).toMatchObject({ operationId: 'prolongRequestLock', parameter: 'requestId' });
    expect(server.received).toEqual([]);
  });

  it('and the refusal says what cannot be what', async () => {
    await using server = await serveAnswer(204);

    await expect(lockWith(server, { id: '..' })).rejects.toThrow(
      'lockExternalTask was not sent: its path parameter "id" cannot be "..".',
    );
  });
});

describe('any other path parameter stays one step of the path', () => {
  it.each(['a/b', '../lock', '...', '%2e%2e', ' ', 'a;b=1', 'a?b#c', '{id}', '$&', 'é😀', '\\..'])(
    '%j',
    async (id) => {
      await using server = await serveAnswer(204);

      await lockWith(server, { id });

      const steps = server.received[0]?.path?.split('/').map(decodeURIComponent);
      expect(steps).toEqual(['', 'external-task', id, 'lock']);
    },
  );
});
