import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type * as client from '../../src/client/client.ts';
import { aTask, lockBody, rejectionOf } from './calls.ts';
import { serveAnswer, serveJson } from './loopback.ts';

const { outputFiles, metafile } = await build({
  entryPoints: ['src/client/client.ts'],
  absWorkingDir: fileURLToPath(new URL('../../', import.meta.url)),
  bundle: true,
  minify: true,
  platform: 'browser',
  format: 'iife',
  globalName: 'client',
  metafile: true,
  write: false,
});
const code = outputFiles[0]!.text;

/** What a browser has of what the client uses, and a policy that forbids to compile strings. */
function runAsBrowser(): typeof client {
  const { fetch, Headers, Request, Response, FormData } = globalThis;
  const { AbortController, setTimeout, clearTimeout, performance } = globalThis;
  const web = { fetch, Headers, Request, Response, FormData };
  const context = createContext(
    { ...web, AbortController, setTimeout, clearTimeout, performance },
    { codeGeneration: { strings: false, wasm: false } },
  );
  return runInContext(`${code}; client`, context);
}

describe('the client, checking included, bundled and minified for a browser', () => {
  it('is at most 20 kB gzip', () => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(20_000);
  });

  it('carries neither the whole document nor its examples', () => {
    expect(Object.keys(metafile.inputs)).not.toContain('generated/openapi.json');
    expect(code).not.toContain('held-by-another');
  });

  it('imports nothing of Node', () => {
    expect(code).not.toContain('node:');
  });

  it('calls, and checks answers, where there is nothing of Node and no string is compiled', async () => {
    await using server = await serveJson(400, { type: 't' });
    const { createCamundaClient } = runAsBrowser();
    const { POST } = createCamundaClient({ baseUrl: server.baseUrl, checkResponses: true });

    const refusal = await rejectionOf(
      POST('/external-task/{id}/lock', { params: aTask, body: lockBody }),
    );

    expect(refusal).toMatchObject({
      name: 'ContractViolationError',
      violations: [{ part: 'body', pointer: '/message' }],
    });
  });

  it('keeps locks there, too', async () => {
    await using server = await serveAnswer(204);
    const { createCamundaClient, keepLock } = runAsBrowser();
    const camunda = createCamundaClient({ baseUrl: server.baseUrl });
    const lock = { taskId: 'aTask', workerId: 'aWorker', lockDurationMs: 60_000 };

    const outcome = await keepLock(camunda, lock, () => {});

    expect(outcome).toEqual({ kind: 'completed' });
    expect(server.received.map(({ path }) => path)).toEqual([
      '/external-task/aTask/extendLock',
      '/external-task/aTask/complete',
    ]);
  });
});
