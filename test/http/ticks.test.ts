/** What is kept for the sake of speed is what Node makes, or it is kept in vain. */
import { createHook } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { serve } from '../../src/http/server.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('of all ticks of Node that servers bring, one outlives the garbage', async () => {
  const ticks: WeakRef<object>[] = [];
  const hook = createHook({
    init(_id, type, _trigger, resource) {
      if (type === 'TickObject') ticks.push(new WeakRef(resource));
    },
  });

  hook.enable();
  for (let round = 0; round < 3; round += 1) {
    const server = await serve(() => new Response('here'));
    await fetch(server.url).then((answer) => answer.text());
    await server.close();
  }
  hook.disable();
  await setImmediate();
  collectGarbage();

  expect(ticks.length).toBeGreaterThan(3);
  expect(ticks.filter((tick) => tick.deref() !== undefined)).toHaveLength(1);
});
