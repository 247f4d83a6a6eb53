/** JSON as Jackson reads it for an engine. */
import { nestingMax, nestingOf } from '../../validation/request.ts';
import { EngineError, unreadable } from './engine-error.ts';

/** A number as it was written, since Java tells 1 from 1.0, and has longer integers. */
export class Numeral {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get isInteger(): boolean {
    return /^-?\d+$/.test(this.source);
  }
}

/** A value of JSON, its numbers as they were written. */
export type Json = null | boolean | string | Numeral | Json[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** How many digits a number may have. */
const digitsMax = 1_000;

/** Reads a text. One that is no JSON, too deep, or with a number too long is an EngineError. */
export function readJson(text: string): Json {
  try {
    JSON.parse(text);
  } catch {
    throw unreadable();
  }
  // Depth comes before the reviver, which would overflow the stack.
  if (text.length > 2 * nestingMax && nestingOf(text) > nestingMax) throw tooDeep();
  return JSON.parse(text, keepDigits) as Json;
}

/** Whether the value is an object of JSON. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && !(value instanceof Numeral) && !Array.isArray(value);
}

/** The value with numbers as JavaScript has them. */
export function plain(value: Json): unknown {
  if (value instanceof Numeral) return Number(value.source);
  if (Array.isArray(value)) return value.map(plain);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

/** TypeScript does not know the third argument of a reviver yet. */
function keepDigits(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number') return value;
  const source = context!.source!;
  if (source.length > digitsMax) throw tooManyDigits(source.length);
  return new Numeral(source);
}

function tooDeep(): EngineError {
  return beyond('Document nesting depth', nestingMax + 1, nestingMax, 'getMaxNestingDepth');
}

function tooManyDigits(count: number): EngineError {
  return beyond('Number value length', count, digitsMax, 'getMaxNumberLength');
}

function beyond(what: string, found: number, most: number, getter: string): EngineError {
  const limit = `(${most}, from \`StreamReadConstraints.${getter}()\`)`;
  const message = `${what} (${found}) exceeds the maximum allowed ${limit}`;
  return new EngineError(500, 'StreamConstraintsException', message);
}
