/** What the pages leave open: these cases record what a server does, and never fail. */
import { summarize } from '../expectation.ts';
import type { Case } from '../promise.ts';
import { completePage, extendPage, lockPage, prolongPage } from './sources.ts';
import { alice } from './workers.ts';

const lockObservations: readonly Case[] = [
  ...(
    [
      ['zero-duration', 'a duration of 0', { workerId: alice, lockDuration: 0 }],
      ['missing-duration', 'no duration', { workerId: alice }],
      [
        'fractional-duration',
        'a fraction of a millisecond',
        { workerId: alice, lockDuration: 600_000.5 },
      ],
      ['missing-worker', 'no worker', { lockDuration: 600_000 }],
      ['empty-worker', 'an empty worker id', { workerId: '', lockDuration: 600_000 }],
      ['malformed-json', 'a body that is not JSON', '{'],
      ['empty-body', 'no body', ''],
    ] as const
  ).map(([name, words, body]): Case => ({
    id: `lock/${name}`,
    level: 'observed',
    operation: 'lockExternalTask',
    promise: `What a lock with ${words} is answered.`,
    source: lockPage('request body', `nothing about ${words}`),
    async run(trial) {
      const task = await trial.task('external task');
      trial.note(summarize(await task.send('lockExternalTask', `lock with ${words}`, body)));
    },
  })),
  {
    id: 'lock/negative-duration-on-unknown-task',
    level: 'observed',
    operation: 'lockExternalTask',
    promise: 'Which of two errors comes first: the negative duration, or the unknown task.',
    source: lockPage('status codes', 'nothing about their order'),
    async run(trial) {
      trial.note(summarize(await trial.unknownTask().lock(alice, -1)));
    },
  },
  {
    id: 'lock/worker-in-other-case',
    level: 'observed',
    operation: 'lockExternalTask',
    promise: 'Whether worker ids that differ in upper and lower case name one worker.',
    source: lockPage('workerId', 'nothing about upper and lower case'),
    async run(trial) {
      const task = await trial.task('external task');
      await task.lock('alice', trial.longMs);
      trial.note(summarize(await task.lock('ALICE', trial.longMs)));
    },
  },
];

const extendObservations: readonly Case[] = [
  ...(
    [
      ['zero-duration', 'a duration of 0', { workerId: alice, newDuration: 0 }],
      ['missing-duration', 'no duration', { workerId: alice }],
      ['missing-worker', 'no worker', { newDuration: 600_000 }],
    ] as const
  ).map(([name, words, body]): Case => ({
    id: `extend/${name}`,
    level: 'observed',
    operation: 'extendExternalTaskLock',
    promise: `What an extension with ${words} is answered.`,
    source: extendPage('request body', `nothing about ${words}`),
    async run(trial) {
      const task = await trial.task('external task');
      await task.lock(alice, trial.longMs);
      trial.note(
        summarize(await task.send('extendExternalTaskLock', `extendLock with ${words}`, body)),
      );
    },
  })),
  {
    id: 'extend/lapsed-lock',
    level: 'observed',
    operation: 'extendExternalTaskLock',
    promise: 'Whether the most recent holder may extend a lock that has lapsed.',
    source: extendPage(
      'status 400',
      'the task must be locked by the given worker, but not whether a lapsed lock counts',
    ),
    takesTime: true,
    async run(trial) {
      const task = await trial.task('external task');
      await task.lock(alice, trial.briefMs);
      await trial.lapse(trial.briefMs);
      trial.note(summarize(await task.extend(alice, trial.longMs)));
    },
  },
];

const completeObservations: readonly Case[] = (
  [
    ['missing-worker', 'no worker', {}],
    ['null-variables', 'variables that are null', { workerId: alice, variables: null }],
    ['unknown-type', 'an unknown value type', withVariable({ value: 1, type: 'NoSuchType' })],
    ['lower-case-type', 'a value type in lower case', withVariable({ value: 1, type: 'integer' })],
    ['bare-value', 'a value that is not wrapped', withVariable(1)],
  ] as const
).map(([name, words, body]) => ({
  id: `complete/${name}`,
  level: 'observed',
  operation: 'completeExternalTask',
  promise: `What a completion with ${words} is answered.`,
  source: completePage('request body', `nothing about ${words}`),
  async run(trial) {
    const task = await trial.task('external task');
    await task.lock(alice, trial.longMs);
    trial.note(summarize(await task.send('completeExternalTask', `complete with ${words}`, body)));
  },
}));

const prolongObservations: readonly Case[] = [
  {
    id: 'prolong/never-locked-request',
    level: 'observed',
    operation: 'prolongRequestLock',
    promise: 'What prolonging a lock that nobody took is answered.',
    source: prolongPage('description', 'nothing about requests that are not locked'),
    async run(trial) {
      const request = await trial.unlockedRequest();
      trial.note(summarize(await request.prolong(alice, 60)));
    },
  },
  {
    id: 'prolong/lapsed-lock',
    level: 'observed',
    operation: 'prolongRequestLock',
    promise: 'Whether the most recent holder may prolong a lock that has lapsed.',
    source: prolongPage('description', 'nothing about locks that have lapsed'),
    takesTime: true,
    async run(trial) {
      const request = await trial.lockedRequest(alice, trial.briefMs);
      await trial.lapse(trial.briefMs);
      trial.note(summarize(await request.prolong(alice, 60)));
    },
  },
  ...(
    [
      ['without-client-key', 'no client key', { clientKey: null }],
      ['zero-lock-secs', 'lockSecs 0', { lockSecs: 0 }],
      ['negative-lock-secs', 'negative lockSecs', { lockSecs: -1 }],
      ['forefront-as-digit', 'forefront 1', { forefront: '1' }],
      ['unknown-forefront', 'forefront maybe', { forefront: 'maybe' }],
      ['token-in-query', 'the token in the address', { tokenIn: 'query' }],
    ] as const
  ).map(([name, words, options]): Case => ({
    id: `prolong/${name}`,
    level: 'observed',
    operation: 'prolongRequestLock',
    promise: `What a prolongation with ${words} is answered.`,
    source: prolongPage('query parameters', `nothing about ${words}`),
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      trial.note(summarize(await request.prolong(alice, 60, options)));
    },
  })),
];

function withVariable(variable: unknown): object {
  return { workerId: alice, variables: { aVariable: variable } };
}

export const observations: readonly Case[] = [
  ...lockObservations,
  ...extendObservations,
  ...completeObservations,
  ...prolongObservations,
];
