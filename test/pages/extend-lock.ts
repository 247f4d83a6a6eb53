import type { Page } from './statement.ts';

const path = '/paths/~1external-task~1{id}~1extendLock';
const at = `${path}/post`;
const body = '/components/schemas/ExtendExternalTaskLock';
const errorFormat = '/components/schemas/CamundaError';
const errorAt = (status: number) =>
  [`${at}/responses/${status}/content/application~1json/schema/$ref`, `#${errorFormat}`] as const;

/** Camunda 7, "Extend Lock on External Task". */
export const extendLockPage: Page = {
  title: 'Extend Lock on External Task',
  operation: 'extendExternalTaskLock',
  statements: [
    {
      says: 'The operation is called Extend Lock, and belongs to the external task.',
      document: [
        [`${at}/summary`, 'Extend lock'],
        [`${at}/tags/0`, 'External Task'],
      ],
    },
    {
      says: 'It extends the timeout of the lock by a given amount of time.',
      cases: ['extend/holder-extends', 'extend/extension-lengthens'],
    },
    {
      says: 'The method is POST, and the path /external-task/{id}/extendLock.',
      cases: ['extend/holder-extends'],
      document: [[`${at}/operationId`, 'extendExternalTaskLock']],
    },
    {
      says: 'Path parameter id: the id of the external task.',
      cases: ['extend/unknown-task-is-not-found'],
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
      says: 'Body property newDuration: an amount of time in milliseconds.',
      cases: ['extend/extension-lengthens', 'extend/extension-shortens'],
      document: [[`${body}/properties/newDuration/$ref`, '#/components/schemas/DurationMs']],
    },
    {
      says: 'newDuration is the new duration of the lock, and starts from the current moment.',
      cases: [
        'extend/extension-lengthens',
        'extend/extension-shortens',
        'extend/extension-is-not-added',
        'extend/extension-counts-from-now',
        'race/held-task-stays-with-its-holder',
      ],
    },
    {
      says: 'Body property workerId: the id of the worker that is locking the task.',
      cases: [
        'extend/holder-extends',
        'extend/another-worker-is-refused',
        'race/winner-of-a-lock-holds-it',
      ],
      document: [[`${body}/properties/workerId/$ref`, '#/components/schemas/WorkerId']],
    },
    {
      says: 'Result: the method returns no content.',
      cases: ['extend/holder-extends'],
      document: [[`${at}/responses/204/content`, undefined]],
    },
    {
      says: 'Status 204, without media type: the request was successful.',
      status: 204,
      cases: ['extend/holder-extends'],
      document: [`${at}/responses/204/x-examples/extended`],
    },
    {
      says: 'Status 404, application/json: the task does not exist.',
      status: 404,
      cases: ['extend/unknown-task-is-not-found', 'extend/completed-task-is-not-found'],
      document: [`${at}/responses/404/content/application~1json`],
    },
    {
      says: 'Status 404 can mean that the task id is wrong.',
      cases: ['extend/unknown-task-is-not-found'],
      document: [`${at}/responses/404/content/application~1json/examples/unknown-task`],
    },
    {
      says: 'Status 404 can mean that the task was cancelled, for example by a boundary event.',
      cases: ['extend/cancelled-task-is-not-found'],
      document: [`${at}/responses/404/content/application~1json/examples/cancelled-task`],
    },
    {
      says: 'At 404, the error has the format that all calls of the API share.',
      document: [errorAt(404)],
    },
    {
      says: 'Status 400, application/json.',
      status: 400,
      cases: ['extend/negative-duration-is-refused', 'extend/another-worker-is-refused'],
      document: [`${at}/responses/400/content/application~1json`],
    },
    {
      says: 'Status 400 when the new duration is negative.',
      cases: ['extend/negative-duration-is-refused', 'extend/refused-duration-changes-nothing'],
      document: [['/components/schemas/DurationMs/minimum', 1]],
    },
    {
      says: 'Status 400 when the task is not locked by the given worker.',
      cases: [
        'extend/another-worker-is-refused',
        'extend/holder-that-lost-the-lock-is-refused',
        'extend/refused-worker-changes-nothing',
      ],
      document: [`${at}/responses/400/content/application~1json/examples/held-by-another`],
    },
    {
      says: 'Status 400 when the task is not locked at all.',
      cases: ['extend/free-task-is-refused'],
      document: [`${at}/responses/400/content/application~1json/examples/not-locked`],
    },
    {
      says: 'At 400, the exception is of type InvalidRequestException.',
      cases: [
        'extend/negative-duration-has-its-type',
        'extend/another-worker-has-its-type',
        'extend/free-task-has-its-type',
      ],
      document: [
        ['/components/examples/extend.400-negative-duration/value/type', 'InvalidRequestException'],
        ['/components/examples/extend.400-held-by-another/value/type', 'InvalidRequestException'],
        ['/components/examples/extend.400-not-locked/value/type', 'InvalidRequestException'],
      ],
    },
    {
      says: 'At 400, the error has the format that all calls of the API share.',
      document: [errorAt(400)],
    },
    {
      says: 'Example request: worker anId gives its lock of task anId 100000 milliseconds from now.',
      document: [
        [
          `${at}/requestBody/content/application~1json/examples/page/$ref`,
          '#/components/examples/extend.request-page',
        ],
        [
          '/components/examples/extend.request-page/value',
          { workerId: 'anId', newDuration: 100_000 },
        ],
      ],
    },
    {
      says: 'Example response: status 204, no content.',
      cases: ['extend/holder-extends'],
      document: [[`${at}/responses/204/x-examples/extended/value`, undefined]],
    },
  ],
};
