/** Values of JSON as the Java values that Jackson makes of them. */
import { isJsonObject, Numeral, type Json } from './json.ts';

/** The Java classes that stand for values of JSON, with their packages. */
const packages = {
  String: 'java.lang',
  Boolean: 'java.lang',
  Integer: 'java.lang',
  Long: 'java.lang',
  BigInteger: 'java.math',
  Double: 'java.lang',
  ArrayList: 'java.util',
  LinkedHashMap: 'java.util',
};

/** The class of a Java value, without its package. */
export type JavaClass = keyof typeof packages;

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

/** The name of a class in full. */
export function nameOf(javaClass: JavaClass): string {
  return `${packages[javaClass]}.${javaClass}`;
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

/** Java writes two digits at least, and powers of ten where numbers are below 0.001 or from 10^7 on. */
function doubleText(double: number): string {
  if (!Number.isFinite(double)) return String(double);
  if (double === 0) return Object.is(double, -0) ? '-0.0' : '0.0';
  const size = Math.abs(double);
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(double) ? `${double}.0` : String(double);
  const shortest = double.toExponential();
  const [digits, exponent] = (shortest.includes('.') ? shortest : double.toExponential(1)).split(
    'e',
  );
  return `${digits}E${Number(exponent)}`;
}
