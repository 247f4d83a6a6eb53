/** Requests for every endpoint of the emulator: as they should be, nearly so, and not at all. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { bodiesFor, packings, type Body, type Packing } from './bodies.ts';
import { followReference, oddValue, valuesOf } from './schema-values.ts';

/** One request, before the names of what is there are put in. */
export interface Ask {
  /** What is counted: the name of an operation, or the kind of path that is none. */
  readonly endpoint: string;
  readonly method: string;
  /** A path template. */
  readonly path: string;
  /** What stands for each parameter of the path. */
  readonly names: readonly string[];
  readonly query: readonly (readonly [name: string, value: unknown])[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly mediaType: string | null;
  readonly body: Body;
  readonly packing: Packing;
  /** Whether the caller goes away before it is answered. */
  readonly isLeaving: boolean;
  /** How the time goes on afterwards. */
  readonly advanceMs: number;
}

type Json = Record<string, any>;

interface Endpoint {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, fc.Arbitrary<unknown>>>;
  readonly body: fc.Arbitrary<unknown> | null;
}

const root = new URL('../../', import.meta.url);
const contract = JSON.parse(readFileSync(new URL('generated/openapi.json', root), 'utf8'));
const companions = parse(readFileSync(new URL('openapi/companions.yaml', root), 'utf8'));
const parts = Object.keys(companions.components);
const components = Object.fromEntries(
  parts.map((part) => [part, { ...contract.components[part], ...companions.components[part] }]),
);

function endpointsOf(paths: Json): Endpoint[] {
  return Object.entries<Json>(paths).flatMap(([path, item]) =>
    ['get', 'put', 'post', 'delete']
      .filter((method) => item[method] !== undefined)
      .map((method) => describe(path, method, item)),
  );
}

function describe(path: string, method: string, item: Json): Endpoint {
  const document = { components };
  const operation: Json = item[method];
  const resolve = (value: Json): Json =>
    '$ref' in value ? followReference(value['$ref'], document) : value;
  const parameters = [...(item['parameters'] ?? []), ...(operation['parameters'] ?? [])]
    .map(resolve)
    .filter((parameter) => parameter['in'] === 'query');
  const body = operation['requestBody'] && resolve(operation['requestBody']);
  const schema = body?.content['application/json'].schema;
  return {
    id: operation['operationId'],
    method: method.toUpperCase(),
    path,
    query: Object.fromEntries(
      parameters.map(({ name, schema: each }) => [name, valuesOf(each, document, name)]),
    ),
    body: schema === undefined ? null : valuesOf(schema, document),
  };
}

const taskParams = {
  topicName: fc.constantFrom('mail', 'print'),
  variables: fc.dictionary(fc.constantFrom('a', '__proto__'), fc.record({ value: oddValue })),
  retries: fc.constantFrom(0, 3, null),
  priority: fc.constantFrom(0, 50, -1),
  lockedBy: fc.constantFrom('alice', 'bob'),
  lockDuration: fc.constantFrom(1, 60_000, Number.MAX_SAFE_INTEGER),
};

const ownId = fc.constantFrom('anId', '__proto__', 'a/b', '..', '', null);

/** The provider states, with the params of each. */
const states: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  'external task': { ...taskParams, id: ownId },
  'external tasks': { ...taskParams, count: fc.constantFrom(1, 3, 20, 0, 1e9) },
  'cancelled external task': { id: ownId },
  'unresumable external task': { ...taskParams, id: ownId },
  'completed variables': { id: fc.constantFrom('$task', 'nobody') },
  'locked request': {
    clientKey: fc.constantFrom('alice', 'bob'),
    lockSecs: fc.constantFrom(1, 60, -1, 1e300),
  },
  'unlocked request': {},
  queue: {
    id: ownId,
    name: fc.constantFrom('first', 'second'),
    requests: fc.constantFrom<unknown>(0, 3, ['https://example.com/a'], ['a'], -1, 1e9),
  },
  'queue order': { queueId: fc.constantFrom('$queue', 'nobody') },
  token: {},
  clock: { advanceMs: fc.constantFrom(0, 1, 60_000, -1) },
  'another state': { id: oddValue },
};

/** Params without which there is little to be had. */
const firstParams = ['queueId', 'clientKey', 'lockSecs', 'advanceMs', 'count'];

const stateBody = fc.oneof(
  ...Object.entries(states).map(([state, params]) =>
    fc.record({
      state: fc.constant(state),
      params: fc.record(params, {
        requiredKeys: Object.keys(params).filter((name) => firstParams.includes(name)),
      }),
    }),
  ),
);

const clockBody = fc.record({ advanceMs: fc.constantFrom(0, 1, 1_000, 60_000, -1, 1e300) });

const faultFrequency = {
  probability: fc.constantFrom(0, 0.5, 1),
  count: fc.constantFrom(1, 3),
  seed: fc.constantFrom(1, 2),
};

/** Disturbances whose answers are documented ones, and some that are none. */
const faultBody = fc.oneof(
  fc.record(
    { kind: fc.constant('latency'), ms: fc.constantFrom(1, 1_000, 60_000), ...faultFrequency },
    { requiredKeys: ['kind', 'ms'] },
  ),
  fc.record(
    {
      kind: fc.constant('status'),
      operation: fc.constantFrom('lockExternalTask', 'completeExternalTask', 'prolongRequestLock'),
      status: fc.constantFrom(400, 404, 500),
      ...faultFrequency,
    },
    { requiredKeys: ['kind', 'operation', 'status'] },
  ),
  fc.record({ kind: oddValue }),
);

