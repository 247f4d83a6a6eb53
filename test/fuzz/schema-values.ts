/** Values that a schema of the documents allows, and values that it just does not. */
import fc from 'fast-check';

type Json = Record<string, any>;

/** Each stands for the name of something that is there; a session puts the name in its place. */
const placeholders = ['$task', '$queue', '$request', '$uniqueKey', '$store'] as const;

/** Values for properties whose meaning the schema does not tell. Few, so that calls meet. */
const wellKnown: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  workerId: fc.constantFrom('alice', 'alice', 'bob'),
  topicName: fc.constantFrom('mail', 'print'),
  uniqueKey: fc.constantFrom('a', 'b', '$uniqueKey', '$uniqueKey'),
  url: fc.constantFrom('https://example.com/a', 'https://example.com/b'),
  clientKey: fc.constantFrom('alice', 'alice', 'bob'),
  name: fc.constantFrom('first', 'second', 'default'),
  lockDuration: fc.constantFrom(1, 1_000, 60_000),
  newDuration: fc.constantFrom(1, 1_000, 60_000),
  retryTimeout: fc.constantFrom(0, 1_000),
  lockSecs: fc.constantFrom(1, 60, 0.001),
  limit: fc.constantFrom(1, 5, 25),
  maxTasks: fc.constantFrom(1, 3, 10),
  asyncResponseTimeout: fc.constantFrom(null, 1, 1_000, 1_800_000),
  forefront: fc.constantFrom('true', 'false', '1', '0'),
  id: fc.constantFrom('$request', '$request', '$request', '$task', 'anId'),
  cursor: fc.constant('$request'),
  exclusiveStartId: fc.constant('$request'),
  filter: fc.constantFrom('locked', 'pending', 'locked,pending'),
};

/** Values that documents seldom allow, and programs seldom expect. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1.5, 1e21, -0, Number.MAX_SAFE_INTEGER, 2 ** 53),
  fc.constantFrom<unknown>('', ' ', '0', '__proto__', '\u0000', '\ud800', '日本', 'a'.repeat(300)),
  fc.constantFrom<unknown>([], {}, [[]], [null], { __proto__: null }, { value: {} }),
  fc.constantFrom<unknown>('2026-13-45T00:00:00Z', '9999-12-31T23:59:59.999Z', 'null'),
  fc.constantFrom<unknown>(...placeholders),
  fc.jsonValue(),
);

/** Values that the schema allows. */
export function valuesOf(schema: Json, document: Json, name = ''): fc.Arbitrary<unknown> {
  if (typeof schema['$ref'] === 'string') {
    return valuesOf(followReference(schema['$ref'], document), document, name);
  }
  const types: string[] = [schema['type'] ?? 'any'].flat();
  const usual = Object.hasOwn(wellKnown, name) ? [wellKnown[name]!] : [];
  if (schema['enum']) return fc.constantFrom(...schema['enum']);
  const arbitraries = types.map((type) => valuesOfType(type, schema, document));
  return usual.length > 0 ? usual[0]! : fc.oneof(...arbitraries);
}

function valuesOfType(type: string, schema: Json, document: Json): fc.Arbitrary<unknown> {
  const { minimum = 0, maximum = 100_000, minLength = 0, maxLength = 30, minItems = 0 } = schema;
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({ min: minimum, max: Math.max(minimum, maximum) });
    case 'string':
      if (schema['format'] === 'date-time') return fc.constant('2026-01-31T12:00:00.000Z');
      return fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 30)) });
    case 'array':
      return fc.array(valuesOf(schema['items'] ?? {}, document), {
        minLength: minItems,
        maxLength: 4,
      });
    case 'object':
      return objectsOf(schema, document);
    default:
      return fc.jsonValue();
  }
}

function objectsOf(schema: Json, document: Json): fc.Arbitrary<unknown> {
  const properties: Json = schema['properties'] ?? {};
  if (Object.keys(properties).length === 0) {
    const values = schema['additionalProperties'];
    const isSchema = typeof values === 'object' && values !== null;
    const value = isSchema ? valuesOf(values, document) : fc.jsonValue();
    return fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor'), value);
  }
  const model = Object.fromEntries(
    Object.entries<Json>(properties).map(([name, each]) => [name, valuesOf(each, document, name)]),
  );
  return fc.record(model, { requiredKeys: schema['required'] ?? [] });
}

/** What the reference names. The documents use each other's components, so they come as one. */
export function followReference(reference: string, document: Json): Json {
  const steps = reference.replace(/^.*#\//, '').split('/');
  return steps.reduce((found: Json, step) => found[step], document);
}

/** A change to one place of a value. */
export interface Slip {
  /** Which of its places, counted round and round. */
  readonly at: number;
  readonly how: 'leave out' | 'replace' | 'wrap';
  readonly by: unknown;
}

/** Changes to values. */
export const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.nat(50),
  how: fc.constantFrom('leave out', 'replace', 'replace', 'wrap'),
  by: oddValue,
});

/** The value with something at one place that does not belong there. */
export function withSlip(value: unknown, { at, how, by }: Slip): unknown {
  const places = placesOf(value);
  const place = places[at % places.length]!;
  return changed(value, place, (found) => {
    if (how === 'leave out') return undefined;
    return how === 'wrap' ? [found] : by;
  });
}

type Place = readonly string[];

function placesOf(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    placesOf(each).map((place) => [key, ...place]),
  );
  return [[], ...inner];
}

function changed(value: unknown, place: Place, change: (found: unknown) => unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((each, index) => (`${index}` === key ? changed(each, rest, change) : each));
  }
  const entries = Object.entries(value as Json).map(([name, each]) => [
    name,
    name === key ? changed(each, rest, change) : each,
  ]);
  return Object.fromEntries(entries);
}
