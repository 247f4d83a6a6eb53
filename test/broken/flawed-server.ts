/** A server with one flaw: the emulator, save for the calls of the flawed operation. */
import { createManualClock, type Clock } from '../../src/emulator/clock.ts';
import { createEmulator } from '../../src/emulator/emulator.ts';
import { createMemoryStore, type Store } from '../../src/emulator/store.ts';
import type { Handler } from '../../src/http/server.ts';
import { operations } from '../../src/spec/operations.ts';
import type { Flaw } from './flaw.ts';
import { readCall, type Route } from './flawed-call.ts';

const patterns = operations.map(({ id, path }) => ({
  operation: id,
  pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** Makes a server with this flaw and nothing in it. */
export function createFlawedServer(
  { at, misbehave }: Pick<Flaw, 'at' | 'misbehave'>,
  clock: Clock = createManualClock(),
): Handler {
  const store = createMemoryStore();
  const sound = createEmulator({ clock, store }).fetch;
  const soundOn = (other: Store) =>
    other === store ? sound : createEmulator({ clock, store: other }).fetch;
  return async (request) => {
    const route = routeOf(request.url);
    if (route === null || ![at].flat().includes(route.operation)) return sound(request);
    return misbehave(await readCall(request, route, { store, soundOn, now: clock.now }));
  };
}

function routeOf(url: string): Route | null {
  const { pathname } = new URL(url);
  for (const { operation, pattern } of patterns) {
    const found = pattern.exec(pathname);
    if (found !== null) return { operation, params: { ...found.groups } };
  }
  return null;
}
