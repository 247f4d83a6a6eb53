import { describe, expect, it } from 'vitest';
import { compile } from './compiler.ts';

/** Code that a caller might write, and what the compiler must say of it; nothing when it is right. */
interface Snippet {
  readonly title: string;
  readonly code: string;
  /** The only complaint that there must be. */
  readonly complaint?: RegExp;
}

const preamble = `
  import { createApifyClient, createCamundaClient, keepLock } from '../../src/client/client.ts';
  const camunda = createCamundaClient({ baseUrl: 'http://host' });
  const apify = createApifyClient();
  const params = { path: { id: 'aTask' } };
  const path = { queueId: 'aQueue', requestId: 'aRequest' };
  const body = { workerId: 'aWorker', lockDuration: 1 };
  const lock = () => camunda.POST('/external-task/{id}/lock', { params, body });
  const aLock = { taskId: 'aTask', workerId: 'aWorker', lockDurationMs: 60_000 };
  const aRequest = { ...path, clientKey: 'aClient', lockSecs: 60 };
  const prolong = () =>
    apify.PUT('/v2/request-queues/{queueId}/requests/{requestId}/lock', {
      params: { path, query: { lockSecs: 1 } },
    });
`;

const lockWith = (call: string) => `camunda.POST('/external-task/{id}/lock', ${call})`;
const prolongWith = (call: string) =>
  `apify.PUT('/v2/request-queues/{queueId}/requests/{requestId}/lock', ${call})`;
const locked = (code: string) => `const answer = await lock(); ${code}`;
const prolonged = (code: string) => `const answer = await prolong(); ${code}`;

