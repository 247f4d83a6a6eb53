/**
 * Disturbances: what goes wrong between a client and a server, on purpose, so that a worker can be seen to
 * cope with it. The control endpoints call them faults, as their users do.
 */
import type { Endpoint, EndpointCall } from '../http/call.ts';
import type { OperationId } from '../spec/operations.ts';
import { createRandom, type Random } from './random.ts';

type AnyCall = EndpointCall<Endpoint>;

/** What goes wrong, and how. */
export type Trouble =
  /** Calls take longer, by this much on the emulator's clock. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** The answer is an example of the document, and the call takes no effect. */
  | {
      readonly kind: 'status';
      readonly operation: OperationId;
      readonly status: number;
      readonly example: string;
    }
  /** The connection is reset, after the call has taken effect or before. */
  | { readonly kind: 'reset'; readonly takesEffect: boolean }
  /** The body of the answer breaks off in the middle. */
  | { readonly kind: 'truncate' };

/** Which calls a disturbance strikes. */
export interface Aim {
  /** Null for every operation. */
  readonly operation: string | null;
  /** From 0 to 1, drawn from the seed. */
  readonly probability: number;
  readonly seed: number;
  /** How many calls it strikes; null for no end. */
  readonly count: number | null;
}

/** A disturbance, with how often it has struck. */
export type Disturbance = Aim & Trouble & { readonly id: string; hits: number };

/** A disturbance that decides how a call is answered, and not only when. */
export type Decisive = Exclude<Disturbance, { readonly kind: 'latency' }>;

/** What strikes one call. */
export interface Strike {
  readonly latencyMs: number;
  readonly decisive: Decisive | null;
}

/** The disturbances of an emulator. */
export interface Disturbances {
  /** Oldest first. */
  list(): Disturbance[];
  add(draft: Aim & Trouble): Disturbance;
  /** Takes one away; false when there is none of that id. */
  remove(id: string): boolean;
  clear(): void;
  readonly isEmpty: boolean;
  /** Draws what strikes a call, and counts it. One that cuts bodies counts when it has cut one. */
  strike(call: AnyCall): Strike;
  /** Counts a disturbance that has struck; false when it may not strike any more. */
  hit(disturbance: Disturbance, call: AnyCall): boolean;
  /** The ids of the disturbances that have struck the call. */
  struckBy(call: AnyCall | null): readonly string[];
}

const none: readonly string[] = [];

/** No disturbances. */
export function createDisturbances(): Disturbances {
  const all = new Map<string, Disturbance>();
  const randoms = new WeakMap<Disturbance, Random>();
  const struck = new WeakMap<AnyCall, string[]>();
  let turn = 0;

  const hit = (disturbance: Disturbance, call: AnyCall): boolean => {
    if (isSpent(disturbance)) return false;
    disturbance.hits += 1;
    struck.set(call, [...(struck.get(call) ?? []), disturbance.id]);
    return true;
  };
  const draws = (disturbance: Disturbance, { operation }: AnyCall): boolean => {
    const isAimed = disturbance.operation === null || disturbance.operation === operation.id;
    if (!isAimed || isSpent(disturbance)) return false;
    return randoms.get(disturbance)!() < disturbance.probability;
  };
  return {
    list: () => [...all.values()],
    add(draft) {
      turn += 1;
      const disturbance = { id: String(turn), ...draft, hits: 0 };
      all.set(disturbance.id, disturbance);
      randoms.set(disturbance, createRandom(disturbance.seed));
      return disturbance;
    },
    remove: (id) => all.delete(id),
    clear: () => all.clear(),
    get isEmpty() {
      return all.size === 0;
    },
    strike(call) {
      let latencyMs = 0;
      let decisive: Decisive | null = null;
      for (const disturbance of all.values()) {
        if (disturbance.kind === 'latency') {
          if (draws(disturbance, call) && hit(disturbance, call)) latencyMs += disturbance.ms;
        } else if (decisive === null && draws(disturbance, call)) {
          if (disturbance.kind !== 'truncate') hit(disturbance, call);
          decisive = disturbance;
        }
      }
      return { latencyMs, decisive };
    },
    hit,
    struckBy: (call) => (call === null || turn === 0 ? none : (struck.get(call) ?? none)),
  };
}

function isSpent({ hits, count }: Disturbance): boolean {
  return count !== null && hits >= count;
}
