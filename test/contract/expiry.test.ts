import { describe, expect, test } from 'vitest';
import { expectExpiry, expiryOf } from '../../src/contract/expiry.ts';
import { BrokenPromise } from '../../src/contract/ending.ts';
import type { Reply } from '../../src/contract/reply.ts';

const dateMs = Date.UTC(2026, 0, 31, 12);

/** The answer to a prolongation, of a server whose Date is noon unless it gives none. */
function makeReply(lockExpiresAt: unknown, changes: Partial<Reply> = {}): Reply {
  const json = { data: { lockExpiresAt } };
  const headers = new Headers({ date: new Date(dateMs).toUTCString() });
  const rest = { asked: 'prolong', status: 200, headers, sentAtMs: 0, readAtMs: 10 };
  return { ...rest, text: JSON.stringify(json), json, ...changes };
}

function at(ms: number): string {
  return new Date(ms).toISOString();
}

test('an expiry is read as text and as milliseconds', () => {
  expect(expiryOf(makeReply('2026-01-31T12:01:00.000Z'))).toEqual({
    text: '2026-01-31T12:01:00.000Z',
    atMs: dateMs + 60_000,
  });
});

test.each([undefined, null, '', 'soon', 5, {}])('%j is no expiry', (lockExpiresAt) => {
  expect(() => expiryOf(makeReply(lockExpiresAt))).toThrow(BrokenPromise);
});

test('an answer that is no JSON has no expiry', () => {
  expect(() => expiryOf(makeReply('', { json: undefined }))).toThrow(BrokenPromise);
});

describe('by the date of the server, the expiry', () => {
  test.each([60_000, 62_000, 58_000, 60_750])('may be %i ms away for a lock of 60 s', (ms) => {
    expect(() => expectExpiry(makeReply(at(dateMs + ms)), 60)).not.toThrow();
  });

  test.each([62_011, 57_989, 0, 120_000])('may not be %i ms away for a lock of 60 s', (ms) => {
    expect(() => expectExpiry(makeReply(at(dateMs + ms)), 60)).toThrow(
      `lockExpiresAt is ${ms - 60_000} ms off from the call plus 60 s`,
    );
  });

  test('may be off by as long as the call took, besides', () => {
    const reply = makeReply(at(dateMs + 65_000), { sentAtMs: 1_000, readAtMs: 4_000 });

    expect(() => expectExpiry(reply, 60)).not.toThrow();
  });
});

test('without a date, the clocks of both machines are compared, and may differ by seconds', () => {
  const headers = new Headers();
  const near = makeReply(at(Date.now() + 70_000), { headers });
  const far = makeReply(at(Date.now() + 80_000), { headers });

  expect(() => expectExpiry(near, 60)).not.toThrow();
  expect(() => expectExpiry(far, 60)).toThrow(BrokenPromise);
});

test('an answer other than 200 has no expiry to judge', () => {
  const reply = makeReply(at(dateMs + 60_000), { status: 201 });

  expect(() => expectExpiry(reply, 60)).toThrow(/^prolong was answered 201, not 200/);
});
