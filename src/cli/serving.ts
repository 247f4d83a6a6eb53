/** What all commands that serve have in common: a ready line, and a clean end. */
import type { RunningServer } from '../http/server.ts';

/** Says that the server is ready, and what else there is to say, and keeps it until SIGINT or SIGTERM. */
export async function serveUntilStopped(
  server: RunningServer,
  what: string,
  further: readonly string[] = [],
): Promise<void> {
  console.log([`Lockproof ${what} listens on ${server.url}`, ...further].join('\n'));
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
}
