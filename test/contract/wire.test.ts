/** What becomes of a question when the target is not the server that one hopes for. */
import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import {
  createServer as createTcpServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createWire, type Exchange, type WireOptions } from '../../src/contract/exchange.ts';
import { makeSelfSigned } from './self-signed.ts';

const patientMs = 10_000;

/** Asks one question, of the global fetch unless told otherwise. */
function ask(url: string, options: Partial<WireOptions> = {}): Promise<Exchange> {
  const { signal } = new AbortController();
  const wire = { fetch: globalThis.fetch, timeoutMs: patientMs, headers: {}, signal, ...options };
  return createWire(wire)({ method: 'GET', url });
}

/** Lets a server listen on a free port of this machine for as long as the action lasts. */
async function during<T>(server: Server, action: (port: number) => Promise<T>): Promise<T> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await action((server.address() as AddressInfo).port);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

function askHttp(listener: RequestListener, options: Partial<WireOptions> = {}): Promise<Exchange> {
  return during(createHttpServer(listener), (port) => ask(`http://127.0.0.1:${port}/`, options));
}

function askTcp(onConnect: (socket: Socket) => void, options: Partial<WireOptions> = {}) {
  const server = createTcpServer((socket) => {
    // The caller may well be gone before the server has said everything.
    socket.on('error', () => {});
    onConnect(socket);
  });
  return during(server, (port) => ask(`http://127.0.0.1:${port}/`, options));
}

test('an answer is read to its end, with its status and its headers', async () => {
  const { answer, failure, durationMs } = await askHttp((_, response) => {
    response.writeHead(404, { 'x-some': 'header' }).end('not here');
  });

  expect(failure).toBeNull();
  expect([answer!.status, answer!.text]).toEqual([404, 'not here']);
  expect(answer!.headers.get('x-some')).toBe('header');
  expect(durationMs).toBeGreaterThan(0);
});

test('a question carries its own headers before those of every question', async () => {
  const seen: Headers[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    seen.push(new Headers(init.headers));
    return new Response();
  };
  const headers = { Authorization: 'Basic of-the-run', 'x-run': '1' };
  const { signal } = new AbortController();
  const wire = createWire({ fetch, timeoutMs: patientMs, headers, signal });

  await wire({ method: 'GET', url: 'http://a.invalid', headers: { authorization: 'Bearer own' } });

  expect(Object.fromEntries(seen[0]!)).toEqual({ authorization: 'Bearer own', 'x-run': '1' });
});

test('a redirect is an answer like any other, and is not followed', async () => {
  const paths: (string | undefined)[] = [];

  const { answer } = await askHttp((request, response) => {
    paths.push(request.url);
    response.writeHead(307, { location: '/elsewhere' }).end();
  });

  expect(answer!.status).toBe(307);
  expect(paths).toEqual(['/']);
});

