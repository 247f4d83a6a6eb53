/** Prints how many bytes of heap a task takes, of a million that are locked: `plain`, or of a `topic`. */
import { createEmulator } from '../src/emulator/emulator.ts';
import { lockBody, lockPath } from './tasks.ts';

const count = 1_000_000;
const topicName = process.argv[2] === 'topic' ? 'aTopic' : undefined;
const emulator = createEmulator();
await lockNewTasks(100);

const beforeBytes = heapBytes();
await lockNewTasks(count);
console.log(Math.round((heapBytes() - beforeBytes) / count));

async function lockNewTasks(howMany: number): Promise<void> {
  const body = JSON.stringify({ state: 'external tasks', params: { count: howMany, topicName } });
  const response = await post('/_lockproof/states', body);
  const { ids } = (await response.json()) as { ids: string[] };
  for (const id of ids) await post(lockPath(id), lockBody);
}

async function post(path: string, body: string): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return emulator.fetch(new Request(`http://localhost${path}`, { method: 'POST', headers, body }));
}

function heapBytes(): number {
  globalThis.gc!();
  return process.memoryUsage().heapUsed;
}
