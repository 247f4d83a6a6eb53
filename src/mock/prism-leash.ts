/**
 * Loaded into Prism's process before Prism: it tells the parent where Prism listens, and ends Prism with
 * its parent, however the parent ends. Prism itself does neither without a log that costs half its speed.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:net';

subscribe('tracing:net.server.listen:asyncEnd', (message) => {
  process.send?.((message as { server: Server }).server.address());
});

// The channel to the parent breaks even when the parent is killed.
process.once('disconnect', () => process.exit());

// A terminal sends Ctrl-C to both: the parent answers what it has in hand, and then ends Prism.
process.on('SIGINT', () => {});
