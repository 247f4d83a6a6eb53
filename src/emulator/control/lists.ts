/** The lists of which the emulator's page is made. */
import type { Hono } from 'hono';
import { listRequests, requestStates } from '../listing/requests.ts';
import type { ListQuery } from '../listing/scan.ts';
import { listTasks, taskStates } from '../listing/tasks.ts';
import { InvalidParam } from '../params.ts';
import type { Workbench } from '../workbench.ts';
import { wholeOf, type ControlCall, type ControlEnv } from './control-call.ts';

/** The most rows of one answer: more than a page shows, and far below harm. */
const limitMax = 500;

/** Serves `tasks` and `requests`. */
export function serveLists(app: Hono<ControlEnv>, { world }: Workbench): void {
  app.get('/tasks', async (context) =>
    context.json(await listTasks(world, readQuery(context, taskStates))),
  );
  app.get('/requests', async (context) => {
    const queueId = context.req.query('queueId') ?? null;
    return context.json(await listRequests(world, readQuery(context, requestStates), queueId));
  });
}

function readQuery<State extends string>(
  context: ControlCall,
  states: readonly State[],
): ListQuery<State> {
  return {
    offset: wholeOf(context, 'offset', 0, Number.MAX_SAFE_INTEGER) ?? 0,
    limit: wholeOf(context, 'limit', 1, limitMax) ?? 50,
    search: (context.req.query('search') ?? '').toLowerCase(),
    state: readState(context.req.query('state'), states),
  };
}

function readState<State extends string>(
  text: string | undefined,
  states: readonly State[],
): State | null {
  if (text === undefined) return null;
  const state = states.find((each) => each === text);
  if (state === undefined) throw new InvalidParam(`state must be one of ${states.join(', ')}`);
  return state;
}
