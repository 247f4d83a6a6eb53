/** The time of the emulator. */
import type { Hono } from 'hono';
import type { Clock } from '../clock.ts';
import { InvalidParam } from '../params.ts';
import type { Workbench } from '../workbench.ts';
import { complain, readObject, type ControlEnv } from './control-call.ts';

/** Serves `clock`. */
export function serveClock(app: Hono<ControlEnv>, { world: { clock } }: Workbench): void {
  app.get('/clock', (context) => context.json(tell(clock)));
  app.post('/clock', async (context) => {
    if (clock.advance === undefined) {
      return complain(context, 'The clock is not manual: start with --clock manual.', 409);
    }
    const { advanceMs } = await readObject(context);
    if (typeof advanceMs !== 'number' || !(advanceMs >= 0)) {
      throw new InvalidParam('advanceMs must be a number of milliseconds, 0 or more');
    }
    clock.advance(advanceMs);
    return context.json(tell(clock));
  });
}

function tell(clock: Clock): { now: string; isManual: boolean } {
  return { now: new Date(clock.now()).toISOString(), isManual: clock.advance !== undefined };
}
