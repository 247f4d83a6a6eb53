import { expect, test } from 'vitest';
import type { Ask, Question } from '../../src/contract/exchange.ts';
import { chainProviders, type StateProvider } from '../../src/contract/states.ts';
import { openTarget } from '../../src/contract/target.ts';

/** Answers every question so, and keeps the addresses that were asked. */
function createAsk(answers: (question: Question) => [status: number, body: unknown]) {
  const urls: string[] = [];
  const ask: Ask = async (question) => {
    urls.push(`${question.method} ${question.url}`);
    const [status, body] = answers(question);
    const answer = { status, headers: new Headers(), text: JSON.stringify(body) };
    return { question, answer, failure: null, durationMs: 1 };
  };
  return { ask, urls };
}

const headers = {};

test('with a states URL alone, both APIs are looked for beside it', async () => {
  const { ask, urls } = createAsk(() => [200, {}]);
  const target = { name: 't', statesUrl: 'http://localhost:4010/_lockproof/states', headers };

  const opened = await openTarget(target, ask);

  expect(opened).toMatchObject({
    apis: ['camunda', 'apify'],
    camundaUrl: 'http://localhost:4010',
    apifyUrl: 'http://localhost:4010',
    hasClock: true,
  });
  expect(urls).toEqual(['POST http://localhost:4010/_lockproof/states']);
});

test('with a states URL and that of one API, there is only that API', async () => {
  const { ask } = createAsk(() => [501, {}]);
  const statesUrl = 'http://localhost:1/states';
  const camundaUrl = 'http://localhost:2/engine-rest//';

  const opened = await openTarget({ name: 't', statesUrl, camundaUrl, headers }, ask);

  expect(opened).toMatchObject({
    apis: ['camunda'],
    camundaUrl: 'http://localhost:2/engine-rest',
    hasClock: false,
  });
});

test('without a states URL, an engine is prepared through its own API', async () => {
  const { ask, urls } = createAsk(() => [200, { id: 'aDeployment' }]);

  const opened = await openTarget({ name: 't', camundaUrl: 'http://localhost:2/', headers }, ask);
  await opened.states.cleanUp();

  expect(opened).toMatchObject({ apis: ['camunda'], hasClock: false });
  expect(urls).toEqual([
    'POST http://localhost:2/deployment/create',
    'DELETE http://localhost:2/deployment/aDeployment?cascade=true',
  ]);
});

test('trouble with taking away what one provider made keeps no other from it', async () => {
  const cleaned: string[] = [];
  const provider = (name: string, trouble: Error | null): StateProvider => ({
    set: async () => ({ kind: 'unavailable', reason: '' }),
    cleanUp: async () => {
      cleaned.push(name);
      if (trouble !== null) throw trouble;
    },
  });
  const trouble = new Error('The deployment could not be taken away.');

  const outcome = chainProviders([provider('A', trouble), provider('B', null)]).cleanUp();

  await expect(outcome).rejects.toBe(trouble);
  expect(cleaned).toEqual(['A', 'B']);
});

test('of several providers, the first that has the state sets it', async () => {
  const provider = (name: string, states: readonly string[]): StateProvider => ({
    set: async (state) =>
      states.includes(state)
        ? { kind: 'set', answer: { token: name } as never }
        : { kind: 'unavailable', reason: `${name} has no ${state}.` },
    cleanUp: async () => {},
  });
  const chain = chainProviders([provider('A', ['clock']), provider('B', ['clock', 'token'])]);

  expect(await chain.set('clock', { advanceMs: 0 })).toEqual({
    kind: 'set',
    answer: { token: 'A' },
  });
  expect(await chain.set('token', {})).toEqual({ kind: 'set', answer: { token: 'B' } });
  expect(await chain.set('forbidden token', {})).toEqual({
    kind: 'unavailable',
    reason: 'A has no forbidden token. B has no forbidden token.',
  });
});
