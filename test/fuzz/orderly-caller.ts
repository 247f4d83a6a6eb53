/** Somebody who asks for nothing unusual, before and after those who do. */
import { base, parse } from './sending.ts';
import type { Subjects } from './subjects.ts';

/** `handle` gives the answer, or what became of it instead. */
export function createOrderlyCaller(
  handle: (request: Request) => Promise<Response | string>,
  complain: (complaint: string) => void,
) {
  const send = async (method: string, path: string, body?: object) => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer lockproof-token' };
    const request = new Request(base + path, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const response = await handle(request);
    if (typeof response === 'string') {
      complain(`${method} ${path}: ${response}`);
      return { status: 0, json: {} };
    }
    return { status: response.status, json: parse(await response.text()) };
  };
  const provide = async (state: string, params: object = {}): Promise<any> =>
    (await send('POST', '/_lockproof/states', { state, params })).json;

  /** Makes things that can be called, and learns their names. */
  const setScene = async (subjects: Subjects) => {
    const states = '/_lockproof/states';
    const task = await provide('external task', { topicName: 'mail' });
    subjects.learn(states, task);
    await send('POST', `/external-task/${task.id}/lock`, {
      workerId: 'alice',
      lockDuration: 60_000,
    });
    const request = await provide('locked request', { clientKey: 'alice', lockSecs: 60 });
    subjects.learn(states, request);
    const path = `/v2/request-queues/${request.queueId}/requests/${request.requestId}`;
    subjects.learn(path, (await send('GET', path)).json);
    const store = await send('POST', '/v2/key-value-stores?name=default');
    subjects.learn('/v2/key-value-stores', store.json);
  };

  /** What somebody is answered who asks for nothing unusual: it must not have become any worse. */
  const serveOrderly = async () => {
    const { id } = await provide('external task');
    const ref = await provide('locked request', { clientKey: 'carol', lockSecs: 60 });
    const call = async (verb: string, body: object) =>
      (await send('POST', `/external-task/${id}/${verb}`, { workerId: 'carol', ...body })).status;
    const path = `/v2/request-queues/${ref.queueId}/requests/${ref.requestId}/lock`;
    const prolong = await send('PUT', `${path}?lockSecs=60&clientKey=carol`);
    const statuses = [
      await call('lock', { lockDuration: 60_000 }),
      await call('extendLock', { newDuration: 60_000 }),
      await call('complete', {}),
      prolong.status,
    ].join(' ');
    if (statuses !== '204 204 204 200') complain(`An orderly caller is told ${statuses}.`);
  };

  const reset = () => send('POST', '/_lockproof/reset');

  return { setScene, serveOrderly, reset };
}
