import type { Dialect } from './dialect.ts';
import { documentedDialect } from './documented-dialect.ts';
import { engineDialect } from './engine-dialect/engine-dialect.ts';

/** The dialects by the names that callers give. */
export const dialects = {
  documented: documentedDialect,
  engine: engineDialect,
} satisfies Readonly<Record<string, Dialect>>;

/** How callers name a dialect. */
export type DialectName = keyof typeof dialects;

/** Every name, the usual one first. */
export const dialectNames = Object.keys(dialects) as DialectName[];
