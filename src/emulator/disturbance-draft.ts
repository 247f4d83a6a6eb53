/** Disturbances as they are asked for and told over the wire. */
import { examplesOf } from '../spec/examples.ts';
import { operationOf, operations, type OperationId } from '../spec/operations.ts';
import type { Aim, Disturbance, Trouble } from './disturbance.ts';
import { operationIdOf } from './operation-ids.ts';
import {
  countOf,
  flagOf,
  InvalidParam,
  numberOf,
  optional,
  refuseOthers,
  textOf,
  type Params,
} from './params.ts';

const aimParams = ['operation', 'kind', 'probability', 'seed', 'count'];

/** What each kind takes beside what all take, and how it is read. */
const kinds: Readonly<
  Record<Trouble['kind'], { takes: readonly string[]; read(params: Params): Trouble }>
> = {
  latency: { takes: ['ms'], read: (params) => ({ kind: 'latency', ms: countOf(params, 'ms', 1) }) },
  status: { takes: ['status', 'example'], read: readStatus },
  reset: {
    takes: ['takesEffect'],
    read: (params) => ({
      kind: 'reset',
      takesEffect: optional(params, 'takesEffect', flagOf) ?? true,
    }),
  },
  truncate: { takes: [], read: () => ({ kind: 'truncate' }) },
};

/** Reads what was asked for. What is wrong with it is an InvalidParam. */
export function readDisturbance(params: Params): Aim & Trouble {
  const kind = params['kind'];
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) {
    throw new InvalidParam(`kind must be one of ${Object.keys(kinds).join(', ')}`);
  }
  const { takes, read } = kinds[kind as Trouble['kind']];
  refuseOthers(params, [...aimParams, ...takes], `kind ${kind}`);
  return { ...readAim(params), ...read(params) };
}

function readAim(params: Params): Aim {
  const probability = optional(params, 'probability', numberOf) ?? 1;
  if (probability < 0 || probability > 1) {
    throw new InvalidParam('probability must be a number from 0 to 1');
  }
  const seed = optional(params, 'seed', (all, name) => countOf(all, name, 0)) ?? 1;
  const count = optional(params, 'count', (all, name) => countOf(all, name, 1));
  const operation = optional(params, 'operation', (all, name) => operationIdOf(all[name]));
  return { operation, probability, seed, count };
}

function readStatus(params: Params): Trouble {
  const operation = readDocumented(params);
  const status = countOf(params, 'status', 100);
  const names = Object.keys(examplesOf(operation, status));
  const example = optional(params, 'example', textOf) ?? names[0];
  if (example !== undefined && names.includes(example)) {
    return { kind: 'status', operation, status, example };
  }
  const offers = Object.keys(operationOf(operation).responses).map(
    (each) => `${each} (${Object.keys(examplesOf(operation, Number(each))).join(', ')})`,
  );
  const given = params['example'] === undefined ? '' : ` with example ${example}`;
  const offer = `${operation} has ${offers.join('; ')}`;
  throw new InvalidParam(`status ${status}${given} is not in the document: ${offer}`);
}

/** Only the operations of the contract have examples. */
function readDocumented(params: Params): OperationId {
  const found = operations.find(({ id }) => id === params['operation']);
  if (found !== undefined) return found.id;
  const ids = operations.map(({ id }) => id).join(', ');
  throw new InvalidParam(`kind status needs an operation that has examples: ${ids}`);
}

/** The disturbance as it is told. */
export function tellDisturbance({ id, operation, kind, ...rest }: Disturbance) {
  const { probability, seed, count, hits, ...trouble } = rest;
  return { id, operation, kind, ...trouble, probability, seed, count, hits };
}
