/** Values of JSON as the Java values that Jackson makes of them. */
import { isJsonObject, Numeral, type Json } from './json.ts';

/** The class of the Java value, without its package, that stands for a value of JSON. */
export type JavaClass =
  | 'String'
  | 'Boolean'
  | 'Integer'
  | 'Long'
  | 'BigInteger'
  | 'Double'
  | 'ArrayList'
  | 'LinkedHashMap';

/** Tells the class of a value; of a number by its size and its digits. */
export function javaClassOf(value: Exclude<Json, null>): JavaClass {
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (!(value instanceof Numeral)) return isJsonObject(value) ? 'LinkedHashMap' : 'ArrayList';
  if (!value.isInteger) return 'Double';
  const integer = BigInt(value.source);
  if (fitsBits(integer, 32)) return 'Integer';
  return fitsBits(integer, 64) ? 'Long' : 'BigInteger';
}

/** Whether the integer fits a signed one of so many bits. */
export function fitsBits(integer: bigint, bits: number): boolean {
  return BigInt.asIntN(bits, integer) === integer;
}

/** What `toString` says of the Java value. */
export function javaText(value: Json): string {
  if (value instanceof Numeral) {
    return value.isInteger ? String(BigInt(value.source)) : doubleText(Number(value.source));
  }
  if (isJsonObject(value)) {
    const entries = Object.entries(value).map(([name, each]) => `${name}=${javaText(each)}`);
    return `{${entries.join(', ')}}`;
  }
  return Array.isArray(value) ? `[${value.map(javaText).join(', ')}]` : String(value);
}

/** Java always writes a decimal point, and powers of ten where numbers are below 0.001 or from 10^7 on. */
function doubleText(double: number): string {
  if (!Number.isFinite(double)) return String(double);
  const size = Math.abs(double);
  const withPoint = (digits: string) => (digits.includes('.') ? digits : `${digits}.0`);
  if (size === 0) return Object.is(double, -0) ? '-0.0' : '0.0';
  if (size >= 1e-3 && size < 1e7) return withPoint(String(double));
  const [digits, exponent] = double.toExponential().split('e');
  return `${withPoint(digits!)}E${Number(exponent)}`;
}
