/** The two servers of ours, each over a real socket. */
import { createEmulator } from '../../src/emulator/emulator.ts';
import { serve, type RunningServer } from '../../src/http/server.ts';
import { startMock } from '../../src/mock/mock.ts';

/** The names of a task and a request that can be locked, and a token to do it with. */
export interface Subjects {
  readonly id: string;
  readonly queueId: string;
  readonly requestId: string;
  readonly token: string;
}

/** A server, and how to come by something to lock in it. */
export interface Target {
  readonly name: string;
  start(): Promise<RunningServer>;
  provide(url: string): Promise<Subjects>;
}

/** The mock takes any name; the emulator takes those that it was told to make. */
export const targets: readonly Target[] = [
  {
    name: 'the mock',
    start: () => startMock(),
    provide: async () => ({ id: 'aTask', queueId: 'aQueue', requestId: 'aRequest', token: 't' }),
  },
  {
    name: 'the emulator',
    start: () => serve(createEmulator().fetch),
    provide: async (url) => ({
      ...(await provide(url, { state: 'external task' })),
      ...(await provide(url, { state: 'token' })),
      ...(await provide(url, {
        state: 'locked request',
        params: { clientKey: 'client-abc', lockSecs: 60 },
      })),
    }),
  },
];

async function provide(url: string, state: object): Promise<Subjects> {
  const answer = await fetch(`${url}/_lockproof/states`, {
    method: 'POST',
    body: JSON.stringify(state),
  });
  return (await answer.json()) as Subjects;
}
