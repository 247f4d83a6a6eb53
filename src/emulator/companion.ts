/**
 * The calls around the four endpoints, as their document has them. It is another document than that of the
 * contract, and only the emulator knows it.
 */
import { operations as table } from '../../generated/companions-operations.ts';
import type { Caller, Endpoint } from '../http/call.ts';
import type { ParameterType } from '../validation/request.ts';
import type { World } from './world.ts';

/** The name of a companion, its `operationId`. */
export type CompanionId = keyof typeof table;

/** One operation of the companions' document. */
export type Companion = Endpoint & {
  readonly id: CompanionId;
  readonly query: Readonly<Record<string, ParameterType>>;
};

/** Every operation, in the order of the document. */
export const companions: readonly Companion[] = Object.entries(table).map(([id, row]) => ({
  id: id as CompanionId,
  ...row,
}));

/** A call whose request keeps to the document. */
export interface CompanionCall {
  readonly params: Readonly<Record<string, string>>;
  /** The documented query parameters, converted to their types. */
  readonly query: Readonly<Record<string, string | number | boolean>>;
  /** The JSON body; undefined where the operation takes none. */
  readonly body: unknown;
  readonly caller: Caller;
}

/** Who answers a companion call. */
export type CompanionAnswer = (call: CompanionCall, world: World) => Response | Promise<Response>;

/** Who answers some of the companion calls, by their names. */
export type CompanionAnswers = Partial<Record<CompanionId, CompanionAnswer>>;
