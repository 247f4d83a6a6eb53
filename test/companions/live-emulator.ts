/** An emulator behind a real socket, which keeps what it was asked, and whether an answer left its document. */
import { createEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { serve } from '../../src/http/server.ts';
import { checkAnswers } from './answer-check.ts';

/** One call, and the status of its answer. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** Serves an emulator on a free port of this machine. */
export async function startEmulator(options: EmulatorOptions = {}) {
  const exchanges: Exchange[] = [];
  const violations: string[] = [];
  const checked = checkAnswers(createEmulator(options).fetch, (each) => violations.push(each));
  const { url, close } = await serve(async (request) => {
    const { method, url: address } = request;
    const response = await checked(request);
    exchanges.push({ method, path: new URL(address).pathname, status: response.status });
    return response;
  });
  return {
    url,
    exchanges,
    /** Closes the emulator. That an answer did not keep to its document is an error. */
    async close(): Promise<void> {
      await close();
      if (violations.length > 0) throw new Error(violations.join('\n'));
    },
    /** Brings the emulator into a state, which must be possible. */
    async provide(state: string, params: object = {}): Promise<any> {
      const answer = await fetch(`${url}/_lockproof/states`, {
        method: 'POST',
        body: JSON.stringify({ state, params }),
      });
      if (!answer.ok) throw new Error(`${state}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
  };
}

/** An emulator behind a real socket. */
export type LiveEmulator = Awaited<ReturnType<typeof startEmulator>>;
