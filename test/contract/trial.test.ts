import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Ask, Question } from '../../src/contract/exchange.ts';
import { NotRun, TooSlow } from '../../src/contract/ending.ts';
import type { StateName, StateProvider } from '../../src/contract/states.ts';
import { createTrial, type TrialEnvironment } from '../../src/contract/trial.ts';

interface Seen {
  readonly states: [state: StateName, params: object][];
  readonly questions: Question[];
}

/** A trial whose target does nothing but note what is asked of it. */
function createTestTrial(
  changes: Partial<TrialEnvironment> = {},
  answers: Partial<Record<StateName, object>> = {},
) {
  const seen: Seen = { states: [], questions: [] };
  const states: StateProvider = {
    async set(state, params) {
      seen.states.push([state, params]);
      const answer = answers[state];
      if (answer === undefined) return { kind: 'unavailable', reason: `There is no ${state}.` };
      return { kind: 'set', answer: answer as never };
    },
    cleanUp: async () => {},
  };
  const ask: Ask = async (question) => {
    seen.questions.push(question);
    const answer = { status: 204, headers: new Headers(), text: '' };
    return { question, answer, failure: null, durationMs: 1 };
  };
  const { signal } = new AbortController();
  const urls = { camundaUrl: 'http://camunda.invalid', apifyUrl: 'http://apify.invalid' };
  const rest = { token: undefined, hasClock: false, rounds: 1, seed: 1, signal };
  const trial = createTrial({ ask, states, ...urls, ...rest, ...changes }, 0);
  return { trial, ...seen };
}

/** Makes what is measured next in this test seem to take so long. */
function pretendToTake(ms: number): void {
  vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(ms);
  onTestFinished(() => void vi.restoreAllMocks());
}

const request = { queueId: 'aQueue', requestId: 'a/request' };

describe('time', () => {
  test('is moved to just after the end of a lock where there is a clock', async () => {
    const { trial, states } = createTestTrial({ hasClock: true }, { clock: {} });

    await trial.lapse(1_000);

    expect(states).toEqual([['clock', { advanceMs: 1_001 }]]);
  });

  test('is moved to just before the end of a lock where there is a clock', async () => {
    const { trial, states } = createTestTrial({ hasClock: true }, { clock: {} });

    await trial.almostLapse(1_000);

    expect(states).toEqual([['clock', { advanceMs: 999 }]]);
  });

  test('is really waited for where there is none, with a margin', async () => {
    const { trial, states } = createTestTrial();
    const startedAtMs = performance.now();

    await trial.lapse(50);

    // Timers of Node may fire a millisecond early.
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(50 + 250 - 1);
    expect(states).toEqual([]);
  });

  test('almost passes where there is none, by a good half, so that calls have time left', async () => {
    const { trial, states } = createTestTrial();
    const startedAtMs = performance.now();

    await trial.almostLapse(100);

    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(50 - 1);
    expect(states).toEqual([]);
  });

  test('that was too short for the calls makes no promise look broken', async () => {
    const { trial } = createTestTrial();
    pretendToTake(1_499);

    const outcome = trial.beforeLapse(() => Promise.reject(new Error('It was refused.')));

    await expect(outcome).rejects.toEqual(
      new TooSlow('The calls took 1499 ms, and the lock lasts 1500 ms.'),
    );
  });

  test('that sufficed for the calls lets their outcome stand', async () => {
    const { trial } = createTestTrial();

    const given = await trial.beforeLapse(async () => 'given');
    const refused = trial.beforeLapse(() => Promise.reject(new Error('It was refused.')));

    expect(given).toBe('given');
    await expect(refused).rejects.toThrow('It was refused.');
  });

  test('does not run out for calls where a clock is moved', async () => {
    const { trial } = createTestTrial({ hasClock: true });
    pretendToTake(3_600_000);

    expect(await trial.beforeLapse(async () => 'given')).toBe('given');
  });
});

