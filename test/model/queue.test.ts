import { expect, test } from 'vitest';
import { createQueuePlayer, play, readLedger } from './ledger.ts';

test.each([
  [
    'only the client that locked a request prolongs its lock',
    `
    time | who   | command      | outcome
    0    | alice | lock a 10    | until 10
    5    | bob   | prolong a 90 | refused: held-by-another
    5    | alice | prolong a 90 | until 95
    10   | bob   | prolong a 90 | refused: held-by-another
    `,
  ],
  [
    'a lock is prolonged until the instant before it expires',
    `
    time | who   | command      | outcome
    0    | alice | lock a 10    | until 10
    9    | alice | prolong a 10 | until 19
    19   | alice | prolong a 10 | refused: lapsed
    19   | bob   | prolong a 10 | refused: lapsed
    `,
  ],
  [
    'a prolongation replaces what is left, so it can bring the expiry forward',
    `
    time | who   | command       | outcome
    0    | alice | lock a 100    | until 100
    10   | alice | prolong a 0.5 | until 10.5
    10   | alice | order         | nothing
    11   | alice | order         | a
    `,
  ],
  [
    'a request that nobody locked has no lock to prolong',
    `
    time | who   | command      | outcome
    0    | crawl | add a        | free
    0    | alice | prolong a 10 | refused: never-locked
    0    | alice | order        | a
    `,
  ],
  [
    'a locked request is out of the queue, and comes back at the instant its lock expires',
    `
    time | who   | command      | outcome
    0    | crawl | add a        | free
    0    | alice | lock b 10    | until 10
    0    | crawl | add c        | free
    9    | alice | order        | a c
    10   | alice | order        | a c b
    `,
  ],
  [
    'with forefront, a request comes back at the head',
    `
    time | who   | command                | outcome
    0    | crawl | add a                  | free
    0    | alice | lock b 10              | until 10
    0    | crawl | add c                  | free
    5    | alice | prolong b 10 forefront | until 15
    14   | alice | order                  | a c
    15   | alice | order                  | b a c
    `,
  ],
  [
    'the last prolongation decides where a request comes back',
    `
    time | who   | command                | outcome
    0    | crawl | add a                  | free
    0    | alice | lock b 10              | until 10
    1    | alice | prolong b 10 forefront | until 11
    2    | alice | prolong b 10           | until 12
    12   | alice | order                  | a b
    `,
  ],
  [
    'a refused prolongation leaves the place in the queue as it was',
    `
    time | who   | command                | outcome
    0    | crawl | add a                  | free
    0    | alice | lock b 10              | until 10
    1    | bob   | prolong b 90 forefront | refused: held-by-another
    10   | alice | order                  | a b
    20   | alice | prolong b 90 forefront | refused: lapsed
    20   | alice | order                  | a b
    `,
  ],
  [
    'of several at the end, the one whose lock lapsed later stands further back',
    `
    time | who   | command      | outcome
    0    | alice | lock a 30    | until 30
    0    | alice | lock b 20    | until 20
    0    | crawl | add c        | free
    30   | alice | order        | c b a
    40   | crawl | add d        | free
    40   | alice | order        | c b a d
    `,
  ],
  [
    'of several at the head, the one whose lock lapsed later stands before',
    `
    time | who   | command                | outcome
    0    | alice | lock a 30              | until 30
    0    | alice | lock b 20              | until 20
    0    | crawl | add c                  | free
    1    | alice | prolong a 30 forefront | until 31
    1    | alice | prolong b 20 forefront | until 21
    31   | alice | order                  | a b c
    `,
  ],
])('%s', (_, ledger) => {
  expect(play(ledger, createQueuePlayer())).toEqual(readLedger(ledger));
});
