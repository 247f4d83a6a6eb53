/** Scenarios by hand: every state with every call, and every edge of bodies, media types, methods and paths. */
import {
  bodyOf,
  call,
  longMs,
  shortMs,
  verbs,
  type Call,
  type Scenario,
  type Step,
  type TaskKind,
} from './differential-scenario.ts';

const lock = (worker: string, durationMs = longMs) => call('lock', bodyOf(worker, durationMs));
const complete = (worker: string, more: object = {}) => call('complete', bodyOf(worker, 0, more));
const variable = (value: unknown, type: string | null = null) => ({ a: { value, type } });

/** How a task comes into a state in which w1 calls it. */
const states: readonly (readonly [name: string, task: TaskKind, steps: readonly Step[]])[] = [
  ['never locked', 'active', []],
  ['held by w1', 'active', [lock('w1')]],
  ['held by w2', 'active', [lock('w2')]],
  ['lapsed for w1', 'active', [lock('w1', shortMs), 'pass']],
  ['lapsed for w2', 'active', [lock('w2', shortMs), 'pass']],
  ['lapsed for w1, taken by w2', 'active', [lock('w1', shortMs), 'pass', lock('w2')]],
  ['unlocked', 'active', [lock('w1'), call('unlock', '{}')]],
  ['failed by w1', 'active', [lock('w1'), call('failure', { workerId: 'w1', retries: 0 }), 'pass']],
  [
    'failed by w1, to be tried later',
    'active',
    [lock('w1'), call('failure', { workerId: 'w1', retries: 1, retryTimeout: longMs })],
  ],
  ['held by the empty worker', 'active', [call('lock', bodyOf('', longMs))]],
  ['completed', 'active', [lock('w1'), complete('w1')]],
  [
    'ended by an error',
    'active',
    [lock('w1'), call('bpmnError', { workerId: 'w1', errorCode: 'e' })],
  ],
  ['cancelled', 'cancelled', []],
  ['unknown', 'unknown', []],
  ['unresumable, never locked', 'unresumable', []],
  ['unresumable, held by w1', 'unresumable', [lock('w1')]],
  ['unresumable, held by w2', 'unresumable', [lock('w2')]],
  ['unresumable, lapsed for w1', 'unresumable', [lock('w1', shortMs), 'pass']],
];

/** Calls that a state answers, good and bad, so that the order of checks is seen. */
const probes: readonly (readonly Step[])[] = [
  [lock('w1')],
  [lock('w1', shortMs), 'pass', lock('w2')],
  [call('extendLock', bodyOf('w1', longMs))],
  [call('extendLock', bodyOf('w1', shortMs)), 'pass', call('extendLock', bodyOf('w1', longMs))],
  [complete('w1'), complete('w1')],
  [complete('W1'), lock('W1')],
  ...verbs.map((verb) => [call(verb, bodyOf(null, longMs))]),
  ...verbs.map((verb) => [call(verb, bodyOf('w1', 0))]),
  ...verbs.map((verb) => [call(verb, bodyOf(null, -1))]),
  ...verbs.map((verb) => [call(verb, bodyOf('', longMs))]),
  ...verbs.map((verb) => [call(verb, bodyOf('w'.repeat(256), longMs))]),
  ...verbs.map((verb) => [call(verb, '{')]),
  [complete('w1', { variables: variable('x', 'Integer') })],
  [complete('w1', { variables: variable('x', 'Foo') })],
  [complete('w1', { variables: variable(1, 'Number') })],
  [complete('w1', { variables: variable('x'.repeat(4_001)) })],
  [call('complete', { variables: variable('x', 'Foo') })],
  [call('complete', { variables: variable('x', 'Object') })],
  [call('unlock', '{}'), lock('w2')],
  [call('failure', { workerId: 'w1' })],
  [call('bpmnError', { workerId: 'w1', errorCode: 'e' })],
  [{ ...lock('w1'), method: 'GET', path: '/external-task/{id}/lock', body: null }],
];

const inEveryState = states.flatMap(([name, task, before]) =>
  probes.map((steps): Scenario => ({ name: `a task ${name}`, task, steps: [...before, ...steps] })),
);

