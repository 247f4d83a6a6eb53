/** An emulator that speaks as an engine, and the words of an engine's refusals. */
import { createTestbed, startMs, type Answer } from './testbed.ts';

/** A testbed whose emulator speaks as an engine. */
export type Bed = ReturnType<typeof createTestbed>;

const longMs = 600_000;

/** A testbed with nothing in it. */
export const createEngineBed = (): Bed => createTestbed({ dialect: 'engine' });

/** Sends a body to an operation of a task; each operation takes its own part of it. */
export function send(
  bed: Bed,
  id: string,
  verb: string,
  body: unknown,
  contentType: string | null = 'application/json',
): Promise<Answer> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return bed.send(`/engine-rest/external-task/${encodeURIComponent(id)}/${verb}`, {
    method: 'POST',
    headers: contentType === null ? {} : { 'content-type': contentType },
    body: new TextEncoder().encode(text),
  });
}

/** A body that every operation takes. */
export const bodyOf = (workerId: unknown, durationMs: unknown = longMs, more: object = {}) => ({
  workerId,
  lockDuration: durationMs,
  newDuration: durationMs,
  ...more,
});

/** An answer in one line: its status, and its error without the id of the task. */
export function tell({ status, text }: Answer, id = ''): string {
  if (text === '') return String(status);
  const { type, message, code } = JSON.parse(text);
  return `${status} ${type}: ${id === '' ? message : message.replaceAll(id, '<id>')} (${code})`;
}

/** An error of the engine itself that is the fault of the caller. */
export const rest = (message: string) => `400 RestException: ${message} (0)`;
/** There is no such task. */
export const missing = '404 RestException: External task with id <id> does not exist (0)';
/** Nobody says who asks. */
export const noWorker = '500 NullValueException: workerId is null (0)';
/** A lock of no time. */
export const noLock = rest('lockDuration is not greater than 0');
/** An extension by no time. */
export const noTime = rest('lockTime is not greater than 0');
/** A body that is not what the operation takes. */
export const unreadable = '400 InvalidRequestException:  (null)';
/** Something is too long for the database. */
export const persistence =
  '500 ProcessEnginePersistenceException: An exception occurred in the persistence layer. Please check ' +
  'the server logs for a detailed message and the entire exception stack trace. (10002)';
/** Another worker holds the lock. */
export const cannotLock = (by: string) =>
  rest(`External Task <id> cannot be locked by worker 'w1'. It is locked by worker '${by}'.`);
/** Another worker had the lock last, or nobody, who is called null. */
export const cannotExtend = (by: string) =>
  rest(
    `The lock of the External Task <id> cannot be extended by worker 'w1''. It is locked by worker '${by}'.`,
  );
/** Another worker had the lock last, or nobody, who is called null. */
export const cannotComplete = (by: string) =>
  rest(`External Task <id> cannot be completed by worker 'w1'. It is locked by worker '${by}'.`);
/** The lock of `lapsedFor` has lapsed. */
export const expired = rest(
  `Cannot extend a lock that expired: lockExpirationTime is not greater than or equal to ${startMs + 10}`,
);
/** The process cannot go on. */
export const cannotResume =
  '500 ProcessEngineException: Unknown property used in expression: ${lockproofCannotResume}. ' +
  "Cause: Cannot resolve identifier 'lockproofCannotResume' (0)";

/** A task that the worker holds. */
export async function lockedBy(bed: Bed, worker: string, state = 'external task'): Promise<string> {
  const { id } = await bed.provide(state);
  await send(bed, id, 'lock', bodyOf(worker));
  return id;
}

/** A task that the worker held until its lock lapsed, 9 ms ago. */
export async function lapsedFor(bed: Bed, worker: string): Promise<string> {
  const { id } = await bed.provide('external task');
  await send(bed, id, 'lock', bodyOf(worker, 1));
  bed.clock.advance(10);
  return id;
}

/** The engine came upon a null that it did not expect. */
export const npe = (call: string, why: string) =>
  `500 NullPointerException: Cannot invoke "org.camunda.bpm.engine.rest.dto.${call}" because ${why} (null)`;

/** A variable of the type Number, which only queries know. */
export const abstractNumber =
  '500 ProcessEngineException: Cannot serialize value of abstract type number (0)';

/** A value cannot be made one of the type. */
export function convertFails(value: string, type: string, javaClass: string): string {
  const what = `value '${value}' of type '${type}'`;
  return `400 InvalidRequestException: Cannot convert ${what} to java type ${javaClass} (null)`;
}
