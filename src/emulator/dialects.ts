import type { Dialect } from './dialect.ts';
import { documentedDialect } from './documented-dialect.ts';
import { engineDialect } from './engine-dialect/engine-dialect.ts';

/** The dialects by the names that callers give. */
const dialects = {
  documented: documentedDialect,
  engine: engineDialect,
} satisfies Readonly<Record<string, Dialect>>;

/** How callers name a dialect. */
export type DialectName = keyof typeof dialects;

/** Every name, the usual one first. */
export const dialectNames = Object.keys(dialects) as DialectName[];

/** The dialect of that name. Another name is an error, for callers that no compiler warns. */
export function dialectOf(name: DialectName): Dialect {
  if (Object.hasOwn(dialects, name)) return dialects[name];
  throw new TypeError(`There is no dialect '${name}': it must be ${dialectNames.join(' or ')}.`);
}
