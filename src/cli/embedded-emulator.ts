import type { Fetch } from '../contract/exchange.ts';
import type { Target } from '../contract/target.ts';
import { createManualClock } from '../emulator/clock.ts';
import { createEmulator } from '../emulator/emulator.ts';

/** The emulator as a target that lives in this process. Its host is a name that nobody can own (RFC 2606). */
export function embedEmulator(): { target: Target; fetch: Fetch } {
  const emulator = createEmulator({ clock: createManualClock() });
  return {
    target: {
      name: 'the embedded emulator',
      statesUrl: 'http://emulator.invalid/_lockproof/states',
      headers: {},
    },
    fetch: async (url, init) => emulator.fetch(new Request(url, init)),
  };
}
