/** How an engine reads requests: bodies, media types, methods and paths. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  bodyOf,
  createEngineBed,
  lockedBy,
  missing,
  noLock,
  noTime,
  noWorker,
  npe,
  send,
  tell,
  unreadable,
} from './engine-dialect-bed.ts';

/** Bodies for a task that w1 holds, and what lock, extendLock and complete answer. */
const bodies: readonly (readonly [body: string, lock: string, extend: string, complete: string])[] =
  [
    ['{}', noWorker, noTime, noWorker],
    ['', noWorker, noTime, noWorker],
    ...['[]', '"str"', '5', '{', '{"workerId":w1}', '{"D":9}{}', '{"workerId":{}}'].map(
      (body) => [body, unreadable, unreadable, unreadable] as const,
    ),
    ['{"D":9}', noWorker, noWorker, noWorker],
    ['{"workerId":null,"D":0}', noWorker, noTime, noWorker],
    ...[
      'null',
      '0',
      '-1',
      '0.5',
      '-0.5',
      '""',
      '" "',
      '"null"',
      '"-9"',
      '-9223372036854775808',
    ].map((duration) => [`{"workerId":"w1","D":${duration}}`, noLock, noTime, '204'] as const),
    ...['9', '1.5', '9E3', '"9"', '" 9 "', '"+9"', '"09"', '9223372036854775807', '9.2e18'].map(
      (duration) => [`{"workerId":"w1","D":${duration}}`, '204', '204', '204'] as const,
    ),
    ...[
      '"x"',
      '"1.5"',
      'true',
      '[1]',
      '{}',
      '1e30',
      '9223372036854775808',
      '"9223372036854775808"',
    ].map(
      (duration) => [`{"workerId":"w1","D":${duration}}`, unreadable, unreadable, '204'] as const,
    ),
    ['{"workerId":"w2","workerId":"w1","D":-1,"D":9,"more":[{}]}', '204', '204', '204'],
  ];

test.each(bodies)('the body %s is answered as by an engine', async (body, ...told) => {
  const answers = [];
  for (const verb of ['lock', 'extendLock', 'complete']) {
    const bed = createEngineBed();
    const id = await lockedBy(bed, 'w1');
    const text = body.replaceAll('"D"', verb === 'lock' ? '"lockDuration"' : '"newDuration"');
    answers.push(tell(await send(bed, id, verb, text), id));
  }

  expect(answers).toEqual(told);
});

test.each(['null', ' ', '\n'])('a body that is %j is nothing at all', async (body) => {
  const bed = createEngineBed();

  const answers = [];
  for (const verb of ['lock', 'extendLock', 'complete']) {
    answers.push(tell(await send(bed, 'anId', verb, body)));
  }

  const dto = 'externaltask';
  expect(answers).toEqual([
    npe(`${dto}.LockExternalTaskDto.getWorkerId()`, '"lockExternalTaskDto" is null'),
    npe(`${dto}.ExtendLockOnExternalTaskDto.getWorkerId()`, '"extendLockDto" is null'),
    npe(`${dto}.CompleteExternalTaskDto.getVariables()`, '"dto" is null'),
  ]);
});

