import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { createGuard } from '../../src/mock/guard.ts';
import type { PrismAnswer, PrismRequest } from '../../src/mock/prism.ts';
import { operations, type OperationId } from '../../src/spec/operations.ts';
import { checkResponse, type AnswerToCheck } from '../../src/validation/response.ts';

const good: PrismAnswer = { status: 204, contentType: null, violations: null, text: '' };

function lockRequest(headers: Record<string, string> = {}, id = 'aTask'): Request {
  return new Request(`http://mock/external-task/${id}/lock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=klingon', ...headers },
    body: '{"workerId":"aWorker","lockDuration":1}',
  });
}

function validRequest(id: OperationId): Request {
  const { method, path, takesBody } = operations.find((operation) => operation.id === id)!;
  const body = JSON.stringify({ workerId: 'aWorker', lockDuration: 1, newDuration: 1 });
  return new Request(`http://mock${path.replaceAll(/[{}]/g, '')}?lockSecs=1`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: takesBody ? body : null,
  });
}

describe('Whatever Prism does, the answer fits the document', () => {
  const misdeeds: Record<string, () => PrismAnswer> = {
    'does not answer': () => {
      throw new Fault('prism-not-answering', 'Prism did not answer. Try again.');
    },
    'answers with a problem of its own': () => ({
      status: 404,
      contentType: 'application/problem+json',
      violations: null,
      text: '{"type":"https://stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR"}',
    }),
    'answers with a success of another operation': () => ({ ...good, status: 201 }),
    'answers with a 200 that has no content': () => ({ ...good, status: 200 }),
  };

  test.each(
    operations.flatMap(({ id }) => Object.keys(misdeeds).map((misdeed) => ({ id, misdeed }))),
  )('on $id when it $misdeed', async ({ id, misdeed }) => {
    const guard = createGuard({ ask: async () => misdeeds[misdeed]!() });

    const { status, headers, text } = await answerOf(guard.fetch(validRequest(id)));

    expect(status).toBe(id === 'completeExternalTask' ? 500 : 400);
    expect(text).toContain('The mock has failed');
    expect(checkResponse(id, { status, headers, text })).toEqual([]);
  });

  test('a success in place of the status that was asked for is not passed on', async () => {
    const guard = createGuard({ ask: async () => good });

    const answer = await guard.fetch(lockRequest({ prefer: 'code=404' }));

    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Prism answered 204');
  });
});

describe('Prism is shown', () => {
  test('no id, no charset, no header that it need not know', async () => {
    const shown = await whatPrismSees(
      lockRequest({ cookie: 'a=b', accept: 'text/xml' }, '%E0%A4%A'),
    );

    expect(shown).toEqual([
      {
        method: 'POST',
        target: '/external-task/id/lock',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        text: '{"workerId":"aWorker","lockDuration":1}',
      },
    ]);
  });

  test('no token, only that there is one, and no query parameter of its own', async () => {
    const query = 'lockSecs=1&__code=404&unknown=1&clientKey=%E0%A4%A';
    const shown = await whatPrismSees(
      new Request(`http://mock/v2/request-queues/a/requests/b/lock?${query}`, {
        method: 'PUT',
        headers: { authorization: 'bearer secret' },
      }),
    );

    expect(shown).toEqual([
      {
        method: 'PUT',
        target:
          '/v2/request-queues/queueId/requests/requestId/lock?lockSecs=1&clientKey=%EF%BF%BD%25A',
        headers: { accept: 'application/json', authorization: 'Bearer token' },
        text: null,
      },
    ]);
  });

  test('a preference that can be met, and no name of an example without content', async () => {
    const [named] = await whatPrismSees(lockRequest({ prefer: 'example=unknown-task' }));
    const [empty] = await whatPrismSees(lockRequest({ prefer: 'example=locked-again' }));
    const [unmet] = await whatPrismSees(lockRequest({ prefer: 'example=nothing' }));

    expect(named!.headers['prefer']).toBe('code=404, example=unknown-task');
    expect(empty!.headers['prefer']).toBe('code=204');
    expect(unmet!.headers['prefer']).toBeUndefined();
  });

  test.each(['{', '', '{"workerId":"aWorker","lockDuration":1}{}'])(
    'nothing of a body that is no JSON: %j',
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const address = 'http://mock/external-task/a/lock';

      expect(await whatPrismSees(new Request(address, { method: 'POST', headers, body }))).toEqual(
        [],
      );
    },
  );
});

test('Only the pages of one origin may call when the guard is narrowed to it', async () => {
  const guard = createGuard({ ask: async () => good }, 'https://own.example');

  const own = await guard.fetch(lockRequest({ origin: 'https://own.example' }));
  const other = await guard.fetch(lockRequest({ origin: 'https://other.example' }));

  expect(own.headers.get('access-control-allow-origin')).toBe('https://own.example');
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
});

async function answerOf(response: Response | Promise<Response>): Promise<AnswerToCheck> {
  const answer = await response;
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

async function whatPrismSees(request: Request): Promise<PrismRequest[]> {
  const shown: PrismRequest[] = [];
  const ask = async (asked: PrismRequest): Promise<PrismAnswer> => {
    shown.push(asked);
    return good;
  };
  await createGuard({ ask }).fetch(request);
  return shown;
}
