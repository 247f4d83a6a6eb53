/** Scenarios by chance: a few workers and times, so that calls meet, and now and then a strange body. */
import fc from 'fast-check';
import {
  bodyOf,
  call,
  longMs,
  shortMs,
  verbs,
  type Scenario,
  type Step,
} from './differential-scenario.ts';

const worker = fc.constantFrom<unknown>('w1', 'w1', 'w1', 'w2', 'w2', '', 'W1', 12, true, null);
const duration = fc.constantFrom<unknown>(
  longMs,
  longMs,
  90_000,
  `${longMs}`,
  90_000.5,
  0,
  -1,
  null,
  'x',
);
const verb = fc.constantFrom(...verbs);

const variableValue = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom(null, '5', 'true', '', {}, [1]),
);
const typeName = fc.constantFrom(
  'String',
  'Integer',
  'Short',
  'Long',
  'Double',
  'Boolean',
  'Null',
  'Nope',
);
const variable = fc.record(
  { value: variableValue, type: fc.option(typeName) },
  { requiredKeys: [] },
);
const name = fc.constantFrom('a', 'b', 'ä');
const variables = fc.option(
  fc.dictionary(
    name,
    fc.oneof({ weight: 9, arbitrary: variable }, { weight: 1, arbitrary: fc.constant(null) }),
  ),
);

const plainCall = fc
  .tuple(verb, worker, duration)
  .map(([asked, who, lasting]): Step[] => [call(asked, bodyOf(who, lasting))]);

/** Time passes at once behind a short lock, so that nobody comes while it lapses. */
const shortCall = fc
  .tuple(fc.constantFrom('lock', 'extendLock'), worker)
  .map(([asked, who]): Step[] => [call(asked, bodyOf(who, shortMs)), 'pass']);

const completion = fc
  .tuple(worker, variables, variables)
  .map(([workerId, all, local]): Step[] => [
    call('complete', { workerId, variables: all, localVariables: local }),
  ]);

const anyJson = fc
  .tuple(verb, fc.json({ maxDepth: 2 }))
  .map(([asked, json]): Step[] => [call(asked, json)]);

const companion = fc.constantFrom<Step[]>(
  [call('unlock', '{}')],
  [call('failure', { workerId: 'w1', retries: 1 }), 'pass'],
  [call('failure', { workerId: 'w1', retries: 1, retryTimeout: longMs })],
);

const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: plainCall },
    { weight: 3, arbitrary: shortCall },
    { weight: 2, arbitrary: completion },
    { weight: 1, arbitrary: anyJson },
    { weight: 1, arbitrary: companion },
  ),
  { minLength: 1, maxLength: 10 },
);

/** A scenario by chance. */
export const randomScenario: fc.Arbitrary<Scenario> = fc.record({
  name: fc.constant('by chance'),
  task: fc.constantFrom('active', 'active', 'active', 'unresumable'),
  steps: steps.map((all) => all.flat()),
});
