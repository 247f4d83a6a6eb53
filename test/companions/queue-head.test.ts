/** The model of a queue's head as a ledger: time, who, command, outcome. */
import { expect, test } from 'vitest';
import { prolong, type QueuedRequest } from '../../src/model/queue.ts';
import {
  handleRequest,
  lockHead,
  placeRequest,
  readHead,
  releaseRequest,
} from '../../src/model/queue-head.ts';
import { play, readLedger } from '../model/ledger.ts';

/**
 * Plays `add <id> [forefront]`, `lock <limit> <ms>`, `prolong <id> <ms> [forefront]`, `release <id> [forefront]`,
 * `handle <id>` and `head <limit>`, of one queue.
 */
function createPlayer() {
  const queue = new Map<string, QueuedRequest>();
  let turn = 0;
  const placement = (last: string | undefined) => ({
    isForefront: last === 'forefront',
    turn: (turn += 1),
  });
  const list = (entries: readonly (readonly [string, QueuedRequest])[]): string =>
    entries.length === 0 ? 'nothing' : entries.map(([id]) => id).join(' ');
  return (nowMs: number, clientKey: string, command: readonly string[]): string => {
    const [kind = '', first = '', second = ''] = command;
    const request = queue.get(first)!;
    switch (kind) {
      case 'add':
        queue.set(first, placeRequest(placement(second), nowMs));
        return 'added';
      case 'handle':
        queue.set(first, handleRequest(request));
        return 'handled';
      case 'head':
        return list(readHead(queue, Number(first), nowMs));
      case 'lock': {
        const asked = { clientKey, durationMs: Number(second), limit: Number(first), turn };
        const locked = lockHead(queue, asked, nowMs);
        turn += locked.length;
        for (const [id, each] of locked) queue.set(id, each);
        return list(locked);
      }
      case 'release': {
        const step = releaseRequest(request, clientKey, placement(second), nowMs);
        if (step.kind === 'done') queue.set(first, step.request);
        return step.kind === 'done' ? 'released' : `refused: ${step.reason}`;
      }
      default: {
        const isForefront = command[3] === 'forefront';
        const step = prolong(
          request,
          { clientKey, durationMs: Number(second), isForefront },
          nowMs,
        );
        if (step.kind === 'done') queue.set(first, step.request);
        return step.kind === 'done' ? 'prolonged' : `refused: ${step.reason}`;
      }
    }
  };
}

test.each([
  [
    'requests stand in the order in which they were added, be it at one instant',
    `
    time | who   | command | outcome
    0    | crawl | add a   | added
    0    | crawl | add b   | added
    1    | crawl | add c   | added
    1    | alice | head 9  | a b c
    1    | alice | head 2  | a b
    1    | alice | head 0  | nothing
    `,
  ],
  [
    'of requests that are added to the head, the last one stands first, be it at one instant',
    `
    time | who   | command         | outcome
    5    | crawl | add a           | added
    5    | crawl | add b forefront | added
    5    | crawl | add c forefront | added
    6    | crawl | add d forefront | added
    6    | alice | head 9          | d c b a
    `,
  ],
  [
    'what one client has locked, another does not get, until the instant the lock expires',
    `
    time | who   | command   | outcome
    0    | crawl | add a     | added
    0    | crawl | add b     | added
    0    | crawl | add c     | added
    0    | alice | lock 2 10 | a b
    0    | bob   | lock 2 10 | c
    0    | alice | lock 9 10 | nothing
    9    | carol | lock 9 10 | nothing
    10   | carol | lock 9 10 | a b c
    `,
  ],
  [
    'requests that were locked together come back in their order, behind those that were added before',
    `
    time | who   | command   | outcome
    0    | crawl | add a     | added
    0    | crawl | add b     | added
    0    | alice | lock 9 10 | a b
    5    | crawl | add c     | added
    10   | bob   | head 9    | c a b
    `,
  ],
  [
    'requests that were locked together keep their order, whichever was added first',
    `
    time | who   | command         | outcome
    0    | crawl | add a           | added
    0    | crawl | add b forefront | added
    0    | alice | lock 9 10       | b a
    10   | bob   | head 9          | b a
    `,
  ],
  [
    'a lock that is given back frees the request at once, at the end of the queue',
    `
    time | who   | command   | outcome
    0    | crawl | add a     | added
    0    | crawl | add b     | added
    0    | alice | lock 1 10 | a
    0    | alice | release a | released
    0    | bob   | head 9    | b a
    `,
  ],
  [
    'a lock can be given back to the head of the queue',
    `
    time | who   | command             | outcome
    0    | crawl | add a               | added
    0    | crawl | add b               | added
    0    | alice | lock 2 10           | a b
    0    | alice | release a forefront | released
    0    | alice | release b forefront | released
    0    | bob   | head 9              | b a
    `,
  ],
  [
    'only the client that holds a lock can give it back, and only while it holds',
    `
    time | who   | command   | outcome
    0    | crawl | add a     | added
    0    | alice | release a | refused: not-locked
    0    | alice | lock 1 10 | a
    5    | bob   | release a | refused: held-by-another
    5    | bob   | head 9    | nothing
    10   | alice | release a | refused: not-locked
    10   | bob   | head 9    | a
    `,
  ],
  [
    'a handled request is out of the queue, and its lock is gone',
    `
    time | who   | command      | outcome
    0    | crawl | add a        | added
    0    | crawl | add b        | added
    0    | alice | lock 1 10    | a
    5    | alice | handle a     | handled
    5    | alice | prolong a 10 | refused: never-locked
    5    | alice | release a    | refused: not-locked
    50   | bob   | head 9       | b
    `,
  ],
  [
    'a request whose lock was prolonged to the front comes back before all others',
    `
    time | who   | command                | outcome
    0    | crawl | add a                  | added
    0    | crawl | add b                  | added
    0    | alice | lock 1 10              | a
    5    | alice | prolong a 10 forefront | prolonged
    6    | crawl | add c forefront        | added
    15   | bob   | head 9                 | a c b
    `,
  ],
])('%s', (_, ledger) => {
  expect(play(ledger, createPlayer())).toEqual(readLedger(ledger));
});
