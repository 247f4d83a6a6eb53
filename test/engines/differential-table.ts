/** Scenarios by hand: every state with every call, and every edge of bodies, media types, methods and paths. */
import { bodyScenarios } from './differential-bodies.ts';
import {
  bodyOf,
  call,
  longMs,
  shortMs,
  verbs,
  type Scenario,
  type Step,
  type TaskKind,
} from './differential-scenario.ts';
import { variableScenarios } from './differential-variables.ts';
import { wireScenarios } from './differential-wire.ts';

const lock = (worker: string, durationMs = longMs) => call('lock', bodyOf(worker, durationMs));
const complete = (worker: string, more: object = {}) => call('complete', bodyOf(worker, 0, more));
const failure = (more: object) => call('failure', { workerId: 'w1', ...more });
const bpmnError = call('bpmnError', { workerId: 'w1', errorCode: 'e' });

/** How a task comes into a state in which w1 calls it. */
const states: readonly (readonly [name: string, task: TaskKind, steps: readonly Step[]])[] = [
  ['never locked', 'active', []],
  ['held by w1', 'active', [lock('w1')]],
  ['held by w2', 'active', [lock('w2')]],
  ['lapsed for w1', 'active', [lock('w1', shortMs), 'pass']],
  ['lapsed for w2', 'active', [lock('w2', shortMs), 'pass']],
  ['lapsed for w1, taken by w2', 'active', [lock('w1', shortMs), 'pass', lock('w2')]],
  ['unlocked', 'active', [lock('w1'), call('unlock', '{}')]],
  ['failed by w1', 'active', [lock('w1'), failure({ retries: 0 }), 'pass']],
  ['failed by w1 for a while', 'active', [lock('w1'), failure({ retryTimeout: longMs })]],
  ['held by the empty worker', 'active', [lock('')]],
  ['completed', 'active', [lock('w1'), complete('w1')]],
  ['ended by an error', 'active', [lock('w1'), bpmnError]],
  ['cancelled', 'cancelled', []],
  ['unknown', 'unknown', []],
  ['unresumable, never locked', 'unresumable', []],
  ['unresumable, held by w1', 'unresumable', [lock('w1')]],
  ['unresumable, lapsed for w1', 'unresumable', [lock('w1', shortMs), 'pass']],
];

const variable = (value: unknown, type?: string) => ({ variables: { a: { value, type } } });

/** Calls that a state answers, good and bad, so that the order of checks is seen. */
const probes: readonly (readonly Step[])[] = [
  [lock('w1')],
  [lock('w1', shortMs), 'pass', lock('w2')],
  [call('extendLock', bodyOf('w1', longMs))],
  [call('extendLock', bodyOf('w1', shortMs)), 'pass', call('extendLock', bodyOf('w1', longMs))],
  [complete('w1'), complete('w1')],
  [complete('W1'), lock('W1')],
  ...verbs.flatMap((verb) => [
    [call(verb, bodyOf(null, longMs))],
    [call(verb, bodyOf('w1', 0))],
    [call(verb, bodyOf(null, -1))],
    [call(verb, bodyOf('', longMs))],
    [call(verb, bodyOf('w'.repeat(256), longMs))],
  ]),
  [complete('w1', variable('x', 'Integer'))],
  [complete('w1', variable('x', 'Foo'))],
  [complete('w1', variable(1, 'Number'))],
  [complete('w1', variable('x'.repeat(4_001)))],
  [call('complete', variable('x', 'Foo'))],
  [call('complete', variable('x', 'Object'))],
  [call('unlock', '{}'), lock('w2')],
  [failure({})],
  [bpmnError],
  [{ ...lock('w1'), method: 'GET', body: null }],
];

const stateScenarios = states.flatMap(([name, task, before]) =>
  probes.map((steps): Scenario => ({ name: `a task ${name}`, task, steps: [...before, ...steps] })),
);

/** Every scenario by hand. */
export const table: readonly Scenario[] = [
  ...stateScenarios,
  ...bodyScenarios,
  ...variableScenarios,
  ...wireScenarios,
];