describe('a task', () => {
  test('is asked for by its id, whatever is in it', async () => {
    const { trial, questions } = createTestTrial({}, { 'external task': { id: 'a/b c' } });

    const task = await trial.task('external task');
    await task.lock('alice', 1_000);
    await task.extend('alice', 2_000);
    await task.complete('alice', { aVariable: { value: 1 } });

    const at = 'http://camunda.invalid/external-task/a%2Fb%20c';
    expect(questions.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', `${at}/lock`, '{"workerId":"alice","lockDuration":1000}'],
      ['POST', `${at}/extendLock`, '{"workerId":"alice","newDuration":2000}'],
      ['POST', `${at}/complete`, '{"workerId":"alice","variables":{"aVariable":{"value":1}}}'],
    ]);
    expect(questions[0]!.headers).toEqual({ 'content-type': 'application/json' });
  });

  test('that never was has an id that nobody else has', () => {
    const { trial } = createTestTrial();

    expect(trial.unknownTask().id).not.toBe(trial.unknownTask().id);
  });

  test('is sent a body as it is, when a case wants to', async () => {
    const { trial, questions } = createTestTrial();

    await trial.unknownTask().send('lockExternalTask', 'lock with half an object', '{');

    expect(questions[0]!.body).toBe('{');
  });

  test('whose state cannot be had ends the case', async () => {
    const { trial } = createTestTrial();

    await expect(trial.task('external task')).rejects.toEqual(
      new NotRun('There is no external task.'),
    );
  });
});

describe('a request', () => {
  const states = { 'locked request': request, token: { token: 'a-token' } };

  test('is locked for a long time unless the case wants less', async () => {
    const { trial, states: set } = createTestTrial({ token: 'given' }, states);

    await trial.lockedRequest('alice');
    await trial.lockedRequest('alice', 1_500);

    expect(set).toEqual([
      ['locked request', { clientKey: 'alice', lockSecs: 600 }],
      ['locked request', { clientKey: 'alice', lockSecs: 1.5 }],
    ]);
  });

  test('is prolonged with the token that was given, else with that of the target', async () => {
    const given = createTestTrial({ token: 'given' }, states);
    const asked = createTestTrial({}, states);

    for (const { trial } of [given, asked]) {
      await (await trial.lockedRequest('alice')).prolong('alice', 60);
    }

    expect(given.questions[0]!.headers).toEqual({ authorization: 'Bearer given' });
    expect(asked.questions[0]!.headers).toEqual({ authorization: 'Bearer a-token' });
  });

  test('is prolonged in as many ways as cases need', async () => {
    const { trial, questions } = createTestTrial({}, states);
    const handle = await trial.lockedRequest('alice');

    await handle.prolong('al ice', 0.5);
    await handle.prolong('alice', 60, { clientKey: null, forefront: 'true' });
    await handle.prolong('alice', 60, { lockSecs: null, clientKey: null, token: null });
    await handle.prolong('alice', 60, { lockSecs: 'soon', method: 'GET', queueId: 'other' });
    await handle.prolong('alice', 60, { tokenIn: 'query', requestId: 'r' });

    const at = 'http://apify.invalid/v2/request-queues';
    expect(
      questions.map(({ method, url, headers }) => [method, url, Object.keys(headers!)]),
    ).toEqual([
      [
        'PUT',
        `${at}/aQueue/requests/a%2Frequest/lock?lockSecs=0.5&clientKey=al+ice`,
        ['authorization'],
      ],
      [
        'PUT',
        `${at}/aQueue/requests/a%2Frequest/lock?lockSecs=60&forefront=true`,
        ['authorization'],
      ],
      ['PUT', `${at}/aQueue/requests/a%2Frequest/lock`, []],
      [
        'GET',
        `${at}/other/requests/a%2Frequest/lock?lockSecs=soon&clientKey=alice`,
        ['authorization'],
      ],
      ['PUT', `${at}/aQueue/requests/r/lock?lockSecs=60&clientKey=alice&token=a-token`, []],
    ]);
  });
});

test('what a case asks and how it is answered is kept, and held against the document', async () => {
  const ask: Ask = async (question) => ({
    question,
    answer: { status: 200, headers: new Headers(), text: '{"a":1}' },
    failure: null,
    durationMs: 1,
  });
  const { trial } = createTestTrial({ ask });

  const reply = await trial.unknownTask().lock('alice', 1);

  expect([reply.asked, reply.status, reply.json]).toEqual(['lock by alice', 200, { a: 1 }]);
  expect(trial.exchanges).toHaveLength(1);
  expect(trial.exchanges[0]!.violations).toEqual([
    { part: 'status', pointer: '', expected: 'must be one of 204, 400, 404, but is 200' },
  ]);
});
