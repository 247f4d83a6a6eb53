/** The emulator's own endpoints under `/_lockproof`, for tests and not for pages of other origins. */
import { Hono, type Context } from 'hono';
import { readText } from '../http/body.ts';
import { bodyLimitBytes } from '../http/endpoints.ts';
import type { Clock } from './clock.ts';
import { isObject } from './params.ts';
import { setState } from './states.ts';
import { clearStore } from './store.ts';
import type { World } from './world.ts';

/** Serves `states`, `clock` and `reset`. */
export function createControl(world: World): Hono {
  const { store, clock } = world;
  const app = new Hono();
  app.use(refuseOtherOrigins);
  app.post('/states', async (context) => {
    const body = await readObject(context);
    if (body === null) return complain(context, 'The body must be a JSON object.');
    const { state, params = {} } = body;
    if (typeof state !== 'string') return complain(context, 'The state must be a string.');
    if (!isObject(params)) return complain(context, 'The params must be a JSON object.');
    const result = await setState(world, state, params);
    if (result.kind === 'set') return context.json(result.answer);
    if (result.kind === 'invalid') return complain(context, `State '${state}': ${result.problem}.`);
    return context.json({ message: `This server has no state '${state}'.` }, 501);
  });
  app.get('/clock', (context) => context.json(tell(clock)));
  app.post('/clock', async (context) => {
    if (clock.advance === undefined) {
      return context.json({ message: 'The clock is not manual: start with --clock manual.' }, 409);
    }
    const advanceMs = (await readObject(context))?.['advanceMs'];
    if (typeof advanceMs !== 'number' || !(advanceMs >= 0)) {
      return complain(context, 'advanceMs must be a number of milliseconds, 0 or more.');
    }
    clock.advance(advanceMs);
    return context.json(tell(clock));
  });
  app.post('/reset', (context) => {
    clearStore(store);
    return context.json({});
  });
  return app;
}

/**
 * A page of another origin could otherwise move the clock of a developer's emulator. It could also come
 * by a host name of its own that it points at this machine (DNS rebinding), so a name must be `localhost`.
 */
async function refuseOtherOrigins(context: Context, next: () => Promise<void>) {
  const { origin, hostname } = new URL(context.req.url);
  const asking = context.req.header('origin');
  if (asking !== undefined && asking !== origin) {
    return context.json({ message: `Pages of ${asking} may not use this.` }, 403);
  }
  if (context.req.header('host') !== undefined && !isOwnName(hostname)) {
    return context.json({ message: `This server is not known as ${hostname}.` }, 403);
  }
  return next();
}

/** Addresses are no names, and in a URL they are digits, or stand in brackets. */
function isOwnName(hostname: string): boolean {
  return hostname === 'localhost' || /^(?:[\d.]+|\[.*\])$/.test(hostname);
}

function tell(clock: Clock): { now: string; isManual: boolean } {
  return { now: new Date(clock.now()).toISOString(), isManual: clock.advance !== undefined };
}

function complain(context: Context, message: string): Response {
  return context.json({ message }, 400);
}

async function readObject(context: Context): Promise<Record<string, unknown> | null> {
  const text = await readText(context.req.raw, bodyLimitBytes).catch(() => null);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
