/** Scenarios, and the way back to the beginning of one. */
import { describe, expect, test } from 'vitest';
import { createManualClock } from '../../src/emulator/clock.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { UnplayableScenario, type Scenarios } from '../../src/emulator/scenario.ts';
import { createTestbed, type Testbed } from './testbed.ts';

const scenarios = {
  busy: [
    { state: 'external task', params: { id: 'a', lockedBy: 'alice', lockDuration: 1_000 } },
    { state: 'queue', params: { id: 'pages', requests: 2 } },
  ],
  quiet: [{ state: 'external task', params: { id: 'b' } }],
  broken: [{ state: 'external task', params: { id: 'c' } }, { state: 'no such' }],
  invalid: [{ state: 'queue', params: { id: '' } }],
} satisfies Scenarios;

function post(body?: unknown): RequestInit {
  return body === undefined ? { method: 'POST' } : { method: 'POST', body: JSON.stringify(body) };
}

const reset = (bed: Testbed, body?: unknown) => bed.send('/_lockproof/reset', post(body));

async function taskIds(bed: Testbed): Promise<string[]> {
  const { text } = await bed.send('/external-task');
  return (JSON.parse(text) as { id: string }[]).map(({ id }) => id);
}

test('an emulator tells its scenarios, and which one it is in', async () => {
  const bed = createTestbed({ scenarios });

  const before = await bed.send('/_lockproof/scenarios');
  await reset(bed, { scenario: 'quiet' });
  const after = await bed.send('/_lockproof/scenarios');

  const names = ['busy', 'quiet', 'broken', 'invalid'];
  expect(before.json).toEqual({ scenarios: names, current: null });
  expect(after.json).toEqual({ scenarios: names, current: 'quiet' });
});

test('an emulator without scenarios says so', async () => {
  const bed = createTestbed();

  const told = await bed.send('/_lockproof/scenarios');
  const refused = await reset(bed, { scenario: 'busy' });

  expect(told.json).toEqual({ scenarios: [], current: null });
  expect([refused.status, refused.json.message]).toEqual([
    400,
    'there is no scenario busy: the emulator was started without any.',
  ]);
});

describe('a reset', () => {
  test('brings the last scenario back', async () => {
    const bed = createTestbed({ scenarios });
    await reset(bed, { scenario: 'busy' });
    await bed.complete('a', 'alice');
    await bed.provide('external task');

    const { status } = await reset(bed);

    expect(status).toBe(200);
    expect(await taskIds(bed)).toEqual(['a']);
    expect((await bed.lock('a', 'bob')).status).toBe(400);
  });

  test('goes on to another scenario, and stays with it', async () => {
    const bed = createTestbed({ scenarios });
    await reset(bed, { scenario: 'busy' });

    await reset(bed, { scenario: 'quiet' });
    await reset(bed, {});

    expect(await taskIds(bed)).toEqual(['b']);
  });

  test.each([
    ['null', 'The body must be a JSON object.'],
    ['{', 'The body must be a JSON object.'],
    ['{"scenario":5}', 'scenario must be a string.'],
    ['{"scenario":""}', 'scenario must not be empty.'],
    ['{"scenarios":"busy"}', 'there is no param scenarios: reset takes scenario.'],
    ['{"scenario":"toString"}', /^there is no scenario toString, but busy, quiet, broken, invalid/],
  ])('by %s is refused, and forgets nothing', async (body, message) => {
    const bed = createTestbed({ scenarios });
    const { id } = await bed.provide('external task');

    const { status, json } = await bed.send('/_lockproof/reset', { method: 'POST', body });

    expect(status).toBe(400);
    expect(json.message).toMatch(message);
    expect(await taskIds(bed)).toEqual([id]);
  });

  test.each([
    ['broken', "Scenario broken, state 2: there is no state 'no such'."],
    ['invalid', "Scenario invalid, state 1: 'queue': id must not be empty."],
  ])('by a scenario that is %s tells where', async (scenario, message) => {
    const { status, json } = await reset(createTestbed({ scenarios }), { scenario });

    expect([status, json.message]).toEqual([400, message]);
  });

  test('gives tasks of the scenario to a worker that waits', async () => {
    const bed = createTestbed({
      scenarios: { work: [{ state: 'external task', params: { id: 'a', topicName: 'mail' } }] },
    });
    const topics = [{ topicName: 'mail', lockDuration: 1_000 }];
    const body = { workerId: 'bob', maxTasks: 1, topics, asyncResponseTimeout: 60_000 };
    const headers = { 'content-type': 'application/json' };
    const waiting = bed.send('/external-task/fetchAndLock', { ...post(body), headers });

    await reset(bed, { scenario: 'work' });

    expect(JSON.parse((await waiting).text)).toMatchObject([{ id: 'a', workerId: 'bob' }]);
  });
});

test('an emulator in this process is brought into a scenario by its reset', async () => {
  const emulator = createEmulator({ clock: createManualClock(), scenarios });

  await emulator.reset('busy');
  const answer = await emulator.fetch(new Request('http://localhost/external-task/a'));

  expect(await answer.json()).toMatchObject({ id: 'a', workerId: 'alice' });
  await expect(emulator.reset('broken')).rejects.toThrow(UnplayableScenario);
  await expect(emulator.reset('none')).rejects.toThrow('there is no scenario none');
});
