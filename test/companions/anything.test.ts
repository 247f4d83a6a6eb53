/** Whatever is asked of the companions, the answer is one that their document has. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { operations as table } from '../../generated/companions-operations.ts';
import { tokens } from '../../src/emulator/request-queue.ts';
import { createTestbed, type Testbed } from './testbed.ts';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

const operations: readonly Operation[] = Object.values(table);

/** What is there to be named. */
interface Subjects {
  readonly id: string;
  readonly queueId: string;
  readonly requestId: string;
  readonly storeId: string;
  readonly uniqueKey: string;
}

async function provideSubjects(bed: Testbed): Promise<Subjects> {
  const { id } = await bed.provide('external task', { topicName: 'mail', variables: { a: {} } });
  const ref = await bed.provide('locked request', { clientKey: 'alice', lockSecs: 60 });
  const store = await bed.apify('POST', '/key-value-stores?name=default');
  const path = `/request-queues/${ref.queueId}/requests/${ref.requestId}`;
  const { uniqueKey } = (await bed.apify('GET', path)).json.data;
  return { id, ...ref, storeId: store.json.data.id, uniqueKey };
}

const odd = fc.oneof(
  fc.constantFrom('', '0', '-1', '1', '25', '1.5', '1e400', 'true', 'null', 'alice', 'locked'),
  fc.constantFrom('createTime', 'desc', '%', '../..', '__proto__', '2026-01-31T12:00:00Z'),
  fc.string(),
);

/** Bodies that are nearly right, so that more than the first check is reached. */
const nearlyRight = fc.record(
  {
    workerId: fc.constantFrom('alice', 'bob', ''),
    maxTasks: fc.constantFrom(1, 10, 0, 2 ** 31),
    usePriority: fc.constantFrom(true, false, null),
    asyncResponseTimeout: fc.constantFrom(1, 1_000, null, -1),
    sorting: fc.constantFrom(null, [], [{ sortBy: 'createTime', sortOrder: 'desc' }], [{}]),
    topics: fc.array(
      fc.record(
        {
          topicName: fc.constantFrom('mail', 'print', '__proto__'),
          lockDuration: fc.constantFrom(1, 60_000, Number.MAX_SAFE_INTEGER, -1),
          variables: fc.constantFrom(null, ['a'], []),
          processVariables: fc.dictionary(fc.string(), fc.jsonValue()),
        },
        { requiredKeys: ['topicName', 'lockDuration'] },
      ),
    ),
    retries: fc.constantFrom(0, 3, null, -1),
    retryTimeout: fc.constantFrom(0, 1_000, Number.MAX_SAFE_INTEGER),
    errorMessage: fc.option(fc.string()),
    errorCode: fc.string(),
    variables: fc.option(fc.dictionary(fc.string(), fc.record({ value: fc.jsonValue() }))),
    uniqueKey: fc.string(),
    url: fc.string(),
    method: fc.constantFrom('GET', null, 'get'),
    userData: fc.option(fc.dictionary(fc.string(), fc.jsonValue())),
    handledAt: fc.constantFrom(null, '2026-01-31T12:00:00.000Z', 'never'),
    lockByClient: fc.jsonValue(),
  },
  { requiredKeys: ['workerId', 'maxTasks', 'topics', 'uniqueKey', 'url'] },
);

const body = fc.oneof(
  { weight: 4, arbitrary: nearlyRight },
  { weight: 2, arbitrary: fc.array(nearlyRight, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

const call = fc.record({
  operation: fc.constantFrom(...operations),
  isKnown: fc.boolean(),
  isOwnKey: fc.boolean(),
  query: fc.array(fc.tuple(fc.nat(), odd), { maxLength: 3 }),
  body,
  text: fc.option(fc.string(), { freq: 10 }),
  advanceMs: fc.constantFrom(0, 0, 1, 60_000),
});

function addressOf({ path, query }: Operation, names: object, given: [number, string][]): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((names as Record<string, string>)[name] ?? 'anything'),
  );
  const known = Object.keys(query);
  const search = new URLSearchParams(
    given.map(([index, value]) => [known[index % (known.length || 1)] ?? 'unknown', value]),
  );
  return `${filled}?${search}`;
}

test('no request of two thousand makes the emulator fail, wait for ever, or leave its document', async () => {
  const bed = createTestbed();
  const complaints = vi.spyOn(console, 'error').mockReturnValue();
  const statuses = new Set<number>();
  const subjects = await provideSubjects(bed);
  const property = fc.asyncProperty(call, async (asked) => {
    const { operation, isKnown, isOwnKey, text } = asked;
    const json = isOwnKey ? { ...Object(asked.body), uniqueKey: subjects.uniqueKey } : asked.body;
    const leaving = new AbortController();
    setTimeout(() => leaving.abort());

    const { status } = await bed.send(addressOf(operation, isKnown ? subjects : {}, asked.query), {
      method: operation.method,
      headers: {
        authorization: `Bearer ${tokens.valid}`,
        'content-type': 'application/json',
      },
      ...(operation.method === 'GET' ? {} : { body: text ?? JSON.stringify(json) }),
      signal: leaving.signal,
    });
    bed.clock.advance(asked.advanceMs);

    statuses.add(status);
    expect(status).toBeLessThan(500);
  });

  await fc.assert(property, { numRuns: 2_000 });

  expect(complaints).not.toHaveBeenCalled();
  expect(statuses).toEqual(new Set([200, 201, 204, 400, 404]));
});
