/** What the buttons of the page do. */
import type { Session } from './session.ts';
import { describeLength } from './remaining.ts';
import type { RequestRow, TaskRow } from './wire.ts';

/** How a row is told from all others, as the subject of an outcome. */
export const subjectOf = {
  task: ({ id }: Pick<TaskRow, 'id'>) => `task ${id}`,
  request: ({ queueId, requestId }: Pick<RequestRow, 'queueId' | 'requestId'>) =>
    `request ${queueId} ${requestId}`,
};

/** Makes tasks. Without a topic they are called by their ids only. */
export async function createTasks(session: Session, topic: string, count: number): Promise<void> {
  const params = topic === '' ? { count } : { count, topicName: topic };
  const made = `${count === 1 ? 'One task is' : `${count} tasks are`} there, free to be locked.`;
  session.state.tasks.offset = 0;
  await session.act('new tasks', made, () =>
    session.api.control('POST', '/states', { state: 'external tasks', params }),
  );
}

/** Locks a task, extends its lock, or completes it, as the worker. */
export async function callTask(
  session: Session,
  { id }: TaskRow,
  verb: 'lock' | 'extendLock' | 'complete',
): Promise<void> {
  const { worker: workerId, lockSecs } = session.state;
  const ms = Math.round(lockSecs * 1_000);
  const [body, done] = {
    lock: [{ workerId, lockDuration: ms }, `${workerId} holds it for ${describeLength(ms)}.`],
    extendLock: [
      { workerId, newDuration: ms },
      `${workerId} holds it for ${describeLength(ms)} from now.`,
    ],
    complete: [{ workerId }, `${workerId} has completed it.`],
  }[verb] as [object, string];
  const path = `/external-task/${asSegment(id)}/${verb}`;
  await session.act(subjectOf.task({ id }), done, () => session.api.call('POST', path, { body }));
}

/** Makes a queue with so many requests. */
export async function createQueue(session: Session, name: string, count: number): Promise<void> {
  const params = name === '' ? { requests: count } : { name, requests: count };
  session.state.requests.offset = 0;
  await session.act('new queue', `A queue of ${count} requests is there.`, () =>
    session.api.control('POST', '/states', { state: 'queue', params }),
  );
}

/** Locks the head of the queue that the request is in, as the client. */
export async function lockHead(session: Session, request: RequestRow): Promise<void> {
  const { worker: clientKey, lockSecs } = session.state;
  const query = new URLSearchParams({ lockSecs: String(lockSecs), limit: '1', clientKey });
  const path = `/v2/request-queues/${asSegment(request.queueId)}/head/lock?${query}`;
  const done = `${clientKey} holds the first available request of the queue for ${lockSecs} s.`;
  await callQueue(session, 'POST', path, [request, done]);
}

/** Prolongs the lock of a request, as the client. */
export async function prolong(session: Session, request: RequestRow): Promise<void> {
  const { worker: clientKey, lockSecs } = session.state;
  const query = new URLSearchParams({ lockSecs: String(lockSecs), clientKey });
  const done = `${clientKey} holds it for ${lockSecs} s from now.`;
  await callQueue(session, 'PUT', `${lockPathOf(request)}?${query}`, [request, done]);
}

/** Gives the lock of a request back, as the client. */
export async function unlock(session: Session, request: RequestRow): Promise<void> {
  const { worker: clientKey } = session.state;
  const query = new URLSearchParams({ clientKey });
  const done = `${clientKey} has given it back.`;
  await callQueue(session, 'DELETE', `${lockPathOf(request)}?${query}`, [request, done]);
}

function lockPathOf({ queueId, requestId }: RequestRow): string {
  return `/v2/request-queues/${asSegment(queueId)}/requests/${asSegment(requestId)}/lock`;
}

/** As a part of a path. Halves of characters, which an id of JSON may have, cannot be in an address. */
function asSegment(id: string): string {
  return encodeURIComponent(id.toWellFormed());
}

async function callQueue(
  { api, act }: Session,
  method: string,
  path: string,
  [request, done]: readonly [RequestRow, string],
): Promise<void> {
  await act(subjectOf.request(request), done, async () => {
    const { json } = await api.control('POST', '/states', { state: 'token' });
    return api.call(method, path, { token: (json as { token: string }).token });
  });
}

/** Moves the clock. */
export async function advanceClock({ api, act }: Session, ms: number): Promise<void> {
  await act('clock', `The clock was moved by ${describeLength(ms)}.`, () =>
    api.control('POST', '/clock', { advanceMs: ms }),
  );
}

/** Injects a fault. */
export async function injectFault({ api, act }: Session, fault: object): Promise<void> {
  await act('faults', 'The fault is injected.', () => api.control('POST', '/faults', fault));
}

/** Takes a fault back, or all of them. */
export async function removeFault({ api, act }: Session, id: string | null): Promise<void> {
  const path = id === null ? '/faults' : `/faults/${asSegment(id)}`;
  const done = id === null ? 'No fault is left.' : 'The fault is taken back.';
  await act('faults', done, () => api.control('DELETE', path));
}

/** Empties the journal. */
export async function clearJournal(session: Session): Promise<void> {
  await session.act('journal', 'The journal is empty.', () =>
    session.api.control('DELETE', '/journal'),
  );
  session.restartJournal();
}

/** Forgets everything, and seeds the scenario if there is one. */
export async function reset(session: Session, scenario: string): Promise<void> {
  const done = scenario === '' ? 'Everything is forgotten.' : `It begins anew with ${scenario}.`;
  const body = scenario === '' ? {} : { scenario };
  await session.act('reset', done, () => session.api.control('POST', '/reset', body));
  session.restartJournal();
}
