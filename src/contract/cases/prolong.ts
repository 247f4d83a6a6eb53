/** Promises of the prolong operation about locks, their time and their place in the queue. */
import { expectStatus, expectThat } from '../expectation.ts';
import { expectExpiry, expiryOf } from '../expiry.ts';
import type { Case } from '../promise.ts';
import { durationEnds, prolongPage, refusalChangesNothing } from './sources.ts';
import { alice, bob } from './workers.ts';

const operation = 'prolongRequestLock';
const level = 'documented';

const onlyTheHolder = 'a lock can be prolonged only by the client that locked the request';

export const prolongCases: readonly Case[] = [
  {
    id: 'prolong/holder-prolongs',
    level,
    operation,
    promise: 'The client that locked a request prolongs its lock, and is answered 200.',
    source: prolongPage('status 200', 'the answer tells when the lock expires'),
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      expectStatus(await request.prolong(alice, 60), 200);
    },
  },
  {
    id: 'prolong/expiry-is-a-utc-instant',
    level,
    operation,
    promise: 'lockExpiresAt is a date-time of RFC 3339 in UTC.',
    source: prolongPage('data.lockExpiresAt', 'a date-time, with an example that ends in Z'),
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      const reply = await request.prolong(alice, 60);
      expectStatus(reply, 200);
      const { text } = expiryOf(reply);
      expectThat(/(?:Z|[+-]00:00)$/i.test(text), `lockExpiresAt is "${text}", which is not UTC`);
    },
  },
  {
    id: 'prolong/expiry-counts-from-now',
    level,
    operation,
    promise: 'lockExpiresAt is the moment of the call plus lockSecs.',
    source: prolongPage('lockSecs', 'how long the request will be locked for, in seconds'),
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      expectExpiry(await request.prolong(alice, 60), 60);
      expectExpiry(await request.prolong(alice, 300), 300);
    },
  },
  {
    id: 'prolong/duration-replaces-what-is-left',
    level,
    operation,
    promise: 'lockSecs replaces what is left of the lock, so it can also bring the expiry forward.',
    source: prolongPage('lockSecs', 'how long the request will be locked for, in seconds'),
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      expectExpiry(await request.prolong(alice, 300), 300);
      expectExpiry(await request.prolong(alice, 60), 60);
    },
  },
  {
    id: 'prolong/fractions-count',
    level,
    operation,
    promise: 'lockSecs may have a fraction, and the fraction counts.',
    source: prolongPage('lockSecs', 'a double'),
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      let before = await request.prolong(alice, 60);
      expectStatus(before, 200);
      // 60.4 is lost by rounding, and 60.9 by rounding up. Half of each step tells who counts it.
      for (const [lockSecs, stepMs] of [
        [60.4, 400],
        [60.9, 500],
      ] as const) {
        const after = await request.prolong(alice, lockSecs);
        expectStatus(after, 200);
        const gainedMs = expiryOf(after).atMs - expiryOf(before).atMs;
        expectThat(
          gainedMs > stepMs / 2,
          `${stepMs} ms more, to ${lockSecs} s, moved lockExpiresAt by ${gainedMs} ms`,
        );
        before = after;
      }
    },
  },
  {
    id: 'prolong/prolonged-lock-outlives-the-old',
    level,
    operation,
    promise: 'A prolonged lock still holds when the old one would have lapsed.',
    source: prolongPage('lockSecs', 'how long the request will be locked for, in seconds'),
    takesTime: true,
    async run(trial) {
      const request = await trial.lockedRequest(alice, trial.briefMs);
      await trial.beforeLapse(async () => {
        expectStatus(await request.prolong(alice, trial.longMs / 1_000), 200);
      });
      await trial.lapse(trial.briefMs);
      const available = await trial.orderAround(request);
      expectThat(!available.includes(request.requestId), 'the request is available to others');
      expectStatus(await request.prolong(alice, 60), 200);
    },
  },
  {
    id: 'prolong/prolonged-lock-counts-from-now',
    level,
    operation,
    promise: 'lockSecs starts when it is asked for, not when the client first locked or prolonged.',
    source: prolongPage('lockSecs', 'how long the request will be locked for, in seconds'),
    takesTime: true,
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      expectStatus(await request.prolong(alice, trial.longMs / 1_000), 200);
      await trial.lapse(trial.briefMs);
      await trial.beforeLapse(async () => {
        expectStatus(await request.prolong(alice, trial.briefMs / 1_000), 200);
        const available = await trial.orderAround(request);
        expectThat(!available.includes(request.requestId), 'the request is available to others');
      });
    },
  },
  {
    id: 'prolong/prolonged-lock-lapses',
    level,
    operation,
    promise: 'When lockSecs is over, the request is available to others.',
    source: prolongPage('lockSecs', 'how long the request will be locked for', durationEnds),
    takesTime: true,
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      expectStatus(await request.prolong(alice, trial.briefMs / 1_000), 200);
      await trial.lapse(trial.briefMs);
      const available = await trial.orderAround(request);
      expectThat(available.includes(request.requestId), 'the request is not available again');
    },
  },
  {
    id: 'prolong/another-client-is-refused',
    level,
    operation,
    promise: 'A client that did not lock the request cannot prolong its lock.',
    source: prolongPage(
      'description',
      onlyTheHolder,
      'The page names no status, so any 4xx will do.',
    ),
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      expectStatus(await request.prolong(bob, 60), 400, 401, 403, 404, 405);
    },
  },
  {
    id: 'prolong/refused-client-changes-nothing',
    level,
    operation,
    promise:
      'A prolongation that is refused leaves the holder, the expiry and the place in the queue.',
    source: prolongPage('description', onlyTheHolder, refusalChangesNothing),
    takesTime: true,
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      const end = { forefront: 'false' };
      const head = { forefront: 'true' };
      await trial.beforeLapse(async () => {
        expectStatus(await request.prolong(alice, trial.briefMs / 1_000, end), 200);
        const reply = await request.prolong(bob, trial.longMs / 1_000, head);
        expectThat(reply.status !== 200, 'another client prolonged the lock');
        expectStatus(await request.prolong(alice, trial.briefMs / 1_000, end), 200);
        await request.prolong(bob, trial.longMs / 1_000, head);
        await trial.almostLapse(trial.briefMs);
        const early = await trial.orderAround(request);
        expectThat(!early.includes(request.requestId), 'the refused client shortened the lock');
      });
      await trial.lapse(trial.briefMs);
      const available = await trial.orderAround(request);
      expectThat(available.includes(request.requestId), 'the refused client kept the lock alive');
      expectThat(available.at(-1) === request.requestId, 'the refused client moved the request');
    },
  },
  ...[1, 32].map((length): Case => ({
    id: `prolong/client-key-of-${length}-is-accepted`,
    level,
    operation,
    promise: `A client key of ${length} ${length === 1 ? 'character' : 'characters'} is accepted.`,
    source: prolongPage('clientKey', 'it must be between 1 and 32 characters long'),
    async run(trial) {
      const clientKey = 'k'.repeat(length);
      const request = await trial.lockedRequest(clientKey);
      expectStatus(await request.prolong(clientKey, 60), 200);
    },
  })),
  {
    id: 'prolong/forefront-returns-to-the-head',
    level,
    operation,
    promise: 'With forefront true, the request is at the head of the queue when its lock lapses.',
    source: prolongPage(
      'forefront',
      'whether the request is added to the head after the lock expires',
    ),
    takesTime: true,
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      const forefront = { forefront: 'true' };
      expectStatus(await request.prolong(alice, trial.briefMs / 1_000, forefront), 200);
      await trial.lapse(trial.briefMs);
      const place = (await trial.orderAround(request)).indexOf(request.requestId);
      expectThat(place === 0, `the request is at place ${place}, not at the head`);
    },
  },
  {
    id: 'prolong/without-forefront-returns-to-the-end',
    level,
    operation,
    promise: 'With forefront false, the request is at the end of the queue when its lock lapses.',
    source: prolongPage('forefront', 'or whether it is added to the end after the lock expires'),
    takesTime: true,
    async run(trial) {
      const request = await trial.lockedRequest(alice);
      const forefront = { forefront: 'false' };
      expectStatus(await request.prolong(alice, trial.briefMs / 1_000, forefront), 200);
      await trial.lapse(trial.briefMs);
      const order = await trial.orderAround(request);
      const place = order.indexOf(request.requestId);
      expectThat(
        place === order.length - 1,
        `the request is at place ${place} of ${order.length}, not at the end`,
      );
    },
  },
];