/** Bodies as texts. `D` stands for the duration's name. */
const bodies = [
  ...['', '{}', 'null', ' ', '\n', '[]', '"str"', '""', '5', 'true', '{', '}', '\uFEFF{}'],
  ...['{"workerId": w1}', '{"workerId":"w1","D":9000,}', "{'workerId':'w1'}", '{workerId:"w1"}'],
  ...['{"workerId":"w1","D":9000} x', '{"workerId":"w1","D":9000}{}', '{"workerId":"w1\n"}'],
  ...['{"workerId":"w1","D":9000}/*x*/', '\uFEFF{"workerId":"w1","D":9000}', ' {"D":9000 } '],
  ...['{"workerId":"w2","workerId":"w1","D":-1,"D":9000}', '{"WORKERID":"w1","D":9000}'],
  ...[
    '{"workerId":"w1","D":9000,"foo":{"a":[1]},"bar":null}',
    '{"workerId":"\\u0077\\u0031","D":9000}',
  ],
  `{"workerId":"w1","D":9000,"foo":${'['.repeat(999)}${']'.repeat(999)}}`,
  `{"workerId":"w1","D":9000,"foo":${'['.repeat(1_000)}${']'.repeat(1_000)}}`,
];

/** Workers and durations as JSON. */
const workers = [
  ...[
    '123',
    '1.50',
    '1e3',
    '-0',
    'true',
    'false',
    '{}',
    '[]',
    '["w1"]',
    'null',
    '""',
    '" "',
    '"w1 "',
  ],
  ...[
    '"ä"',
    '"\\ud83d\\udd12"',
    '"\'"',
    '"\\u0000"',
    `"${'w'.repeat(255)}"`,
    `"${'w'.repeat(256)}"`,
  ],
];
const durations = [
  ...[
    'null',
    '0',
    '-0',
    '-5',
    '1.5',
    '0.5',
    '-0.5',
    '9000.0',
    '9E3',
    '900e1',
    '1e30',
    '1e400',
    '-1e400',
  ],
  ...['""', '" "', '"null"', '" null "', '"9000"', '" 9000 "', '"+9000"', '"-9000"', '"09000"'],
  ...['"1_00"', '"1.5"', '"1e3"', '"abc"', '"9223372036854775808"', '"-9223372036854775809"'],
  ...['9223372036854775808', '-9223372036854775808', '-9223372036854775809', '9.3e18', '9.2e18'],
  ...['1e18', 'true', 'false', '[1]', '[]', '{}', 'NaN', '007', '0x10', '+5', '.5', '5.'],
  ...['"9221577000000000000"', '253402300799999'],
];

const fieldBodies = [
  ...workers.map((worker) => `{"workerId":${worker},"D":9000}`),
  ...durations.map((duration) => `{"workerId":"w1","D":${duration}}`),
  ...['{"D":9000}', '{"workerId":"w1"}', '{"workerId":"w1","D":9000,"variables":5}'],
];

const heldByW1: readonly Step[] = [lock('w1')];

const everyBody = [...bodies, ...fieldBodies].flatMap((body) =>
  verbs.map((verb): Scenario => {
    const name = verb === 'lock' ? 'lockDuration' : 'newDuration';
    const text = body.replaceAll('"D"', `"${name}"`);
    const steps: readonly Step[] = [...heldByW1, call(verb, text)];
    return {
      name: `a body of ${verb}`,
      task: 'active',
      steps: verb === 'lock' ? steps.slice(1) : steps,
    };
  }),
);

