/** Provider states of a Camunda 7 engine, or one of its forks, through its own REST API. */
import { randomUUID } from 'node:crypto';
import type { Ask } from '../exchange.ts';
import { setByHandler, type StateHandlers, type StateProvider, type Variables } from '../states.ts';
import { createApiCall } from './api-call.ts';
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
  const handlers: StateHandlers = {
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
    set: (state, params) =>
      setByHandler(
        handlers,
        state,
        params,
        `The engine's REST API has no way to state '${state}'.`,
      ),
    cleanUp: () => engine.undeploy(deploymentId),
  };
}

const advice = {
  address: 'Is this the base URL of the REST API, such as http://localhost:8080/engine-rest?',
  credentials: 'Give credentials with --header.',
};

function createEngine(ask: Ask, baseUrl: string) {
  const call = createApiCall(ask, baseUrl, advice);
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
      return (await call({ method: 'POST', url: '/deployment/create', body: form })).textAt('id');
    },
    async undeploy(id: string): Promise<void> {
      await call({ method: 'DELETE', url: `/deployment/${id}?cascade=true` });
    },
    async start(key: string): Promise<string> {
      return (await post(`/process-definition/key/${key}/start`, {})).textAt('id');
    },
    async taskOf(instanceId: string): Promise<string> {
      return (await get(`/external-task?processInstanceId=${instanceId}`)).textAt(0, 'id');
    },
    async sendMessage(messageName: string, processInstanceId: string): Promise<void> {
      await post('/message', { messageName, processInstanceId });
    },
    async variablesOf(instanceId: string): Promise<Variables> {
      const path = `/process-instance/${instanceId}/variables?deserializeValues=false`;
      return (await get(path)).json;
    },
  };
}
