/** Process variables of a task, as they are kept and as they are told. */
import type { TaskRecord, VariableValue } from '../store.ts';

/** Variables by name, as they come over the wire. */
export type Variables = Readonly<Record<string, VariableValue>>;

/** A variable with a value and a type, as every variable has once it is stored. */
export interface StoredVariable {
  readonly value: unknown;
  readonly type: string;
}

/** Sets variables, and leaves the others as they are. */
export function setVariables(record: TaskRecord, variables: Variables | null | undefined): void {
  const entries = Object.entries(variables ?? {});
  if (entries.length === 0) return;
  record.variables ??= new Map();
  for (const [name, variable] of entries) record.variables.set(name, variable);
}

/** The variable as it is told to others. */
export function tellVariable(variable: VariableValue): StoredVariable {
  return { value: variable.value ?? null, type: variable.type ?? typeOf(variable) };
}

/** The value type that an engine gives a variable that comes without one. */
function typeOf({ value }: VariableValue): string {
  if (value === undefined || value === null) return 'Null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value !== 'number') return 'Object';
  if (!Number.isInteger(value)) return 'Double';
  return Math.abs(value) < 2 ** 31 ? 'Integer' : 'Long';
}
