/**
 * The one table of requests that no well-meaning client sends.
 *
 * `refused` means an error of the caller, 4xx; `answered`, any answer but a failure of the server. Where a
 * request is for one of the four endpoints, its row names the operation, and the answer must fit the
 * document. `closable` marks what is no complete HTTP request: the server may also close the connection.
 */
import type { OperationId } from '../../src/spec/operations.ts';
import type { Subjects } from './targets.ts';

/** One row of the table. */
export interface HostileRequest {
  readonly title: string;
  /** Null where method and path together name no operation. */
  readonly operation: OperationId | null;
  readonly expected: 'refused' | 'answered' | 'closable';
  bytes(subjects: Subjects): Buffer;
}

type Parts = {
  method?: string;
  target?: string | Buffer;
  headers?: readonly string[];
  body?: string | Buffer;
};

/** Puts a request together without mending anything. */
function toBytes({ method = 'POST', target = '/', headers = [], body = '' }: Parts): Buffer {
  const lines = ['', ...headers].map((line) => `${line}\r\n`).join('');
  return Buffer.concat([
    Buffer.from(`${method} `),
    Buffer.from(target),
    Buffer.from(` HTTP/1.1${lines}\r\n`, 'latin1'),
    Buffer.from(body),
  ]);
}

const host = 'Host: 127.0.0.1';
const json = 'Content-Type: application/json';
const chunked = 'Transfer-Encoding: chunked';
const goodLock = '{"workerId":"aWorker","lockDuration":60000}';
const tenMegabytes = Buffer.alloc(10 * 1024 * 1024, ' ');
const manyTimes = 100_000;

function lengthOf(body: string | Buffer): string {
  return `Content-Length: ${Buffer.byteLength(body)}`;
}

function inChunks(body: Buffer): Buffer {
  const size = `${body.length.toString(16)}\r\n`;
  return Buffer.concat([Buffer.from(size), body, Buffer.from('\r\n0\r\n\r\n')]);
}

function lockBytes(id: string, body: string | Buffer, headers: readonly string[] = [json]): Buffer {
  const target = `/external-task/${id}/lock`;
  return toBytes({ target, headers: [host, ...headers, lengthOf(body)], body });
}

function completeBytes(id: string, body: string | Buffer): Buffer {
  const target = `/engine-rest/external-task/${id}/complete`;
  return toBytes({ target, headers: [host, json, lengthOf(body)], body });
}

function prolongBytes(
  { queueId, requestId, token }: Subjects,
  query: string,
  headers = [`Authorization: Bearer ${token}`],
): Buffer {
  const target = `/v2/request-queues/${queueId}/requests/${requestId}/lock?${query}`;
  return toBytes({ method: 'PUT', target, headers: [host, ...headers] });
}

type Expected = HostileRequest['expected'];

