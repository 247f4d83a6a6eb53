/** Promises of the prolong operation about what is refused, and how. */
import { expectErrorType, expectStatus, expectThat } from '../expectation.ts';
import type { Case } from '../promise.ts';
import type { RequestHandle } from '../request-handle.ts';
import type { Reply } from '../reply.ts';
import type { Trial } from '../trial.ts';
import { prolongPage, refusalChangesNothing } from './sources.ts';
import { alice } from './workers.ts';

const operation = 'prolongRequestLock';

/** A call that the page answers with an error. */
interface Refusal {
  readonly id: string;
  readonly promise: string;
  readonly status: number;
  readonly part: string;
  readonly says: string;
  readonly step?: string;
  /** The error type that the page shows at this status. */
  readonly type: string;
  /** Who has locked the request. */
  readonly holder?: string;
  ask(request: RequestHandle, trial: Trial): Promise<Reply>;
}

const invalidInput = { status: 400, type: 'invalid-input' } as const;
const badRequest =
  'A parameter that is not as it must be is an invalid input, which is status 400.';

const refusals: readonly Refusal[] = [
  {
    id: 'missing-lock-secs',
    promise: 'A call without lockSecs is answered 400.',
    ...invalidInput,
    part: 'lockSecs',
    says: 'it is required',
    step: badRequest,
    ask: (request) => request.prolong(alice, 60, { lockSecs: null }),
  },
  {
    id: 'non-numeric-lock-secs',
    promise: 'A lockSecs that is no number is answered 400.',
    ...invalidInput,
    part: 'lockSecs',
    says: 'it is a double',
    step: badRequest,
    ask: (request) => request.prolong(alice, 60, { lockSecs: 'soon' }),
  },
  {
    id: 'empty-client-key',
    promise: 'An empty client key is answered 400.',
    ...invalidInput,
    part: 'clientKey',
    says: 'it must be between 1 and 32 characters long',
    step: badRequest,
    ask: (request) => request.prolong('', 60),
  },
  {
    id: 'client-key-of-33',
    promise: 'A client key of 33 characters is answered 400.',
    ...invalidInput,
    part: 'clientKey',
    says: 'it must be between 1 and 32 characters long',
    step: badRequest,
    // A server that cuts the key finds the holder in what is left.
    holder: 'k'.repeat(32),
    ask: (request) => request.prolong('k'.repeat(33), 60),
  },
  {
    id: 'missing-token',
    promise: 'A call without a token is answered 401.',
    status: 401,
    type: 'token-not-valid',
    part: 'status 401',
    says: 'authentication is required',
    ask: (request) => request.prolong(alice, 60, { token: null }),
  },
  {
    id: 'invalid-token',
    promise: 'A call with a token that is not valid is answered 401.',
    status: 401,
    type: 'token-not-valid',
    part: 'status 401',
    says: 'the token is not valid',
    ask: (request) => request.prolong(alice, 60, { token: 'lockproof-invalid-token' }),
  },
  {
    id: 'token-without-permission',
    promise: 'A call with a token that lacks permission is answered 403.',
    status: 403,
    type: 'permission-denied',
    part: 'status 403',
    says: 'the permissions do not suffice for this action',
    ask: async (request, trial) =>
      request.prolong(alice, 60, { token: await trial.tokenFor('forbidden token') }),
  },
  {
    id: 'missing-queue',
    promise: 'A queue that does not exist is answered 404.',
    status: 404,
    type: 'record-not-found',
    part: 'status 404',
    says: 'the resource was not found, with a queue in the example',
    ask: (request) => request.prolong(alice, 60, { queueId: 'lockproofNoQueue1' }),
  },
  {
    id: 'missing-request',
    promise: 'A request that is not in the queue is answered 404.',
    status: 404,
    type: 'record-not-found',
    part: 'status 404',
    says: 'the resource was not found',
    step: 'The resource of the call is the lock of a request, and there is no such request.',
    ask: (request) => request.prolong(alice, 60, { requestId: 'lockproofNoReq1' }),
  },
  {
    id: 'wrong-method',
    promise: 'A method that the path does not take is answered 405.',
    status: 405,
    type: 'method-not-allowed',
    part: 'status 405',
    says: 'the method is not allowed',
    ask: (request) => request.prolong(alice, 60, { method: 'GET' }),
  },
  {
    id: 'exceeded-rate-limit',
    promise: 'A caller that exceeds its rate limit is answered 429.',
    status: 429,
    type: 'rate-limit-exceeded',
    part: 'status 429',
    says: 'the rate limit is exceeded',
    ask: async (request, trial) =>
      request.prolong(alice, 60, { token: await trial.tokenFor('rate-limited token') }),
  },
];

/** Each refusal by its status, and apart from it by its type, since servers differ more in types. */
export const prolongRefusalCases: readonly Case[] = [
  ...refusals.map(statusCase),
  ...refusals.map(typeCase),
  {
    id: 'prolong/refused-token-changes-nothing',
    level: 'documented',
    operation,
    promise: 'A call that is refused for its token prolongs nothing.',
    source: prolongPage('status 401', 'the token is not valid', refusalChangesNothing),
    takesTime: true,
    async run(trial) {
      const request = await trial.lockedRequest(alice, trial.briefMs);
      for (const token of [null, 'lockproof-invalid-token']) {
        expectStatus(await request.prolong(alice, trial.longMs / 1_000, { token }), 401);
      }
      await trial.lapse(trial.briefMs);
      const available = await trial.orderAround(request);
      expectThat(available.includes(request.requestId), 'the refused call kept the lock alive');
    },
  },
];

function statusCase(refusal: Refusal): Case {
  const { id, promise, status, part, says, step, holder = alice, ask } = refusal;
  return {
    id: `prolong/${id}-is-refused`,
    level: 'documented',
    operation,
    promise,
    source: prolongPage(part, says, step),
    async run(trial) {
      const request = await trial.lockedRequest(holder);
      expectStatus(await ask(request, trial), status);
      expectStatus(await request.prolong(holder, 60), 200);
    },
  };
}

function typeCase({ id, status, type, ask }: Refusal): Case {
  return {
    id: `prolong/${id}-has-its-type`,
    level: 'documented',
    operation,
    promise: `The error for ${id.replaceAll('-', ' ')} is of type ${type}.`,
    source: prolongPage(`status ${status}`, `an error of type ${type}`),
    async run(trial) {
      expectErrorType(await ask(await trial.lockedRequest(alice), trial), type);
    },
  };
}
