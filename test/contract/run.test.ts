import { describe, expect, test } from 'vitest';
import { expectStatus } from '../../src/contract/expectation.ts';
import { BrokenPromise, NotRun, TooSlow } from '../../src/contract/ending.ts';
import type { Case } from '../../src/contract/promise.ts';
import { runSuite } from '../../src/contract/run.ts';
import { Fault } from '../../src/fault.ts';
import { collect, createFakeTarget, makeCase, run } from './fake-target.ts';

/** What became of one case, and of the run around it. */
async function judge(changes: Partial<Case>, fake = createFakeTarget()) {
  const report = await run({ ...fake, cases: [makeCase(changes)] });
  return { report, ...report.cases[0]! };
}

const movingClock = { states: { clock: () => ({}) } };

describe('events', () => {
  test('come in order: the start, every case in the order of the suite, the end', async () => {
    const first = Promise.withResolvers<void>();
    const cases = [
      makeCase({ id: 'lock/ends-last', run: () => first.promise }),
      makeCase({ id: 'lock/ends-first', run: async () => first.resolve() }),
    ];

    const events = await collect({ ...createFakeTarget(), cases });

    expect(events.map(({ kind }) => kind)).toEqual([
      'started',
      'case-finished',
      'case-finished',
      'finished',
    ]);
    expect(events[0]).toEqual({ kind: 'started', target: 'the fake', caseCount: 2 });
    expect(events.map((event) => (event.kind === 'case-finished' ? event.result.id : '-'))).toEqual(
      ['-', 'lock/ends-last', 'lock/ends-first', '-'],
    );
  });

  test('tell of a case as soon as it and all before it are judged', async () => {
    const never = makeCase({ id: 'lock/goes-on', run: () => new Promise<void>(() => {}) });
    const events = runSuite({ ...createFakeTarget(), cases: [makeCase(), never] });

    await events.next();
    const { value } = await events.next();

    expect(value).toMatchObject({ kind: 'case-finished', result: { verdict: 'pass' } });
  });
});

describe('a case', () => {
  test('passes when it comes to its end, and its exchanges are reported', async () => {
    const { verdict, reason, exchanges, report } = await judge({
      run: async (trial) => {
        const task = await trial.task('external task');
        expectStatus(await task.lock('alice', 1_000), 204);
      },
    });

    expect([verdict, reason, report.conforms]).toEqual(['pass', undefined, true]);
    expect(exchanges).toEqual([
      expect.objectContaining({
        operation: 'lockExternalTask',
        method: 'POST',
        url: 'http://fake.invalid/external-task/aTask/lock',
        requestBody: '{"workerId":"alice","lockDuration":1000}',
        status: 204,
        violations: [],
      }),
    ]);
  });

  test('fails when its promise is broken, for the reason that it gives', async () => {
    const { verdict, reason, report } = await judge({
      run: () => Promise.reject(new BrokenPromise('It was not so.')),
    });

    expect([verdict, reason, report.conforms]).toEqual(['fail', 'It was not so.', false]);
  });

  const askOnce: Case['run'] = async (trial) => {
    await (await trial.task('external task')).lock('alice', 1_000);
  };
  const teapot = createFakeTarget({
    answer: () => new Response('short and stout', { status: 418 }),
  });

  test('fails when an answer is off the document, even when the promise is kept', async () => {
    const { verdict, reason } = await judge({ run: askOnce }, teapot);

    expect(verdict).toBe('fail');
    expect(reason).toBe(
      'The answer 418 of lockExternalTask breaks the document: ' +
        'the status must be one of 204, 400, 404, but is 418',
    );
  });

  test('leaves answers off the document to others when it says so', async () => {
    const { verdict, exchanges } = await judge({ run: askOnce, checksAnswers: false }, teapot);

    expect(verdict).toBe('pass');
    expect(exchanges[0]!.violations).toHaveLength(1);
  });

  test('fails when there is no answer', async () => {
    const cause = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
    const answer = () => Promise.reject(new TypeError('fetch failed', { cause }));

    const { verdict, reason, exchanges } = await judge(
      { run: askOnce },
      createFakeTarget({ answer }),
    );

    expect(verdict).toBe('fail');
    expect(reason).toContain('http://fake.invalid cannot be reached.');
    expect(exchanges[0]).toMatchObject({ status: null, failure: reason });
  });

  test('that observes tells what it saw, in one line', async () => {
    const { verdict, reason } = await judge({
      level: 'observed',
      run: async (trial) => {
        trial.note('400 InvalidRequestException');
        trial.note('then 204');
      },
    });

    expect([verdict, reason]).toEqual(['observed', '400 InvalidRequestException; then 204']);
  });

  test('that observes never fails, whatever it sees', async () => {
    const broken = await judge({
      level: 'observed',
      run: () => Promise.reject(new BrokenPromise('lockExpiresAt is no instant')),
    });
    const offDocument = await judge({ level: 'observed', run: askOnce }, teapot);

    expect([broken.verdict, broken.reason]).toEqual(['observed', 'lockExpiresAt is no instant']);
    expect([offDocument.verdict, offDocument.report.conforms]).toEqual(['observed', true]);
  });

  test('is not run, with the reason, when the target has no such state', async () => {
    const { verdict, reason, report } = await judge({
      run: async (trial) => void (await trial.task('cancelled external task')),
    });

    expect(verdict).toBe('not-run');
    expect(reason).toBe("The states URL has no state 'cancelled external task'.");
    expect([report.conforms, report.complete, report.fault]).toEqual([true, false, null]);
  });

  test('is not run when its state fails, and the run tells of the fault, and goes on', async () => {
    const states = { 'external task': () => new Response('out of order', { status: 500 }) };
    const cases = [
      makeCase({ run: async (trial) => void (await trial.task('external task')) }),
      makeCase({ id: 'lock/another-promise' }),
    ];

    const report = await run({ ...createFakeTarget({ states }), cases });

    expect(report.cases.map(({ verdict }) => verdict)).toEqual(['not-run', 'pass']);
    expect(report.cases[0]!.reason).toBe(report.fault);
    expect(report.fault).toBe(
      "State 'external task': The states URL http://fake.invalid/states answered state " +
        "'external task' with status 500: out of order",
    );
  });

  test('that is about an API which the target does not have is left out', async () => {
    const cases = [
      makeCase(),
      makeCase({ operation: 'prolongRequestLock', id: 'prolong/a-promise' }),
    ];
    const target = { name: 'Apify', apifyUrl: 'http://fake.invalid/', token: 't', headers: {} };

    const events = await collect({ ...createFakeTarget(), target, cases });

    expect(events[0]).toMatchObject({ caseCount: 1 });
    expect(events[1]).toMatchObject({ result: { id: 'prolong/a-promise' } });
  });

  test('is repeated with twice the time when it was too slow', async () => {
    const briefs: number[] = [];

    const { verdict } = await judge({
      run: async ({ briefMs }) => {
        briefs.push(briefMs);
        if (briefs.length < 3) throw new TooSlow('The calls took too long.');
      },
    });

    expect(verdict).toBe('pass');
    expect(briefs).toEqual([1_500, 3_000, 6_000]);
  });

  test('is not run when it was too slow three times', async () => {
    let attempts = 0;

    const { verdict, reason } = await judge({
      run: async () => {
        attempts += 1;
        throw new TooSlow('The calls took too long.');
      },
    });

    expect([attempts, verdict, reason]).toEqual([3, 'not-run', 'The calls took too long.']);
  });

  test('that has a bug ends the run with it, since nothing can be said of the target', async () => {
    const bug = new TypeError('undefined is not a function');
    const cases = [makeCase(), makeCase({ id: 'lock/buggy', run: () => Promise.reject(bug) })];

    await expect(collect({ ...createFakeTarget(), cases })).rejects.toBe(bug);
  });
});

