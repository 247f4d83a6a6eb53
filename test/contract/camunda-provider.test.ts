import { describe, expect, test } from 'vitest';
import type { Ask, Question } from '../../src/contract/exchange.ts';
import { createCamundaProvider } from '../../src/contract/providers/camunda.ts';

const baseUrl = 'http://engine.invalid/engine-rest';

/** An engine of which each call is answered by method and path, and everything else with `{"id":"anId"}`. */
function createEngine(rules: Readonly<Record<string, [status: number, text: string]>> = {}) {
  const asked: string[] = [];
  const questions: Question[] = [];
  const ask: Ask = async (question) => {
    const call = `${question.method} ${question.url.slice(baseUrl.length)}`;
    asked.push(call.replaceAll(/lockproof-(?:unresumable-)?[0-9a-f-]{36}/g, '<key>'));
    questions.push(question);
    const rule = Object.entries(rules).find(([start]) => call.startsWith(start));
    const [status, text] = rule?.[1] ?? [200, '{"id":"anId"}'];
    return {
      question,
      answer: { status, headers: new Headers(), text },
      failure: null,
      durationMs: 1,
    };
  };
  return { ask, asked, questions };
}

const withTask = { 'GET /external-task': [200, '[{"id":"aTask"}]'] as [number, string] };

test('a task is had by starting a process of our own, which was deployed before', async () => {
  const { ask, asked, questions } = createEngine(withTask);
  const provider = await createCamundaProvider(ask, baseUrl);

  const outcome = await provider.set('external task', {});

  expect(outcome).toEqual({ kind: 'set', answer: { id: 'aTask' } });
  expect(asked).toEqual([
    'POST /deployment/create',
    'POST /process-definition/key/<key>/start',
    'GET /external-task?processInstanceId=anId',
  ]);
  expect([...(questions[0]!.body as FormData).keys()]).toEqual([
    'deployment-name',
    'resumable.bpmn',
    'unresumable.bpmn',
  ]);
});

test('a cancelled task is had by a message to its process', async () => {
  const { ask, questions } = createEngine(withTask);
  const provider = await createCamundaProvider(ask, baseUrl);

  await provider.set('cancelled external task', {});

  expect(questions.at(-1)).toMatchObject({
    url: `${baseUrl}/message`,
    body: '{"messageName":"lockproof-cancel","processInstanceId":"anId"}',
  });
});

test('the variables of a task are those of its process', async () => {
  const variables = '{"aVariable":{"value":1,"type":"Integer","valueInfo":{}}}';
  const { ask } = createEngine({ ...withTask, 'GET /process-instance/anId': [200, variables] });
  const provider = await createCamundaProvider(ask, baseUrl);
  await provider.set('external task', {});

  const outcome = await provider.set('completed variables', { id: 'aTask' });

  expect(outcome).toEqual({ kind: 'set', answer: { variables: JSON.parse(variables) } });
});

test('an engine has no clock to move, and says so', async () => {
  const provider = await createCamundaProvider(createEngine().ask, baseUrl);

  expect(await provider.set('clock', { advanceMs: 0 })).toEqual({
    kind: 'unavailable',
    reason: "The engine's REST API has no way to state 'clock'.",
  });
});

describe('what an engine refuses is a fault that says what to do next:', () => {
  test.each([
    [401, '', 'answered 401. Give credentials with --header.'],
    [403, 'no', 'answered 403 (no). Give credentials with --header.'],
    [
      404,
      '',
      'answered 404. Is this the base URL of the REST API, such as http://localhost:8080/engine-rest?',
    ],
    [
      200,
      '<html>',
      'did not answer with JSON. Is this the base URL of the REST API, such as http://localhost:8080/engine-rest?',
    ],
    [
      200,
      '{}',
      'answered without id. Is this the base URL of the REST API, such as http://localhost:8080/engine-rest?',
    ],
  ])('status %i with %j', async (status, text, sentence) => {
    const { ask } = createEngine({ 'POST /deployment': [status, text] });

    await expect(createCamundaProvider(ask, baseUrl)).rejects.toMatchObject({
      code: 'state-failed',
      message: `POST ${baseUrl}/deployment/create ${sentence}`,
    });
  });
});
