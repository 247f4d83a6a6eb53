/**
 * A server for a rehearsal: the emulator, and around it as much of a Camunda engine as the suite provisions
 * through. A process instance is a task of the emulator, and nothing else.
 */
import { randomUUID } from 'node:crypto';
import { systemClock, type Clock } from '../../emulator/clock.ts';
import { createEmulator } from '../../emulator/emulator.ts';

const origin = 'http://emulator.invalid';

/** Answers at paths that begin with `/v2`, `/external-task` or what an engine has, and at `/_lockproof/states`. */
export type StandIn = (path: string, init: RequestInit) => Promise<Response>;

/** A server with nothing in it. */
export function createStandIn(clock: Clock = systemClock): StandIn {
  const emulator = createEmulator({ clock });
  const taskOfInstance = new Map<string, string>();
  const cancelled = new Set<string>();

  const ask = async (path: string, init: RequestInit) =>
    emulator.fetch(new Request(origin + path, init));
  const setState = (state: string, params: object = {}) =>
    ask('/_lockproof/states', { method: 'POST', body: JSON.stringify({ state, params }) });

  const engine: readonly EngineCall[] = [
    ['POST', /^\/deployment\/create$/, async () => Response.json({ id: randomUUID() })],
    ['DELETE', /^\/deployment\//, async () => new Response(null, { status: 204 })],
    [
      'POST',
      /^\/process-definition\/key\/(.+)\/start$/,
      async ([key]) => {
        const kind = key!.includes('unresumable') ? 'unresumable external task' : 'external task';
        const { id } = (await (await setState(kind)).json()) as { id: string };
        const instanceId = randomUUID();
        taskOfInstance.set(instanceId, id);
        return Response.json({ id: instanceId });
      },
    ],
    [
      'GET',
      /^\/external-task\?processInstanceId=(.+)$/,
      async ([instanceId]) => Response.json([{ id: taskOfInstance.get(instanceId!) }]),
    ],
    [
      'POST',
      /^\/message$/,
      async (_, init) => {
        const { processInstanceId } = JSON.parse(init.body as string);
        cancelled.add(taskOfInstance.get(processInstanceId)!);
        return new Response(null, { status: 204 });
      },
    ],
    [
      'GET',
      /^\/process-instance\/(.+)\/variables\?/,
      async ([instanceId]) => {
        const answer = await setState('completed variables', {
          id: taskOfInstance.get(instanceId!),
        });
        return Response.json(((await answer.json()) as { variables: object }).variables);
      },
    ],
  ];

  return async (path, init) => {
    for (const [method, pattern, answer] of engine) {
      const found = init.method === method ? pattern.exec(path) : null;
      if (found !== null) return answer(found.slice(1), init);
    }
    const taskId = /^\/external-task\/([^/]+)\//.exec(path)?.[1];
    // A task that was cancelled is no more, as one that never was.
    const isCancelled = taskId !== undefined && cancelled.has(taskId);
    return ask(isCancelled ? path.replace(taskId, randomUUID()) : path, init);
  };
}

type EngineCall = readonly [
  method: string,
  path: RegExp,
  answer: (parts: readonly string[], init: RequestInit) => Promise<Response>,
];
