/** The emulator's own endpoints under `/_lockproof`, for tests and for its page. */
import { Hono } from 'hono';
import { pathOf } from '../../http/address.ts';
import { InvalidParam } from '../params.ts';
import type { Workbench } from '../workbench.ts';
import { admit } from './admission.ts';
import { serveClock } from './clock.ts';
import { complain, type ControlEnv } from './control-call.ts';
import { serveFaults } from './faults.ts';
import { serveJournal } from './journal.ts';
import { serveLists } from './lists.ts';
import { serveScenarios } from './scenarios.ts';
import { serveStates } from './states.ts';

/** Where the endpoints are. */
const basePath = '/_lockproof';

/** Whether the control endpoints answer this address. */
export function isControlUrl(url: string): boolean {
  const path = pathOf(url);
  return path === basePath || path.startsWith(`${basePath}/`);
}

const subjects = [serveStates, serveScenarios, serveClock, serveJournal, serveFaults, serveLists];

/** Serves the control endpoints. */
export function createControl(workbench: Workbench, token?: string): Hono<ControlEnv> {
  const app = new Hono<ControlEnv>().basePath(basePath);
  app.use(admit(token));
  for (const serve of subjects) serve(app, workbench);
  app.notFound((context) => {
    const { method, path } = context.req;
    return complain(context, `There is nothing behind ${method} ${path}.`, 404);
  });
  app.onError((error, context) => {
    if (error instanceof InvalidParam) return complain(context, `${error.message}.`);
    console.error(error);
    return complain(context, 'This is a bug of ours.', 500);
  });
  return app;
}
