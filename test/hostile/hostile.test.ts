import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningServer } from '../../src/http/server.ts';
import { checkResponse } from '../../src/validation/response.ts';
import { describeViolation } from '../../src/validation/violation.ts';
import { hostileRequests, unfinishedRequests, type HostileRequest } from './requests.ts';
import { targets, type Target } from './targets.ts';
import { exchange, leaveOpen, type Outcome, type WireAnswer } from './wire.ts';

const connectionsAtOnce = 50;

describe.each(targets)('$name', (target) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await target.start();
  });
  afterAll(() => server.close());
  afterEach(() => vi.restoreAllMocks());

  test.each(hostileRequests)('answers, and serves on: $title', async (row) => {
    const { url } = server;
    const complaints = vi.spyOn(console, 'error').mockReturnValue();

    const outcome = await exchange(url, row.bytes(await target.provide(url)));

    expect(faultsOf(row, outcome)).toEqual([]);
    expect(complaints).not.toHaveBeenCalled();
    expect(await lockInOrder(url, target)).toBe(204);
  });

  test.each(unfinishedRequests)('serves others beside $title', async ({ bytes }) => {
    const { url } = server;
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    const half = bytes(await target.provide(url));
    const sockets = await Promise.all(
      Array.from({ length: connectionsAtOnce }, () => leaveOpen(url, half)),
    );

    const before = await lockInOrder(url, target);
    for (const socket of sockets) socket.destroy();
    const after = await lockInOrder(url, target);

    expect([before, after]).toEqual([204, 204]);
    expect(complaints).not.toHaveBeenCalled();
  });
});

/** What is wrong with the outcome of a hostile request. */
function faultsOf({ expected, operation }: HostileRequest, outcome: Outcome): string[] {
  if (outcome === 'closed') {
    return expected === 'closable' ? [] : ['The connection was closed without an answer.'];
  }
  const { status } = outcome;
  const faults = operation === null || expected === 'closable' ? [] : misfits(operation, outcome);
  if (status >= 500) faults.push(`The server failed with ${status}.`);
  if (status < 400 && expected === 'refused') faults.push(`It was not refused, but ${status}.`);
  return faults;
}

function misfits(
  operation: NonNullable<HostileRequest['operation']>,
  answer: WireAnswer,
): string[] {
  return checkResponse(operation, answer).map(describeViolation);
}

async function lockInOrder(url: string, target: Target): Promise<number> {
  const { id } = await target.provide(url);
  const answer = await fetch(`${url}/engine-rest/external-task/${id}/lock`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ workerId: 'anOrderlyWorker', lockDuration: 1_000 }),
    signal: AbortSignal.timeout(2_000),
  });
  return answer.status;
}
