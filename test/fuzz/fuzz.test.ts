/** Some of the hundred thousand requests that `npm run test:fuzz` makes. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { operations as companions } from '../../generated/companions-operations.ts';
import type { Handler } from '../../src/http/server.ts';
import { operations } from '../../src/spec/operations.ts';
import { fuzz } from './fuzz.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['documented', 5_000],
  ['engine', 3_000],
] as const)(
  'no request makes the emulator fail, in the dialect %s',
  async (dialect, wanted) => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    const isCamundaDocumented = dialect === 'documented';

    const { failure, tally, requests } = await fuzz({
      requests: wanted,
      seed: Date.now() % 2 ** 31,
      subject: { isCamundaDocumented, options: { dialect } },
    });

    expect(failure).toBeNull();
    expect(complaints).not.toHaveBeenCalled();
    expect(requests).toBeGreaterThanOrEqual(wanted);
    const statusesOf = (id: string) => [...(tally.get(id)?.keys() ?? [])];
    const isTaken = (id: string) => statusesOf(id).some((status) => [200, 204].includes(status));
    expect(operations.map(({ id }) => id).filter((id) => !isTaken(id))).toEqual([]);
    expect(Object.keys(companions).filter((id) => statusesOf(id).length < 2)).toEqual([]);
  },
  300_000,
);

/** Answers one call of a hundred in another way. */
function rarely(answer: (request: Request, response: Response) => Response | Promise<Response>) {
  let calls = 0;
  return (handler: Handler): Handler =>
    async (request) => {
      const response = await handler(request);
      calls += 1;
      return calls % 100 === 99 ? answer(request, response) : response;
    };
}

describe('an emulator is found out', () => {
  test.each<[string, ReturnType<typeof rarely>]>([
    ['throws', rarely(() => Promise.reject(new Error('a bug')))],
    ['fails', rarely(() => Response.json({ type: 'a', message: 'b' }, { status: 503 }))],
    ['answers with a status that nothing has', rarely(() => new Response(null, { status: 418 }))],
    [
      'answers in another media type',
      rarely(
        async (_, given) =>
          new Response(await given.text(), { status: given.status === 204 ? 200 : given.status }),
      ),
    ],
    ['never answers', rarely(() => new Promise<Response>(() => {}))],
  ])('that %s now and then', async (_, flaw) => {
    const subject = { isCamundaDocumented: true, flaw, deadlineMs: 200 };

    const { failure } = await fuzz({ requests: 2_000, seed: 1, subject, isShrunk: false });

    expect(failure).not.toBeNull();
  });
});
