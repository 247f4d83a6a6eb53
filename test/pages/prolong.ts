import type { Page, Place, Statement } from './statement.ts';

const at = '/paths/~1v2~1request-queues~1{queueId}~1requests~1{requestId}~1lock/put';
const success = '/components/schemas/ProlongedRequestLock';
const failure = '/components/schemas/ApifyError';
const notFound = '/components/schemas/ApifyNotFound';

/** A property of the parameter at this place in the list. */
const parameter = (index: number, property: string, value: unknown): Place => [
  `${at}/parameters/${index}/${property}`,
  value,
];
const schemaAt = (status: number, schema: string): Place => [
  `${at}/responses/${status}/content/application~1json/schema/$ref`,
  `#${schema}`,
];
const exampleOf = (name: string, value: unknown): Place => [
  `/components/examples/prolong.${name}/value`,
  value,
];

/** The page repeats one schema at five statuses. */
const errorSchema = (status: number): Statement => ({
  says: `At ${status}, the body must have an error with a type and a message, all of them open strings.`,
  document: [
    schemaAt(status, failure),
    [`${failure}/required`, ['error']],
    [`${failure}/properties/error/required`, ['type', 'message']],
    [`${failure}/properties/error/properties/type/type`, 'string'],
    [`${failure}/properties/error/properties/type/enum`, undefined],
    [`${failure}/properties/error/properties/message/type`, 'string'],
  ],
});

