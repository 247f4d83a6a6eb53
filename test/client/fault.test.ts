import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/fault.ts';
import { lock, prolong, rejectionOf } from './calls.ts';
import { closedPort, serve, serveAnswer } from './loopback.ts';

describe('a deadline', () => {
  it('ends a call that is never answered, and says which one, and after how long', async () => {
    await using server = await serve(() => {});

    const fault = await rejectionOf(lock({ baseUrl: server.baseUrl, deadlineMs: 20 }));

    const url = `${server.baseUrl}/external-task/aTask/lock`;
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({
      code: 'deadline-passed',
      message: expect.stringContaining(
        `lockExternalTask had no whole answer from ${url} within 20 ms.`,
      ),
    });
  });

  it('ends a call whose answer never ends', async () => {
    await using server = await serve((_, response) => response.writeHead(200).write('{"data":'));

    const fault = await rejectionOf(prolong({ baseUrl: server.baseUrl, deadlineMs: 20 }));

    expect(fault).toMatchObject({ code: 'deadline-passed' });
  });

  it('that is infinite lets a call wait for longer than another one does', async () => {
    const { promise: held, resolve: hold } = Promise.withResolvers<ServerResponse>();
    await using server = await serve((_, response) => hold(response));

    const patient = lock({ baseUrl: server.baseUrl, deadlineMs: Infinity });
    const first = await held;
    await rejectionOf(lock({ baseUrl: server.baseUrl, deadlineMs: 20 }));
    first.writeHead(204).end();

    expect(await patient).toMatchObject({ status: 204 });
  });
});

describe("the caller's signal", () => {
  it('ends a call with the reason that the caller gave', async () => {
    const controller = new AbortController();
    await using server = await serve(() => controller.abort('the caller changed its mind'));

    const reason = await rejectionOf(lock(server, controller.signal));

    expect(reason).toBe('the caller changed its mind');
  });

  it('ends the request too, so that the server learns of it', async () => {
    const controller = new AbortController();
    const { promise: hungUp, resolve } = Promise.withResolvers<string>();
    await using server = await serve((_, response) => {
      response.on('close', () => resolve('the caller hung up'));
      controller.abort();
    });

    await rejectionOf(lock(server, controller.signal));

    expect(await hungUp).toBe('the caller hung up');
  });

  it('that is aborted already lets nothing be sent', async () => {
    await using server = await serveAnswer(204);

    const reason = await rejectionOf(lock(server, AbortSignal.abort('too late')));

    expect(reason).toBe('too late');
    expect(server.received).toEqual([]);
  });

  it('keeps nothing of the calls that are over', async () => {
    await using server = await serveAnswer(204);
    const { signal } = new AbortController();

    await lock(server, signal);
    await rejectionOf(lock({ baseUrl: await closedPort() }, signal));

    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a fault of the connection', () => {
  it('is that nobody listens, and says what to check', async () => {
    const baseUrl = await closedPort();

    const fault = await rejectionOf(lock({ baseUrl }));

    const { host } = new URL(baseUrl);
    const reason = `connect ECONNREFUSED ${host}`;
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({
      code: 'no-answer',
      cause: expect.objectContaining({ cause: expect.objectContaining({ code: 'ECONNREFUSED' }) }),
      message:
        `lockExternalTask got no answer from ${baseUrl}/external-task/aTask/lock: ${reason}. ` +
        'Check baseUrl, and that the server runs there and lets this caller in.',
    });
  });

  it('is that the server hangs up without an answer', async () => {
    await using server = await serve((request) => request.socket.destroy());

    const fault = await rejectionOf(lock(server));

    expect(fault).toMatchObject({ code: 'no-answer', cause: expect.any(TypeError) });
  });

  it('is that the base URL is none', async () => {
    const fault = await rejectionOf(lock({ baseUrl: 'nowhere' }));

    expect(fault).toMatchObject({ code: 'no-answer', cause: expect.any(TypeError) });
  });

  it('is that the answer breaks off, and says that the call may have taken effect', async () => {
    await using server = await serve((_, response) => {
      const headers = { 'content-type': 'application/json', 'content-length': 100 };
      response.writeHead(200, headers).write('{"data":', () => response.destroy());
    });

    const fault = await rejectionOf(prolong(server));

    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({
      code: 'answer-broken-off',
      cause: expect.any(TypeError),
      message: expect.stringContaining('It may have taken effect'),
    });
  });
});