const bodies: readonly [title: string, body: string | Buffer, expected: Expected][] = [
  ['a body that breaks off', '{"workerId":"aWorker","lockDur', 'refused'],
  ['a body with a comma too many', '{"workerId":"aWorker","lockDuration":1,}', 'refused'],
  ['an empty body', '', 'refused'],
  ['a body of a single brace', '{', 'refused'],
  ['a body of JSON null', 'null', 'refused'],
  ['a body of a JSON list', '[]', 'refused'],
  ['a body of a JSON string', '"lock"', 'refused'],
  ['a body with a byte order mark', `\ufeff${goodLock}`, 'answered'],
  ['a body of zero bytes', Buffer.alloc(64), 'refused'],
  ['a body of invalid UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]), 'refused'],
  [
    'a worker id of invalid UTF-8',
    Buffer.from(goodLock.replace('aWorker', '\xc3\x28'), 'latin1'),
    'answered',
  ],
  ['a worker id of a lone surrogate', goodLock.replace('aWorker', '\\ud800'), 'answered'],
  [
    'a worker id with a line break and a null',
    goodLock.replace('aWorker', 'a\\r\\n\\u0000b'),
    'answered',
  ],
  ['a key that is given twice', goodLock.replace('}', ',"lockDuration":-1}'), 'refused'],
  [
    'required keys that hide in __proto__',
    `{"__proto__":${goodLock},"constructor":{"prototype":${goodLock}}}`,
    'refused',
  ],
  ['a __proto__ beside the required keys', goodLock.replace('{', '{"__proto__":null,'), 'answered'],
  ['lists nested 100,000 deep', '['.repeat(manyTimes) + ']'.repeat(manyTimes), 'refused'],
  ['lists opened 100,000 times and never closed', '['.repeat(manyTimes), 'refused'],
  ['a duration that is no number', goodLock.replace('60000', 'NaN'), 'refused'],
  ['a duration in hexadecimal', goodLock.replace('60000', '0x10'), 'refused'],
  ['a duration beyond every number', goodLock.replace('60000', '1e999'), 'refused'],
  ['a duration beyond exact integers', goodLock.replace('60000', '9007199254740993'), 'refused'],
  ['a duration of a million digits', goodLock.replace('60000', '9'.repeat(1_000_000)), 'refused'],
  ['the longest duration of all', goodLock.replace('60000', '9007199254740991'), 'answered'],
  ['a duration of minus zero', goodLock.replace('60000', '-0'), 'refused'],
];

const variables: readonly [title: string, variables: string, expected: Expected][] = [
  ['a variable named __proto__', '{"__proto__":{"value":1},"constructor":{"value":2}}', 'answered'],
  ['a wrong variable whose name no header can carry', '{"日本\\u0000\\r\\n":5}', 'refused'],
  ['a wrong variable with a name of 500,000 letters', `{"${'k'.repeat(500_000)}":5}`, 'refused'],
  ['50,000 wrong variables', JSON.stringify(Object.fromEntries(names(50_000))), 'refused'],
  [
    'a value nested 100,000 deep',
    `{"deep":{"value":${'{"a":'.repeat(manyTimes)}1${'}'.repeat(manyTimes)}}}`,
    'answered',
  ],
];

function names(count: number): [string, number][] {
  return Array.from({ length: count }, (_, index) => [`v${index}`, 5]);
}

const mediaTypes: readonly (readonly [title: string, headers: readonly string[], Expected])[] = [
  ['no media type', [], 'refused'],
  ['an empty media type', ['Content-Type:'], 'refused'],
  ['a media type of semicolons', ['Content-Type: ;;;'], 'refused'],
  ['a media type that is none', ['Content-Type: json'], 'refused'],
  ['problem+json', ['Content-Type: application/problem+json'], 'refused'],
  ['merge-patch+json', ['Content-Type: application/merge-patch+json'], 'refused'],
  ['XML', ['Content-Type: text/xml'], 'refused'],
  ['a form', ['Content-Type: application/x-www-form-urlencoded'], 'refused'],
  ['parts without a boundary', ['Content-Type: multipart/form-data'], 'refused'],
  ['every media type at once', ['Content-Type: */*'], 'refused'],
  ['JSON in an unknown charset', ['Content-Type: application/json; charset=klingon'], 'answered'],
  ['JSON with broken parameters', ['Content-Type: application/json;;;=;"'], 'answered'],
  ['a media type in bytes beyond ASCII', ['Content-Type: application/j\xe9son'], 'refused'],
  ['two media types', [json, 'Content-Type: text/plain'], 'answered'],
  ['a content encoding that is not so', [json, 'Content-Encoding: gzip'], 'answered'],
  ['only XML accepted', [json, 'Accept: application/xml'], 'answered'],
  ['an Accept that is none', [json, 'Accept: ;;;,,/'], 'answered'],
];

const lockHeaders: readonly (readonly [title: string, headers: readonly string[], Expected])[] = [
  ['an empty Host', ['Host:'], 'answered'],
  ['a Host with a path', ['Host: a/b?c#d'], 'answered'],
  ['a Host with blanks', ['Host: a b'], 'answered'],
  ['a Host with a name and a password', ['Host: user:secret@example.org'], 'answered'],
  ['a Host with a port that is none', ['Host: localhost:99999999'], 'answered'],
  ['a Host that is an address cut off', ['Host: [::1'], 'answered'],
  ['a Host beyond ASCII', ['Host: m\xfcnchen.example'], 'answered'],
  ['no Host at all', [], 'answered'],
  ['two Hosts', [host, 'Host: example.org'], 'answered'],
  ['a preference that is none', [host, 'Prefer: "'], 'answered'],
  ['a preference of 10,000 commas', [host, `Prefer: ${','.repeat(10_000)}`], 'answered'],
  ['a preference of 10,000 blanks', [host, `Prefer: code${' '.repeat(10_000)}=`], 'answered'],
  ['an expectation that nobody can meet', [host, 'Expect: the-unexpected'], 'answered'],
  [
    'an upgrade to another protocol',
    [host, 'Connection: Upgrade', 'Upgrade: websocket'],
    'answered',
  ],
  ['500 headers', [host, ...Array.from({ length: 500 }, (_, n) => `H${n}: 1`)], 'answered'],
  ['an Origin that is none', [host, 'Origin: \xff;;'], 'answered'],
];

const ids: readonly (readonly [title: string, id: string])[] = [
  ['an escape cut off in the middle', '%E0%A4%A'],
  ['a single per cent sign', '%'],
  ['two dots and a backslash', '..\\..'],
  ['an escape that is none', '%zz'],
  ['an escaped slash', 'a%2Fb'],
  ['an escaped null', '%00'],
  ['an escaped line break', '%0d%0a'],
  ['parameters of a path', 'a;b=1'],
  ['the braces of the template', '{id}'],
  ['an overlong escape of a slash', '%c0%af'],
  ['an escaped lone surrogate', '%ED%A0%80'],
  ['the name __proto__', '__proto__'],
  ['ten thousand letters', 'a'.repeat(10_000)],
];

const queries: readonly (readonly [title: string, query: string, Expected])[] = [
  ['no query', '', 'refused'],
  ['lockSecs in hexadecimal', 'lockSecs=0x10', 'refused'],
  ['lockSecs that is no number', 'lockSecs=NaN', 'refused'],
  ['lockSecs without end', 'lockSecs=Infinity', 'refused'],
  ['lockSecs beyond every number', 'lockSecs=1e999', 'refused'],
  ['lockSecs of 10,000 digits', `lockSecs=${'9'.repeat(10_000)}`, 'refused'],
  ['lockSecs too small to be a number', 'lockSecs=1e-999', 'refused'],
  ['lockSecs with a blank', 'lockSecs=%2060', 'refused'],
  ['lockSecs in Arabic digits', 'lockSecs=%D9%A6%D9%A0', 'refused'],
  ['lockSecs without a value', 'lockSecs', 'refused'],
  ['lockSecs in capitals', 'LOCKSECS=60', 'refused'],
  ['lockSecs given twice', 'lockSecs=60&lockSecs=60', 'refused'],
  ['lockSecs as a list', 'lockSecs[]=60', 'refused'],
  ['an escape cut off in the middle', 'lockSecs=%E0%A4%A', 'refused'],
  ['an empty clientKey', 'lockSecs=60&clientKey=', 'refused'],
  ['a clientKey of 33 letters', `lockSecs=60&clientKey=${'k'.repeat(33)}`, 'refused'],
  ['clientKey given twice', 'lockSecs=60&clientKey=client-abc&clientKey=b', 'refused'],
  ['a forefront that is none', 'lockSecs=60&forefront=perhaps', 'refused'],
  ['a query parameter named __proto__', 'lockSecs=60&__proto__=1&clientKey=client-abc', 'answered'],
  ["Prism's own query parameters", 'lockSecs=60&__code=503&__dynamic=true&__server=x', 'answered'],
  ['a query of question marks', '???&&&==&lockSecs=60&clientKey=client-abc', 'answered'],
  ['3,000 query parameters', `lockSecs=60&${'a=1&'.repeat(3_000)}`, 'answered'],
];

const authorizations: readonly (readonly [title: string, headers: string[]])[] = [
  ['no token', []],
  ['an empty Authorization', ['Authorization:']],
  ['Bearer without a token', ['Authorization: Bearer']],
  ['a scheme that is not offered', ['Authorization: Basic bG9ja3Byb29m']],
  ['an Authorization of 10,000 blanks', [`Authorization: Bearer${' '.repeat(10_000)}`]],
];

const wrongMethods = ['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE', 'PROPFIND', 'QUERY'];

/** Every row. */
export const hostileRequests: readonly HostileRequest[] = [
  ...bodies.map(([title, body, expected]): HostileRequest => ({
    title: `lock with ${title}`,
    operation: 'lockExternalTask',
    expected,
    bytes: ({ id }) => lockBytes(id, body),
  })),
  ...variables.map(([title, value, expected]): HostileRequest => ({
    title: `complete with ${title}`,
    operation: 'completeExternalTask',
    expected,
    bytes: ({ id }) => completeBytes(id, `{"workerId":"aWorker","variables":${value}}`),
  })),
  ...mediaTypes.map(([title, headers, expected]): HostileRequest => ({
    title: `lock with ${title}`,
    operation: 'lockExternalTask',
    expected,
    bytes: ({ id }) => lockBytes(id, goodLock, headers),
  })),
  ...lockHeaders.map(([title, headers, expected]): HostileRequest => ({
    title: `lock with ${title}`,
    operation: 'lockExternalTask',
    expected,
    bytes: ({ id }) =>
      toBytes({
        target: `/external-task/${id}/lock`,
        headers: [...headers, json, lengthOf(goodLock)],
        body: goodLock,
      }),
  })),
  ...ids.flatMap(([title, id]): HostileRequest[] => [
    {
      title: `lock of a task whose id is ${title}`,
      operation: 'lockExternalTask',
      expected: 'answered',
      bytes: () => lockBytes(id, goodLock),
    },
    {
      title: `prolong of a request whose id is ${title}`,
      operation: 'prolongRequestLock',
      expected: 'answered',
      bytes: (subjects) => prolongBytes({ ...subjects, requestId: id }, 'lockSecs=60'),
    },
  ]),
  ...queries.map(([title, query, expected]): HostileRequest => ({
    title: `prolong with ${title}`,
    operation: 'prolongRequestLock',
    expected,
    bytes: (subjects) => prolongBytes(subjects, query),
  })),
  ...authorizations.map(([title, headers]): HostileRequest => ({
    title: `prolong with ${title}`,
    operation: 'prolongRequestLock',
    expected: 'refused',
    bytes: (subjects) => prolongBytes(subjects, 'lockSecs=60', headers),
  })),
  ...wrongMethods.map((method): HostileRequest => ({
    title: `${method} where lock takes POST`,
    operation: null,
    expected: 'refused',
    bytes: ({ id }) => toBytes({ method, target: `/external-task/${id}/lock`, headers: [host] }),
  })),
  {
    title: 'PATCH where prolong takes PUT',
    operation: 'prolongRequestLock',
    expected: 'refused',
    bytes: ({ queueId, requestId, token }) =>
      toBytes({
        method: 'PATCH',
        target: `/v2/request-queues/${queueId}/requests/${requestId}/lock?lockSecs=60`,
        headers: [host, `Authorization: Bearer ${token}`],
      }),
  },
  {
    title: 'a preflight for a method that is not offered',
    operation: null,
    expected: 'answered',
    bytes: ({ id }) =>
      toBytes({
        method: 'OPTIONS',
        target: `/external-task/${id}/lock`,
        headers: [host, 'Origin: http://127.0.0.1:5173', 'Access-Control-Request-Method: DELETE'],
      }),
  },
  {
    title: 'OPTIONS for the server as a whole',
    operation: null,
    expected: 'answered',
    bytes: () => toBytes({ method: 'OPTIONS', target: '*', headers: [host] }),
  },
  {
    title: 'CONNECT, as to a proxy',
    operation: null,
    expected: 'closable',
    bytes: () => toBytes({ method: 'CONNECT', target: 'example.org:443', headers: [host] }),
  },
  {
    title: 'lock with a target in absolute form',
    operation: 'lockExternalTask',
    expected: 'answered',
    bytes: ({ id }) =>
      toBytes({
        target: `http://elsewhere.example/external-task/${id}/lock`,
        headers: [host, json, lengthOf(goodLock)],
        body: goodLock,
      }),
  },
  {
    title: 'lock with a target in an absolute form that is no address',
    operation: 'lockExternalTask',
    expected: 'refused',
    bytes: () => toBytes({ target: 'http://[/external-task/a/lock', headers: [host] }),
  },
  {
    title: 'lock with a fragment in the target',
    operation: 'lockExternalTask',
    expected: 'answered',
    bytes: ({ id }) =>
      toBytes({
        target: `/external-task/${id}/lock#here?there`,
        headers: [host, json, lengthOf(goodLock)],
        body: goodLock,
      }),
  },
  {
    title: 'lock of a task with an empty id',
    operation: 'lockExternalTask',
    expected: 'refused',
    bytes: () => lockBytes('', goodLock),
  },
  {
    title: 'prolong in a queue with an empty id',
    operation: 'prolongRequestLock',
    expected: 'refused',
    bytes: (subjects) => prolongBytes({ ...subjects, queueId: '' }, 'lockSecs=60'),
  },
  ...['..', '.', '%2e%2e', '%2E', '.%2e'].map((id): HostileRequest => ({
    title: `lock of a task whose id is ${id}, which moves in the path`,
    operation: null,
    expected: 'answered',
    bytes: () => lockBytes(id, goodLock),
  })),
  {
    title: 'lock with a slash at the end',
    operation: null,
    expected: 'refused',
    bytes: ({ id }) =>
      toBytes({
        target: `/external-task/${id}/lock/`,
        headers: [host, json, lengthOf(goodLock)],
        body: goodLock,
      }),
  },
  {
    title: 'lock with bytes beyond ASCII in the path',
    operation: 'lockExternalTask',
    expected: 'closable',
    bytes: () =>
      toBytes({
        target: Buffer.from('/external-task/\xff\xfe/lock', 'latin1'),
        headers: [host, json, lengthOf(goodLock)],
        body: goodLock,
      }),
  },
  {
    title: 'lock with 10 MB and their length',
    operation: 'lockExternalTask',
    expected: 'refused',
    bytes: ({ id }) => lockBytes(id, tenMegabytes),
  },
  {
    title: 'lock with 10 MB in chunks',
    operation: 'lockExternalTask',
    expected: 'refused',
    bytes: ({ id }) =>
      toBytes({
        target: `/external-task/${id}/lock`,
        headers: [host, json, chunked],
        body: inChunks(tenMegabytes),
      }),
  },
  {
    title: 'lock with 10 MB announced and one still to come',
    operation: 'lockExternalTask',
    expected: 'refused',
    bytes: ({ id }) => lockBytes(id, tenMegabytes).subarray(0, -1_000_000),
  },
  {
    title: 'lock with 10 MB in a chunk that is still to end',
    operation: 'lockExternalTask',
    expected: 'refused',
    bytes: ({ id }) =>
      toBytes({
        target: `/external-task/${id}/lock`,
        headers: [host, json, chunked],
        body: inChunks(tenMegabytes).subarray(0, -1_000_000),
      }),
  },
  {
    title: 'prolong with 10 MB that nobody asked for',
    operation: 'prolongRequestLock',
    expected: 'refused',
    bytes: ({ queueId, requestId, token }) =>
      toBytes({
        method: 'PUT',
        target: `/v2/request-queues/${queueId}/requests/${requestId}/lock?lockSecs=60`,
        headers: [host, `Authorization: Bearer ${token}`, lengthOf(tenMegabytes)],
        body: tenMegabytes,
      }),
  },
  {
    title: 'lock with both a length and chunks',
    operation: 'lockExternalTask',
    expected: 'closable',
    bytes: ({ id }) => lockBytes(id, goodLock, [json, chunked]),
  },
  {
    title: 'lock with a length that is none',
    operation: 'lockExternalTask',
    expected: 'closable',
    bytes: ({ id }) =>
      toBytes({
        target: `/external-task/${id}/lock`,
        headers: [host, json, 'Content-Length: -5'],
        body: goodLock,
      }),
  },
  {
    title: 'lock with a chunk of no size',
    operation: 'lockExternalTask',
    expected: 'closable',
    bytes: ({ id }) =>
      toBytes({
        target: `/external-task/${id}/lock`,
        headers: [host, json, chunked],
        body: 'zz\r\n',
      }),
  },
  {
    title: 'lock with a header of 100,000 letters',
    operation: 'lockExternalTask',
    expected: 'closable',
    bytes: ({ id }) => lockBytes(id, goodLock, [json, `Flood: ${'a'.repeat(manyTimes)}`]),
  },
  {
    title: 'lock with 20,000 headers',
    operation: 'lockExternalTask',
    expected: 'closable',
    bytes: ({ id }) =>
      lockBytes(id, goodLock, [json, ...Array.from({ length: 20_000 }, (_, n) => `H${n}: 1`)]),
  },
  {
    title: 'a greeting of HTTP/2',
    operation: null,
    expected: 'closable',
    bytes: () => Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  },
  {
    title: 'no HTTP at all',
    operation: null,
    expected: 'closable',
    bytes: () => Buffer.from('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
  },
];

/** What is begun and never finished. No answer is due; others must not be made to wait. */
export const unfinishedRequests: readonly Pick<HostileRequest, 'title' | 'bytes'>[] = [
  { title: 'nothing at all', bytes: () => Buffer.alloc(0) },
  { title: 'half a request line', bytes: () => Buffer.from('POST /external-ta') },
  {
    title: 'half the headers',
    bytes: ({ id }) =>
      Buffer.from(`POST /external-task/${id}/lock HTTP/1.1\r\n${host}\r\nContent-`),
  },
  {
    title: 'half the body that was announced',
    bytes: ({ id }) => lockBytes(id, goodLock).subarray(0, -10),
  },
  {
    title: 'a chunk and no end',
    bytes: ({ id }) =>
      toBytes({
        target: `/external-task/${id}/lock`,
        headers: [host, json, chunked],
        body: '5\r\n{"wor\r\n',
      }),
  },
];