/** The emulator's own endpoints. Those that it does not have are paths like any other to it. */
const control = (
  [
    ['POST', 'states', stateBody],
    ['GET', 'clock', null],
    ['POST', 'clock', clockBody],
    ['POST', 'reset', fc.constant({})],
    ['GET', 'journal', null],
    ['DELETE', 'journal', null],
    ['GET', 'tasks', null],
    ['GET', 'requests', null],
    ['GET', 'scenarios', null],
    ['GET', 'faults', null],
    ['POST', 'faults', faultBody],
    ['DELETE', 'faults', null],
  ] as const
).map(([method, name, body]): Endpoint => ({
  id: `control ${method} ${name}`,
  method,
  path: `/_lockproof/${name}`,
  query: { offset: fc.nat(3), limit: fc.constantFrom(-1, 0, 1, 1e9), search: fc.string() },
  body,
}));

const strangePaths = fc.oneof(
  fc.constantFrom('/', '//', '/v2', '/v2/', '/engine-rest', '/_lockproof', '/_lockproof/reset/'),
  fc.constantFrom('/external-task/a/b/lock', '/external-task//lock', '/external-task/a/lock/'),
  fc.constantFrom('/v2/request-queues//requests', '/%2e%2e/%2e%2e', '/external-task/%/lock'),
  fc.constantFrom('/external-task/%c0%af/lock', '/v2/request-queues/%E0%A4%A', '/favicon.ico'),
  fc.webPath(),
);

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PROPFIND', 'QUERY'];

const names = fc.array(
  fc.oneof(
    { weight: 10, arbitrary: fc.constant('there') },
    { weight: 1, arbitrary: fc.constantFrom('nobody', '__proto__', 'me~first', '~', '..', '.') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('%', '%00', 'a/b', 'a\\b', 'a;b=1', 'a'.repeat(3_000)),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  ),
  { minLength: 3, maxLength: 3 },
);

const tokens = fc.oneof(
  { weight: 20, arbitrary: fc.constant(['authorization', 'Bearer lockproof-token'] as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ['authorization', 'Bearer lockproof-token-forbidden'] as const,
      ['authorization', 'Bearer lockproof-token-rate-limited'] as const,
      ['authorization', 'Bearer'] as const,
      ['authorization', 'Basic bG9ja3Byb29m'] as const,
      ['x-nothing', 'none'] as const,
    ),
  },
);

const strangeHeaders = fc.constantFrom(
  ['origin', 'https://page.example'] as const,
  ['origin', 'null'] as const,
  ['origin', '\xff;;'] as const,
  ['access-control-request-method', 'POST'] as const,
  ['accept', 'application/xml'] as const,
  ['prefer', 'code=404'] as const,
  ['prefer', 'code=400, example=nothing'] as const,
  ['prefer', '"'] as const,
  ['accept-encoding', 'gzip, br;q=0'] as const,
  ['range', 'bytes=0-1'] as const,
  ['if-match', '*'] as const,
  ['x-forwarded-host', 'a b'] as const,
  ['cookie', '='.repeat(2_000)] as const,
  ['__proto__', 'a'] as const,
);

const headers = fc
  .tuple(
    tokens,
    fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, fc.array(strangeHeaders, { maxLength: 3 })),
  )
  .map(([token, others]) => [token, ...others]);

const mediaType = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('application/json', 'application/json; charset=utf-8') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      null,
      '',
      ';;;',
      'text/plain',
      'application/xml',
      'application/problem+json',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
      'application/json;;=;"',
      '*/*',
    ),
  },
);

const isLeaving = fc.nat(14).map((number) => number === 14);

const advanceMs = fc.oneof(
  { weight: 8, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(1, 1_000, 60_000) },
);

function queriesFor(fitting: Endpoint['query']): fc.Arbitrary<Ask['query']> {
  const odd = fc.array(
    fc.tuple(fc.constantFrom('a', '__proto__', 'token', ...Object.keys(fitting)), oddValue),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  const right = fc
    .record(fitting, {
      requiredKeys: Object.keys(fitting).filter((name) => ['lockSecs', 'clientKey'].includes(name)),
    })
    .map((record) => Object.entries(record));
  return fc.oneof(
    { weight: 8, arbitrary: right },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: fc.tuple(right, odd).map((both) => both.flat()) },
  );
}

function asksFor({ id, method, path, query, body }: Endpoint): fc.Arbitrary<Ask> {
  const isCamunda = path.startsWith('/external-task');
  return fc.record({
    endpoint: fc.constant(id),
    method: fc.oneof(
      { weight: 25, arbitrary: fc.constant(method) },
      { weight: 1, arbitrary: fc.constantFrom(...methods) },
    ),
    path: isCamunda ? fc.constantFrom(path, `/engine-rest${path}`) : fc.constant(path),
    names,
    query: queriesFor(query),
    headers,
    mediaType,
    body: bodiesFor(body),
    packing: packings,
    isLeaving,
    advanceMs,
  });
}

const unknownPath: fc.Arbitrary<Ask> = fc.record({
  endpoint: fc.constant('unknown path'),
  method: fc.constantFrom(...methods),
  path: strangePaths,
  names,
  query: queriesFor({}),
  headers,
  mediaType,
  body: bodiesFor(null),
  packing: packings,
  isLeaving,
  advanceMs,
});

/** The operations of the contract, which must not be lost among their many companions. */
const four = endpointsOf(contract.paths).map(asksFor);
const others = [...endpointsOf(companions.paths), ...control].map(asksFor);

/** Any request. */
export const ask: fc.Arbitrary<Ask> = fc.oneof(
  ...four.map((arbitrary) => ({ weight: 4, arbitrary })),
  ...others.map((arbitrary) => ({ weight: 1, arbitrary })),
  { weight: 2, arbitrary: asksFor(control[0]!) },
  { weight: 2, arbitrary: unknownPath },
);
