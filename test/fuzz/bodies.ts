/** Bodies of requests, told in a few words, so that a failure can be read, and made into bytes later. */
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { oddValue, slip, withSlip, type Slip } from './schema-values.ts';

/** One body. */
export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown; readonly slips: readonly Slip[] }
  | { readonly kind: 'cut'; readonly value: unknown; readonly atPart: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] }
  | { readonly kind: 'deep'; readonly open: string; readonly depth: number; readonly close: string }
  | { readonly kind: 'long'; readonly before: string; readonly bytes: number };

/** How the body is packed. What is said of it may be a lie. */
export interface Packing {
  readonly really: 'as it is' | 'gzip' | 'deflate' | 'br';
  readonly said: string | null;
}

const asItIs: Packing = { really: 'as it is', said: null };

/** What a body is packed in: mostly in nothing. */
export const packings: fc.Arbitrary<Packing> = fc.oneof(
  { weight: 30, arbitrary: fc.constant(asItIs) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('gzip' as const, 'deflate' as const, 'br' as const)
      .map((said) => ({ really: said, said })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      really: fc.constantFrom<Packing['really']>('as it is', 'gzip', 'deflate', 'br'),
      said: fc.constantFrom('gzip', 'x-gzip', 'deflate', 'br', 'zstd', 'identity', '', 'gzip, br'),
    }),
  },
);

const texts = [
  '',
  ' ',
  '{',
  'null',
  'NaN',
  '"lock"',
  '\ufeff{}',
  '{"workerId":"alice","lockDuration":1e999}',
  '{"workerId":"alice","lockDuration":60000,"lockDuration":-1}',
  '{"__proto__":{"workerId":"alice","lockDuration":1}}',
  '{"workerId":"\\ud800","lockDuration":1}',
  'workerId=alice&lockDuration=1',
  '<lock/>',
];

const nested = fc.record({
  kind: fc.constant('deep' as const),
  open: fc.constantFrom('[', '{"a":', '{"workerId":"alice","variables":{"a":{"value":['),
  depth: fc.constantFrom(1, 100, 999, 1_001, 20_000),
  close: fc.constantFrom('', ']', '}', ']}}}'),
});

const long = fc.record({
  kind: fc.constant('long' as const),
  before: fc.constantFrom('', '{"workerId":"', '[1,', '"'),
  bytes: fc.constantFrom(100_000, 1_048_576, 1_048_577, 9_437_185),
});

const hostile: fc.Arbitrary<Body> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.constantFrom(...texts).map((text) => ({ kind: 'text' as const, text })),
  },
  { weight: 10, arbitrary: fc.string().map((text) => ({ kind: 'text' as const, text })) },
  {
    weight: 20,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 255 }), { maxLength: 60 })
      .map((bytes) => ({ kind: 'bytes' as const, bytes })),
  },
  { weight: 5, arbitrary: nested },
  { weight: 1, arbitrary: long },
);

const none: Body = { kind: 'none' };

/** Bodies for an operation: those that fit, those that nearly do, and some that nobody means. */
export function bodiesFor(fitting: fc.Arbitrary<unknown> | null): fc.Arbitrary<Body> {
  const anyJson = oddValue.map((value): Body => ({ kind: 'json', value, slips: [] }));
  if (fitting === null) {
    return fc.oneof(
      { weight: 20, arbitrary: fc.constant(none) },
      { weight: 1, arbitrary: anyJson },
      { weight: 1, arbitrary: hostile },
    );
  }
  const json = (slips: fc.Arbitrary<Slip[]>): fc.Arbitrary<Body> =>
    fc.record({ kind: fc.constant('json' as const), value: fitting, slips });
  return fc.oneof(
    { weight: 12, arbitrary: json(fc.constant([])) },
    { weight: 6, arbitrary: json(fc.array(slip, { minLength: 1, maxLength: 2 })) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('cut' as const),
        value: fitting,
        atPart: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
    },
    { weight: 1, arbitrary: anyJson },
    { weight: 2, arbitrary: hostile },
    { weight: 1, arbitrary: fc.constant(none) },
  );
}

/** The body as it is sent; null when there is none. `name` puts names in the place of placeholders. */
export function bytesOf(
  body: Body,
  { really }: Packing,
  name: (value: unknown) => unknown,
): Uint8Array<ArrayBuffer> | null {
  if (body.kind === 'none') return null;
  const bytes = plainBytesOf(body, name);
  switch (really) {
    case 'as it is':
      return bytes;
    case 'gzip':
      return new Uint8Array(gzipSync(bytes, { level: 1 }));
    case 'deflate':
      return new Uint8Array(deflateSync(bytes, { level: 1 }));
    case 'br':
      return new Uint8Array(brotliCompressSync(bytes, brotliAtOnce));
  }
}

/** The best compression would take seconds for the longest bodies. */
const brotliAtOnce = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

function plainBytesOf(body: Body, name: (value: unknown) => unknown): Uint8Array<ArrayBuffer> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const write = (value: unknown) => JSON.stringify(name(value)) ?? '';
  switch (body.kind) {
    case 'none':
      return encode('');
    case 'json':
      return encode(write(body.slips.reduce(withSlip, body.value)));
    case 'cut': {
      const text = write(body.value);
      return encode(text.slice(0, Math.floor(text.length * body.atPart)));
    }
    case 'text':
      return encode(body.text);
    case 'bytes':
      return new Uint8Array(body.bytes);
    case 'deep':
      return encode(body.open.repeat(body.depth) + body.close.repeat(body.depth));
    case 'long':
      return encode(body.before + 'a'.repeat(body.bytes));
  }
}
