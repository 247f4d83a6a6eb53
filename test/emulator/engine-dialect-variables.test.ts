/** How an engine takes variables, and refuses them. */
import { expect, test } from 'vitest';
import {
  abstractNumber,
  bodyOf,
  cannotResume,
  convertFails,
  createEngineBed,
  lockedBy,
  npe,
  persistence,
  send,
  tell,
  unreadable,
} from './engine-dialect-bed.ts';

const illegal = (message: string) => `500 IllegalArgumentException: ${message} (null)`;
const noSerializer = (format: string, type: string, serialized: string) =>
  "500 ProcessEngineException: Cannot find serializer for value 'ObjectValue [value=null, " +
  `isDeserialized=false, serializationDataFormat=${format}, objectTypeName=${type}, ` +
  `serializedValue=${serialized}, isTransient=false]'. (0)`;

/** Variables as JSON that an engine does not take, and what it says. */
const badVariables: readonly (readonly [variable: string, told: string])[] = [
  ...['5', '"s"', '[]', '{"type":{}}', '{"valueInfo":5}'].map(
    (each) => [each, unreadable] as const,
  ),
  [
    'null',
    npe(
      'VariableValueDto.toTypedValue(org.camunda.bpm.engine.ProcessEngine, com.fasterxml.jackson.databind.ObjectMapper)',
      'the return value of "java.util.Map$Entry.getValue()" is null',
    ),
  ],
  ...['Foo', 'STRING', 'Json', 'xml', 'iNteger', ' '].map(
    (type) =>
      [`{"type":"${type}"}`, `400 RestException: Unsupported value type '${type}' (null)`] as const,
  ),
  ['{"type":5}', "400 RestException: Unsupported value type '5' (null)"],
  ['{"type":""}', '500 StringIndexOutOfBoundsException: begin 0, end 1, length 0 (null)'],
  ['{"value":1.0,"type":"Integer"}', convertFails('1.0', 'Integer', 'java.lang.Integer')],
  [
    '{"value":2147483648,"type":"integer"}',
    convertFails('2147483648', 'integer', 'java.lang.Integer'),
  ],
  ['{"value":"1e2","type":"Integer"}', convertFails('1e2', 'Integer', 'java.lang.Integer')],
  ['{"value":32768,"type":"Short"}', convertFails('32768', 'Short', 'java.lang.Short')],
  ['{"value":1e21,"type":"Long"}', convertFails('1.0E21', 'Long', 'java.lang.Long')],
  ['{"value":"0x1","type":"Double"}', convertFails('0x1', 'Double', 'java.lang.Double')],
  ['{"value":1,"type":"Boolean"}', convertFails('1', 'Boolean', 'java.lang.Boolean')],
  ['{"value":"","type":"Null"}', convertFails('', 'Null', 'javax.lang.model.type.NullType')],
  ['{"value":"a","type":"Bytes"}', convertFails('a', 'Bytes', '[B')],
  ['{"value":"2013-01-23","type":"Date"}', convertFails('2013-01-23', 'Date', 'java.util.Date')],
  ['{"value":"x","type":"Number"}', convertFails('x', 'Number', 'java.lang.Number')],
  [
    '{"value":{"a":[1,null]},"type":"Date"}',
    convertFails('{a=[1, null]}', 'Date', 'java.util.Date'),
  ],
  [
    '{"value":1,"type":"Integer","valueInfo":{"transient":"true"}}',
    convertFails('1', 'Integer', 'java.lang.Integer'),
  ],
  ['{"value":null,"type":"Number"}', abstractNumber],
  [
    '{"value":5,"type":"Object"}',
    "400 InvalidRequestException: Must provide 'null' or String value for value of SerializableValue type 'Object'. (null)",
  ],
  ['{"value":"xy","type":"Object"}', noSerializer('null', 'null', '2 chars')],
  [
    '{"type":"Object","valueInfo":{"objectTypeName":"a.B","serializationDataFormat":"application/json"}}',
    noSerializer('application/json', 'a.B', 'null'),
  ],
  [
    '{"type":"Object","valueInfo":{"serializationDataFormat":"application/x-java-serialized-object"}}',
    '500 ProcessEngineException: ENGINE-17007 Cannot set variable with name a. Java serialization format is prohibited (0)',
  ],
  [
    '{"type":"Object","valueInfo":{"objectTypeName":[]}}',
    '500 ClassCastException: class java.util.ArrayList cannot be cast to class java.lang.String ' +
      "(java.util.ArrayList and java.lang.String are in module java.base of loader 'bootstrap') (null)",
  ],
  ['{"value":"aaaa","type":"File"}', illegal('Cannot create file without valueInfo.')],
  [
    '{"value":"aaaa","type":"File","valueInfo":{}}',
    illegal(
      'Cannot create file without filename! Please set a name into ValueInfo with key filename',
    ),
  ],
  [
    '{"value":5,"type":"File","valueInfo":{"filename":"a","encoding":null}}',
    illegal('Provided value is not of File, InputStream or byte[] type.'),
  ],
  [
    '{"value":"aaaa","type":"File","valueInfo":{"filename":"a","encoding":null}}',
    illegal(
      "The provided encoding is null. Set a non-null value info property with key 'encoding'",
    ),
  ],
  [
    '{"value":"aaaa","type":"File","valueInfo":{"filename":"a","transient":1}}',
    illegal("The property 'transient' should have a value of type 'boolean'."),
  ],
  [`{"value":"${'x'.repeat(4_001)}"}`, persistence],
];

