/** The value types of an engine that stand for one Java class each. */
import { camundaDate } from '../camunda/task-view.ts';
import { fitsBits, javaClassOf, javaText, type JavaClass } from './java-value.ts';
import { plain, type Json } from './json.ts';

/** A value type, and what makes a value one of it. */
export interface PrimitiveType {
  /** The name that the REST API tells. */
  readonly name: string;
  /** The Java class in full, for errors. */
  readonly javaClass: string;
  /** The classes whose values are taken as they are. */
  readonly taken: readonly JavaClass[];
  /** Reads any other value from its text; undefined where it cannot. */
  read(text: string): unknown;
}

/** The types by the names under which an engine looks them up. */
export const primitiveTypes: ReadonlyMap<string, PrimitiveType> = new Map(
  Object.entries({
    null: type('Null', 'javax.lang.model.type.NullType', [], () => undefined),
    boolean: type('Boolean', 'java.lang.Boolean', ['Boolean'], readBoolean),
    bytes: type('Bytes', '[B', [], readBytes),
    short: type('Short', 'java.lang.Short', [], (text) => readInteger(text, 16)),
    integer: type('Integer', 'java.lang.Integer', ['Integer'], (text) => readInteger(text, 32)),
    long: type('Long', 'java.lang.Long', ['Long'], (text) => readInteger(text, 64)),
    double: type('Double', 'java.lang.Double', ['Double'], readDouble),
    date: type('Date', 'java.util.Date', [], readDate),
    string: type('String', 'java.lang.String', ['String'], (text) => text),
    number: type(
      'Number',
      'java.lang.Number',
      ['Integer', 'Long', 'BigInteger', 'Double'],
      readDouble,
    ),
  }),
);

/** The value as one of the type, as the REST API would tell it; undefined where it cannot be one. */
export function convert(value: Json, { taken, read }: PrimitiveType): unknown {
  if (value === null) return null;
  if (taken.includes(javaClassOf(value))) return tell(plain(value));
  const text = unquote(javaText(value));
  return text === undefined ? undefined : read(text);
}

function type(
  name: string,
  javaClass: string,
  taken: readonly JavaClass[],
  read: PrimitiveType['read'],
): PrimitiveType {
  return { name, javaClass, taken, read };
}

/**
 * An engine puts quotation marks around the text and reads that as JSON. So the text ends at the first
 * quotation mark of its own, and a backslash in it is an escape.
 */
function unquote(text: string): string | undefined {
  const inner = /^(?:[^"\\]|\\.)*/s.exec(text)![0];
  const isEnded = inner.length === text.length || text[inner.length] === '"';
  if (!isEnded) return undefined;
  try {
    return JSON.parse(`"${inner}"`) as string;
  } catch {
    return undefined;
  }
}

/** Most types take a blank text, and one that says null, for no value. */
function isNothing(text: string): boolean {
  return text === '' || text === 'null';
}

function readBoolean(given: string): boolean | null | undefined {
  const text = given.trim();
  if (isNothing(text)) return null;
  if (['true', 'True', 'TRUE'].includes(text)) return true;
  return ['false', 'False', 'FALSE'].includes(text) ? false : undefined;
}

function readInteger(given: string, bits: number): number | null | undefined {
  const text = given.trim();
  if (isNothing(text)) return null;
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const integer = BigInt(text.replace('+', ''));
  return fitsBits(integer, bits) ? Number(integer) : undefined;
}

const specialDoubles: ReadonlyMap<string, string> = new Map(
  Object.entries({
    NaN: 'NaN',
    INF: 'Infinity',
    Infinity: 'Infinity',
    '-INF': '-Infinity',
    '-Infinity': '-Infinity',
  }),
);

function readDouble(given: string): number | string | null | undefined {
  const text = given.trim();
  if (isNothing(text)) return null;
  if (specialDoubles.has(text)) return specialDoubles.get(text);
  const isNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text);
  return isNumber ? tell(Number(text)) : undefined;
}

/** JSON has no word for an infinite number. */
function tell<Value>(value: Value): Value | string {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}

/** Blanks are skipped, and what ends with padding may be followed by more. */
function readBytes(text: string): string | undefined {
  const digits = text.replaceAll(/[\0- ]/g, '');
  if (!/^(?:[A-Za-z\d+/]{4}|[A-Za-z\d+/]{3}=|[A-Za-z\d+/]{2}==)*$/.test(digits)) return undefined;
  const parts = digits.match(/[^=]+=*/g) ?? [];
  return btoa(parts.map((part) => atob(part)).join(''));
}

/** Java's `yyyy-MM-dd'T'HH:mm:ss.SSSZ`, leniently: any number of digits, and what follows is not read. */
const datePattern =
  /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)\.(\d+) *(?:GMT|UTC|([+-])([01]\d|2[0-3])([0-5]\d))/;

function readDate(given: string): string | null | undefined {
  const text = given.trim();
  if (isNothing(text)) return null;
  const match = datePattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hours, minutes, seconds, ms] = match.slice(1, 8).map(Number);
  const [sign, offsetHours = 0, offsetMinutes = 0] = match.slice(8);
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes));
  const date = new Date(0);
  date.setUTCFullYear(year!, month! - 1, day);
  date.setUTCHours(hours!, minutes! - offset, seconds, ms);
  return camundaDate(date.getTime());
}
