/** Bodies of the three operations, bound to their fields as Jackson binds them. */
import { unreadable } from './engine-error.ts';
import { fitsBits } from './java-value.ts';
import { isJsonObject, Numeral, readJson, type Json, type JsonObject } from './json.ts';
import type { VariableDraft } from './variable.ts';

/** Variables by name, before anybody looks at their values; one can be null. */
export type Drafts = readonly (readonly [name: string, draft: VariableDraft | null])[];

/** Reads a body. Blanks alone stand for nothing, as `null` does. */
export function readBody(text: string): JsonObject | null {
  if (/^[ \t\r\n]+$/.test(text)) return null;
  const body = readJson(text);
  if (body !== null && !isJsonObject(body)) throw unreadable();
  return body;
}

/** A text. Numbers, true and false are taken for one, as they were written. */
export function bindText(value: Json = null): string | null {
  if (value === null || typeof value === 'string') return value;
  if (value instanceof Numeral) return value.source;
  if (typeof value === 'boolean') return String(value);
  throw unreadable();
}

/** The greatest integer of 64 bits. */
export const longMax = 2n ** 63n - 1n;

/** An integer of 64 bits. A text of digits is one too, a fraction is cut off, and nothing is 0. */
export function bindLong(value: Json = null): bigint {
  if (value === null) return 0n;
  if (typeof value === 'string') return readDigits(value.trim());
  if (!(value instanceof Numeral)) throw unreadable();
  if (value.isInteger) return requireLong(BigInt(value.source));
  const double = Number(value.source);
  if (Math.abs(double) > 2 ** 63) throw unreadable();
  const integer = BigInt(Math.trunc(double));
  return integer > longMax ? longMax : integer;
}

/** Variables by name. */
export function bindVariables(value: Json = null): Drafts {
  if (value === null) return [];
  if (!isJsonObject(value)) throw unreadable();
  return Object.entries(value).map(([name, each]) => [name, bindVariable(each)] as const);
}

function bindVariable(variable: Json): VariableDraft | null {
  if (variable === null) return null;
  if (!isJsonObject(variable)) throw unreadable();
  const { type, value = null, valueInfo = null } = variable;
  if (valueInfo !== null && !isJsonObject(valueInfo)) throw unreadable();
  return { type: bindText(type), value, valueInfo };
}

function readDigits(digits: string): bigint {
  if (digits === '' || digits === 'null') return 0n;
  if (!/^[+-]?\d+$/.test(digits)) throw unreadable();
  return requireLong(BigInt(digits.replace('+', '')));
}

function requireLong(integer: bigint): bigint {
  if (!fitsBits(integer, 64)) throw unreadable();
  return integer;
}