test.each(badVariables)('the variable %s is refused as by an engine', async (variable, told) => {
  const bed = createEngineBed();
  const id = await lockedBy(bed, 'w1');

  const answer = await send(bed, id, 'complete', `{"workerId":"w1","variables":{"a":${variable}}}`);
  const local = await send(
    bed,
    id,
    'complete',
    `{"workerId":"w1","localVariables":{"a":${variable}}}`,
  );

  expect([answer, local].map((each) => tell(each))).toEqual([told, told]);
  expect(bed.store.tasks.get(id)).toMatchObject({ task: { isActive: true }, variables: null });
});

test.each([
  ['{"value":"5","type":"Integer"}', { value: 5, type: 'Integer' }],
  ['{"value":" ","type":"Long"}', { value: null, type: 'Long' }],
  ['{"value":1.0}', { value: 1, type: 'Double' }],
  ['{"value":1e400}', { value: 'Infinity', type: 'Double' }],
  ['{"value":".5","type":"double"}', { value: 0.5, type: 'Double' }],
  ['{"value":"INF","type":"Double"}', { value: 'Infinity', type: 'Double' }],
  ['{"value":2147483648}', { value: 2147483648, type: 'Long' }],
  ['{"value":99999999999999999999}', { value: 1e20, type: 'Object' }],
  ['{"value":{"a":[1.5]}}', { value: { a: [1.5] }, type: 'Object' }],
  ['{"value":"True","type":"Boolean"}', { value: true, type: 'Boolean' }],
  ['{"value":[1.50,{"b":true}],"type":"String"}', { value: '[1.5, {b=true}]', type: 'String' }],
  ['{"value":0.0001,"type":"String"}', { value: '1.0E-4', type: 'String' }],
  ['{"value":-0.0,"type":"String"}', { value: '-0.0', type: 'String' }],
  ['{"value":["a\\"b"],"type":"String"}', { value: '[a', type: 'String' }],
  ['{"value":"aGVsbG9=","type":"Bytes"}', { value: 'aGVsbG8=', type: 'Bytes' }],
  [
    '{"value":"2013-13-45T13:42:42.123+0200","type":"Date"}',
    { value: '2014-02-14T11:42:42.123+0000', type: 'Date' },
  ],
  ['{}', { value: null, type: 'Null' }],
])('the variable %s is kept as an engine tells it', async (variable, told) => {
  const bed = createEngineBed();
  const id = await lockedBy(bed, 'w1');

  await send(bed, id, 'complete', `{"workerId":"w1","variables":{"a":${variable}}}`);

  expect(await bed.provide('completed variables', { id })).toEqual({ variables: { a: told } });
});

test('transient variables end with the call', async () => {
  const bed = createEngineBed();
  const id = await lockedBy(bed, 'w1');
  const transient = { transient: true };
  const variables = {
    a: { value: 'x'.repeat(5_000), valueInfo: transient },
    b: { value: 1, type: 'Integer', valueInfo: transient },
    c: { value: 2 },
  };

  const { status } = await send(bed, id, 'complete', bodyOf('w1', 0, { variables }));

  const kept = await bed.provide('completed variables', { id });
  expect(status).toBe(204);
  expect(kept).toEqual({ variables: { c: { value: 2, type: 'Integer' } } });
});

test('a name that no column holds is found out after the process has gone on, and undoes it', async () => {
  const bed = createEngineBed();
  const id = await lockedBy(bed, 'w1');
  const unresumable = await lockedBy(bed, 'w1', 'unresumable external task');
  const tooLong = bodyOf('w1', 0, { variables: { ['x'.repeat(256)]: { value: 1 } } });
  const unsettable = bodyOf('w1', 0, { variables: { a: { value: 1, type: 'Number' } } });

  const answers = [
    await send(bed, id, 'complete', tooLong),
    await send(bed, unresumable, 'complete', tooLong),
    await send(bed, unresumable, 'complete', unsettable),
    await send(bed, id, 'complete', bodyOf('w1')),
  ];

  expect(answers.map((answer) => tell(answer))).toEqual([
    persistence,
    cannotResume,
    abstractNumber,
    '204',
  ]);
});
