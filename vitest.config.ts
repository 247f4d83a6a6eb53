import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need a browser on the machine: `npm run test:browser`.
    exclude: ['test/browser/**'],
    // Much of the time goes to waiting for processes and clocks: more files at once than cores.
    maxWorkers: 3,
    // Real Prism, real sockets and two cores: a call may wait its turn.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
