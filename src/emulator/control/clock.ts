/** The time of the emulator. */
import type { Hono } from 'hono';
import { rfc3339 } from '../apify/instant.ts';
import { isManual, type Clock } from '../clock.ts';
import { InvalidParam } from '../params.ts';
import type { Workbench } from '../workbench.ts';
import { complain, readObject, type ControlEnv } from './control-call.ts';

/** Serves `clock`. */
export function serveClock(app: Hono<ControlEnv>, { world: { clock } }: Workbench): void {
  app.get('/clock', (context) => context.json(tell(clock)));
  app.post('/clock', async (context) => {
    if (clock.advance === undefined) {
      return complain(context, 'This clock cannot be moved.', 409);
    }
    const { advanceMs } = await readObject(context);
    if (typeof advanceMs !== 'number' || !(advanceMs >= 0)) {
      throw new InvalidParam('advanceMs must be a number of milliseconds, 0 or more');
    }
    clock.advance(advanceMs);
    return context.json(tell(clock));
  });
}

function tell(clock: Clock) {
  const offsetMs = clock.offsetMs?.() ?? 0;
  return { now: rfc3339(clock.now()), isManual: isManual(clock), offsetMs };
}
