/**
 * A stateless mock of the four endpoints: the real Prism, behind a guard that repairs what Prism gets wrong.
 *
 * It remembers nothing and knows no lock: every answer is an example of the document. Whoever needs a lock
 * that is really held takes the emulator. Without `Prefer` a call succeeds; with it, it gets the answer
 * that it names, unless its token is missing or its request invalid: as in Prism, that is said first.
 */
import { serve, type ListenOptions, type RunningServer } from '../http/server.ts';
import { createGuard } from './guard.ts';
import { startPrism } from './prism.ts';

/** Where the mock listens, and which pages may call it. */
export interface MockOptions extends ListenOptions {
  /** The origin whose pages may call the four endpoints; all may when it is absent. */
  readonly corsOrigin?: string | undefined;
}

/** Starts Prism and the guard. A port that cannot be had and a Prism that does not start are faults. */
export async function startMock(options: MockOptions = {}): Promise<RunningServer> {
  const prism = await startPrism();
  const guard = createGuard(prism, options.corsOrigin);
  try {
    const server = await serve(guard.fetch, options);
    return { url: server.url, close: () => server.close().finally(() => prism.close()) };
  } catch (error) {
    await prism.close();
    throw error;
  }
}