/** Apify, "Prolong request lock". */
export const prolongPage: Page = {
  title: 'Prolong request lock',
  operation: 'prolongRequestLock',
  statements: [
    {
      says: 'The operation is called Prolong request lock.',
      document: [[`${at}/summary`, 'Prolong request lock']],
    },
    {
      says: 'The method is PUT, the path that of the lock of a request, the host api.apify.com.',
      cases: ['prolong/holder-prolongs'],
      document: [
        [`${at}/operationId`, 'prolongRequestLock'],
        [`${at.replace(/\/put$/, '')}/servers/0/url`, 'https://api.apify.com'],
      ],
    },
    {
      says: 'It prolongs the lock of a request.',
      cases: ['prolong/holder-prolongs', 'prolong/prolonged-lock-outlives-the-old'],
    },
    {
      says: 'Only the client that has locked the request can prolong its lock.',
      cases: [
        'prolong/another-client-is-refused',
        'prolong/refused-client-changes-nothing',
        'race/only-the-holder-prolongs',
        'race/answers-about-requests-have-an-order',
      ],
      document: [`${at}/responses/400/content/application~1json/examples/locked-by-another`],
    },
    {
      says: 'Path parameter queueId: a string, required; an id or username~queue-name.',
      cases: ['prolong/missing-queue-is-refused'],
      document: [
        parameter(0, 'name', 'queueId'),
        parameter(0, 'in', 'path'),
        parameter(0, 'required', true),
        parameter(0, 'schema/type', 'string'),
      ],
    },
    {
      says: 'An example of queueId is WkzbQMuFYuamGv3YF.',
      document: [parameter(0, 'example', 'WkzbQMuFYuamGv3YF')],
    },
    {
      says: 'Path parameter requestId: a string, required; the id of the request.',
      cases: ['prolong/missing-request-is-refused'],
      document: [
        parameter(1, 'name', 'requestId'),
        parameter(1, 'in', 'path'),
        parameter(1, 'required', true),
        parameter(1, 'schema/type', 'string'),
      ],
    },
    {
      says: 'An example of requestId is xpsmkDlspokDSmklS.',
      document: [parameter(1, 'example', 'xpsmkDlspokDSmklS')],
    },
    {
      says: 'Query parameter lockSecs: a double, required.',
      cases: [
        'prolong/missing-lock-secs-is-refused',
        'prolong/non-numeric-lock-secs-is-refused',
        'prolong/fractions-count',
      ],
      document: [
        parameter(2, 'name', 'lockSecs'),
        parameter(2, 'in', 'query'),
        parameter(2, 'required', true),
        parameter(2, 'schema/type', 'number'),
        parameter(2, 'schema/format', 'double'),
      ],
    },
    {
      says: 'lockSecs is for how long the request will be locked, in seconds.',
      cases: [
        'prolong/expiry-counts-from-now',
        'prolong/prolonged-lock-counts-from-now',
        'prolong/duration-replaces-what-is-left',
        'prolong/prolonged-lock-outlives-the-old',
        'prolong/prolonged-lock-lapses',
      ],
    },
    {
      says: 'An example of lockSecs is 60.',
      document: [parameter(2, 'example', 60)],
    },
    {
      says: 'Query parameter clientKey: a string, not required; it identifies the client.',
      cases: ['prolong/another-client-is-refused'],
      document: [
        parameter(3, 'name', 'clientKey'),
        parameter(3, 'in', 'query'),
        parameter(3, 'required', undefined),
        parameter(3, 'schema/type', 'string'),
      ],
    },
    {
      says: 'clientKey must be between 1 and 32 characters long.',
      cases: [
        'prolong/client-key-of-1-is-accepted',
        'prolong/client-key-of-32-is-accepted',
        'prolong/empty-client-key-is-refused',
        'prolong/client-key-of-33-is-refused',
      ],
      document: [parameter(3, 'schema/minLength', 1), parameter(3, 'schema/maxLength', 32)],
    },
    {
      says: 'clientKey is used to lock and unlock requests.',
      cases: ['prolong/holder-prolongs'],
    },
    {
      says: 'A lock is deleted or prolonged only with the key that took it, or from the same Actor run.',
      cases: ['prolong/another-client-is-refused', 'race/only-the-holder-prolongs'],
    },
    {
      says: 'An example of clientKey is client-abc.',
      document: [parameter(3, 'example', 'client-abc')],
    },
    {
      says: 'Query parameter forefront: a string, not required.',
      document: [
        parameter(4, 'name', 'forefront'),
        parameter(4, 'in', 'query'),
        parameter(4, 'required', undefined),
        parameter(4, 'schema/type', 'string'),
      ],
    },
    {
      says: 'forefront decides whether the request goes to the head of the queue or to its end.',
      cases: [
        'prolong/forefront-returns-to-the-head',
        'prolong/without-forefront-returns-to-the-end',
      ],
    },
    {
      says: 'The request goes to its place in the queue after its lock expires.',
      cases: ['prolong/forefront-returns-to-the-head', 'prolong/prolonged-lock-lapses'],
    },
    {
      says: 'An example of forefront is false.',
      cases: ['prolong/without-forefront-returns-to-the-end'],
      document: [parameter(4, 'example', 'false')],
    },
    {
      says: 'Status 200 has no response headers of its own.',
      status: 200,
      cases: ['prolong/holder-prolongs'],
      document: [[`${at}/responses/200/headers`, undefined]],
    },
    {
      says: 'Example of status 200: a lock that expires at 2022-06-14T23:00:00.000Z.',
      document: [
        exampleOf('200-prolonged', { data: { lockExpiresAt: '2022-06-14T23:00:00.000Z' } }),
      ],
    },
    {
      says: 'At 200, property data: an object, required; information about the lock.',
      cases: ['prolong/holder-prolongs'],
      document: [
        schemaAt(200, success),
        [`${success}/required`, ['data']],
        [`${success}/properties/data/type`, 'object'],
      ],
    },
    {
      says: 'At 200, property data.lockExpiresAt: a date-time, required; when the lock expires.',
      cases: ['prolong/expiry-is-a-utc-instant', 'prolong/expiry-counts-from-now'],
      document: [
        [`${success}/properties/data/required`, ['lockExpiresAt']],
        [`${success}/properties/data/properties/lockExpiresAt/type`, 'string'],
        [`${success}/properties/data/properties/lockExpiresAt/format`, 'date-time'],
      ],
    },
    {
      says: 'Status 400: an input parameter or the request body is invalid.',
      status: 400,
      cases: [
        'prolong/missing-lock-secs-is-refused',
        'prolong/non-numeric-lock-secs-is-refused',
        'prolong/empty-client-key-is-refused',
        'prolong/client-key-of-33-is-refused',
      ],
    },
    {
      says: 'Example of status 400: type invalid-input, and a message about the request body.',
      cases: [
        'prolong/missing-lock-secs-has-its-type',
        'prolong/non-numeric-lock-secs-has-its-type',
        'prolong/empty-client-key-has-its-type',
        'prolong/client-key-of-33-has-its-type',
      ],
      document: [
        exampleOf('400-invalid-input', {
          error: {
            type: 'invalid-input',
            message: 'Invalid input: The request body contains invalid data.',
          },
        }),
      ],
    },
    errorSchema(400),
    {
      says: 'Status 401: authentication is required, or the token is invalid.',
      status: 401,
      cases: [
        'prolong/missing-token-is-refused',
        'prolong/invalid-token-is-refused',
        'prolong/refused-token-changes-nothing',
      ],
    },
    {
      says: 'Example of status 401: type token-not-valid, the authentication token is not valid.',
      cases: ['prolong/missing-token-has-its-type', 'prolong/invalid-token-has-its-type'],
      document: [
        exampleOf('401-token-not-valid', {
          error: { type: 'token-not-valid', message: 'Authentication token is not valid.' },
        }),
      ],
    },
    errorSchema(401),
    {
      says: 'Status 403: the permissions do not suffice for this action.',
      status: 403,
      cases: ['prolong/token-without-permission-is-refused'],
    },
    {
      says: 'Example of status 403: type permission-denied, the caller has no permission.',
      cases: ['prolong/token-without-permission-has-its-type'],
      document: [
        exampleOf('403-permission-denied', {
          error: {
            type: 'permission-denied',
            message: 'You do not have permission to perform this action.',
          },
        }),
      ],
    },
    errorSchema(403),
    {
      says: 'Status 404: the requested resource was not found.',
      status: 404,
      cases: ['prolong/missing-queue-is-refused', 'prolong/missing-request-is-refused'],
      document: [`${at}/responses/404/content/application~1json/examples/request-not-found`],
    },
    {
      says: 'Example of status 404: type record-not-found, the queue was not found.',
      cases: ['prolong/missing-queue-has-its-type', 'prolong/missing-request-has-its-type'],
      document: [
        exampleOf('404-queue-not-found', {
          error: { type: 'record-not-found', message: 'Request Queue was not found' },
        }),
      ],
    },
    {
      says: 'At 404, property error: an object, which is not required, as nothing in it is.',
      document: [
        schemaAt(404, notFound),
        [`${notFound}/required`, undefined],
        [`${notFound}/properties/error/type`, 'object'],
        [`${notFound}/properties/error/required`, undefined],
      ],
    },
    {
      says: 'At 404, property error.type: a string; the only possible value is record-not-found.',
      cases: ['prolong/missing-queue-has-its-type', 'prolong/missing-request-has-its-type'],
      document: [[`${notFound}/properties/error/properties/type/type`, 'string']],
    },
    {
      says: 'At 404, property error.message: a string, such as that the queue was not found.',
      document: [[`${notFound}/properties/error/properties/message/type`, 'string']],
    },
    {
      says: 'Status 405: the method is not allowed.',
      status: 405,
      cases: ['prolong/wrong-method-is-refused'],
    },
    {
      // The page's message names the methods of another path, so the document has its own.
      says: 'Example of status 405: type method-not-allowed, and a message that names the methods.',
      cases: ['prolong/wrong-method-has-its-type'],
      document: [
        exampleOf('405-method-not-allowed', {
          error: {
            type: 'method-not-allowed',
            message:
              'This API end-point can only be accessed using the following HTTP methods: OPTIONS,PUT',
          },
        }),
      ],
    },
    errorSchema(405),
    {
      says: 'Status 429: the rate limit is exceeded.',
      status: 429,
      cases: ['prolong/exceeded-rate-limit-is-refused'],
    },
    {
      says: 'Example of status 429: type rate-limit-exceeded, try again later.',
      cases: ['prolong/exceeded-rate-limit-has-its-type'],
      document: [
        exampleOf('429-rate-limit-exceeded', {
          error: {
            type: 'rate-limit-exceeded',
            message: 'You have exceeded the rate limit. Please try again later.',
          },
        }),
      ],
    },
    errorSchema(429),
    {
      // Of a failed Actor run, at five statuses where it cannot be: the examples belong to the schema.
      says: 'The schemas give run-failed and its message as examples, so types and messages are open.',
      document: [
        [`${failure}/properties/error/properties/type/enum`, undefined],
        [`${failure}/properties/error/properties/message/type`, 'string'],
      ],
    },
  ],
};
