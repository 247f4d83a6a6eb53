/** What workers call of the official client, beside the parts that are declared in `test/clients`. */
export {};

declare module 'camunda-external-task-client-js' {
  interface ClientOptions {
    maxTasks?: number;
    maxParallelExecutions?: number;
    interval?: number;
    lockDuration?: number;
    usePriority?: boolean;
    asyncResponseTimeout?: number;
    sorting?: readonly { sortBy: string; sortOrder: string }[];
  }

  export interface Task {
    id: string;
    topicName: string;
    businessKey: string | null;
    retries: number | null;
    errorMessage: string | null;
    variables: { get(name: string): unknown; getAll(): Record<string, unknown> };
  }

  export interface Work {
    task: Task;
    taskService: TaskService;
  }

  export interface Subscription {
    unsubscribe(): void;
  }

  interface TaskService {
    unlock(task: string | { id: string }): Promise<void>;
    handleFailure(task: string | { id: string }, options: object): Promise<void>;
    handleBpmnError(
      task: string | { id: string },
      errorCode: string,
      errorMessage?: string,
      variables?: Variables,
    ): Promise<void>;
  }

  interface Client {
    start(): void;
    stop(): void;
    subscribe(topic: string, handler: (work: Work) => Promise<void>): Subscription;
    subscribe(topic: string, options: object, handler: (work: Work) => Promise<void>): Subscription;
  }
}