const requests: Snippet[] = [
  { title: 'a call that the document has', code: 'lock(); prolong();' },
  {
    title: 'a body with all that is optional',
    code: `camunda.POST('/external-task/{id}/complete', {
      params,
      body: { workerId: 'w', variables: { a: { value: 1, type: 'Integer', valueInfo: {} } } },
      headers: { 'x-tenant': 'a' },
      signal: AbortSignal.abort(),
    })`,
  },
  {
    title: 'a body that lacks a property',
    code: lockWith(`{ params, body: { workerId: 'w' } }`),
    complaint: /^TS2741: Property 'lockDuration' is missing/,
  },
  {
    title: 'a body with a property of another type',
    code: lockWith(`{ params, body: { workerId: 'w', lockDuration: '1' } }`),
    complaint: /^TS2322: Type 'string' is not assignable to type 'number'/,
  },
  {
    title: 'a body with a property that the document does not have',
    code: lockWith(`{ params, body: { workerId: 'w', lockDuration: 1, newDuration: 1 } }`),
    complaint: /^TS2353: .* 'newDuration' does not exist/,
  },
  {
    title: 'a body with a property, deep in it, that the document does not have',
    code: `camunda.POST('/external-task/{id}/complete', {
      params,
      body: { workerId: 'w', variables: { a: { valu: 1 } } },
    })`,
    complaint: /^TS2561: .* 'valu' does not exist .* Did you mean to write 'value'/,
  },
  {
    title: 'the body of another operation',
    code: `camunda.POST('/external-task/{id}/extendLock', { params, body })`,
    complaint: /^TS2741: Property 'newDuration' is missing/,
  },
  {
    title: 'no body where the operation takes one',
    code: lockWith('{ params }'),
    complaint: /^TS2345: .* Property 'body' is missing/,
  },
  {
    title: 'a body where the operation takes none',
    code: prolongWith('{ params: { path, query: { lockSecs: 1 } }, body: {} }'),
    complaint: /^TS2322: Type '\{\}' is not assignable to type 'never'/,
  },
  {
    title: 'no path parameter',
    code: lockWith('{ params: { path: {} }, body }'),
    complaint: /^TS2741: Property 'id' is missing/,
  },
  {
    title: 'one path parameter of two',
    code: prolongWith(`{ params: { path: { queueId: 'q' }, query: { lockSecs: 1 } } }`),
    complaint: /^TS2741: Property 'requestId' is missing/,
  },
  {
    title: 'a path parameter that may be undefined',
    code: lockWith('{ params: { path: { id: [params.path.id][1] } }, body }'),
    complaint: /^TS2322: Type 'string \| undefined' is not assignable to type 'string'/,
  },
  {
    title: 'no query parameters',
    code: prolongWith('{ params: { path } }'),
    complaint: /^TS2741: Property 'query' is missing/,
  },
  {
    title: 'query parameters without the one that is required',
    code: prolongWith(`{ params: { path, query: { clientKey: 'c' } } }`),
    complaint: /^TS2741: Property 'lockSecs' is missing/,
  },
  {
    title: 'a query parameter of another type',
    code: prolongWith(`{ params: { path, query: { lockSecs: '1' } } }`),
    complaint: /^TS2322: Type 'string' is not assignable to type 'number'/,
  },
  {
    title: 'a query parameter that the document does not have',
    code: prolongWith('{ params: { path, query: { lockSecs: 1, lockMs: 1 } } }'),
    complaint: /^TS2353: .* 'lockMs' does not exist/,
  },
  {
    title: 'a query parameter with a value that the document does not have',
    code: prolongWith(`{ params: { path, query: { lockSecs: 1, forefront: 'yes' } } }`),
    complaint: /^TS2322: Type '"yes"' is not assignable to type /,
  },
  {
    title: 'no parameters at all',
    code: lockWith('{ body }'),
    complaint: /^TS2345: .* Property 'params' is missing/,
  },
  {
    title: 'an option that calls do not have',
    code: lockWith('{ params, body, deadline: 1 }'),
    complaint: /^TS2353: .* 'deadline' does not exist/,
  },
  {
    title: 'a path that the document does not have',
    code: `camunda.POST('/external-task/{id}/unlock', { params, body })`,
    complaint: /^TS2345: Argument of type '"\/external-task\/\{id\}\/unlock"' is not assignable/,
  },
  {
    title: 'a path of the other API',
    code: `apify.PUT('/external-task/{id}/lock', { params, body })`,
    complaint: /^TS2345: Argument of type '"\/external-task\/\{id\}\/lock"' is not assignable/,
  },
  {
    title: 'a method that no path of the API has',
    code: `camunda.PUT('/external-task/{id}/lock', { params, body })`,
    complaint: /^TS2339: Property 'PUT' does not exist/,
  },
  {
    title: 'a client without a base URL, for an API that has no address of its own',
    code: 'createCamundaClient({})',
    complaint: /^TS2345: .* Property 'baseUrl' is missing/,
  },
];

const answers: Snippet[] = [
  {
    title: 'the error of a status, once the status is known',
    code: locked('if (answer.status === 400) answer.error.message satisfies string;'),
  },
  {
    title: 'the data of a success, once it is known to be one',
    code: prolonged('if (answer.ok) answer.data.data.lockExpiresAt satisfies string;'),
  },
  {
    title: 'the text of an answer that the document does not have',
    code: locked(`if (answer.status === 'undocumented') answer.text satisfies string;`),
  },
  {
    title: 'the documented statuses of the operation, one by one, and what is left',
    code: locked(`
      switch (answer.status) {
        case 204: answer.data satisfies undefined; break;
        case 400: case 404: answer.error.type satisfies string; break;
        case 'undocumented': answer.text satisfies string; break;
        default: answer satisfies never;
      }`),
  },
  {
    title: 'the statuses of an operation, with one of them forgotten',
    code: locked(`
      switch (answer.status) {
        case 204: case 400: case 'undocumented': break;
        default: answer satisfies never;
      }`),
    complaint: /^TS1360: .* does not satisfy the expected type 'never'/,
  },
  {
    title: 'the error before the status is known',
    code: locked('answer.error'),
    complaint: /^TS2339: Property 'error' does not exist/,
  },
  {
    title: 'the data before the answer is known to be a success',
    code: prolonged('answer.data'),
    complaint: /^TS2339: Property 'data' does not exist/,
  },
  {
    title: 'the error of any answer that is no success, since one may have none',
    code: locked('if (!answer.ok) answer.error;'),
    complaint: /^TS2339: Property 'error' does not exist on type .*UndocumentedAnswer/,
  },
  {
    title: 'a property of the data that the document does not have',
    code: prolonged('if (answer.ok) answer.data.lockExpiresAt;'),
    complaint: /^TS2339: Property 'lockExpiresAt' does not exist/,
  },
  {
    title: 'a property of data where the document has no content',
    code: locked('if (answer.ok) answer.data.id;'),
    complaint: /^TS18048: 'answer\.data' is possibly 'undefined'/,
  },
  {
    title: 'the error of the other API',
    code: prolonged('if (answer.status === 400) answer.error.message;'),
    complaint: /^TS2339: Property 'message' does not exist/,
  },
  {
    title: 'an optional property of one status as if it were required, as it is for another',
    code: prolonged(`
      if (answer.status === 400) answer.error.error.message satisfies string;
      if (answer.status === 404) answer.error.error.message;`),
    complaint: /^TS18048: 'answer\.error\.error' is possibly 'undefined'/,
  },
  {
    title: 'a status that the operation does not have, though another one has',
    code: locked('answer.status === 500'),
    complaint: /^TS2367: .* the types .* and '500' have no overlap/,
  },
];

