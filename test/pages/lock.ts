import type { Page } from './statement.ts';

const path = '/paths/~1external-task~1{id}~1lock';
const at = `${path}/post`;
const body = '/components/schemas/LockExternalTask';
const errorFormat = '/components/schemas/CamundaError';
const errorAt = (status: number) =>
  [`${at}/responses/${status}/content/application~1json/schema/$ref`, `#${errorFormat}`] as const;

/** Camunda 7, "Lock External Task". */
export const lockPage: Page = {
  title: 'Lock External Task',
  operation: 'lockExternalTask',
  statements: [
    {
      says: 'The operation is called Lock, and belongs to the external task.',
      document: [
        [`${at}/summary`, 'Lock'],
        [`${at}/tags/0`, 'External Task'],
      ],
    },
    {
      says: 'It locks an external task, which its id names, for one worker.',
      cases: [
        'lock/free-task-is-locked',
        'race/one-of-many-locks',
        'race/winner-of-a-lock-holds-it',
      ],
    },
    {
      says: 'It locks the task for an amount of time, and hence not for longer.',
      cases: [
        'lock/lock-holds-for-its-duration',
        'lock/lapsed-lock-can-be-taken',
        'race/answers-about-lapsing-locks-have-an-order',
      ],
    },
    {
      says: 'Note: the worker that has locked a task may lock it again.',
      cases: ['lock/holder-may-lock-again'],
      document: [`${at}/responses/204/x-examples/locked-again`],
    },
    {
      says: 'Note: locking again sets a new duration, which starts from the current moment.',
      cases: [
        'lock/locking-again-lengthens',
        'lock/locking-again-shortens',
        'lock/locking-again-counts-from-now',
      ],
    },
    {
      says: 'The method is POST, and the path /external-task/{id}/lock.',
      cases: ['lock/free-task-is-locked'],
      document: [[`${at}/operationId`, 'lockExternalTask']],
    },
    {
      says: 'Path parameter id: the id of the external task.',
      cases: ['lock/unknown-task-is-not-found'],
      document: [
        [`${path}/parameters/0/$ref`, '#/components/parameters/TaskId'],
        ['/components/parameters/TaskId/name', 'id'],
        ['/components/parameters/TaskId/in', 'path'],
        ['/components/parameters/TaskId/required', true],
      ],
    },
    {
      says: 'The request body is a JSON object.',
      document: [
        [`${at}/requestBody/content/application~1json/schema/$ref`, `#${body}`],
        [`${body}/type`, 'object'],
      ],
    },
    {
      says: 'Body property lockDuration: the duration of the lock in milliseconds.',
      cases: ['lock/lock-holds-for-its-duration', 'lock/lapsed-lock-can-be-taken'],
      document: [
        [`${body}/properties/lockDuration/$ref`, '#/components/schemas/DurationMs'],
        ['/components/schemas/DurationMs/type', 'integer'],
      ],
    },
    {
      says: 'Body property workerId: the id of the worker that locks the task.',
      cases: ['lock/held-task-is-refused-to-another'],
      document: [
        [`${body}/properties/workerId/$ref`, '#/components/schemas/WorkerId'],
        ['/components/schemas/WorkerId/type', 'string'],
      ],
    },
    {
      says: 'Result: the method returns no content.',
      cases: ['lock/free-task-is-locked'],
      document: [[`${at}/responses/204/content`, undefined]],
    },
    {
      says: 'Status 204, without media type: the request was successful.',
      status: 204,
      cases: ['lock/free-task-is-locked'],
      document: [`${at}/responses/204/x-examples/locked`],
    },
    {
      says: 'Status 400, application/json.',
      status: 400,
      cases: ['lock/negative-duration-is-refused', 'lock/held-task-is-refused-to-another'],
      document: [`${at}/responses/400/content/application~1json`],
    },
    {
      says: 'Status 400 when the lock duration is negative.',
      cases: ['lock/negative-duration-is-refused', 'lock/refused-duration-locks-nothing'],
      document: [['/components/schemas/DurationMs/minimum', 1]],
    },
    {
      says: 'Status 400 when a different worker has locked the task already.',
      cases: [
        'lock/held-task-is-refused-to-another',
        'lock/refused-lock-leaves-the-holder',
        'race/losers-of-a-lock-are-told-so',
      ],
      document: [`${at}/responses/400/content/application~1json/examples/held-by-another`],
    },
    {
      says: 'At 400, the exception is of type InvalidRequestException.',
      cases: ['lock/negative-duration-has-its-type', 'lock/held-task-has-its-type'],
      document: [
        ['/components/examples/lock.400-negative-duration/value/type', 'InvalidRequestException'],
        ['/components/examples/lock.400-held-by-another/value/type', 'InvalidRequestException'],
      ],
    },
    {
      says: 'At 400, the error has the format that all calls of the API share.',
      document: [
        errorAt(400),
        `${errorFormat}/properties/type`,
        `${errorFormat}/properties/message`,
      ],
    },
    {
      says: 'Status 404, application/json: the task does not exist.',
      status: 404,
      cases: ['lock/unknown-task-is-not-found', 'lock/completed-task-is-not-found'],
      document: [`${at}/responses/404/content/application~1json`],
    },
    {
      says: 'Status 404 can mean that the task id is wrong.',
      cases: ['lock/unknown-task-is-not-found'],
      document: [`${at}/responses/404/content/application~1json/examples/unknown-task`],
    },
    {
      says: 'Status 404 can mean that the task was cancelled, for example by a boundary event.',
      cases: ['lock/cancelled-task-is-not-found'],
      document: [`${at}/responses/404/content/application~1json/examples/cancelled-task`],
    },
    {
      says: 'At 404, the error has the format that all calls of the API share.',
      document: [errorAt(404)],
    },
    {
      says: 'Example request: worker anId locks task anId for 100000 milliseconds.',
      document: [
        ['/components/parameters/TaskId/example', 'anId'],
        [
          `${at}/requestBody/content/application~1json/examples/page/$ref`,
          '#/components/examples/lock.request-page',
        ],
        [
          '/components/examples/lock.request-page/value',
          { workerId: 'anId', lockDuration: 100_000 },
        ],
      ],
    },
    {
      says: 'Example response: status 204, no content.',
      cases: ['lock/free-task-is-locked'],
      document: [[`${at}/responses/204/x-examples/locked/value`, undefined]],
    },
  ],
};
