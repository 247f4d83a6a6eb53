/** Tasks of a server under load, and the paths at which they are locked. */

/** How many paths one load calls: enough to be various, few enough to be prepared. */
const pathsMax = 1_000;

/** What a worker asks for. The same worker again and again is never refused. */
export const lockBody = JSON.stringify({ workerId: 'aWorker', lockDuration: 60_000 });

/** Makes tasks by a provider state, and gives the paths of up to a thousand that are spread over all. */
export async function makeTasks(url: string, count: number, topicName?: string): Promise<string[]> {
  const response = await fetch(`${url}/_lockproof/states`, {
    method: 'POST',
    body: JSON.stringify({ state: 'external tasks', params: { count, topicName } }),
  });
  const { ids } = (await response.json()) as { ids: string[] };
  const step = Math.max(1, ids.length / pathsMax);
  const chosen = Array.from(
    { length: Math.min(pathsMax, count) },
    (_, at) => ids[Math.floor(at * step)]!,
  );
  return chosen.map(lockPath);
}

/** The path at which a task is locked. */
export function lockPath(id: string): string {
  return `/external-task/${id}/lock`;
}
