import { operations } from '../spec/operations.ts';
import { companions } from './companion.ts';
import { InvalidParam } from './params.ts';

/** The names of the operations that the emulator serves. */
const operationIds: readonly string[] = [...operations, ...companions].map(({ id }) => id);

/** The name of an operation. Any other is invalid. */
export function operationIdOf(name: unknown): string {
  if (typeof name === 'string' && operationIds.includes(name)) return name;
  throw new InvalidParam(`operation must be one of ${operationIds.join(', ')}`);
}
