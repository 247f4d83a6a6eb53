/** A target of a few lines, reached by a fetch of its own: its states and its answers are what a test says. */
import type { Fetch } from '../../src/contract/exchange.ts';
import type { Case } from '../../src/contract/promise.ts';
import type { Report } from '../../src/contract/report.ts';
import { runSuite, type RunEvent, type RunOptions } from '../../src/contract/run.ts';

type StateHandler = (params: any) => object | Response;

/** How a fake target differs from one that answers every call with 204, and has one state. */
export interface FakeTargetOptions {
  readonly states?: Readonly<Record<string, StateHandler>>;
  answer?(url: URL, init: RequestInit): Response | Promise<Response>;
}

/** Options for a run against a target that does as it is told. */
export function createFakeTarget(options: FakeTargetOptions = {}) {
  const { answer = () => new Response(null, { status: 204 }) } = options;
  const states: Record<string, StateHandler> = {
    'external task': () => ({ id: 'aTask' }),
    ...options.states,
  };
  const fetch: Fetch = async (address, init) => {
    const url = new URL(address);
    if (url.pathname !== '/states') return answer(url, init);
    const { state, params } = JSON.parse(init.body as string);
    const outcome = states[state]?.(params) ?? new Response(null, { status: 501 });
    return outcome instanceof Response ? outcome : Response.json(outcome);
  };
  const target = { name: 'the fake', statesUrl: 'http://fake.invalid/states', headers: {} };
  return { fetch, target };
}

/** A case of a test's own; a documented one about lock that passes, unless said otherwise. */
export function makeCase(changes: Partial<Case> = {}): Case {
  return {
    id: 'lock/some-promise',
    level: 'documented',
    operation: 'lockExternalTask',
    promise: 'Something is so.',
    source: { page: 'A page', part: 'a part', says: 'something' },
    run: async () => {},
    ...changes,
  };
}

/** Everything that happens in a run. */
export async function collect(options: RunOptions): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  for await (const event of runSuite(options)) events.push(event);
  return events;
}

/** The report at the end of a run. */
export async function run(options: RunOptions): Promise<Report> {
  const last = (await collect(options)).at(-1)!;
  if (last.kind !== 'finished') throw new Error('The run did not finish.');
  return last.report;
}
