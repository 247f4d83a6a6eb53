/** Scenarios, and the way back to the beginning of one. */
import type { Hono } from 'hono';
import { nameOf, optional, refuseOthers } from '../params.ts';
import { UnplayableScenario } from '../scenario.ts';
import { reset, type Workbench } from '../workbench.ts';
import { complain, readObject, type ControlEnv } from './control-call.ts';

/** Serves `scenarios` and `reset`. */
export function serveScenarios(app: Hono<ControlEnv>, workbench: Workbench): void {
  app.get('/scenarios', (context) => {
    const scenarios = Object.keys(workbench.scenarios);
    return context.json({ scenarios, current: workbench.scenario });
  });
  app.post('/reset', async (context) => {
    const params = await readObject(context, {});
    refuseOthers(params, ['scenario'], 'reset');
    try {
      await reset(workbench, optional(params, 'scenario', nameOf) ?? undefined);
      return context.json({});
    } catch (error) {
      if (!(error instanceof UnplayableScenario)) throw error;
      const { scenario, index, message } = error;
      return complain(context, `Scenario ${scenario}, state ${index + 1}: ${message}.`);
    }
  });
}
