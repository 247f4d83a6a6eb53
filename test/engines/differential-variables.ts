/** Scenarios of variables: every type with values that fit and do not, and what is said of them besides. */
import { among, bodyOf, call, longMs, type Scenario } from './differential-scenario.ts';

const { raw } = String;

/** Values as JSON, by types as they are named. */
const values: readonly (readonly [type: string, values: string])[] = [
  ['Integer', '5 | "5" | " 5 " | "abc" | 1.5 | "1.5" | 5000000000 | true | "" | " " | null | []'],
  ['integer', raw`{} | -2147483649 | 2147483647 | 1.0 | "+5" | "1e2" | "null" | 1e21 | "a\"b"`],
  ['Short', '5 | 70000 | "5" | 1.5 | "" | true | -32768 | -32769 | [null]'],
  ['Long', '5 | "5" | 5000000000 | 1.5 | "" | true | 9223372036854775808 | 1e2 | 12345678901.5'],
  ['Double', '1 | 1.5 | "1.5" | "NaN" | "" | true | "abc" | 1e400 | "Infinity" | "1e3" | "0x1p3"'],
  ['double', '" 1 " | "1." | ".5" | "INF" | "1d" | "null" | 5000000000 | 0.0001 | 1e7'],
  ['Boolean', 'true | "true" | "TRUE" | "True" | "tRUE" | "yes" | 1 | 0 | "" | "false" | " true "'],
  ['boolean', '"null" | null | 5e-324 | 1e22 | 1.5e-7'],
  [
    'String',
    '"x" | 5 | {} | ["a"] | [1,{"b":2}] | true | "" | null | 1.50 | {"a":"b","c":[1,null]}',
  ],
  [
    'string',
    raw`5000000000 | 99999999999999999999 | 1e3 | 0.0001 | 123456789.5 | ["a\"b"] | ["\\n"]`,
  ],
  ['string', '-0.0 | 0.0 | -0 | 5e-324 | 1e7 | 9999999.5 | 0.001'],
  ['Date', '5 | "" | null | "garbage" | true | "null" | "2013-01-23" | "2013-01-23T13:42:42+0000"'],
  ['Date', '"2013-01-23T13:42:42.123+0000" | "2013-01-23T13:42:42.123Z"'],
  ['Date', '"2013-01-23T13:42:42.123+0200" | "2013-01-23T13:42:42.123+02:00"'],
  ['Date', '"2013-13-45T13:42:42.123+0000" | "2013-1-3T1:2:3.1+0000"'],
  ['Date', '"2013-01-23T13:42:42.123GMT" | "2013-01-23T13:42:42.123+0000x"'],
  ['Date', '" 2013-01-23T13:42:42.123-0130" | "2013-01-23T13:42:42.123+02"'],
  ['Date', '"2013-01-23T13:42:42.123456+0000" | "13-01-23T13:42:42.123+0000"'],
  ['Date', '"2013-01-23T13:42:42.123 +0000" | "2013-01-23T13:42:42.123+2500"'],
  ['date', '"2013-01-23t13:42:42.123+0000"'],
  ['Null', 'null | "x" | 5 | {} | ""'],
  ['Bytes', '"aGVsbG8=" | "!!" | 5 | null | "" | "aGVsbG8" | "aGVs bG8=" | [] | "aGVsbG9="'],
  ['Bytes', '"aGVsbG-_" | "=" | "aGVsbG8=aGVsbG8="'],
  ['Object', '"x" | 5 | {} | null'],
  ['Number', '5 | "x" | "5" | null | 1.5 | true'],
  ['File', '"aGVsbG8=" | null'],
  ...among('Json | Xml | Foo | STRING | iNteger | null_').map((type) => [type, '"x"'] as const),
  ...['', ' '].map((type) => [type, '1'] as const),
];

const untyped = [
  ...among('5 | "s" | true | null | 1.5 | 1.0 | 1e3 | -0 | 2147483648 | 99999999999999999999'),
  ...among('1e400 | {"a":1} | [1,2] | {} | []'),
  ...[4_000, 4_001].map((length) => `"${'x'.repeat(length)}"`),
];

