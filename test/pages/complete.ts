import type { Page } from './statement.ts';

const path = '/paths/~1external-task~1{id}~1complete';
const at = `${path}/post`;
const body = '/components/schemas/CompleteExternalTask';
const variable = '/components/schemas/VariableValue';
const errorFormat = '/components/schemas/CamundaError';
const errorAt = (status: number) =>
  [`${at}/responses/${status}/content/application~1json/schema/$ref`, `#${errorFormat}`] as const;

/** Camunda 7, "Complete External Task". */
export const completePage: Page = {
  title: 'Complete External Task',
  operation: 'completeExternalTask',
  statements: [
    {
      says: 'The operation is called Complete, and belongs to the external task.',
      document: [
        [`${at}/summary`, 'Complete'],
        [`${at}/tags/0`, 'External Task'],
      ],
    },
    {
      says: 'It completes an external task, which is gone thereafter.',
      cases: [
        'complete/holder-completes',
        'complete/completed-task-is-gone',
        'race/one-of-many-completes',
        'race/answers-about-tasks-have-an-order',
      ],
    },
    {
      says: 'It updates process variables.',
      cases: ['complete/variables-arrive', 'complete/typed-variables-arrive'],
    },
    {
      says: 'The method is POST, and the path /external-task/{id}/complete.',
      cases: ['complete/holder-completes'],
      document: [[`${at}/operationId`, 'completeExternalTask']],
    },
    {
      says: 'Path parameter id: the id of the task to complete.',
      cases: ['complete/unknown-task-is-not-found'],
      document: [[`${path}/parameters/0/$ref`, '#/components/parameters/TaskId']],
    },
    {
      says: 'The request body is a JSON object.',
      document: [
        [`${at}/requestBody/content/application~1json/schema/$ref`, `#${body}`],
        [`${body}/type`, 'object'],
      ],
    },
    {
      says: 'Body property workerId: the id of the worker that completes the task.',
      cases: ['complete/holder-completes'],
      document: [[`${body}/properties/workerId/$ref`, '#/components/schemas/WorkerId']],
    },
    {
      says: 'workerId must be that of the worker that has most recently locked the task.',
      cases: [
        'complete/lapsed-lock-may-still-complete',
        'complete/holder-that-lost-the-lock-is-refused',
        'complete/another-worker-is-refused',
        'race/lapsed-task-is-completed-or-taken',
      ],
    },
    {
      says: 'Body property variables: an object of pairs, where each key is the name of a variable.',
      cases: ['complete/variables-arrive'],
      document: [
        [`${body}/properties/variables/additionalProperties/$ref`, `#${variable}`],
        [`${body}/required`, ['workerId']],
      ],
    },
    {
      says: 'Each value of variables is an object with the properties value, type and valueInfo.',
      cases: ['complete/typed-variables-arrive'],
      document: [
        [`${variable}/type`, 'object'],
        `${variable}/properties/value`,
        `${variable}/properties/type`,
        `${variable}/properties/valueInfo`,
      ],
    },
    {
      says: 'Result: the method returns no content.',
      cases: ['complete/holder-completes'],
      document: [[`${at}/responses/204/content`, undefined]],
    },
    {
      says: 'Status 204, without media type: the request was successful.',
      status: 204,
      cases: ['complete/holder-completes'],
      document: [`${at}/responses/204/x-examples/completed`],
    },
    {
      says: 'Status 400, application/json: the given worker did not acquire the most recent lock.',
      status: 400,
      cases: [
        'complete/another-worker-is-refused',
        'complete/never-locked-task-is-refused',
        'complete/holder-that-lost-the-lock-is-refused',
        'complete/lapsed-lock-lets-nobody-else-complete',
        'complete/refused-completion-changes-nothing',
        'complete/refused-completion-keeps-the-time',
      ],
      document: [
        `${at}/responses/400/content/application~1json/examples/locked-by-another`,
        `${at}/responses/400/content/application~1json/examples/never-locked`,
      ],
    },
    {
      says: 'At 400, the error has the format that all calls of the API share.',
      document: [errorAt(400)],
    },
    {
      says: 'Status 404, application/json: the task does not exist.',
      status: 404,
      cases: [
        'complete/completed-task-is-gone',
        'race/losers-of-a-completion-are-told-so',
        'race/only-the-winner-sets-variables',
      ],
      document: [`${at}/responses/404/content/application~1json`],
    },
    {
      says: 'Status 404 can mean that the task id is wrong.',
      cases: ['complete/unknown-task-is-not-found'],
      document: [`${at}/responses/404/content/application~1json/examples/unknown-task`],
    },
    {
      says: 'Status 404 can mean that the task was cancelled, for example by a boundary event.',
      cases: ['complete/cancelled-task-is-not-found'],
      document: [`${at}/responses/404/content/application~1json/examples/cancelled-task`],
    },
    {
      says: 'At 404, the error has the format that all calls of the API share.',
      document: [errorAt(404)],
    },
    {
      says: 'Status 500, application/json: the process instance could not be resumed.',
      status: 500,
      cases: [
        'complete/unresumable-process-fails',
        'complete/failed-completion-keeps-task-and-lock',
        'complete/failed-completion-keeps-the-time',
        'complete/failed-completion-sets-no-variables',
      ],
      document: [`${at}/responses/500/content/application~1json/examples/not-resumed`],
    },
    {
      says: 'At 500, the error has the format that all calls of the API share.',
      document: [errorAt(500)],
    },
    {
      says: 'Example request: aWorker completes anId, and sets a string, a number and a boolean.',
      cases: ['complete/variables-arrive'],
      document: [
        [
          `${at}/requestBody/content/application~1json/examples/page/$ref`,
          '#/components/examples/complete.request-page',
        ],
        [
          '/components/examples/complete.request-page/value',
          {
            workerId: 'aWorker',
            variables: {
              aVariable: { value: 'aStringValue' },
              anotherVariable: { value: 42 },
              aThirdVariable: { value: true },
            },
          },
        ],
      ],
    },
    {
      says: 'In the example, no variable names its type or has further information.',
      cases: ['complete/variables-arrive'],
      document: [[`${variable}/required`, undefined]],
    },
    {
      says: 'Example response: status 204, no content.',
      cases: ['complete/holder-completes'],
      document: [[`${at}/responses/204/x-examples/completed/value`, undefined]],
    },
  ],
};