const keepTask = (work: string) => `await keepLock(camunda, aLock, ${work})`;
const keepRequest = (work: string) => `await keepLock(apify, aRequest, ${work})`;

const keptLocks: Snippet[] = [
  {
    title: 'work under the lock of a task, with and without variables',
    code: `
      ${keepTask('async ({ signal }) => { signal.throwIfAborted(); }')};
      ${keepTask('() => ({ variables: { a: { value: 1 } } })')};`,
  },
  {
    title: 'what can become of a task, one by one',
    code: `
      const outcome = ${keepTask('() => {}')};
      switch (outcome.kind) {
        case 'completed': break;
        case 'refused': outcome.answer.error.message satisfies string; break;
        case 'undocumented': outcome.answer.text satisfies string; break;
        case 'lost': outcome.reason.answer?.status satisfies number | undefined; break;
        default: outcome satisfies never;
      }`,
  },
  {
    title: 'the result of work under the lock of a request, once it is known to be done',
    code: `
      const outcome = ${keepRequest('async () => 7')};
      if (outcome.kind === 'done') outcome.result satisfies number;`,
  },
  {
    title: 'the result before it is known that the lock was kept',
    code: `const outcome = ${keepRequest('async () => 7')}; outcome.result;`,
    complaint: /^TS2339: Property 'result' does not exist/,
  },
  {
    title: 'a result that no task is completed with',
    code: keepTask('async () => 7'),
    complaint: /^TS2769: No overload matches this call/,
  },
  {
    title: 'the lock of a request with the client for tasks',
    code: `keepLock(camunda, aRequest, () => {})`,
    complaint: /^TS2769: No overload matches this call/,
  },
  {
    title: 'the lock of a request that no client is named for',
    code: `keepLock(apify, { queueId: 'q', requestId: 'r', lockSecs: 60 }, () => {})`,
    complaint: /^TS2769: No overload matches this call/,
  },
  {
    title: 'the lock of a task without its duration',
    code: `keepLock(camunda, { taskId: 't', workerId: 'w' }, () => {})`,
    complaint: /^TS2769: No overload matches this call/,
  },
];

const snippets = [...requests, ...answers, ...keptLocks];
const complaints = compile(snippets.map(({ code }) => `${preamble}\n${code};\nexport {};`));
const results = snippets.map((snippet, index) => ({ ...snippet, found: complaints[index] }));

describe('the compiler accepts', () => {
  it.each(results.filter(({ complaint }) => !complaint))('$title', ({ found }) => {
    expect(found).toEqual([]);
  });
});

describe('the compiler rejects', () => {
  it.each(results.filter(({ complaint }) => complaint))('$title', ({ found, complaint }) => {
    expect(found).toEqual([expect.stringMatching(complaint!)]);
  });
});