const variables = [
  ...values.flatMap(([type, all]) =>
    among(all).map((value) => `{"value":${value},"type":"${type}"}`),
  ),
  ...untyped.flatMap((value) => [`{"value":${value}}`, `{"value":${value},"type":null}`]),
  ...among('5 | "s" | [] | null | {} | true | "" | {"type":5} | {"type":{}} | {"type":true}'),
  ...among('{"type":"String"} | {"type":"File"} | {"type":"Object"} | {"VALUE":1} | {"foo":2}'),
];

type Informed = readonly [value: string, type: string | null, info: string];

const longText = 'x'.repeat(4_001);
const javaFormat = '"serializationDataFormat":"application/x-java-serialized-object"';

const ofTransience = among('true | "true" | 1 | null | false').flatMap((transient): Informed[] => [
  ['1', null, `{"transient":${transient}}`],
  ['1', 'Integer', `{"transient":${transient}}`],
  ['"x"', 'Object', `{"transient":${transient}}`],
  ['"aaaa"', 'File', `{"filename":"a","transient":${transient}}`],
  ['5', 'Number', `{"transient":${transient}}`],
]);

const ofFiles = [
  ...among(
    '{} | {"filename":"a.txt"} | {"filename":""} | {"filename":5} | {"filename":null} | null',
  ).map((info): Informed => ['"aGVsbG8="', 'File', info]),
  ...among('null | 5 | "!!" | "" | {}').map((value): Informed => [
    value,
    'File',
    '{"filename":"a"}',
  ]),
  ...among('"mimeType":null | "mimeType":"a/b","encoding":"UTF-8" | "encoding":null | "mimeType":5')
    .map((info) => `{"filename":"a",${info}}`)
    .flatMap((info): Informed[] => [
      ['"aaaa"', 'File', info],
      ['5', 'File', info],
    ]),
  ['"aaaa"', 'File', `{"filename":"${longText}"}`] satisfies Informed,
];

const ofObjects = [
  ...among('5 | true | [] | {} | 1.5 | 5000000000 | 99999999999999999999').map((name): Informed => [
    '"x"',
    'Object',
    `{"objectTypeName":${name}}`,
  ]),
  ...among('"x" | null').map((value): Informed => [value, 'Object', `{${javaFormat}}`]),
  [
    '"x"',
    'Object',
    '{"objectTypeName":"a.B","serializationDataFormat":"application/json"}',
  ] satisfies Informed,
];

const informed: readonly Informed[] = [
  ...among('"x" | "" | [] | 5 | null | {"a":1}').map((info): Informed => ['1', null, info]),
  ...ofTransience,
  ...ofFiles,
  ...ofObjects,
  [`"${longText}"`, 'String', '{"transient":true}'],
];

const members = [
  ...variables.map((variable) => `"variables":{"a":${variable}}`),
  ...informed.map(
    ([value, type, info]) =>
      `"variables":{"a":{"value":${value},"type":${JSON.stringify(type)},"valueInfo":${info}}}`,
  ),
  ...among('"" | "x" | [] | 5 | null | {}').flatMap((each) => [
    `"variables":${each}`,
    `"localVariables":${each}`,
  ]),
  '"variables":{"a":{"value":1},"b":{"value":"x","type":"String"},"":{"value":true}}',
  '"variables":{"a":{"value":1}},"localVariables":{"a":{"value":2},"c":{"value":3}}',
  '"variables":{"a":{"value":"x","type":"Integer"},"b":{"value":1,"type":"Foo"}}',
  '"variables":{"b":{"value":1,"type":"Foo"},"a":{"value":"x","type":"Integer"}}',
  '"localVariables":{"b":{"type":"Foo"}},"variables":{"a":{"value":"x","type":"Integer"}}',
  '"localVariables":{"a":{"type":"Object"}},"variables":{"a":{"value":5,"type":"Number"}}',
  '"localVariables":{"a":{"value":5,"type":"Number"}},"variables":{"a":{"type":"Object"}}',
  '"localVariables":{"a":null}',
  `"localVariables":{"a":{"value":"${longText}"}}`,
  ...[255, 256].map((length) => `"variables":{"${'x'.repeat(length)}":{"value":1}}`),
  `"variables":{"a":{"value":"${longText}"},"b":{"value":5,"type":"Number"}}`,
];

/** Every scenario of variables. */
export const variableScenarios: readonly Scenario[] = members.map((each) => ({
  name: 'variables',
  task: 'active',
  steps: [call('lock', bodyOf('w1', longMs)), call('complete', `{"workerId":"w1",${each}}`)],
}));
