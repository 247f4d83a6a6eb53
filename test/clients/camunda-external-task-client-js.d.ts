/** The official client has no types of its own. These are the parts that the tests call. */
declare module 'camunda-external-task-client-js' {
  import type { EventEmitter } from 'node:events';

  export interface ClientOptions {
    baseUrl: string;
    workerId: string;
    autoPoll: boolean;
    interceptors?: (options: object) => object;
  }

  export interface TaskService {
    lock(task: string | { id: string }, lockDuration: number): Promise<void>;
    extendLock(task: string | { id: string }, newDuration: number): Promise<void>;
    complete(task: string | { id: string }, variables?: Variables): Promise<void>;
  }

  export class Client extends EventEmitter {
    constructor(options: ClientOptions);
    readonly taskService: TaskService;
  }

  export class Variables {
    set(name: string, value: unknown): this;
    setTyped(name: string, typed: { type: string; value: unknown; valueInfo?: object }): this;
    setTransient(name: string, value: unknown): this;
  }
}