describe('there is no answer, and a sentence that says why,', () => {
  test('when nobody listens on the port', async () => {
    const port = await during(createHttpServer(), async (free) => free);

    const { answer, failure } = await ask(`http://127.0.0.1:${port}/`);

    expect(answer).toBeNull();
    expect(failure!.code).toBe('unreachable');
    expect(failure!.message).toBe(
      `http://127.0.0.1:${port} cannot be reached. Is the server running, and is the address right?`,
    );
  });

  test('when the host is unknown', async () => {
    // The question stays on this machine: a resolver would be asked for any name.
    const cause = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));

    const { failure } = await ask('http://no-such-host.invalid/', { fetch });

    expect(failure!.code).toBe('unknown-host');
    expect(failure!.message).toContain('http://no-such-host.invalid is not a host');
  });

  test('when the server accepts and says nothing', async () => {
    const { failure } = await askTcp(() => {}, { timeoutMs: 100 });

    expect(failure!.code).toBe('timeout');
    expect(failure!.message).toMatch(/did not answer within 100 ms\.$/);
  });

  test('when the server says the first half and then nothing', async () => {
    const { failure } = await askTcp(
      (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'),
      { timeoutMs: 100 },
    );

    expect(failure!.code).toBe('timeout');
  });

  test('when the server closes the connection at once', async () => {
    const { failure } = await askTcp((socket) => socket.destroy());

    expect(failure!.code).toBe('connection-lost');
    expect(failure!.message).toContain('closed the connection before its answer was whole');
  });

  test('when the server closes the connection in the middle of its answer', async () => {
    const { failure } = await askTcp((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf'),
    );

    expect(failure!.code).toBe('connection-lost');
  });

  test('when a chunked answer breaks off', async () => {
    const { failure } = await askTcp((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n'),
    );

    expect(failure!.code).toBe('connection-lost');
  });

  test('when the answer has no end', async () => {
    const piece = Buffer.alloc(65_536, 'x');

    const { answer, failure } = await askHttp((_, response) => {
      const pour = () => {
        while (!response.destroyed && response.write(piece));
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    });

    expect(answer).toBeNull();
    expect(failure!.code).toBe('answer-too-long');
    expect(failure!.message).toMatch(/sent an answer longer than 1048576 bytes\.$/);
  });

  test('when the answer announces that it is huge', async () => {
    const { failure } = await askHttp((_, response) => {
      response.writeHead(200, { 'content-length': 10_000_000_000 }).write('the beginning');
    });

    expect(failure!.code).toBe('answer-too-long');
  });

  test('when the answer is short, but huge once it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));

    const { failure } = await askHttp((_, response) => {
      const headers = { 'content-encoding': 'gzip', 'content-length': bomb.length };
      response.writeHead(200, headers).end(bomb);
    });

    expect(failure?.code).toBe('answer-too-long');
  });

  test('when the answer trickles for longer than the deadline', async () => {
    const { failure } = await askHttp(
      (_, response) => {
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
      { timeoutMs: 150 },
    );

    expect(failure!.code).toBe('timeout');
  });

  test.each([
    ['another protocol', '220 mail.example.org ESMTP\r\n'],
    ['nonsense', '\0\x01\x02\x03'],
    ['a status line without a status', 'HTTP/1.1 OK\r\n\r\n'],
    ['a header that is none', 'HTTP/1.1 200 OK\r\nno header\r\n\r\n'],
  ])('when the server speaks %s', async (_, bytes) => {
    const { failure } = await askTcp((socket) => socket.write(bytes));

    expect(failure!.code).toBe('no-http');
    expect(failure!.message).toMatch(/sent something that is not HTTP\.$/);
  });

  test('when the server does not speak TLS', async () => {
    const { failure } = await during(
      createHttpServer((_, response) => response.end()),
      (port) => ask(`https://127.0.0.1:${port}/`),
    );

    expect(failure!.code).toBe('no-tls');
    expect(failure!.message).toContain('Is it http:// rather than https://?');
  });

  test('when nobody vouches for the certificate of the server', async () => {
    const { failure } = await during(
      createHttpsServer(makeSelfSigned(), (_, response) => response.end()),
      (port) => ask(`https://127.0.0.1:${port}/`),
    );

    expect(failure!.code).toBe('untrusted-certificate');
    expect(failure!.message).toContain('NODE_EXTRA_CA_CERTS');
  });

  test.each([
    ['an address with a password', 'http://user:p4ssword@127.0.0.1:1/', {}],
    ['a port that browsers do not allow', 'http://127.0.0.1:6000/', {}],
    ['no address', 'localhost', {}],
    ['a header with a line break', 'http://127.0.0.1:65000/', { authorization: 'p4ssword\nx' }],
    ['a header beyond Latin-1', 'http://127.0.0.1:65000/', { authorization: 'p4sswor€' }],
  ])('when fetch refuses %s, without telling secrets', async (_, url, headers) => {
    const { failure } = await ask(url, { headers });

    expect(failure!.code).toBe('not-sent');
    expect(failure!.message).not.toContain('p4sswor');
  });

  test('when the run is interrupted', async () => {
    const interruption = new AbortController();
    const { signal } = interruption;

    const { failure } = await askTcp(() => interruption.abort(), { signal });

    expect(failure!.code).toBe('interrupted');
    expect(failure!.message).toBe('The run was interrupted.');
  });
});

test('an answer of exactly the limit is read', async () => {
  const { answer } = await askHttp((_, response) => response.end('x'.repeat(1_048_576)));

  expect(answer!.text).toHaveLength(1_048_576);
});
