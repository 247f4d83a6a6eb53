/** The names of what is there, as far as answers told of them. */

/** A request of a queue. */
interface RequestName {
  readonly queueId: string;
  readonly requestId: string;
}

/** The names, the newest first. */
export class Subjects {
  readonly #tasks: string[] = [];
  readonly #queues: string[] = [];
  readonly #requests: RequestName[] = [];
  readonly #stores: string[] = [];
  readonly #uniqueKeys = new Map<string, string>();

  /** Takes the names out of an answer; `path` says what they are of. */
  learn(path: string, answer: unknown): void {
    const told = answer as Record<string, unknown>;
    const data = (told?.['data'] ?? told) as Record<string, unknown>;
    if (typeof data !== 'object' || data === null) return;
    const { id, ids, queueId = /queues\/([^/]+)/.exec(path)?.[1], requestId, uniqueKey } = data;
    if (typeof queueId === 'string') keep(this.#queues, queueId);
    if (typeof queueId === 'string' && typeof requestId === 'string') {
      keep(this.#requests, { queueId, requestId });
    }
    if (typeof id === 'string' && typeof uniqueKey === 'string')
      this.#uniqueKeys.set(id, uniqueKey);
    if (path.endsWith('/request-queues') && typeof id === 'string') keep(this.#queues, id);
    if (path.endsWith('/key-value-stores') && typeof id === 'string') keep(this.#stores, id);
    if (path.endsWith('/states')) {
      for (const each of [id, ...(Array.isArray(ids) ? ids : [])]) {
        if (typeof each === 'string') keep(this.#tasks, each);
      }
    }
  }

  /** The path with a name for each of its parameters: `there` stands for that of something that is there. */
  fill(path: string, names: readonly string[]): string {
    let place = 0;
    const [request] = this.#requests;
    const there: Readonly<Record<string, string | undefined>> = {
      id: this.#tasks[0],
      queueId: path.includes('/requests/{requestId}') ? request?.queueId : this.#queues[0],
      requestId: request?.requestId,
      storeId: this.#stores[0],
      key: 'aKey',
    };
    return path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => {
      const name = names[place % names.length]!;
      place += 1;
      const filled = name === 'there' ? (there[parameter] ?? 'nothing') : name;
      // Some are meant to come as they are, half escaped.
      return filled.startsWith('%') ? filled : encodeURIComponent(filled.toWellFormed());
    });
  }

  /** The value with names in the place of placeholders. */
  put(value: unknown): unknown {
    const requestId = this.#requests[0]?.requestId;
    const names: Readonly<Record<string, string | undefined>> = {
      $task: this.#tasks[0],
      $queue: this.#queues[0],
      $request: requestId,
      $uniqueKey: this.#uniqueKeys.get(requestId ?? ''),
      $store: this.#stores[0],
    };
    const json = JSON.stringify(value);
    if (json === undefined || !json.includes('$')) return value;
    return JSON.parse(
      json.replaceAll(/"(\$(?:task|queue|request|uniqueKey|store))"/g, (text, name: string) =>
        JSON.stringify(names[name] ?? text),
      ),
    );
  }
}

/** As many as there is use for. */
const keptMax = 5;

function keep<Name>(names: Name[], name: Name): void {
  names.unshift(name);
  if (names.length > keptMax) names.pop();
}
