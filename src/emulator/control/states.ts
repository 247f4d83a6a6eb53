/** Provider states. */
import type { Hono } from 'hono';
import { isManual } from '../clock.ts';
import { InvalidParam, isObject } from '../params.ts';
import { setState, unknownState } from '../states.ts';
import type { Workbench } from '../workbench.ts';
import { complain, readObject, type ControlEnv } from './control-call.ts';

/** Serves `states`. */
export function serveStates(app: Hono<ControlEnv>, { world }: Workbench): void {
  app.post('/states', async (context) => {
    const { state, params = {} } = await readObject(context);
    if (typeof state !== 'string') throw new InvalidParam('The state must be a string');
    if (!isObject(params)) throw new InvalidParam('The params must be a JSON object');
    // Who lets time pass by a state relies on it to stand still in between.
    const isOffered = state !== 'clock' || isManual(world.clock);
    const result = isOffered ? await setState(world, state, params) : unknownState;
    if (result.kind === 'set') return context.json(result.answer);
    if (result.kind === 'invalid') return complain(context, `State '${state}': ${result.problem}.`);
    return complain(context, `This server has no state '${state}'.`, 501);
  });
}
