import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../src/spec/examples.ts';
import { documentedPairs } from '../../src/spec/operations.ts';
import { call, lock, prolong } from './calls.ts';
import { opaqueRedirect, serveAnswer, serveJson } from './loopback.ts';

const json = { 'content-type': 'application/json' };
const html = { 'content-type': 'text/html' };

describe('a documented answer', () => {
  const pairs = documentedPairs.map(({ operation, status }) => {
    const value = Object.values(examplesOf(operation, status))[0]?.value;
    return { operation, status, value };
  });

  it.each(pairs.filter(({ status }) => status === 204))(
    '$status to $operation is a success without data',
    async ({ operation, status }) => {
      await using server = await serveAnswer(status);

      const answer = await call(operation, server);

      expect(answer).toMatchObject({ status, ok: true, data: undefined });
      expect(answer.response.status).toBe(status);
    },
  );

  it.each(pairs.filter(({ status }) => status === 200))(
    '$status to $operation is a success with its data',
    async ({ operation, status, value }) => {
      await using server = await serveJson(status, value);

      const answer = await call(operation, server);

      expect(answer).toMatchObject({ status, ok: true, data: value });
      expect(answer.response.status).toBe(status);
    },
  );

  it.each(pairs.filter(({ status }) => status >= 400))(
    '$status to $operation is a refusal with its error',
    async ({ operation, status, value }) => {
      await using server = await serveJson(status, value);

      const answer = await call(operation, server);

      expect(answer).toMatchObject({ status, ok: false, error: value });
      expect(answer.response.status).toBe(status);
    },
  );

  it('may name a charset, and write its media type in capitals', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8' };
    await using server = await serveAnswer(400, headers, '{"type":"t","message":"m"}');

    const answer = await lock(server);

    expect(answer).toMatchObject({ status: 400, error: { type: 't', message: 'm' } });
  });

  it('gives its text again to whoever asks the response', async () => {
    await using server = await serveJson(400, { type: 't', message: 'm' });

    const { response } = await lock(server);

    expect(await response.text()).toBe('{"type":"t","message":"m"}');
    expect(await response.text()).toBe('{"type":"t","message":"m"}');
  });
});

describe('an answer that the document does not have', () => {
  it('is undocumented when its status is', async () => {
    await using server = await serveJson(409, { type: 't', message: 'm' });

    const answer = await lock(server);

    const text = '{"type":"t","message":"m"}';
    expect(answer).toMatchObject({ status: 'undocumented', ok: false, text });
    expect(answer.response.status).toBe(409);
  });

  it('is no success even when its status is one', async () => {
    await using server = await serveJson(200, {});

    const answer = await lock(server);

    expect(answer).toMatchObject({ status: 'undocumented', ok: false, text: '{}' });
  });

  it('is undocumented when a proxy sends a page instead', async () => {
    await using server = await serveAnswer(502, html, '<h1>Bad gateway</h1>');

    const answer = await lock(server);

    expect(answer).toMatchObject({ status: 'undocumented', text: '<h1>Bad gateway</h1>' });
    expect(answer.response.status).toBe(502);
  });

  it('is undocumented when a documented status comes with a page', async () => {
    await using server = await serveAnswer(404, html, '<h1>Not found</h1>');

    const answer = await prolong(server);

    expect(answer).toMatchObject({ status: 'undocumented', text: '<h1>Not found</h1>' });
    expect(answer.response.status).toBe(404);
  });

  it('is undocumented when JSON comes as something else', async () => {
    await using server = await serveAnswer(400, html, '{"type":"t","message":"m"}');

    const answer = await lock(server);

    expect(answer.status).toBe('undocumented');
  });

  it('is undocumented when its JSON is broken, and that is no error', async () => {
    await using server = await serveAnswer(200, json, '{"data":{"lockExpires');

    const answer = await prolong(server);

    expect(answer).toMatchObject({ status: 'undocumented', text: '{"data":{"lockExpires' });
    expect(answer.response.status).toBe(200);
  });

  it.each([
    ['with its length', { ...json, 'content-length': '0' }],
    ['in chunks', { ...json, 'transfer-encoding': 'chunked' }],
  ])('is undocumented when an error comes %s but with no body', async (_, headers) => {
    await using server = await serveAnswer(400, headers);

    const answer = await lock(server);

    expect(answer).toMatchObject({ status: 'undocumented', ok: false, text: '' });
    expect(answer.response.status).toBe(400);
  });

  it('is undocumented when it is a redirect, which is not followed', async () => {
    await using goal = await serveAnswer(204);
    await using server = await serveAnswer(307, { location: goal.baseUrl });

    const answer = await lock(server);

    expect(answer.status).toBe('undocumented');
    expect(answer.response.status).toBe(307);
    expect(goal.received).toEqual([]);
  });

  it('is undocumented when it is a redirect of which a browser tells nothing', async () => {
    const answer = await lock({ baseUrl: 'http://host', fetch: () => opaqueRedirect() });

    expect(answer).toMatchObject({ status: 'undocumented', ok: false, text: '' });
    expect(answer.response.type).toBe('opaqueredirect');
  });
});
