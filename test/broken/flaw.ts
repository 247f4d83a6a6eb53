/**
 * A flaw: the one thing that is wrong with a server which is sound in everything else.
 *
 * A flaw is wrapped around the real emulator. It may ask the emulator something else than it was asked,
 * change what is stored before or after, or rewrite the answer. ("Fault" is taken: it is what the world does.)
 */
import type { OperationId } from '../../src/spec/operations.ts';
import type { FlawedCall } from './flawed-call.ts';

/** How a flawed server answers a call. */
export type Misbehaviour = (call: FlawedCall) => Response | Promise<Response>;

/** One flaw, and the cases that must tell of it. */
export interface Flaw {
  /** What is wrong, in words that follow "a server where". */
  readonly name: string;
  /** The operation that is flawed, or several. All others are sound. */
  readonly at: OperationId | readonly OperationId[];
  readonly misbehave: Misbehaviour;
  /** The ids of the cases whose promises the flaw breaks outright. Each of them must fail. */
  readonly caughtBy: readonly string[];
}
