/**
 * An emulator in this process, with a clock that the test moves. Every answer of one of the four operations
 * is held against the document before the test sees it.
 */
import { createManualClock, type ManualClock } from '../../src/emulator/clock.ts';
import { createEmulator, type EmulatorOptions } from '../../src/emulator/emulator.ts';
import { tokens } from '../../src/emulator/request-queue.ts';
import { createMemoryStore } from '../../src/emulator/store.ts';
import { operationOf, type OperationId } from '../../src/spec/operations.ts';
import { checkResponse } from '../../src/validation/response.ts';
import { describeViolation } from '../../src/validation/violation.ts';

/** The instant at which the clock of every testbed stands at first. */
export const startMs = Date.UTC(2026, 0, 31, 12);

/** An answer, its body read to the end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: any;
}

const base = 'http://localhost:4010';

export function createTestbed(options: EmulatorOptions = {}) {
  const clock: ManualClock = createManualClock(startMs);
  const store = createMemoryStore();
  const emulator = createEmulator({ clock, store, ...options });

  const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await emulator.fetch(new Request(base + path, init));
    const text = await response.text();
    const { status, headers } = response;
    return {
      status,
      headers,
      text,
      // Not every text that begins like JSON has an end.
      get json() {
        return text.startsWith('{') ? JSON.parse(text) : undefined;
      },
    };
  };
  const call = async (id: OperationId, path: string, init: RequestInit): Promise<Answer> => {
    const answer = await send(path, { method: operationOf(id).method, ...init });
    const violations = checkResponse(id, answer).map(describeViolation);
    if (violations.length > 0) throw new Error(`${id} ${answer.status}: ${violations.join('; ')}`);
    return answer;
  };
  const callTask = (id: OperationId, verb: string) => (taskId: string, body: unknown) =>
    call(id, `/external-task/${encodeURIComponent(taskId)}/${verb}`, {
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const [sendLock, sendExtend, sendComplete] = [
    callTask('lockExternalTask', 'lock'),
    callTask('extendExternalTaskLock', 'extendLock'),
    callTask('completeExternalTask', 'complete'),
  ];

  return {
    clock,
    store,
    /** Sends anything, and checks nothing. */
    send,
    sendLock,
    sendComplete,
    lock: (id: string, workerId: string, lockDuration = 60_000) =>
      sendLock(id, { workerId, lockDuration }),
    extend: (id: string, workerId: string, newDuration = 60_000) =>
      sendExtend(id, { workerId, newDuration }),
    complete: (id: string, workerId: string, variables?: object) =>
      sendComplete(id, { workerId, variables }),
    prolong: (
      { queueId, requestId }: { queueId: string; requestId: string },
      query: Readonly<Record<string, string>>,
      headers: Readonly<Record<string, string>> = { authorization: `Bearer ${tokens.valid}` },
    ) => {
      const ids = [queueId, requestId].map(encodeURIComponent);
      const path = `/v2/request-queues/${ids[0]}/requests/${ids[1]}/lock`;
      return call('prolongRequestLock', `${path}?${new URLSearchParams(query)}`, { headers });
    },
    /** Brings the emulator into a state, which must be possible. */
    async provide(state: string, params?: object): Promise<any> {
      const body = JSON.stringify({ state, params });
      const answer = await send('/_lockproof/states', { method: 'POST', body });
      if (answer.status !== 200) throw new Error(`${state}: ${answer.status} ${answer.text}`);
      return answer.json;
    },
  };
}

/** The emulator of a test. */
export type Testbed = ReturnType<typeof createTestbed>;
