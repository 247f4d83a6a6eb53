/** Provider states of a Camunda 7 engine, or one of its forks, through its own REST API. */
import { randomUUID } from 'node:crypto';
import { Fault } from '../../fault.ts';
import type { Ask, Question } from '../exchange.ts';
import type { StateProvider, Variables } from '../states.ts';
import { cancelMessage, processes } from './camunda-processes.ts';

/** Deploys the processes of the suite, under names of their own for each run, and starts instances of them. */
export async function createCamundaProvider(ask: Ask, baseUrl: string): Promise<StateProvider> {
  const engine = createEngine(ask, baseUrl);
  const suffix = randomUUID();
  const keys = { resumable: `lockproof-${suffix}`, unresumable: `lockproof-unresumable-${suffix}` };
  const deploymentId = await engine.deploy(processes(keys));
  const instanceOfTask = new Map<string, string>();

  const startTask = async (key: string): Promise<{ id: string; instanceId: string }> => {
    const instanceId = await engine.start(key);
    const id = await engine.taskOf(instanceId);
    instanceOfTask.set(id, instanceId);
    return { id, instanceId };
  };
  const handlers: Record<string, (params: any) => Promise<object>> = {
    'external task': async () => ({ id: (await startTask(keys.resumable)).id }),
    'unresumable external task': async () => ({ id: (await startTask(keys.unresumable)).id }),
    'cancelled external task': async () => {
      const { id, instanceId } = await startTask(keys.resumable);
      await engine.sendMessage(cancelMessage, instanceId);
      return { id };
    },
    'completed variables': async ({ id }) => ({
      variables: await engine.variablesOf(instanceOfTask.get(id)!),
    }),
  };
  return {
    async set(state, params) {
      const handler = handlers[state];
      if (handler === undefined) {
        return {
          kind: 'unavailable',
          reason: `The engine's REST API has no way to state '${state}'.`,
        };
      }
      return { kind: 'set', answer: (await handler(params)) as never };
    },
    cleanUp: () => engine.undeploy(deploymentId),
  };
}

function createEngine(ask: Ask, baseUrl: string) {
  const call = async (question: Question): Promise<any> => {
    const { answer, failure } = await ask({ ...question, url: baseUrl + question.url });
    if (answer === null) throw failure!;
    if (answer.status < 200 || answer.status > 299) throw refused(question, baseUrl, answer);
    return answer.text === '' ? undefined : parse(answer.text, question, baseUrl);
  };
  const post = (url: string, body: object) =>
    call({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const get = (url: string) => call({ method: 'GET', url });

  return {
    async deploy(files: Readonly<Record<string, string>>): Promise<string> {
      const form = new FormData();
      form.set('deployment-name', 'lockproof');
      for (const [name, xml] of Object.entries(files)) form.set(name, new Blob([xml]), name);
      return (await call({ method: 'POST', url: '/deployment/create', body: form })).id;
    },
    async undeploy(id: string): Promise<void> {
      await call({ method: 'DELETE', url: `/deployment/${id}?cascade=true` });
    },
    async start(key: string): Promise<string> {
      return (await post(`/process-definition/key/${key}/start`, {})).id;
    },
    async taskOf(instanceId: string): Promise<string> {
      const [task] = await get(`/external-task?processInstanceId=${instanceId}`);
      return task.id;
    },
    async sendMessage(messageName: string, processInstanceId: string): Promise<void> {
      await post('/message', { messageName, processInstanceId });
    },
    async variablesOf(instanceId: string): Promise<Variables> {
      return get(`/process-instance/${instanceId}/variables?deserializeValues=false`);
    },
  };
}

function refused(
  { method, url }: Question,
  baseUrl: string,
  { status, text }: { status: number; text: string },
): Fault {
  const advice =
    status === 401 || status === 403
      ? 'Give credentials with --header.'
      : 'Is this the base URL of the REST API, such as http://localhost:8080/engine-rest?';
  const said = text === '' ? '' : ` (${text.slice(0, 200)})`;
  return new Fault(
    'state-failed',
    `${method} ${baseUrl}${url} answered ${status}${said}. ${advice}`,
  );
}

function parse(text: string, { method, url }: Question, baseUrl: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Fault(
      'state-failed',
      `${method} ${baseUrl}${url} did not answer with JSON. Is this the base URL of the REST API?`,
      { cause },
    );
  }
}