/** Values of JSON for each type. */
const values: Readonly<Record<string, readonly string[]>> = {
  Integer: [
    '5',
    '"5"',
    '" 5 "',
    '"abc"',
    '1.5',
    '"1.5"',
    '5000000000',
    'true',
    '""',
    '" "',
    'null',
    '[]',
  ],
  integer: [
    '{}',
    '-2147483649',
    '2147483647',
    '1.0',
    '"+5"',
    '"1e2"',
    '"null"',
    '1e21',
    '[null]',
    '"a\\"b"',
  ],
  Short: ['5', '70000', '"5"', '1.5', '""', 'true', '-32768', '-32769'],
  Long: [
    '5',
    '"5"',
    '5000000000',
    '1.5',
    '""',
    'true',
    '9223372036854775808',
    '1e2',
    '12345678901.5',
  ],
  Double: [
    '1',
    '1.5',
    '"1.5"',
    '"NaN"',
    '""',
    'true',
    '"abc"',
    '1e400',
    '"Infinity"',
    '"1e3"',
    '"0x1p3"',
  ],
  double: ['" 1 "', '"1."', '".5"', '"INF"', '"1d"', '"null"', '5000000000', '0.0001', '1e7'],
  Boolean: [
    'true',
    '"true"',
    '"TRUE"',
    '"True"',
    '"tRUE"',
    '"yes"',
    '1',
    '0',
    '""',
    '"false"',
    '" true "',
    '"null"',
  ],
  String: [
    '"x"',
    '5',
    '{}',
    '["a"]',
    '[1,{"b":2}]',
    'true',
    '""',
    'null',
    '1.50',
    '{"a":"b","c":[1,null]}',
  ],
  string: [
    '5000000000',
    '99999999999999999999',
    '1e3',
    '0.0001',
    '123456789.5',
    '-0.0',
    '0.0',
    '-0',
    '["a\\"b"]',
  ],
  Date: [
    ...[
      '"2013-01-23T13:42:42.123+0000"',
      '"2013-01-23T13:42:42.123+0200"',
      '"2013-01-23T13:42:42.123Z"',
    ],
    ...[
      '"2013-01-23T13:42:42.123+02:00"',
      '"2013-01-23T13:42:42+0000"',
      '"2013-01-23"',
      '5',
      '""',
      'null',
    ],
    ...['"garbage"', '"2013-13-45T13:42:42.123+0000"', '"2013-1-3T1:2:3.1+0000"', 'true', '"null"'],
    ...[
      '"2013-01-23T13:42:42.123GMT"',
      '"2013-01-23T13:42:42.123+0000x"',
      '" 2013-01-23T13:42:42.123-0130"',
    ],
    ...[
      '"2013-01-23T13:42:42.123+02"',
      '"2013-01-23T13:42:42.123456+0000"',
      '"13-01-23T13:42:42.123+0000"',
    ],
    ...[
      '"2013-01-23T13:42:42.123 +0000"',
      '"2013-01-23T13:42:42.123+2500"',
      '"2013-01-23t13:42:42.123+0000"',
    ],
  ],
  Null: ['null', '"x"', '5', '{}', '""'],
  Bytes: [
    '"aGVsbG8="',
    '"!!"',
    '5',
    'null',
    '""',
    '"aGVsbG8"',
    '"aGVs bG8="',
    '[]',
    '"aGVsbG9="',
    '"aGVsbG-_"',
    '"="',
  ],
  Object: ['"x"', '5', '{}', 'null'],
  Number: ['5', '"x"', '"5"', 'null', '1.5', 'true'],
  File: ['"aGVsbG8="'],
  file: ['null'],
  Json: ['"{}"'],
  Xml: ['"<a/>"'],
  Foo: ['1'],
  STRING: ['"x"'],
  iNteger: ['1'],
  null_: ['null'],
  '': ['1'],
  ' ': ['1'],
};

const untyped = [
  ...[
    '5',
    '"s"',
    'true',
    'null',
    '1.5',
    '1.0',
    '1e3',
    '-0',
    '2147483648',
    '99999999999999999999',
    '1e400',
  ],
  ...['{"a":1}', '[1,2]', '{}', '[]', `"${'x'.repeat(4_000)}"`, `"${'x'.repeat(4_001)}"`],
];

/** Variables as JSON: with a type, without one, and with one that is null; then strange ones. */
const variables = [
  ...Object.entries(values).flatMap(([type, all]) =>
    all.map((value) => `{"value":${value},"type":"${type}"}`),
  ),
  ...untyped.flatMap((value) => [`{"value":${value}}`, `{"value":${value},"type":null}`]),
  ...[
    '5',
    '"s"',
    '[]',
    'null',
    '{}',
    'true',
    '""',
    '{"type":5,"value":1}',
    '{"type":{},"value":1}',
    '{"type":true}',
  ],
  ...[
    '{"type":"String"}',
    '{"type":"File"}',
    '{"type":"Object"}',
    '{"type":"Null"}',
    '{"VALUE":1}',
    '{"value":1,"foo":2}',
  ],
];