test('JSON is read a thousand levels deep, and no deeper', async () => {
  const bed = createEngineBed();
  const bodyOfDepth = (depth: number) =>
    `{"workerId":"w1","lockDuration":9,"more":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

  const deep = await send(bed, 'anId', 'lock', bodyOfDepth(1_000));
  const tooDeep = await send(bed, 'anId', 'lock', bodyOfDepth(1_001));

  expect(tell(deep, 'anId')).toBe(missing);
  expect(tell(tooDeep)).toBe(
    '500 StreamConstraintsException: Document nesting depth (1001) exceeds the maximum allowed (1000, ' +
      'from `StreamReadConstraints.getMaxNestingDepth()`) (null)',
  );
});

const unsupported = '415 NotSupportedException: HTTP 415 Unsupported Media Type (null)';

test.each([
  [null, unsupported],
  ['text/plain', unsupported],
  ['application/vnd.x+json', unsupported],
  ['*/*', unsupported],
  ['application/json', '204'],
  ['APPLICATION/JSON', '204'],
  ['application/json;', '204'],
  ['application/json ; charset="utf-8"', '204'],
  ['application/json;charset=nope', '204'],
])('the media type %s is answered as by an engine', async (contentType, told) => {
  const bed = createEngineBed();
  const id = await lockedBy(bed, 'w1');

  expect(tell(await send(bed, id, 'lock', bodyOf('w1'), contentType))).toBe(told);
});

test.each(['json', '', 'a/b/c', 'application/json;charset', 'application/json, text/plain'])(
  'the media type %j is none, and refused before anything else',
  async (contentType) => {
    const { status, headers, json } = await send(
      createEngineBed(),
      'a b',
      'lock',
      '{',
      contentType,
    );

    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/json');
    expect(json).toEqual({
      timestamp: '2026-01-31T12:00:00.000+00:00',
      status: 400,
      error: 'Bad Request',
      path: '/engine-rest/external-task/a%20b/lock',
    });
  },
);

test.each([
  ['application/json', noWorker],
  ['application/json;charset=utf-8', noWorker],
  ['application/json ;charset=utf-8', expect.stringContaining('500 NullPointerException')],
  [null, expect.stringContaining('500 NullPointerException')],
  ['text/plain', unsupported],
])('no content of the media type %s is answered as by an engine', async (contentType, told) => {
  expect(tell(await send(createEngineBed(), 'anId', 'lock', '', contentType))).toEqual(told);
});

test('another method, and another path, are refused in the words of Jersey and without Allow', async () => {
  const bed = createEngineBed();

  const answers = [
    await bed.send('/external-task/anId/lock'),
    await bed.send('/engine-rest/external-task/anId', { method: 'PUT' }),
    await bed.send('/engine-rest/external-task/anId/lck', { method: 'POST' }),
  ];

  const notAllowed = '405 NotAllowedException: HTTP 405 Method Not Allowed (null)';
  const notFound = '404 NotFoundException: HTTP 404 Not Found (null)';
  expect(answers.map((answer) => tell(answer))).toEqual([notAllowed, notAllowed, notFound]);
  expect(answers.map(({ headers }) => headers.get('allow'))).toEqual([null, null, null]);
});

test('a number has a thousand digits at most', async () => {
  const bed = createEngineBed();
  const bodyWith = (digits: number) =>
    `{"workerId":"w1","lockDuration":9,"more":${'9'.repeat(digits)}}`;

  const long = await send(bed, 'anId', 'lock', bodyWith(1_000));
  const tooLong = await send(bed, 'anId', 'lock', bodyWith(1_001));

  expect(tell(long, 'anId')).toBe(missing);
  expect(tell(tooLong)).toBe(
    '500 StreamConstraintsException: Number value length (1001) exceeds the maximum allowed (1000, ' +
      'from `StreamReadConstraints.getMaxNumberLength()`) (null)',
  );
});

const verb = fc.constantFrom('lock', 'extendLock', 'complete');
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string(),
  fc.double(),
  fc.bigInt().map(String),
);
const anyVariables = fc.dictionary(
  fc.string(),
  fc.oneof(odd, fc.record({ value: odd, type: odd, valueInfo: odd }, { requiredKeys: [] })),
);
const anyBody = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record(
      { workerId: odd, lockDuration: odd, newDuration: odd, variables: anyVariables },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body)),
);

test('whatever is sent, the answer is none, or an error with type, message and code', async () => {
  const bed = createEngineBed();
  const id = await lockedBy(bed, 'w1');
  const bugs = vi.spyOn(console, 'error').mockReturnValue();

  await fc.assert(
    fc.asyncProperty(verb, anyBody, async (asked, body) => {
      const { status, text, json } = await send(bed, id, asked, body);

      expect([204, 400, 404, 415, 500]).toContain(status);
      expect(text === '' ? ['type', 'message', 'code'] : Object.keys(json)).toEqual([
        'type',
        'message',
        'code',
      ]);
    }),
    { numRuns: 1_000, seed: 7 },
  );

  expect(bugs).not.toHaveBeenCalled();
});
