import { expect, test } from 'vitest';
import { freshTask } from '../../src/model/task.ts';
import { createTaskPlayer, play, readLedger } from './ledger.ts';

test.each([
  [
    'a free task is locked by the first that asks, and by nobody else',
    `
    time | who   | command    | outcome
    0    | alice | acquire 10 | until 10
    1    | bob   | acquire 10 | refused: held-by-another
    `,
  ],
  [
    'a lock holds until the instant before it expires, and is free at that instant',
    `
    time | who   | command    | outcome
    0    | alice | acquire 10 | until 10
    9    | bob   | acquire 10 | refused: held-by-another
    10   | bob   | acquire 10 | until 20
    19   | alice | acquire 10 | refused: held-by-another
    20   | alice | acquire 10 | until 30
    `,
  ],
  [
    'a lock of one millisecond holds for the millisecond in which it is taken',
    `
    time | who   | command   | outcome
    0    | alice | acquire 1 | until 1
    0    | bob   | acquire 1 | refused: held-by-another
    1    | bob   | acquire 1 | until 2
    `,
  ],
  [
    'the holder may lock again, and the new duration counts from then',
    `
    time | who   | command     | outcome
    0    | alice | acquire 10  | until 10
    4    | alice | acquire 100 | until 104
    10   | bob   | acquire 10  | refused: held-by-another
    20   | alice | acquire 5   | until 25
    25   | bob   | acquire 10  | until 35
    `,
  ],
  [
    'whoever let a lock lapse may take it again, if nobody else did',
    `
    time | who   | command    | outcome
    0    | alice | acquire 10 | until 10
    50   | alice | acquire 10 | until 60
    `,
  ],
  [
    'the holder extends its lock, to lengthen and to shorten it',
    `
    time | who   | command    | outcome
    0    | alice | acquire 10 | until 10
    9    | alice | extend 100 | until 109
    20   | bob   | acquire 10 | refused: held-by-another
    30   | alice | extend 1   | until 31
    31   | bob   | acquire 10 | until 41
    `,
  ],
  [
    'an extension replaces what is left, and is not added to it',
    `
    time | who   | command    | outcome
    0    | alice | acquire 10 | until 10
    0    | alice | extend 10  | until 10
    0    | alice | extend 10  | until 10
    10   | bob   | acquire 10 | until 20
    `,
  ],
  [
    'a lock is extended only as long as it holds',
    `
    time | who   | command    | outcome
    0    | alice | acquire 10 | until 10
    10   | alice | extend 10  | refused: lapsed
    `,
  ],
  [
    'the lock of another, a lost lock and no lock are not extended',
    `
    time | who   | command    | outcome
    0    | alice | extend 10  | refused: never-locked
    0    | alice | acquire 10 | until 10
    5    | bob   | extend 10  | refused: held-by-another
    15   | bob   | extend 10  | refused: held-by-another
    15   | bob   | acquire 10 | until 25
    16   | alice | extend 10  | refused: held-by-another
    `,
  ],
  [
    'what is refused leaves the lock as it was',
    `
    time | who   | command    | outcome
    0    | alice | acquire 10 | until 10
    5    | bob   | acquire 90 | refused: held-by-another
    6    | bob   | extend 90  | refused: held-by-another
    7    | bob   | complete   | refused: held-by-another
    9    | alice | extend 2   | until 11
    11   | carol | acquire 10 | until 21
    `,
  ],
  [
    'the holder completes the task, which is then there for nobody',
    `
    time | who   | command    | outcome
    0    | alice | acquire 10 | until 10
    5    | alice | complete   | gone
    5    | alice | complete   | refused: missing
    5    | alice | extend 10  | refused: missing
    5    | alice | acquire 10 | refused: missing
    20   | bob   | acquire 10 | refused: missing
    `,
  ],
  [
    'the most recent holder completes the task even when its lock has lapsed',
    `
    time | who   | command    | outcome
    0    | alice | acquire 10 | until 10
    500  | bob   | complete   | refused: held-by-another
    500  | alice | complete   | gone
    `,
  ],
  [
    'a holder that lost the lock to another does not complete the task',
    `
    time | who   | command    | outcome
    0    | alice | acquire 10 | until 10
    10   | bob   | acquire 10 | until 20
    11   | alice | complete   | refused: held-by-another
    30   | alice | complete   | refused: held-by-another
    30   | bob   | complete   | gone
    `,
  ],
  [
    'a task that nobody has locked is not completed',
    `
    time | who   | command    | outcome
    0    | alice | complete   | refused: never-locked
    0    | bob   | acquire 10 | until 10
    `,
  ],
  [
    'a task that its process ended is there for nobody, not even for its holder',
    `
    time | who         | command    | outcome
    0    | alice       | acquire 10 | until 10
    5    | the process | end        | gone
    6    | alice       | extend 10  | refused: missing
    6    | alice       | complete   | refused: missing
    6    | bob         | acquire 10 | refused: missing
    `,
  ],
])('%s', (_, ledger) => {
  expect(play(ledger, createTaskPlayer())).toEqual(readLedger(ledger));
});

test('a task whose process cannot go on stays, and stays locked, when its holder completes it', () => {
  const ledger = `
    time | who   | command    | outcome
    0    | alice | complete   | refused: never-locked
    0    | alice | acquire 10 | until 10
    5    | bob   | complete   | refused: held-by-another
    5    | alice | complete   | refused: not-resumable
    6    | bob   | acquire 10 | refused: held-by-another
    7    | alice | extend 10  | until 17
    99   | alice | complete   | refused: not-resumable
    `;

  const played = play(ledger, createTaskPlayer({ ...freshTask, isResumable: false }));

  expect(played).toEqual(readLedger(ledger));
});