/** The value, its type and what else is said of it. */
const informed: readonly (readonly [value: string, type: string | null, valueInfo: string])[] = [
  ...['"x"', '""', '[]', '5', 'null', '{"a":1}'].map((info) => ['1', null, info] as const),
  ...['true', '"true"', '1', 'null', 'false'].flatMap((transient) => [
    ['1', null, `{"transient":${transient}}`] as const,
    ['1', 'Integer', `{"transient":${transient}}`] as const,
    ['"x"', 'Object', `{"transient":${transient}}`] as const,
    ['"aaaa"', 'File', `{"filename":"a","transient":${transient}}`] as const,
    ['5', 'Number', `{"transient":${transient}}`] as const,
  ]),
  ...[
    '{}',
    '{"filename":"a.txt"}',
    '{"filename":""}',
    '{"filename":5}',
    '{"filename":null}',
    'null',
  ].map((info) => ['"aGVsbG8="', 'File', info] as const),
  ...['null', '5', '"!!"', '""', '{}'].map((value) => [value, 'File', '{"filename":"a"}'] as const),
  ...[
    '"mimeType":null',
    '"mimeType":"text/plain","encoding":"UTF-8"',
    '"encoding":null',
    '"mimeType":5',
  ].flatMap((info) => [
    ['"aaaa"', 'File', `{"filename":"a",${info}}`] as const,
    ['5', 'File', `{"filename":"a",${info}}`] as const,
  ]),
  ['"aaaa"', 'File', `{"filename":"${'x'.repeat(4_001)}"}`],
  [
    '"x"',
    'Object',
    '{"objectTypeName":"a.B","serializationDataFormat":"application/x-java-serialized-object"}',
  ],
  ['null', 'Object', '{"serializationDataFormat":"application/x-java-serialized-object"}'],
  ['"x"', 'Object', '{"objectTypeName":"a.B","serializationDataFormat":"application/json"}'],
  ...['5', 'true', '[]', '{}', '1.5', '5000000000', '99999999999999999999'].map(
    (name) => ['"x"', 'Object', `{"objectTypeName":${name}}`] as const,
  ),
  [`"${'x'.repeat(4_001)}"`, 'String', '{"transient":true}'],
];

const ofVariables = [
  ...variables.map((each) => `"variables":{"a":${each}}`),
  ...informed.map(
    ([value, type, info]) =>
      `"variables":{"a":{"value":${value},"type":${JSON.stringify(type)},"valueInfo":${info}}}`,
  ),
  ...['""', '"x"', '[]', '5', 'null', '{}'].flatMap((each) => [
    `"variables":${each}`,
    `"localVariables":${each}`,
  ]),
  '"variables":{"a":{"value":1},"b":{"value":"x","type":"String"},"":{"value":true}}',
  '"variables":{"a":{"value":1}},"localVariables":{"a":{"value":2},"c":{"value":3}}',
  '"variables":{"a":{"value":"x","type":"Integer"},"b":{"value":1,"type":"Foo"}}',
  '"variables":{"b":{"value":1,"type":"Foo"},"a":{"value":"x","type":"Integer"}}',
  '"localVariables":{"b":{"value":1,"type":"Foo"}},"variables":{"a":{"value":"x","type":"Integer"}}',
  '"localVariables":{"a":{"value":"5","type":"Object"}},"variables":{"a":{"value":5,"type":"Number"}}',
  '"localVariables":{"a":{"value":5,"type":"Number"}},"variables":{"a":{"value":"5","type":"Object"}}',
  '"localVariables":{"a":null}',
  `"localVariables":{"a":{"value":"${'x'.repeat(4_001)}"}}`,
  `"variables":{"${'x'.repeat(255)}":{"value":1}}`,
  `"variables":{"${'x'.repeat(256)}":{"value":1}}`,
  `"variables":{"a":{"value":"${'x'.repeat(4_001)}"},"b":{"value":5,"type":"Number"}}`,
].map((members): Scenario => ({
  name: 'variables',
  task: 'active',
  steps: [...heldByW1, call('complete', `{"workerId":"w1",${members}}`)],
}));