describe('side by side', () => {
  /** Cases that tell how many of them were under way at once. */
  function createCrowd(count: number, changes: Partial<Case> = {}) {
    let [now, most] = [0, 0];
    const cases = Array.from({ length: count }, (_, index) =>
      makeCase({
        id: `lock/case-${index}`,
        run: async (trial) => {
          now += 1;
          most = Math.max(most, now);
          await trial.task('external task');
          now -= 1;
        },
        ...changes,
      }),
    );
    return { cases, most: () => most };
  }

  test('eight cases run at once, and not more', async () => {
    const crowd = createCrowd(20);

    const { counts } = await run({ ...createFakeTarget(), cases: crowd.cases });

    expect(counts.pass).toBe(20);
    expect(crowd.most()).toBe(8);
  });

  test('cases that take time run beside the others where time is waited for', async () => {
    const crowd = createCrowd(20, { takesTime: true });

    await run({ ...createFakeTarget(), cases: crowd.cases });

    expect(crowd.most()).toBe(8);
  });

  test('cases that take time run alone, after all others, where a clock is moved', async () => {
    const underWay = new Set<string>();
    const met: string[] = [];
    const order: string[] = [];
    const cases = ['slow-1', 'quick-1', 'slow-2', 'quick-2'].map((name) =>
      makeCase({
        id: `lock/${name}`,
        takesTime: name.startsWith('slow'),
        run: async (trial) => {
          underWay.add(name);
          await trial.task('external task');
          if (name.startsWith('quick')) await trial.task('external task');
          if (name.startsWith('slow') && underWay.size > 1) met.push(name);
          underWay.delete(name);
          order.push(name);
        },
      }),
    );

    const report = await run({ ...createFakeTarget(movingClock), cases });

    expect(met).toEqual([]);
    expect(order.slice(2)).toEqual(['slow-1', 'slow-2']);
    expect(report.cases.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  });
});

describe('an interruption', () => {
  test('ends the run early: what is under way is told so, and what is left is not begun', async () => {
    const interruption = new AbortController();
    const begun: string[] = [];
    const cases = Array.from({ length: 12 }, (_, index) =>
      makeCase({
        id: `lock/case-${index}`,
        run: async (trial) => {
          begun.push(`lock/case-${index}`);
          const task = await trial.task('external task');
          interruption.abort();
          await task.lock('alice', 1_000);
        },
      }),
    );
    const answer = (_: URL, { signal }: RequestInit) =>
      signal!.aborted
        ? Promise.reject(signal!.reason as Error)
        : new Response(null, { status: 204 });

    const report = await run({
      ...createFakeTarget({ answer }),
      cases,
      signal: interruption.signal,
    });

    expect(begun).toHaveLength(8);
    expect(new Set(report.cases.map(({ verdict, reason }) => `${verdict}: ${reason}`))).toEqual(
      new Set(['not-run: The run was interrupted.']),
    );
    expect([report.conforms, report.complete]).toEqual([true, false]);
  });

  test('also ends a wait for time to pass', async () => {
    const interruption = new AbortController();
    const longMs = 3_600_000;
    const waiting = makeCase({
      run: async (trial) => {
        setImmediate(() => interruption.abort());
        await trial.lapse(longMs);
      },
    });

    const { durationMs } = await run({
      ...createFakeTarget(),
      cases: [waiting],
      signal: interruption.signal,
    });

    expect(durationMs).toBeLessThan(longMs);
  });
});

test('a target that falls silent is given up, and the report says why', async () => {
  const cause = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
  const answer = () => Promise.reject(new TypeError('fetch failed', { cause }));
  const cases = Array.from({ length: 100 }, (_, index) =>
    makeCase({
      id: `lock/case-${index}`,
      run: async (trial) => void (await trial.unknownTask().lock('alice', 1)),
    }),
  );

  const { fault, counts } = await run({ ...createFakeTarget({ answer }), cases });

  expect(fault).toMatch(/^The last 16 calls got no answer, so the run was given up\./);
  expect(counts.fail).toBeLessThan(32);
  expect(counts['not-run']).toBe(100 - counts.fail);
});

test('a target that cannot even be prepared is a fault, not a verdict', async () => {
  const states = { clock: () => new Response('<html>', { status: 404 }) };
  const events = runSuite({ ...createFakeTarget({ states }), cases: [makeCase()] });

  const opening = events.next();

  await expect(opening).rejects.toThrow(Fault);
  await expect(opening).rejects.toThrow(/answered state 'clock' with status 404: <html>$/);
});

test('known deviations are judged as the run goes', async () => {
  const fails = makeCase({ run: () => Promise.reject(new BrokenPromise('It was not so.')) });
  const known = [{ case: fails.id, reason: 'We know.', deviates: 'always' as const }];

  const { conforms, cases } = await run({ ...createFakeTarget(), cases: [fails], known });

  expect(conforms).toBe(true);
  expect(cases[0]).toMatchObject({
    verdict: 'known-deviation',
    reason: 'We know. Seen: It was not so.',
  });
});

test('no secret of the run reaches a report: neither given ones, nor those that it learns', async () => {
  const secrets = {
    token: 'given+token/123=',
    header: 'Basic c2VjcmV0',
    learnt: 'learnt-token-456',
  };
  const echo = (url: URL, init: RequestInit) => {
    const said = `${url.href} ${JSON.stringify(init.headers)}, or only c2VjcmV0`;
    return Response.json({ data: { lockExpiresAt: said } });
  };
  const states = {
    'locked request': () => ({ queueId: 'q', requestId: 'r' }),
    'forbidden token': () => ({ token: secrets.learnt }),
  };
  const fake = createFakeTarget({ states, answer: echo });
  const target = {
    ...fake.target,
    name: `http://fake.invalid/?token=${secrets.token}`,
    token: secrets.token,
    headers: { Authorization: secrets.header },
  };
  const leaking = makeCase({
    operation: 'prolongRequestLock',
    run: async (trial) => {
      const request = await trial.lockedRequest('alice');
      const first = await request.prolong('alice', 60, { tokenIn: 'query' });
      const token = await trial.tokenFor('forbidden token');
      const second = await request.prolong('alice', 60, { token });
      throw new BrokenPromise(`${first.text} ${second.text}`);
    },
  });

  const events = await collect({ ...fake, target, cases: [leaking] });

  const text = JSON.stringify(events);
  const written = [...Object.values(secrets), 'given%2Btoken%2F123%3D', 'c2VjcmV0'];
  expect(written.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text.match(/\*\*\*/g)!.length).toBeGreaterThan(5);
});

test('the rounds that were asked for reach the races, and ten do unless asked', async () => {
  const rounds: number[] = [];
  const race = makeCase({ run: async (trial) => void rounds.push(trial.rounds) });

  await run({ ...createFakeTarget(), cases: [race], rounds: 3 });
  await run({ ...createFakeTarget(), cases: [race] });

  expect(rounds).toEqual([3, 10]);
});

test('a run that has nothing to run conforms, but is not complete', async () => {
  const { conforms, complete, cases } = await run({ ...createFakeTarget(), cases: [] });

  expect([conforms, complete, cases]).toEqual([true, false, []]);
});

test('a state may say by itself that it cannot be had, without a word of the target', async () => {
  const { verdict, reason } = await judge({ run: () => Promise.reject(new NotRun('Not here.')) });

  expect([verdict, reason]).toEqual(['not-run', 'Not here.']);
});
