/** Calls that name the answer that they would like to see. */
import { describe, expect, test } from 'vitest';
import { tokens } from '../../src/emulator/request-queue.ts';
import { examplesOf } from '../../src/spec/examples.ts';
import { documentedPairs } from '../../src/spec/operations.ts';
import { createTestbed } from './testbed.ts';

const requests: Readonly<Record<string, readonly [method: string, path: string, body?: object]>> = {
  lockExternalTask: ['POST', '/external-task/x/lock', { workerId: 'alice', lockDuration: 1 }],
  extendExternalTaskLock: [
    'POST',
    '/external-task/x/extendLock',
    { workerId: 'a', newDuration: 1 },
  ],
  completeExternalTask: ['POST', '/external-task/x/complete', { workerId: 'alice' }],
  prolongRequestLock: [
    'PUT',
    `/v2/request-queues/q/requests/r/lock?lockSecs=1&token=${tokens.valid}`,
  ],
};

function send(
  operation: string,
  prefer: string,
  { bed = createTestbed(), path = requests[operation]![1] } = {},
) {
  const [method, , body] = requests[operation]!;
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const init = { method, headers: { prefer, ...type } };
  return bed.send(path, body === undefined ? init : { ...init, body: JSON.stringify(body) });
}

test.each(documentedPairs)('$status of $operation can be asked for', async (pair) => {
  const { operation, status } = pair;

  for (const [example, { value }] of Object.entries(examplesOf(operation, status))) {
    const prefer = `code=${status}, example=${example}`;
    const answer = await send(operation, prefer);

    expect([answer.status, answer.json]).toEqual([status, value]);
    expect(answer.headers.get('preference-applied')).toBe(prefer);
    expect(answer.headers.get('date')).toBe('Sat, 31 Jan 2026 12:00:00 GMT');
  }
});

test.each([
  ['code=404', 404, 'unknown-task'],
  ['example=held-by-another', 400, 'held-by-another'],
])('%s alone is enough', async (prefer, status, example) => {
  const answer = await send('lockExternalTask', prefer);

  expect(answer.status).toBe(status);
  expect(answer.json).toEqual(examplesOf('lockExternalTask', status)[example]!.value);
});

test.each([
  ['code=418', 'There is no status 418 here'],
  ['code=404, example=held-by-another', 'The example held-by-another belongs to status 400'],
  ['respond-async', 'It must be code=… and example=…'],
])('%s cannot be met, and that is told with what can be', async (prefer, problem) => {
  const answer = await send('lockExternalTask', prefer);

  expect([answer.status, answer.json.type]).toEqual([400, 'InvalidRequestException']);
  expect(answer.json.message).toContain(problem);
  expect(answer.json.message).toContain('code=404 with example=');
  expect(answer.headers.has('preference-applied')).toBe(false);
});

describe('a call that names its answer', () => {
  test('takes no effect', async () => {
    const bed = createTestbed();
    const { id } = await bed.provide('external task');

    const pretended = await send('lockExternalTask', 'code=204', {
      bed,
      path: `/external-task/${id}/lock`,
    });
    const real = await bed.lock(id, 'bob');

    expect([pretended.status, real.status]).toEqual([204, 204]);
  });

  test('is told first that its token is missing, or its request not valid', async () => {
    const bed = createTestbed();
    const headers = { prefer: 'code=200', 'content-type': 'application/json' };
    const path = '/v2/request-queues/q/requests/r/lock';

    const answers = [
      await bed.send(`${path}?lockSecs=1`, { method: 'PUT', headers }),
      await bed.send(`${path}?token=${tokens.valid}`, { method: 'PUT', headers }),
      await bed.send('/external-task/x/lock', { method: 'POST', headers, body: '{}' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([401, 400, 400]);
    expect(answers[2]!.json.message).toContain('/workerId must be there');
  });

  test('may be a page of another origin, which can read that it was met', async () => {
    const bed = createTestbed();
    const headers = { origin: 'http://localhost:3000', prefer: 'code=204' };
    const body = '{"workerId":"alice","lockDuration":1}';

    const answer = await bed.send('/external-task/x/lock', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body,
    });

    expect(answer.headers.get('preference-applied')).toBe('code=204');
    expect(answer.headers.get('access-control-expose-headers')).toContain('Preference-Applied');
  });
});
