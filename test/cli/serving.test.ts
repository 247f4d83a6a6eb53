import { once } from 'node:events';
import { expect, test } from 'vitest';
import { lockproof, startServing } from './command-line.ts';

test.each(['mock', 'emulate'])(
  '%s says where it listens, serves, and stops cleanly',
  async (name) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const { child, url } = await startServing(name, '--port', '0');

      const answer = await fetch(`${url}/external-task/aTask/lock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"workerId":"alice","lockDuration":-1}',
      });
      child.kill(signal);
      const [code] = await once(child, 'exit');

      expect(answer.status).toBe(400);
      expect(code).toBe(0);
    }
  },
);

test.each([
  [[], 'InvalidRequestException'],
  [['--dialect', 'documented'], 'InvalidRequestException'],
  [['--dialect', 'engine'], 'RestException'],
])('an emulator that is started with %j refuses with the type %s', async (args, type) => {
  const { child, url } = await startServing('emulate', '--port', '0', ...args);

  const answer = await fetch(`${url}/external-task/aTask/lock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"workerId":"alice","lockDuration":-1}',
  });
  child.kill();

  expect(await answer.json()).toMatchObject({ type });
});

test('a port that is taken is told, with exit code 2', async () => {
  const { child, url } = await startServing('emulate', '--port', '0');

  const second = await lockproof('emulate', '--port', new URL(url).port);
  child.kill();

  expect(second.stderr).toContain('it is taken. Choose another, or --port 0 for a free one.');
  expect(second.code).toBe(2);
});

test('an emulator with a manual clock is judged over its socket as in process', async () => {
  const { child, url } = await startServing('emulate', '--port', '0', '--clock', 'manual');

  const { code, stdout } = await lockproof(
    'verify',
    '--states',
    `${url}/_lockproof/states`,
    '--require-complete',
  );
  child.kill();

  expect(stdout).toContain('It conforms.');
  expect(code).toBe(0);
});

test('an emulator on the time of this machine is judged by really waiting', async () => {
  const { child, url } = await startServing('emulate', '--port', '0');

  const { code, stdout } = await lockproof(
    'verify',
    '--states',
    `${url}/_lockproof/states`,
    '--require-complete',
  );
  child.kill();

  expect(stdout).toContain('It conforms.');
  expect(code).toBe(0);
});
