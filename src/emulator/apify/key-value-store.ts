/** Key-value stores, as far as a crawler has to have one in which it remembers its state. */
import { memoryOf, type Store } from '../store.ts';
import { createId } from './identifier.ts';

/** A key-value store. */
export interface KeyValueStore {
  readonly id: string;
  readonly name: string | null;
  readonly createdAtMs: number;
  modifiedAtMs: number;
  /** Values of JSON by their keys. */
  readonly records: Map<string, unknown>;
}

/** Makes a store. Nobody else has its name. */
export function addKeyValueStore(store: Store, name: string | null, nowMs: number): KeyValueStore {
  const id = createId();
  const made = { id, name, createdAtMs: nowMs, modifiedAtMs: nowMs, records: new Map() };
  memoryOf(store).keyValueStores.set(id, made);
  return made;
}

/** The store that is called so, by its id or as `username~name`; null when there is none. */
export function findKeyValueStore(store: Store, reference: string): KeyValueStore | null {
  const found = memoryOf(store).keyValueStores.get(reference);
  if (found !== undefined) return found;
  const name = nameIn(reference);
  return name === null ? null : findNamedStore(store, name);
}

/** The store of that name, null when there is none. */
export function findNamedStore(store: Store, name: string): KeyValueStore | null {
  const all = memoryOf(store).keyValueStores.values();
  return all.find((each) => each.name === name) ?? null;
}

/** The name in `username~name`; null where there is none. The emulator has one user, whatever the name. */
export function nameIn(reference: string): string | null {
  const tilde = reference.indexOf('~');
  return tilde < 0 ? null : reference.slice(tilde + 1);
}
