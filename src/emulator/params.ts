/** The params of a provider state, read one by one. */

/** Params by name, as they came over the wire. */
export type Params = Readonly<Record<string, unknown>>;

/** A param that the state cannot be made with. The message says what it must be. */
export class InvalidParam extends Error {}

/** A text. */
export function textOf(params: Params, name: string): string {
  const value = params[name];
  if (typeof value !== 'string') throw new InvalidParam(`${name} must be a string`);
  return value;
}

/** A text that is not empty. */
export function nameOf(params: Params, name: string): string {
  const value = textOf(params, name);
  if (value === '') throw new InvalidParam(`${name} must not be empty`);
  return value;
}

/** A number that is finite. */
export function numberOf(params: Params, name: string): number {
  const value = params[name];
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new InvalidParam(`${name} must be a number`);
  }
  return value;
}

/** A whole number that is not below `least`. */
export function countOf(params: Params, name: string, least: number): number {
  const value = numberOf(params, name);
  if (!Number.isSafeInteger(value) || value < least) {
    throw new InvalidParam(`${name} must be a whole number, ${least} or more`);
  }
  return value;
}

/** Yes or no. */
export function flagOf(params: Params, name: string): boolean {
  const value = params[name];
  if (typeof value !== 'boolean') throw new InvalidParam(`${name} must be true or false`);
  return value;
}

/** Refuses a param that nobody would read, since it may be one that was misspelt. */
export function refuseOthers(params: Params, taken: readonly string[], taker: string): void {
  const other = Object.keys(params).find((name) => !taken.includes(name));
  if (other === undefined) return;
  const takes = taken.length === 0 ? 'takes no params' : `takes ${taken.join(', ')}`;
  throw new InvalidParam(`there is no param ${other}: ${taker} ${takes}`);
}

/** What `read` makes of a param that may be left out, or be null. */
export function optional<Value>(
  params: Params,
  name: string,
  read: (params: Params, name: string) => Value,
): Value | null {
  return params[name] === undefined || params[name] === null ? null : read(params, name);
}

/** Whether the value is an object of JSON. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
