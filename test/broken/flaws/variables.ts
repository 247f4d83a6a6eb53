/** Variables that a completion loses, changes, or sets against the rules. */
import type { VariableValue } from '../../../src/emulator/store.ts';
import type { Flaw, Misbehaviour } from '../flaw.ts';
import { mistake, setVariables, tamper } from '../misbehaviour.ts';
import { rewrite } from '../rewriting.ts';

const at = 'completeExternalTask';

/** Flaws of what becomes of the variables. */
export const variableFlaws: readonly Flaw[] = [
  {
    name: 'a completion forgets its variables',
    at,
    misbehave: mistake(
      () => true,
      () => ({ body: { variables: {} } }),
    ),
    caughtBy: ['complete/variables-arrive', 'complete/typed-variables-arrive'],
  },
  {
    name: 'a completion keeps only the first of its variables',
    at,
    misbehave: mistake(
      () => true,
      ({ body }) => ({
        body: {
          variables: Object.fromEntries(Object.entries(body['variables'] ?? {}).slice(0, 1)),
        },
      }),
    ),
    caughtBy: ['complete/variables-arrive', 'complete/typed-variables-arrive'],
  },
  {
    name: 'integers arrive as strings',
    at,
    misbehave: changeEach((variable) =>
      Number.isInteger(variable.value) ? { ...variable, value: String(variable.value) } : variable,
    ),
    caughtBy: ['complete/variables-arrive'],
  },
  {
    name: 'integers arrive as doubles by their type',
    at,
    misbehave: changeEach((variable) =>
      Number.isInteger(variable.value) ? { ...variable, type: 'Double' } : variable,
    ),
    caughtBy: ['complete/variables-arrive'],
  },
  {
    name: 'booleans arrive as numbers',
    at,
    misbehave: changeEach((variable) =>
      typeof variable.value === 'boolean' ? { value: Number(variable.value) } : variable,
    ),
    caughtBy: ['complete/variables-arrive'],
  },
  {
    name: 'fractions are cut off',
    at,
    misbehave: changeEach((variable) =>
      typeof variable.value === 'number'
        ? { ...variable, value: Math.trunc(variable.value) }
        : variable,
    ),
    caughtBy: ['complete/typed-variables-arrive'],
  },
  {
    name: 'the types of variables are forgotten',
    at,
    misbehave: changeEach(({ value }) => ({ value })),
    caughtBy: ['complete/typed-variables-arrive'],
  },
  {
    name: 'variables with valueInfo do not arrive',
    at,
    misbehave: mistake(
      () => true,
      ({ body }) => ({
        body: {
          variables: Object.fromEntries(
            Object.entries<VariableValue>(body['variables'] ?? {}).filter(
              ([, { valueInfo }]) => valueInfo === undefined,
            ),
          ),
        },
      }),
    ),
    caughtBy: ['complete/typed-variables-arrive'],
  },
  {
    name: 'variables that are null do not arrive',
    at,
    misbehave: rewrite(204, (response, { task }) => {
      for (const [name, { value }] of task?.variables ?? []) {
        if (value === null) task!.variables!.delete(name);
      }
      return response;
    }),
    caughtBy: ['complete/typed-variables-arrive'],
  },
  {
    name: 'a completion sets its variables before it is refused',
    at,
    misbehave: tamper(({ task }) => task?.task.isResumable === true, setVariables),
    caughtBy: ['complete/refused-completion-changes-nothing'],
  },
  {
    name: 'a completion sets its variables before it fails',
    at,
    misbehave: tamper(({ task }) => task?.task.isResumable === false, setVariables),
    caughtBy: ['complete/failed-completion-sets-no-variables'],
  },
];

function changeEach(change: (variable: VariableValue) => VariableValue): Misbehaviour {
  return mistake(
    ({ body }) => 'variables' in body,
    ({ body }) => {
      const sent = Object.entries<VariableValue>(body['variables'] ?? {});
      return {
        body: {
          variables: Object.fromEntries(sent.map(([name, variable]) => [name, change(variable)])),
        },
      };
    },
  );
}
