/** What goes wrong on purpose. */
import type { Hono } from 'hono';
import { readDisturbance, tellDisturbance } from '../disturbance-draft.ts';
import type { Workbench } from '../workbench.ts';
import { complain, readObject, type ControlEnv } from './control-call.ts';

/** How many there can be. More are forgotten ones, and every call looks at each. */
const disturbancesMax = 1_000;

/** Serves `faults`. */
export function serveFaults(app: Hono<ControlEnv>, { disturbances }: Workbench): void {
  app.get('/faults', (context) => {
    const faults = disturbances.list().map(tellDisturbance);
    return context.json({ faults });
  });
  app.post('/faults', async (context) => {
    const draft = readDisturbance(await readObject(context));
    if (disturbances.list().length >= disturbancesMax) {
      const message = `There are ${disturbancesMax} faults already: delete those that are done.`;
      return complain(context, message, 409);
    }
    return context.json(tellDisturbance(disturbances.add(draft)), 201);
  });
  app.delete('/faults', (context) => {
    disturbances.clear();
    return context.body(null, 204);
  });
  app.delete('/faults/:id', (context) => {
    const id = context.req.param('id');
    if (disturbances.remove(id)) return context.body(null, 204);
    return complain(context, `There is no fault ${id}.`, 404);
  });
}
