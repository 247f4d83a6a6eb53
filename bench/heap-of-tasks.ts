/** Prints how many bytes of heap each of a million tasks takes. Arguments: `topic`, `locked`, both or none. */
import { createEmulator } from '../src/emulator/emulator.ts';
import { lockBody, lockPath } from './tasks.ts';

const count = 1_000_000;
const topicName = process.argv.includes('topic') ? 'aTopic' : undefined;
const isLocked = process.argv.includes('locked');
const emulator = createEmulator();
await makeTasks(100);

const beforeBytes = heapBytes();
await makeTasks(count);
console.log(Math.round((heapBytes() - beforeBytes) / count));

async function makeTasks(howMany: number): Promise<void> {
  const body = JSON.stringify({ state: 'external tasks', params: { count: howMany, topicName } });
  const response = await post('/_lockproof/states', body);
  const { ids } = (await response.json()) as { ids: string[] };
  if (!isLocked) return;
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
