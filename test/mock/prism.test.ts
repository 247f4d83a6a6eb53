import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished, expect, test } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { serve } from '../../src/http/server.ts';
import { createGuard } from '../../src/mock/guard.ts';
import { startMock } from '../../src/mock/mock.ts';
import { launchPrism, type PrismProcess } from '../../src/mock/prism-process.ts';
import { startPrism, type Prism, type PrismOptions } from '../../src/mock/prism.ts';
import { call } from './call.ts';

/** A Prism that remembers each of its processes. */
async function startWatched(
  options: PrismOptions = {},
): Promise<{ prism: Prism; processes: PrismProcess[] }> {
  const { launch = launchPrism } = options;
  const processes: PrismProcess[] = [];
  const prism = await startPrism({
    ...options,
    launch: async () => {
      processes.push(await launch());
      return processes.at(-1)!;
    },
  });
  onTestFinished(() => prism.close());
  return { prism, processes };
}

const lock = {
  method: 'POST',
  target: '/external-task/id/lock',
  headers: { 'content-type': 'application/json' },
  text: '{"workerId":"aWorker","lockDuration":1}',
};

test('A mock whose Prism is killed answers the next call', async () => {
  const { prism, processes } = await startWatched();
  const mock = await serve(createGuard(prism).fetch);
  onTestFinished(() => mock.close());
  await call(mock.url, 'lockExternalTask');

  process.kill(processes[0]!.pid, 'SIGKILL');
  const answers = [
    await call(mock.url, 'lockExternalTask'),
    await call(mock.url, 'prolongRequestLock'),
  ];

  expect(answers.map(({ status }) => status)).toEqual([204, 200]);
  expect(processes).toHaveLength(2);
});

test('Calls that are under way while Prism is killed are answered, all of them', async () => {
  const { prism, processes } = await startWatched();

  const asked = Array.from({ length: 20 }, () => prism.ask(lock));
  process.kill(processes[0]!.pid, 'SIGKILL');
  const answers = await Promise.all(asked);

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
  expect(processes.length).toBeLessThanOrEqual(2);
});

test('A Prism that hangs is a fault at the deadline, and is replaced', async () => {
  const spare = [await launchPrism(), await launchPrism()];
  const { prism, processes } = await startWatched({
    deadlineMs: 1_000,
    launch: async () => spare.shift()!,
  });

  process.kill(processes[0]!.pid, 'SIGSTOP');
  const fault: unknown = await prism.ask(lock).catch((error: unknown) => error);
  const { status } = await prism.ask(lock);

  expect(fault).toBeInstanceOf(Fault);
  expect(fault).toHaveProperty('code', 'prism-not-answering');
  expect(status).toBe(204);
});

test('A request that Prism dies of, every time, is a fault and no loop', async () => {
  const { prism, processes } = await startWatched();

  const deadly = prism.ask({ ...lock, target: '/external-task/%E0%A4%A/lock' });

  await expect(deadly).rejects.toThrow('Prism did not answer');
  expect(processes).toHaveLength(2);
});

test('A closed Prism is gone, and does not come back', async () => {
  const { prism, processes } = await startWatched();

  await prism.close();

  await expect(fetch(processes[0]!.url)).rejects.toThrow('fetch failed');
  await expect(prism.ask(lock)).rejects.toThrow('Prism did not answer');
  expect(processes).toHaveLength(1);
});

test('Prism ends with its parent, even if the parent is killed', async () => {
  const script = fileURLToPath(new URL('abandoned-prism.ts', import.meta.url));
  const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(parent.stdout), 'line')) as [string];
  const connection = connect(Number(new URL(line).port), '127.0.0.1');
  await once(connection, 'connect');

  // A process that ends closes its connections, so there is nothing to poll.
  const { promise: gone, resolve } = Promise.withResolvers<string>();
  connection.on('error', () => {}).once('close', () => resolve('gone'));

  parent.kill('SIGKILL');

  await expect(gone).resolves.toBe('gone');
});

test('A document that Prism cannot read is a fault that says what to do', async () => {
  const fault: unknown = await launchPrism('/nowhere/openapi.json').catch(
    (error: unknown) => error,
  );

  expect(fault).toBeInstanceOf(Fault);
  expect(fault).toMatchObject({
    code: 'prism-not-started',
    message: expect.stringMatching(/^Prism did not start: .*nowhere.*npx prism mock/s),
  });
});

test('A port that is taken is a fault of the mock', async () => {
  const other = await serve(() => new Response());
  onTestFinished(() => other.close());

  const port = Number(new URL(other.url).port);

  await expect(startMock({ port })).rejects.toMatchObject({ code: 'cannot-listen' });
});
