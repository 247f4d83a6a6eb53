/** The companions that are about key-value stores. */
import { errorResponse } from '../../http/error-response.ts';
import { jsonResponse } from '../../http/json-response.ts';
import type { CompanionCall } from '../companion.ts';
import type { World } from '../world.ts';
import {
  addKeyValueStore,
  findKeyValueStore,
  findNamedStore,
  type KeyValueStore,
} from './key-value-store.ts';
import { viewKeyValueStore } from './queue-view.ts';

/** A call to a store that is there. */
export interface StoreCall extends CompanionCall {
  readonly found: KeyValueStore;
  readonly nowMs: number;
}

/** The store of the name, made if there is none. */
export function createKeyValueStore({ query }: CompanionCall, { store, clock }: World): Response {
  const nowMs = clock.now();
  const name = query['name'] === undefined ? null : String(query['name']);
  const found = name === null ? null : findNamedStore(store, name);
  if (found !== null) return jsonResponse({ data: viewKeyValueStore(found, nowMs) });
  const made = addKeyValueStore(store, name, nowMs);
  const headers = { Location: `/v2/key-value-stores/${made.id}` };
  return jsonResponse({ data: viewKeyValueStore(made, nowMs) }, { status: 201, headers });
}

/** Answers where the store is there. */
export function inStore(answer: (call: StoreCall) => Response) {
  return (call: CompanionCall, { store, clock }: World): Response => {
    const found = findKeyValueStore(store, call.params['storeId']!);
    if (found === null) return notFound('Key-value Store');
    return answer({ ...call, found, nowMs: clock.now() });
  };
}

/** What is known of the store. */
export function getKeyValueStore({ found, nowMs }: StoreCall): Response {
  return jsonResponse({ data: viewKeyValueStore(found, nowMs) });
}

/** One record, as it was stored. */
export function getRecord({ found, params }: StoreCall): Response {
  const key = params['key']!;
  return found.records.has(key) ? jsonResponse(found.records.get(key)) : notFound('Record');
}

/** Stores a record. */
export function setRecord({ found, params, body, nowMs }: StoreCall): Response {
  found.records.set(params['key']!, body);
  found.modifiedAtMs = nowMs;
  return jsonResponse({}, { status: 201 });
}

/** Takes a record away, if it is there. */
export function deleteRecord({ found, params, nowMs }: StoreCall): Response {
  if (found.records.delete(params['key']!)) found.modifiedAtMs = nowMs;
  return new Response(null, { status: 204 });
}

function notFound(what: string): Response {
  return errorResponse('apify', 404, 'record-not-found', `${what} was not found`);
}
