/** The process of the load generator: it is sent one load after the other, and sends back what came of each. */
import { createHistogram } from 'node:perf_hooks';
import autocannon, { type Options, type Result } from 'autocannon';
import type { Load } from './load.ts';

// Whoever wanted to know has gone.
process.once('disconnect', () => process.exit());

process.on('message', (load: Load) => {
  const { url, paths, body, connections, durationSecs, rate } = load;
  const options: Options = {
    url,
    connections,
    duration: durationSecs,
    ...(rate !== undefined && { overallRate: rate }),
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    requests: paths.map((path) => ({ path })),
  };
  // Its own histogram counts whole milliseconds, and a call takes a tenth of one.
  const latenciesNs = createHistogram();
  const tell = (error: unknown, result: Result) => {
    if (error) throw error;
    process.send!({
      callsPerSec: result['2xx'] / result.duration,
      calls: result['2xx'],
      p50Ms: latenciesNs.percentile(50) / 1e6,
      p99Ms: latenciesNs.percentile(99) / 1e6,
      failures: result.non2xx + result.errors,
    });
  };
  autocannon(options, tell).on('response', (_client, _status, _bytes, tookMs) => {
    latenciesNs.record(Math.max(1, Math.round(tookMs * 1e6)));
  });
});