const mediaTypes = [
  ...[
    null,
    'application/json',
    'application/json;charset=utf-8',
    'APPLICATION/JSON',
    'application/json;',
  ],
  ...[
    'application/json ; charset="utf-8"',
    'application/json;foo=bar',
    'application/json;charset=nope',
  ],
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/vnd.x+json',
    'application/*',
    '*/*',
  ],
  ...['text/json', 'json', '', 'a/b/c', 'application/json, text/plain', 'application/', '/json'],
  ...['application/json;charset', 'application/json charset=utf-8', 'application json'],
];

const ofMediaTypes = mediaTypes.flatMap((contentType) =>
  verbs.flatMap((verb) =>
    (verb === 'lock'
      ? [bodyOf('w1', longMs), bodyOf('w1', -1), '{', '']
      : [bodyOf('w1', longMs), '']
    ).map((body): Scenario => {
      const steps = [...heldByW1, call(verb, body, { contentType })];
      return { name: `a media type of ${verb}`, task: 'active', steps };
    }),
  ),
);

const methods = ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'];

const ofMethods = methods.flatMap((method) => {
  const bare = { method, body: null, contentType: null };
  return [
    ...verbs.map((verb) => call(verb, '', bare)),
    // What a task looks like is no part of this.
    ...(method === 'GET' ? [] : [call('', '', { ...bare, path: '/external-task/{id}' })]),
  ].map((each): Scenario => ({
    name: `the method ${method}`,
    task: 'active',
    steps: [...heldByW1, each],
  }));
});

const paths = [
  ...[
    '/external-task/{id}/lck',
    '/external-task/{id}/LOCK',
    '/external-task//lock',
    '//lock',
    '/nosuch',
  ],
  ...['/external-task/{id}/lock/', '/external-task/{id}/lock?a=b', '/external-task/{id};a=b/lock'],
  ...['/external-task/a%2Fb/lock', '/external-task/%zz/lock', '/external-task/a%5Cb/lock'],
  ...['/external-task/a%00b/lock', '/external-task/a%20b/lock', '/external-task/%25/lock'],
  ...['/external-task/%C3%A4/lock', '/external-task/%F0%9F%94%92/lock', "/external-task/'/lock"],
  ...['/external-task/a+b/lock', '/external-task/null/lock', '/external-task/{id}%20/lock'],
  ...[`/external-task/${'x'.repeat(300)}/lock`, '/external-task/count/lock'],
  '/engine/default/external-task/{id}/lock',
];

const ofPaths = paths.map((path): Scenario => {
  const steps = [{ ...lock('w1'), path }];
  return { name: `the path ${path.slice(0, 60)}`, task: 'active', steps };
});

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part],
    ),
  );

const strange: readonly (readonly [name: string, step: Call])[] = [
  [
    'a body that is not UTF-8',
    call('lock', '', { body: bytes('{"lockDuration":9,"workerId":"', [0xff], '"}') }),
  ],
  [
    'a very long body',
    call('lock', `${JSON.stringify(bodyOf('w1', longMs))}${' '.repeat(1_100_000)}`),
  ],
  [
    'a duplicate of which the first is wrong',
    call('lock', '{"lockDuration":{},"workerId":"w1","lockDuration":9000}'),
  ],
  ['PUT with a malformed media type', { ...lock('w1'), method: 'PUT', contentType: 'json' }],
  ['a failure without a worker', call('failure', '{}')],
  ['a BPMN error without a worker', call('bpmnError', '{"errorCode":"e"}')],
  ['a failure that is not JSON', call('failure', '{')],
];

const overflowing = ['9223372036854775807', '"9223372036854775807"']
  .flatMap((duration) => [
    [call('lock', `{"workerId":"w1","lockDuration":${duration}}`), lock('w2')],
    [
      ...heldByW1,
      call('extendLock', `{"workerId":"w1","newDuration":${duration}}`),
      call('extendLock', bodyOf('w1', longMs)),
      complete('w1'),
    ],
  ])
  .map((steps): Scenario => ({ name: 'a duration that overflows', task: 'active', steps }));

const ofStrange = strange.map(([name, step]): Scenario => ({
  name,
  task: 'active',
  steps: [step],
}));

/** Every scenario by hand. */
export const table: readonly Scenario[] = [
  ...inEveryState,
  ...everyBody,
  ...ofVariables,
  ...ofMediaTypes,
  ...ofMethods,
  ...ofPaths,
  ...ofStrange,
  ...overflowing,
];
